package import StrategyModel

/// What the keys do on the screen below, made from its bindings.
package struct HelpScreen: Screen {
  package enum Action: Sendable {
    case scroll(Scroll), close
  }

  private let about: Phrase
  private var panel: TextPanel
  private var place = Rect(x: 0, y: 0, width: 80, height: 21)

  init(of screen: Phrase, commands: [Command], _ language: Language) {
    about = screen
    let rows = commands.filter { !$0.keys.isEmpty }.map { command in
      let keys = command.keys.map { $0.label(language) }.joined(separator: ", ")
      return (keys: keys, words: command.words(language))
    }
    let width = min(24, (rows.map(\.keys.columns).max() ?? 0) + 2)
    let scale: [TextPanel.Line] = Status.inForm.map { status in
      TextPanel.Line([
        TextPanel.Span(status.face.padded(to: width), status.style),
        TextPanel.Span(status.word(language)),
      ])
    }
    panel = TextPanel(
      rows.map { row in
        TextPanel.Line(
          [TextPanel.Span(row.keys.padded(to: width), .bold), TextPanel.Span(row.words)],
          indent: width)
      } + [TextPanel.Line(""), TextPanel.Line(Phrase.altDigits(language))]
        + [TextPanel.Line(Phrase.mouse(language))]
        + [TextPanel.Line("")] + scale)
  }

  package var keepsKeys: Bool { true }
  package var title: Phrase { Phrase(da: "Hjælp", en: "Help") }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(.close, .escape, "q", .function(1), "?", words: .close, hint: Hint(.close, 0))
    ] + Binding.scrolling { .scroll($0) }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .scroll(let scroll):
      let size = panel.size
      let last = panel.height(width: size.width) - size.height + 1
      panel.scroll(to: scroll.row(from: panel.top, of: last, height: size.height))
    case .close: return .close(.left)
    }
    return .none
  }

  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    guard case .wheel(let rows, _) = gesture else { return .none }
    return update(.scroll(.lines(rows)), &context)
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    self.place = Rect(
      x: place.x + 1, y: place.y + 2, width: place.width - 1, height: place.height - 2)
    panel.size = Size(width: self.place.width, height: self.place.height)
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    frame.write(
      "\(title(context.language)): \(about(context.language))",
      at: Point(x: place.x + 1, y: place.y), style: .bold)
    panel.draw(in: self.place, on: &frame, focused: true)
  }
}

extension Phrase {
  fileprivate static let altDigits = Phrase(
    da: "Alt+1 til Alt+0 er F1 til F10.", en: "Alt+1 to Alt+0 are F1 to F10.")
  fileprivate static let mouse = Phrase(
    da: "Musen: klik vælger, dobbeltklik åbner, hjulet ruller; Skift og træk markerer tekst.",
    en: "The mouse: a click selects, a double click opens, the wheel scrolls; Shift and drag mark "
      + "text.")
}

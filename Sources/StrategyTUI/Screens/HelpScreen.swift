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
    panel = Self.panel(of: commands, language)
  }

  /// The commands that have keys, and what the faces mean.
  static func panel(of commands: [Command], _ language: Language) -> TextPanel {
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
    return TextPanel(
      rows.map { row in
        TextPanel.Line(
          [TextPanel.Span(row.keys.padded(to: width), .bold), TextPanel.Span(row.words)],
          indent: width)
      } + [TextPanel.Line(""), TextPanel.Line(Phrase.altDigits(language))]
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
    case .scroll(let scroll): panel.scroll(by: scroll)
    case .close: return .close(.left)
    }
    return .none
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
}

import StrategyModel

/// Draws the list of what is missing.
struct MissingView {
  let context: Context
  let place: Rect
  /// Columns of the longest list of gaps, or remark.
  let gapWidth: Int

  private var language: Language { context.language }
  private var isNarrow: Bool { place.width < PlanLayout.narrow }

  func draw(_ rows: [MissingScreen.Row], _ list: ListCursor, on frame: inout Frame) {
    drawTitle(on: &frame)
    guard !rows.isEmpty else { return drawEnd(in: list.place, on: &frame) }
    frame.draw(list) { index, y, frame in
      switch rows[index] {
      case .returned(let count):
        frame.write(
          Phrase.returned(count)(language), at: Point(x: place.x + 1, y: y), width: place.width - 2,
          style: .bold)
      case .centre(let code, let counts): draw(code, counts, at: y, on: &frame)
      case .goal(let line): draw(line, at: y, on: &frame)
      }
    }
  }

  private func drawTitle(on frame: inout Frame) {
    let counts = context.outline.counts
    let text = (isNarrow ? counts.missingPhrase : counts.phrase)(language)
    let title = Phrase.missing(in: context.round?.name ?? "")
    let width = place.width - text.columns - 4
    let chips = FilterChips(context).row(behind: title, within: width, language)
    frame.writeTitle(chips ?? title(language), beside: text, in: place)
  }

  private func draw(_ code: String, _ counts: Counts, at y: Int, on frame: inout Frame) {
    let phrases = [counts.missingPhrase, isNarrow ? nil : counts.unfinishedPhrase]
    let text = phrases.compactMap { $0 }.joined(separator: " · ")(language)
    let x = place.right - text.columns - 1
    frame.write(
      context.plan.line(ofCentre: code, named: !isNarrow)(language),
      at: Point(x: place.x + 1, y: y), width: x - place.x - 3, style: .bold)
    frame.write(text, at: Point(x: x, y: y))
  }

  /// A goal, and beside its title what it lacks or why it came back; in a narrow window, how many
  /// things.
  private func draw(_ line: Outline.Line, at y: Int, on frame: inout Frame) {
    let count = line.review.isReturned ? "!" : String(line.gaps.count)
    let gaps = isNarrow ? count : line.toDo(language)
    let width = isNarrow ? gaps.columns : min(gapWidth, place.width / 2)
    let x = place.right - width - 1
    let number = context.outline.numberWidth(least: 6)
    let title = place.x + 3 + number
    frame.write(line.number, at: Point(x: place.x + 2, y: y), width: number)
    frame.write(line.goal.titleLine, at: Point(x: title, y: y), width: x - title - 1)
    frame.write(gaps, at: Point(x: x, y: y), width: width)
  }

  /// Nothing is missing: what to do next.
  private func drawEnd(in list: Rect, on frame: inout Frame) {
    let text = context.nothingMissing(language)
    let room = Rect(x: list.x + 1, y: list.y, width: list.width - 1, height: list.height)
    TextPanel([TextPanel.Line(text)]).draw(in: room, on: &frame, focused: true)
  }
}

extension Phrase {
  fileprivate static func returned(_ count: Int) -> Phrase {
    Phrase(da: "Sendt tilbage (\(count))", en: "Sent back (\(count))")
  }
  static func missing(in round: String) -> Phrase {
    Phrase(da: "Mangler i \(round)", en: "Missing in \(round)")
  }
}

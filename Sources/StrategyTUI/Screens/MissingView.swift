import StrategyModel

/// Draws the list of what is missing.
struct MissingView {
  let context: Context
  let place: Rect
  /// Columns of the longest list of gaps.
  let gapWidth: Int

  private var language: Language { context.language }
  private var isNarrow: Bool { place.width < PlanLayout.narrow }

  func draw(_ rows: [MissingScreen.Row], seen: Range<Int>, selected: Int, on frame: inout Frame) {
    drawTitle(on: &frame)
    let list = Rect(x: place.x, y: place.y + 1, width: place.width, height: place.height - 1)
    guard !rows.isEmpty else { return drawEnd(in: list, on: &frame) }
    for (y, index) in zip(list.y..., seen) {
      let isSelected = index == selected
      switch rows[index] {
      case .centre(let code, let counts): draw(code, counts, at: y, on: &frame)
      case .goal(let line): draw(line, at: y, on: &frame)
      }
      guard isSelected else { continue }
      frame.write(">", at: Point(x: list.x, y: y))
      frame.add(.reverse, to: Rect(x: list.x + 1, y: y, width: list.width - 2, height: 1))
      frame.cursor = Point(x: list.x + 1, y: y)
    }
    frame.writeScrollHints(in: list, seen: seen, of: rows.count)
  }

  private func drawTitle(on frame: inout Frame) {
    let counts = context.outline.counts
    let text = (isNarrow ? counts.missingPhrase : counts.phrase)(language)
    let x = max(place.x + 1, place.right - text.columns - 1)
    let width = x - place.x - 3
    let title = Phrase.missing(in: context.round?.name ?? "")
    let chips = FilterChips(context).row(behind: title, within: width, language)
    frame.write(
      chips ?? title(language), at: Point(x: place.x + 1, y: place.y), width: width, style: .bold)
    frame.write(text, at: Point(x: x, y: place.y), width: place.right - x)
  }

  private func draw(_ code: String, _ counts: Counts, at y: Int, on frame: inout Frame) {
    let centre = context.plan.centre(code)
    let name = [code, isNarrow ? "" : centre?.name ?? "", centre?.chief ?? ""]
      .filter { !$0.isEmpty }
    let phrases = [counts.missingPhrase, isNarrow ? nil : counts.unfinishedPhrase]
    let text = phrases.compactMap { $0 }.joined(separator: " · ")(language)
    let x = place.right - text.columns - 1
    frame.write(
      name.isEmpty ? Phrase.noCentre(language) : name.joined(separator: " / "),
      at: Point(x: place.x + 1, y: y), width: x - place.x - 3, style: .bold)
    frame.write(text, at: Point(x: x, y: y))
  }

  /// A goal, and beside its title what it lacks; in a narrow window, how many things.
  private func draw(_ line: Outline.Line, at y: Int, on frame: inout Frame) {
    let gaps = isNarrow ? String(line.gaps.count) : line.gaps.phrase(language)
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
  fileprivate static func missing(in round: String) -> Phrase {
    Phrase(da: "Mangler i \(round)", en: "Missing in \(round)")
  }
}

import StrategyModel

/// Draws the list of the answers to review.
struct ReviewView {
  let context: Context
  let layout: PlanLayout
  let title: Phrase

  private var language: Language { context.language }
  private var list: Rect { layout.list }
  private var place: Rect { layout.place }

  func draw(_ review: ReviewRows, _ cursor: ListCursor, on frame: inout Frame) {
    drawTitle(review, on: &frame)
    guard !review.rows.isEmpty else { return drawEmpty(on: &frame) }
    let columns = Columns(layout, hasCentres: review.hasCentres)
    drawNames(columns, on: &frame)
    frame.draw(cursor) { index, y, frame in
      switch review.rows[index] {
      case .part(let part, let count):
        let name =
          part.name(since: context.outline.previous?.name) + Phrase(verbatim: " (\(count))")
        frame.write(
          name(language), at: Point(x: list.x + 1, y: y), width: list.width - 2, style: .bold)
      case .goal(let line): draw(line, columns, at: y, on: &frame)
      }
    }
  }

  /// Where the parts of a row stand; an empty range where there is no room for one.
  private struct Columns {
    let title: Range<Int>
    let centre: Range<Int>
    let last: Range<Int>
    let now: Range<Int>
    let state: Range<Int>

    /// Columns of two faces and the blanks around them.
    private static let faces = 9
    /// Columns of "besvaret igen".
    private static let states = 13

    init(_ layout: PlanLayout, hasCentres: Bool) {
      let edge = layout.list.right - 1
      let isNarrow = layout.isNarrow
      state = edge - (isNarrow ? 9 : Self.states)..<edge
      now = state.lowerBound - Self.faces..<state.lowerBound
      last = now.lowerBound - (isNarrow ? 0 : Self.faces)..<now.lowerBound
      centre = last.lowerBound - (hasCentres && !isNarrow ? 7 : 0)..<last.lowerBound
      title = layout.list.x + 9..<centre.lowerBound - 1
    }
  }

  private func drawNames(_ columns: Columns, on frame: inout Frame) {
    let names: [(Range<Int>, Phrase)] = [
      (list.x + 2..<columns.title.lowerBound, Report.OverviewColumn.number.heading),
      (columns.title, Report.OverviewColumn.goal.heading),
      (columns.centre, Field.centre.word.capitalised), (columns.last, .last), (columns.now, .now),
      (columns.state, layout.isNarrow ? .state : Field.approval.word.capitalised),
    ]
    for (column, name) in names where !column.isEmpty {
      frame.write(
        name(language), at: Point(x: column.lowerBound, y: place.y + 1), width: column.count,
        style: .underline)
    }
  }

  private func draw(_ line: Outline.Line, _ columns: Columns, at y: Int, on frame: inout Frame) {
    frame.write(line.number, at: Point(x: list.x + 2, y: y), width: 6)
    frame.write(
      line.goal.titleLine, at: Point(x: columns.title.lowerBound, y: y),
      width: columns.title.count)
    frame.write(
      line.centre, at: Point(x: columns.centre.lowerBound, y: y), width: columns.centre.count - 1)
    if !columns.last.isEmpty {
      let before = context.outline.previous.map { line.goal.answer(in: $0.id) } ?? Answer()
      draw(
        Axis.allCases.map { before[$0] }, at: Point(x: columns.last.lowerBound, y: y), on: &frame)
    }
    draw(
      Axis.allCases.map { line[$0] }, at: Point(x: columns.now.lowerBound, y: y), on: &frame)
    let state = line.gaps.isEmpty ? line.review.short : line.progress.word
    frame.write(
      state(language), at: Point(x: columns.state.lowerBound, y: y), width: columns.state.count)
  }

  private func draw(_ statuses: [Status], at point: Point, on frame: inout Frame) {
    var x = point.x
    for status in statuses {
      x += frame.write(status.face, at: Point(x: x, y: point.y), style: status.style) + 1
    }
  }

  /// What is reviewed, and how far one is.
  private func drawTitle(_ review: ReviewRows, on frame: inout Frame) {
    let text = (layout.isNarrow ? review.awaitingPhrase : review.progress)(language)
    frame.writeTitle(
      "\(title(language)), \(context.round?.name ?? "")", beside: text, in: place)
  }

  private func drawEmpty(on frame: inout Frame) {
    let room = Rect(x: list.x + 1, y: list.y, width: place.width - 2, height: list.height)
    TextPanel([TextPanel.Line(context.noAnswersToReview(language))]).draw(
      in: room, on: &frame, focused: true)
  }
}

extension Phrase {
  fileprivate static let last = Phrase(da: "Sidst", en: "Last")
  fileprivate static let state = Phrase(da: "Godk.", en: "Appr.")
  fileprivate static let now = Phrase(da: "Nu", en: "Now")
}

import StrategyModel

/// Draws the overview's rows that are in view.
struct OverviewView {
  let context: Context
  let place: Rect

  private var language: Language { context.language }
  private var hasWords: Bool { place.width >= PlanLayout.narrow }
  /// The face, its word where there is room, and the sign of the trend.
  private var statusWidth: Int { hasWords ? 14 : 6 }
  /// The date a goal ends, or how it ended; no column where no goal has one.
  private var endWidth: Int { hasWords && context.outline.hasEnds ? 11 : 0 }
  private var numberWidth: Int { context.outline.numberWidth(least: 7) }

  func draw(_ rows: [OverviewScreen.Row], from top: Int, on frame: inout Frame) {
    frame.writeTitle(title, in: place)
    let list = place.below(1)
    let seen = top..<min(rows.count, top + list.height)
    for (y, index) in zip(list.y..., seen) { draw(rows[index], at: y, on: &frame) }
    frame.writeScrollHints(in: list, seen: seen, of: rows.count)
    frame.cursor = Point(x: list.x, y: list.y)
  }

  /// What the overview is about, or the filter where there is one.
  private var title: String {
    let chips = FilterChips(context)
    if let row = chips.row(behind: .overview, within: place.width - 2, language) { return row }
    if !hasWords, let round = context.round {
      return "\(Phrase.overview(language)): \(round.nameAndState(language))"
    }
    let about = [context.plan.title, context.round?.name ?? ""].filter { !$0.isEmpty }
    return "\(Report.overviewTitle(language)): \(about.joined(separator: ", "))"
  }

  private func draw(_ row: OverviewScreen.Row, at y: Int, on frame: inout Frame) {
    switch row {
    case .blank: return
    case .total(let axis):
      drawCounts(
        axis.word.capitalised(language), context.outline.counts.tally, axis, at: y, on: &frame)
    case .trends(let axis):
      frame.write(
        trends(axis), at: Point(x: place.x + 11, y: y), width: place.right - 12 - place.x)
    case .legend: drawLegend(at: y, on: &frame)
    case .advice(let phrase):
      let room = Rect(
        x: place.x + 1, y: y, width: place.width - 1, height: min(2, place.bottom - y))
      TextPanel([TextPanel.Line(phrase(language))]).draw(in: room, on: &frame)
    case .names: drawNames(at: y, on: &frame)
    case .goal(let index):
      if let line = context.outline.rows[index].line { draw(line, at: y, on: &frame) }
    case .areas:
      frame.write(Phrase.areas(language), at: Point(x: place.x + 1, y: y), style: .underline)
    case .area(let index):
      let area = context.outline.areas[index]
      drawGroup("\(area.number)  \(area.title)", area.counts, at: y, on: &frame)
    case .centres:
      frame.write(Phrase.centres(language), at: Point(x: place.x + 1, y: y), style: .underline)
    case .centre(let index):
      let centre = context.outline.centres[index]
      let name = context.plan.line(ofCentre: centre.code)(language)
      drawGroup(name, centre.counts, at: y, on: &frame)
    }
  }

  // MARK: Goals

  private var columns: (title: Range<Int>, result: Int, timeline: Int, end: Int) {
    let end = place.right - 1 - endWidth
    let timeline = end - statusWidth
    let result = timeline - statusWidth
    return (place.x + 2 + numberWidth..<result - 1, result, timeline, end)
  }

  private func drawNames(at y: Int, on frame: inout Frame) {
    let columns = columns
    var names: [(Int, Phrase)] = [
      (place.x + 1, Report.OverviewColumn.number.heading),
      (columns.title.lowerBound, Report.OverviewColumn.goal.heading),
      (columns.result, hasWords ? Report.OverviewColumn.result.heading : .shortResult),
      (columns.timeline, hasWords ? Report.OverviewColumn.timeline.heading : .shortTimeline),
    ]
    if endWidth > 0 { names.append((columns.end, Report.OverviewColumn.end.heading)) }
    for (x, name) in names {
      frame.write(name(language), at: Point(x: x, y: y), style: .underline)
    }
  }

  private func draw(_ line: Outline.Line, at y: Int, on frame: inout Frame) {
    let columns = columns
    frame.write(line.number, at: Point(x: place.x + 1, y: y), width: numberWidth)
    frame.write(
      line.goal.titleLine, at: Point(x: columns.title.lowerBound, y: y),
      width: columns.title.count)
    for (x, axis) in [(columns.result, Axis.result), (columns.timeline, .timeline)] {
      let status = line[axis]
      frame.write(status.face, at: Point(x: x, y: y), style: status.style)
      if hasWords, status != .none {
        frame.write(status.word(language), at: Point(x: x + 4, y: y), width: statusWidth - 8)
      }
      if let trend = line.trend(axis) {
        frame.write(trend.sign, at: Point(x: x + statusWidth - (hasWords ? 3 : 2), y: y))
      }
    }
    guard endWidth > 0 else { return }
    let end = line.goal.end?.word(language) ?? line.goal.deadline?.phrase(language) ?? ""
    frame.write(end, at: Point(x: columns.end, y: y), width: endWidth)
  }

  // MARK: Trends

  /// "2 bedre, 1 dårligere end juli 2017".
  private func trends(_ axis: Axis) -> String {
    let previous = hasWords ? context.outline.previous?.name : nil
    let worse = previous.map(Trend.worse.phrase(since:)) ?? Trend.worse.word
    let words = [(Trend.better, Trend.better.word), (.worse, worse)].map { trend, word in
      Phrase(verbatim: "\(context.outline.count(trend, on: axis)) ") + word
    }
    return words.joined(separator: ", ")(language)
  }

  private func drawLegend(at y: Int, on frame: inout Frame) {
    let signs = Trend.allCases.map { "\($0.sign) \($0.word(language))" }
    frame.write(
      signs.joined(separator: "  "), at: Point(x: place.x + 1, y: y), width: place.width - 2)
  }

  // MARK: Counts

  /// "Resultat  2 :-) grøn  1 :-| gul …" and a bar in what room is left.
  private func drawCounts(
    _ name: String, _ tally: Tally, _ axis: Axis, at y: Int, on frame: inout Frame
  ) {
    var x = place.x + 1
    frame.write(name, at: Point(x: x, y: y))
    x += 10
    for status in Status.inForm {
      x += frame.write("\(tally[axis, status]) ", at: Point(x: x, y: y))
      x += frame.write(status.face, at: Point(x: x, y: y), style: status.style) + 1
      if hasWords { x += frame.write(status.word(language), at: Point(x: x, y: y)) + 2 }
    }
    BarChart(tally, axis).draw(
      at: Point(x: x, y: y), width: min(20, place.right - 1 - x), on: &frame)
  }

  /// A group's name, how many of its goals are answered, and a bar for each axis.
  private func drawGroup(
    _ name: String, _ counts: Counts, at y: Int, on frame: inout Frame
  ) {
    let bar = hasWords ? place.width / 6 - 1 : 6
    let x = place.right - 1 - 2 * (bar + 1)
    let answered = counts.answeredPhrase(language)
    let text = hasWords ? answered : "\(counts.answered)/\(counts.goals)"
    let left = x - text.columns - 1
    frame.write(name, at: Point(x: place.x + 1, y: y), width: left - place.x - 2)
    frame.write(text, at: Point(x: left, y: y))
    for axis in Axis.allCases {
      BarChart(counts.tally, axis).draw(
        at: Point(x: axis == .result ? x : x + bar + 1, y: y), width: bar, on: &frame)
    }
  }
}

extension BarChart {
  init(_ tally: Tally, _ axis: Axis) {
    self.init(
      green: tally[axis, .green], yellow: tally[axis, .yellow], red: tally[axis, .red],
      none: tally[axis, .none])
  }
}

extension Phrase {
  fileprivate static let areas = Phrase(
    da: "Indsatsområder (resultat, tidsplan)", en: "Focus areas (result, timeline)")
  fileprivate static let centres = Phrase(
    da: "Centre (resultat, tidsplan)", en: "Centres (result, timeline)")
}

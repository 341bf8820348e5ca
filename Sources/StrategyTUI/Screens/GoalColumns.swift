import StrategyModel

/// The columns of the tree: number, title, centre, result, timeline.
struct GoalColumns {
  private let number: Range<Int>
  private let title: Range<Int>
  /// Empty where there is no room for it.
  private let centre: Range<Int>
  private let result: Range<Int>
  private let timeline: Range<Int>
  /// Whether a smiley has its word beside it.
  private let hasWords: Bool

  init(in list: Rect, _ context: Context) {
    let language = context.language
    hasWords = list.width >= PlanLayout.narrow
    let status = StatusCell.width(hasWord: hasWords, language) + 1
    let edge = list.right - 1
    timeline = max(list.x, edge - status)..<edge
    result = max(list.x, timeline.lowerBound - status)..<timeline.lowerBound
    let centreWidth = hasWords ? 7 : 0
    centre = max(list.x, result.lowerBound - centreWidth)..<result.lowerBound
    number = list.x + 1..<list.x + 3 + context.outline.numberWidth(least: 5)
    title = number.upperBound..<max(number.upperBound, centre.lowerBound - 1)
  }

  /// The smiley that stands at a column; nil elsewhere.
  func axis(at column: Int) -> Axis? {
    result.contains(column) ? .result : timeline.contains(column) ? .timeline : nil
  }

  func renderNames(at y: Int, _ language: Language, on frame: inout Frame) {
    func write(_ name: Phrase, in column: Range<Int>, indent: Int = 0) {
      frame.write(
        name(language), at: Point(x: column.lowerBound + indent, y: y),
        width: column.count - indent, style: .underline)
    }
    write(Report.OverviewColumn.number.heading, in: number)
    write(Report.OverviewColumn.goal.heading, in: title)
    if hasWords { write(Field.centre.word.capitalised, in: centre) }
    write(hasWords ? Report.OverviewColumn.result.heading : .shortResult, in: result, indent: 1)
    write(
      hasWords ? Report.OverviewColumn.timeline.heading : .shortTimeline, in: timeline, indent: 1)
  }

  func render(
    _ heading: Outline.Heading, named name: String, isFolded: Bool, isTheme: Bool,
    marking needle: FoldedNeedle?, at y: Int, on frame: inout Frame
  ) {
    let mark = isFolded ? "+" : " "
    let x = number.lowerBound
    frame.write(mark, at: Point(x: x, y: y))
    let start = isTheme && !isFolded ? x : x + 1
    let used = frame.write("\(name) ", at: Point(x: start, y: y), style: isTheme ? .bold : .plain)
    let left = isTheme ? start + used : max(title.lowerBound, start + used)
    let end = renderTallies(heading.counts.tally, at: y, on: &frame)
    frame.write(
      heading.title, at: Point(x: left, y: y), width: end - left - 1,
      style: isTheme ? .bold : .plain)
    if let needle {
      frame.mark(needle, in: heading.title, at: Point(x: left, y: y), width: end - left - 1)
    }
  }

  /// The counts of both axes, in their columns or, where they are wider, as far to the left as they
  /// need; returns where they begin, or the right edge where there is no room or nothing is counted.
  private func renderTallies(_ tally: Tally, at y: Int, on frame: inout Frame) -> Int {
    var end = timeline.upperBound
    let isEmpty = Axis.allCases.allSatisfy { tally[$0, .none] == tally.goals }
    guard hasWords, !isEmpty else { return end + 1 }
    for (axis, column) in [(Axis.timeline, timeline), (.result, result)] {
      let counts = [Status.green, .yellow, .red].filter { tally[axis, $0] > 0 }.map {
        (number: "\(tally[axis, $0]) ", status: $0)
      }
      let width = counts.reduce(0) { $0 + $1.number.columns + 4 }
      var x = min(column.lowerBound + 1, end - width)
      end = x - 1
      for count in counts {
        x += frame.write(count.number, at: Point(x: x, y: y))
        x += frame.write(count.status.face, at: Point(x: x, y: y), style: count.status.style) + 1
      }
    }
    return min(end, centre.lowerBound)
  }

  func render(
    _ line: Outline.Line, focus: Axis?, marking needle: FoldedNeedle?, at y: Int,
    _ language: Language, on frame: inout Frame
  ) {
    let note = note(line, language)
    let room = title.count - (note.isEmpty ? 0 : note.columns + 1)
    let texts = [
      (line.number, number.lowerBound + 1, number.count - 2),
      (line.goal.titleLine, title.lowerBound, room),
    ]
    for (text, x, width) in texts {
      frame.write(text, at: Point(x: x, y: y), width: width)
      if let needle { frame.mark(needle, in: text, at: Point(x: x, y: y), width: width) }
    }
    frame.write(note, at: Point(x: title.lowerBound + room + 1, y: y))
    frame.write(line.centre, at: Point(x: centre.lowerBound, y: y), width: centre.count - 1)
    for axis in Axis.allCases {
      let column = axis == .result ? result : timeline
      StatusCell(line[axis], hasWord: hasWords, isFocused: focus == axis).draw(
        at: Point(x: column.lowerBound, y: y), width: column.count - 1, language, on: &frame)
    }
  }

  /// What is special about a goal: ended, left out, sent back, or unfinished.
  private func note(_ line: Outline.Line, _ language: Language) -> String {
    if let end = line.goal.end { return hasWords ? "(\(end.word(language)))" : "-" }
    if !line.notThisRound.isEmpty { return hasWords ? Phrase.leftOut(language) : "-" }
    if line.review.isReturned { return hasWords ? "(\(line.review.word(language)))" : "!" }
    return switch line.progress {
    case .unfinished: hasWords ? "(\(line.progress.word(language)))" : "!"
    case .exempt, .answered, .missing: ""
    }
  }
}

extension Outline {
  /// Columns of the goals' numbers: a plan with ten goals in an area needs more than most.
  func numberWidth(least: Int) -> Int { min(max(least, longestNumber), 10) }
}

/// A smiley, its word where there is room, and brackets around it where the cursor is.
struct StatusCell {
  private let status: Status
  private let hasWord: Bool
  private let isFocused: Bool

  init(_ status: Status, hasWord: Bool, isFocused: Bool) {
    self.status = status
    self.hasWord = hasWord
    self.isFocused = isFocused
  }

  /// Columns that a cell takes, brackets included.
  static func width(hasWord: Bool, _ language: Language) -> Int {
    let colours = Status.allCases.filter { $0 != .none }
    let word = hasWord ? 1 + (colours.map { $0.word(language).columns }.max() ?? 0) : 0
    return 2 + Status.none.face.columns + word
  }

  /// Draws the cell in its width; the terminal's cursor stands on a focused face.
  func draw(at point: Point, width: Int, _ language: Language, on frame: inout Frame) {
    frame.write(status.face, at: Point(x: point.x + 1, y: point.y), style: status.style)
    if hasWord, status != .none {
      frame.write(
        status.word(language), at: Point(x: point.x + 5, y: point.y), width: width - 6)
    }
    guard isFocused else { return }
    let end = width - 1
    frame.write("[", at: point)
    frame.write("]", at: Point(x: point.x + end, y: point.y))
    frame.add(.reverse, to: Rect(x: point.x, y: point.y, width: end + 1, height: 1))
    frame.cursor = Point(x: point.x + 2, y: point.y)
  }
}

extension Status {
  /// The colour of the face; colour never carries the meaning alone.
  var style: Style {
    switch self {
    case .none: .plain
    case .green: .green
    case .yellow: .yellow
    case .red: .red
    }
  }
}

extension Phrase {
  fileprivate static let leftOut = Phrase(da: "(ikke i denne runde)", en: "(not this round)")
  static let shortResult = Phrase(da: "Res.", en: "Res.")
  static let shortTimeline = Phrase(da: "Tid.", en: "Time")
}

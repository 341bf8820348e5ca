import StrategyModel

/// What is looked for in the texts of a form, while it is typed.
struct FollowUpFinder: Sendable {
  var line: LineEditor
  /// Where one was when the search began.
  let origin: FollowUpForm.Spot
  /// Which of how many places is shown, from 1 on; nil where there is none.
  var found: (number: Int, count: Int)?

  /// The row of the prompt.
  func draw(in rect: Rect, _ language: Language, on frame: inout Frame) {
    frame.fill(rect)
    let label = "\(Phrase.find(language)): "
    let state = line.text.isEmpty ? "" : FormHit.state(found, language)
    let x = rect.x + 1 + frame.write(label, at: Point(x: rect.x + 1, y: rect.y))
    let width = rect.right - x - state.columns - 2
    frame.write(state, at: Point(x: rect.right - state.columns - 1, y: rect.y))
    line.draw(at: Point(x: x, y: rect.y), width: width, on: &frame)
  }
}

/// A place in a text of the form that reads like what is looked for.
struct FormHit {
  let field: Field
  /// UTF-8 offsets.
  let range: Range<Int>

  static func state(_ found: (number: Int, count: Int)?, _ language: Language) -> String {
    (found.map { .hit($0.number, of: $0.count) } ?? Phrase.notFound)(language)
  }
}

extension FollowUpForm {
  enum Direction {
    /// From the place itself on, or from behind it.
    case here, next
    case previous
  }

  /// Goes to the nearest place in the texts that reads like the needle, round the ends.
  ///
  /// - Parameters:
  ///   - needle: what is looked for.
  ///   - place: from where.
  ///   - direction: which of the hits is the nearest.
  /// - Returns: which it is of how many; nil where there is none: then one is where one was.
  mutating func find(
    _ needle: FoldedNeedle, from place: Spot, _ direction: Direction
  ) -> (number: Int, count: Int)? {
    let hits = texts.flatMap { field in
      needle.ranges(in: answer[text: field]).map { FormHit(field: field, range: $0) }
    }
    go(to: place)
    guard !hits.isEmpty else { return nil }
    let after = hits.firstIndex { !isBefore($0, place, orAt: direction == .next) }
    let index =
      switch direction {
      case .here, .next: after ?? 0
      case .previous: ((after ?? hits.count) + hits.count - 1) % hits.count
      }
    focus(.text(hits[index].field))
    _ = edit { $0.show(hits[index].range) }
    return (index + 1, hits.count)
  }

  /// Whether a place in the texts is before where one was, or just there.
  private func isBefore(_ hit: FormHit, _ place: Spot, orAt: Bool) -> Bool {
    let texts = texts
    let here = texts.firstIndex { .text($0) == place.focus } ?? -1
    let there = texts.firstIndex(of: hit.field) ?? 0
    guard there == here else { return there < here }
    let cursor = place.cursors[hit.field] ?? 0
    return hit.range.lowerBound < cursor || orAt && hit.range.lowerBound == cursor
  }
}

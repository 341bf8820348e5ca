import StrategyModel

/// What is looked for in the texts of a form, while it is typed.
struct FormFinder<Place: Hashable & Sendable>: Sendable {
  var line = LineEditor()
  /// Where one was when the search began.
  let origin: FormSpot<Place>
  /// Which of how many places is shown, from 1 on; nil where there is none.
  var found: (number: Int, count: Int)?

  /// The row of the prompt.
  func draw(in rect: Rect, _ language: Language, on frame: inout Frame) {
    frame.fill(rect)
    let label = "\(Phrase.find(language)): "
    let state = line.text.isEmpty ? "" : Phrase.found(found)(language)
    let x = rect.x + 1 + frame.write(label, at: Point(x: rect.x + 1, y: rect.y))
    let width = rect.right - x - state.columns - 2
    frame.write(state, at: Point(x: rect.right - state.columns - 1, y: rect.y))
    line.draw(at: Point(x: x, y: rect.y), width: width, on: &frame)
  }
}

/// Which of the places that were found is the nearest.
enum FormDirection {
  /// From the place itself on, or from behind it.
  case here, next
  case previous
}

extension EditableForm {
  /// Goes to the nearest place in the texts that reads like the needle, round the ends.
  ///
  /// - Parameters:
  ///   - needle: what is looked for.
  ///   - spot: from where.
  ///   - direction: which of the hits is the nearest.
  /// - Returns: which it is of how many; nil where there is none: then one is where one was.
  mutating func find(
    _ needle: FoldedNeedle, from spot: FormSpot<Place>, _ direction: FormDirection
  ) -> (number: Int, count: Int)? {
    let fields = fields
    let here = fields.firstIndex(of: spot.focus) ?? 0
    var hits: [(field: Place, range: Range<Int>)] = []
    /// How many of them are before where one was, or just there.
    var before = 0
    for (index, field) in fields.enumerated() {
      let cursor = spot.cursors[field] ?? 0
      for range in needle.ranges(in: editors[field]?.text ?? "") {
        let start = range.lowerBound
        let isBefore = start < cursor || direction == .next && start == cursor
        if index < here || index == here && isBefore { before += 1 }
        hits.append((field, range))
      }
    }
    go(to: spot)
    guard !hits.isEmpty else { return nil }
    let index = (direction == .previous ? before + hits.count - 1 : before) % hits.count
    focus = hits[index].field
    _ = edit { $0.show(hits[index].range) }
    return (index + 1, hits.count)
  }
}

extension FormEditor {
  /// The keys while one types what is looked for.
  var findingBindings: [Binding<FormAction>] {
    [
      Binding(.find(.stay), .enter, words: .stayAtHit, in: .edit, hint: Hint(.stayAtHitHint, 2)),
      Binding(
        .find(.goBack), .escape, words: .toSearchStart, in: .edit, hint: Hint(.toSearchStartHint, 1)
      ),
      Binding(
        .find(.next), .function(3), .control("f"), .down, words: .nextHit, in: .edit,
        hint: Hint(.nextHint, 4)),
      Binding(.find(.previous), .up, words: .previousHit, in: .edit, hint: Hint(.previousHint, 5)),
    ]
  }

  var findBindings: [Binding<FormAction>] {
    [
      Binding(.find(.begin), .control("f"), words: .find, in: .edit),
      Binding(
        .find(.next), .function(3), words: .nextHit, in: .edit,
        unavailable: sought.isEmpty ? .findFirst : nil),
    ]
  }

  mutating func find(_ step: FormAction.Find, _ context: inout Context) {
    switch step {
    case .begin: finder = FormFinder(origin: now.spot)
    case .next: findAgain(.next, &context)
    case .previous: findAgain(.previous, &context)
    case .stay: stay()
    case .goBack:
      if let finder { go { $0.go(to: finder.origin) } }
      finder = nil
    }
  }

  /// Ends a search where it has led to; does nothing where there is none.
  mutating func stay() {
    guard let finder else { return }
    sought = finder.line.text
    move { $0.go(to: $0.cursor) }
    self.finder = nil
  }

  private mutating func findAgain(_ direction: FormDirection, _ context: inout Context) {
    let text = finder?.line.text ?? sought
    let found = go { $0.find(FoldedNeedle(text), from: $0.spot, direction) }
    finder?.found = found
    guard finder == nil else { return }
    context.message = Phrase(verbatim: "\"\(text)\": ") + .found(found)
  }

  /// Takes what is typed while one looks for something; false for what no line has a use for.
  mutating func typeSought(_ event: Event) -> Bool {
    switch event {
    case .key(let key): guard finder?.line.press(key) == true else { return false }
    case .paste(let text): finder?.line.paste(text)
    default: return false
    }
    guard let finder else { return false }
    let found = go { $0.find(FoldedNeedle(finder.line.text), from: finder.origin, .here) }
    self.finder?.found = found
    return true
  }
}

extension Phrase {
  static let find = Phrase(da: "Søg i teksterne", en: "Find in the texts")
  fileprivate static let findFirst = Phrase(
    da: "Søg efter noget først (Ctrl-F).", en: "Find something first (Ctrl-F).")
  fileprivate static func found(_ found: (number: Int, count: Int)?) -> Phrase {
    found.map { .hit($0.number, of: $0.count) } ?? .notFound
  }
}

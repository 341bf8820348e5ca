import StrategyModel

/// A search in the plan's rows: being typed, or kept for going from hit to hit.
struct PlanSearch {
  var input = LineEditor()
  /// Where one was when it began, on what is shown now.
  private(set) var origin: PlanCursor
  private(set) var search: Search
  /// The rows of the outline that say it; nil where they are to be looked up anew.
  private var hits: [Int]?
  /// Goals that the filter hides and that say it; looked up where no shown one does.
  private(set) var hidden = 0
  var isTyping = true
  /// Whether hits are marked: not once one has gone on to something else.
  var isShown = true

  init(from origin: PlanCursor, _ context: Context) {
    self.origin = origin
    search = context.search("")
  }

  /// What was typed is another.
  mutating func look(_ context: Context) {
    search = context.search(input.text)
    find(context)
  }

  /// The plan, the round or the filter is another.
  mutating func adopt(_ outline: Outline) {
    origin.adopt(outline)
    hits = nil
  }

  /// The rows that say it.
  mutating func found(_ context: Context) -> [Int] {
    if let hits { return hits }
    search = context.search(input.text)
    return find(context)
  }

  @discardableResult
  private mutating func find(_ context: Context) -> [Int] {
    let found = search.hits(in: context.outline)
    hits = found
    hidden = found.isEmpty && !context.filter.isEmpty ? search.hits(in: context.whole).count : 0
    return found
  }

  /// What is marked in the rows; nil while nothing is.
  var marked: FoldedNeedle? { isShown && !search.needle.isEmpty ? search.needle : nil }

  /// `3 af 12`, and where it stands if not in the title; nil while it is not shown.
  ///
  /// - Parameter row: the row under the cursor, with its place in the outline.
  /// - Returns: a few words for the row of the message.
  func standing(at row: (place: Int, row: Outline.Row)?) -> Phrase? {
    guard let hits, marked != nil else { return nil }
    guard !hits.isEmpty else { return hidden > 0 ? .hiddenHits(hidden) : .notFound }
    guard let row, let number = hits.firstIndex(of: row.place) else { return .hits(hits.count) }
    let count = Phrase.hit(number + 1, of: hits.count)
    guard let place = search.place(in: row.row), let label = place.label else { return count }
    return count + Phrase(verbatim: "  ") + label + Phrase(verbatim: ": \(place.excerpt)")
  }
}

extension Context {
  func search(_ words: String) -> Search {
    Search(words, in: plan, round: round, language)
  }
}

extension Search.Place {
  /// What was found with the words around it, on one line.
  var excerpt: String {
    let lead = text[..<text.index(atOffset: range.lowerBound)].suffix(Self.lead)
    let word = lead.startIndex == text.startIndex ? nil : lead.firstIndex(of: " ")
    let start = word ?? lead.startIndex
    return (start > text.startIndex ? "…" : "") + String(text[start...]).inOneLine
  }

  /// Characters before what was found that are shown at most.
  private static let lead = 16
}

extension Phrase {
  static func hiddenHits(_ count: Int) -> Phrase {
    Phrase(
      da: "Findes ikke i det viste; filteret skjuler \(count)",
      en: "Not in what is shown; the filter hides \(count)")
  }
  fileprivate static func hits(_ count: Int) -> Phrase {
    Phrase(da: "\(count) steder", en: "\(count) places")
  }
}

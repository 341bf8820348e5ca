import StrategyModel

/// The details beside or below a list: made once for each row, scrolled as long as it is the same
/// row.
struct DetailPane {
  private struct Shown: Equatable {
    let id: String?
    /// A double id stands in several rows.
    let position: Int
    let size: Size
  }

  private(set) var panel = TextPanel([])
  private var shown: Shown?
  private var isStale = true

  var hasMoreAbove: Bool { panel.top > 0 }
  var hasMoreBelow: Bool {
    panel.top + panel.size.height < panel.height(width: panel.size.width)
  }

  /// Another state of the plan is to be shown.
  mutating func forget() {
    isStale = true
  }

  /// Takes the row whose details are shown; another one than before is shown from its beginning.
  ///
  /// - Parameters:
  ///   - id: of the row; nil where there is none.
  ///   - position: of the row, where a double id stands in several.
  ///   - rect: where they are shown.
  ///   - lines: the details, asked for where others are shown.
  mutating func show(
    _ id: String?, at position: Int = 0, in rect: Rect, _ lines: () -> [TextPanel.Line]
  ) {
    let size = Size(width: rect.width, height: rect.height)
    let wanted = Shown(id: id, position: position, size: size)
    guard isStale || wanted != shown else { return }
    if wanted.id != shown?.id || wanted.position != shown?.position { panel = TextPanel([]) }
    (shown, isStale) = (wanted, false)
    panel.show(lines(), in: size)
  }

  mutating func scroll(panes: Int) {
    scroll(lines: panes * panel.size.height)
  }

  mutating func scroll(lines: Int) {
    panel.scroll(to: panel.top + lines)
  }
}

extension Binding {
  /// The bindings that scroll details, the same on every screen with a list; a number of panes is
  /// handed on.
  ///
  /// - Parameters:
  ///   - pane: the details; nil where there is no room for them beside the list.
  ///   - priority: of the hint; nil gives none.
  ///   - nothing: why there is nothing to show; nil where there is.
  ///   - action: the screen's own.
  /// - Returns: down, then up.
  static func details(
    in pane: DetailPane?, hint priority: Int? = nil, unavailable nothing: Phrase?,
    _ action: (Int) -> Action
  ) -> [Binding] {
    let (isAtEnd, isAtStart) = (pane?.hasMoreBelow == false, pane?.hasMoreAbove != true)
    return [
      Binding(
        action(1), "+", words: pane == nil ? .showDetails : .detailsDown, in: .view,
        hint: priority.map { Hint(.detailsHint, $0) },
        unavailable: nothing ?? (isAtEnd ? .noMoreDetails : nil)),
      Binding(
        action(-1), "-", words: .detailsUp, in: .view,
        unavailable: nothing ?? (isAtStart ? .startOfDetails : nil)),
    ]
  }
}

extension Phrase {
  fileprivate static let showDetails = Phrase(da: "Vis detaljerne", en: "Show the details")
  fileprivate static let detailsDown = Phrase(
    da: "Rul detaljerne ned", en: "Scroll the details down")
  fileprivate static let detailsUp = Phrase(
    da: "Rul detaljerne op", en: "Scroll the details up")
  static let detailsHint = Phrase(da: "mere", en: "more")
  fileprivate static let noMoreDetails = Phrase(
    da: "Der er ikke flere detaljer.", en: "There are no more details.")
  fileprivate static let startOfDetails = Phrase(
    da: "Detaljerne vises fra begyndelsen.", en: "The details are shown from their beginning.")
}

import StrategyModel

/// The details beside or below the list: wrapped once for each row, scrolled as long as it is the
/// same row.
struct DetailPane {
  private struct Shown: Equatable {
    let id: String?
    /// A double id stands in several rows.
    let position: Int
    let size: Size
  }

  private(set) var panel = TextPanel([])
  private(set) var hasMoreBelow = false
  private var shown: Shown?
  private var isStale = true
  private var rows = 0

  /// Another state of the plan is to be shown.
  mutating func forget() {
    isStale = true
  }

  /// Takes the row whose details are shown; another one than before is shown from its beginning.
  mutating func show(_ row: Outline.Row?, at position: Int, in rect: Rect, _ context: Context) {
    let size = Size(width: rect.width, height: rect.height)
    let wanted = Shown(id: row?.id, position: position, size: size)
    guard isStale || wanted != shown else { return }
    let top = wanted.id == shown?.id && wanted.position == shown?.position ? panel.top : 0
    (shown, isStale) = (wanted, false)
    panel = TextPanel(GoalDetail(row, width: size.width, context).lines(height: size.height))
    panel.size = size
    rows = panel.height(width: size.width)
    scroll(to: top)
  }

  mutating func scroll(panes: Int) {
    scroll(to: panel.top + panes * panel.size.height)
  }

  mutating func scroll(lines: Int) {
    scroll(to: panel.top + lines)
  }

  private mutating func scroll(to row: Int) {
    panel.scroll(to: row)
    hasMoreBelow = panel.top + panel.size.height < rows
  }
}

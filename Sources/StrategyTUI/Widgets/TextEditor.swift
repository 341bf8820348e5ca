/// An editor of a text of many lines, wrapped to the width it is given.
///
/// The text is kept byte for byte as it was typed. Undo is its owner's: `lastEdit` says which
/// steps belong together.
package struct TextEditor: Equatable, Sendable {
  /// What the last operation did to the text.
  package enum Edit: Sendable {
    /// Nothing: it moved the cursor, or there was nothing to delete.
    case none
    /// One character was typed; one after another are one step of undo.
    case typing
    /// One character was deleted; one after another are one step of undo.
    case deleting
    /// Anything else: a step of undo of its own.
    case other
  }

  package internal(set) var text: String
  /// A UTF-8 offset, always on a border between graphemes.
  package internal(set) var cursor: Int
  package internal(set) var lastEdit: Edit = .none
  /// Columns and rows that the editor is shown in; what up, down and the pages go by.
  package var size = Size(width: 80, height: 6) {
    didSet {
      if size.width != oldValue.width { rows = Self.rows(of: text, width: size.width) }
    }
  }
  /// The rows of the text in `size`, kept up to date by each edit.
  var rows: [WrappedRow]
  /// Where marking started.
  var mark: Mark?
  /// UTF-8 offsets of what was found, shown until the cursor moves or the text changes.
  package internal(set) var found: Range<Int>?
  private(set) var scroll = ListScroll()
  /// Where up and down want to be, while they are pressed one after another.
  var column: Int?

  /// An editor of a text, with the cursor at its end, or at the first border from an offset on.
  package init(_ text: String = "", cursor: Int = .max) {
    self.text = text
    self.cursor = 0
    rows = Self.rows(of: text, width: size.width)
    self.cursor = border(from: min(max(0, cursor), text.utf8.count))
    follow()
  }

  /// Rows that the text needs at a width.
  package func height(width: Int) -> Int {
    rows(width: width).count
  }

  func rows(width: Int) -> [WrappedRow] {
    width == size.width ? rows : Self.rows(of: text, width: width)
  }

  /// The last column is kept free, for the cursor after a full row.
  private static func rows(of text: String, width: Int) -> [WrappedRow] {
    text.wrapped(to: roomForText(width))
  }

  static func roomForText(_ width: Int) -> Int { width - 1 }

  /// The row and the column of the cursor; between two rows of one line it is at the start of the
  /// second.
  func place(in rows: [WrappedRow]) -> Point {
    let row = rows.row(at: cursor)
    return Point(x: text[rows[row].range.lowerBound..<cursor].columns, y: row)
  }

  /// The first border between graphemes that is not before an offset.
  func border(from offset: Int) -> Int {
    let index = text.index(atOffset: offset)
    guard String.Index(index, within: text) == nil else { return offset }
    return text.offset(of: text.index(after: index))
  }

  /// Scrolls as little as brings the cursor into view: before it moves and after that.
  ///
  /// A size alone changes nothing, so that going back to the old one brings the old rows back.
  mutating func follow() {
    scroll.follow(place(in: rows).y, of: rows.count, height: size.height)
  }
}

/// Lines to read, wrapped and scrolled.
package struct TextPanel: Equatable, Sendable {
  /// A part of a line that looks the same.
  package struct Span: Equatable, Sendable {
    package let text: String
    package let style: Style

    package init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  package struct Line: Equatable, Sendable {
    package let spans: [Span]
    /// How far the rows after the first one are moved to the right, in columns.
    package let indent: Int

    package init(_ spans: [Span], indent: Int = 0) {
      self.spans = spans
      self.indent = max(0, indent)
    }

    package init(_ text: String, _ style: Style = .plain, indent: Int = 0) {
      self.init([Span(text, style)], indent: indent)
    }
  }

  package var lines: [Line] {
    didSet { if wrapped != nil { wrapped = Wrapped(lines, width: size.width) } }
  }
  /// Columns and rows that the panel is shown in.
  package var size = Size(width: 80, height: 20) {
    didSet {
      if wrapped?.width != size.width { wrapped = Wrapped(lines, width: size.width) }
    }
  }
  /// The lines in rows of the panel's width, once it is known.
  private var wrapped: Wrapped?
  /// The row that was scrolled to; kept where a higher panel shows the rows above it too.
  private var wanted = 0

  package init(_ lines: [Line]) {
    self.lines = lines
  }

  /// Rows that the lines need at a width.
  package func height(width: Int) -> Int {
    rows(width: width).count
  }

  /// The first row that is seen.
  package var top: Int { first(of: height(width: size.width), height: size.height) }

  package mutating func scroll(to row: Int) {
    wanted = row
    wanted = top
  }

  private func first(of count: Int, height: Int) -> Int {
    max(0, min(wanted, count - height))
  }

  /// Draws the rows that are seen, with `^` and `v` at the right edge where there are more.
  package func draw(in rect: Rect, on frame: inout Frame, focused: Bool = false) {
    let rows = rows(width: rect.width)
    let first = first(of: rows.count, height: rect.height)
    let seen = first..<min(rows.count, first + rect.height)
    frame.fill(rect)
    for (y, row) in zip(rect.y..., rows[seen]) {
      var x = rect.x + row.indent
      for span in row.spans {
        x += frame.write(
          span.text, at: Point(x: x, y: y), width: rect.right - x, style: span.style)
      }
    }
    frame.writeScrollHints(in: rect, seen: seen, of: rows.count)
    if focused { frame.cursor = Point(x: rect.x, y: rect.y) }
  }

  private func rows(width: Int) -> [Line] {
    if let wrapped, wrapped.width == width { return wrapped.rows }
    return Wrapped(lines, width: width).rows
  }

  private struct Wrapped: Equatable, Sendable {
    let width: Int
    let rows: [Line]

    init(_ lines: [Line], width: Int) {
      self.width = width
      rows = lines.flatMap { $0.rows(width: width - 1) }
    }
  }
}

extension TextPanel.Line {
  /// What it says, however it looks.
  var text: String { spans.map(\.text).joined() }

  /// The line as lines of one row each; their indent is that of the row.
  fileprivate func rows(width: Int) -> [Self] {
    let text = text
    var continues = false
    return text.wrapped(to: width, indent: indent).map { row in
      defer { continues = !row.endsLine }
      let shown = row.range.lowerBound..<row.range.lowerBound + text.shown(row).utf8.count
      return Self(spans(in: shown), indent: continues ? indent : 0)
    }
  }

  /// The spans, or parts of them, that stand between two UTF-8 offsets of the line.
  private func spans(in range: Range<Int>) -> [TextPanel.Span] {
    var start = 0
    return spans.compactMap { span in
      let whole = start..<start + span.text.utf8.count
      start = whole.upperBound
      let part = whole.clamped(to: range)
      guard !part.isEmpty else { return nil }
      let inside = part.lowerBound - whole.lowerBound..<part.upperBound - whole.lowerBound
      return TextPanel.Span(String(span.text[inside]), span.style)
    }
  }
}

/// Bytes that come in become lines; what is no UTF-8 is read as Latin-1.
package struct PlainLines: Sendable {
  package struct Line: Equatable, Sendable {
    package let text: String
    package let isUTF8: Bool
  }

  private var bytes: [UInt8] = []
  /// More bytes than any line of a plan has: what is longer is taken as several.
  private static let longest = 1 << 20

  package init() {}

  /// Takes bytes, and returns the lines that they end, without their ends.
  package mutating func take(_ new: some Collection<UInt8>) -> [Line] {
    bytes += new
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let unfinished = lines.popLast() ?? []
    if unfinished.count > Self.longest {
      lines.append(unfinished)
      bytes = []
    } else {
      bytes = Array(unfinished)
    }
    return lines.map(Self.line)
  }

  /// What was begun and has no end; nil where nothing was.
  package mutating func rest() -> Line? {
    guard !bytes.isEmpty else { return nil }
    defer { bytes = [] }
    return Self.line(bytes[...])
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> Line {
    let bytes = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    return Line(
      text: String(lenient: bytes), isUTF8: String(validating: bytes, as: UTF8.self) != nil)
  }
}

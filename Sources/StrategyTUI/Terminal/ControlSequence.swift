/// A sequence that a key, the mouse or the terminal itself sends, taken apart: `ESC [` (CSI) or
/// `ESC O` (SS3), parameters, a final byte.
struct ControlSequence: Equatable {
  enum Introducer {
    case csi, ss3
    /// The `ESC [ <` of a mouse report.
    case mouse
    /// The Linux console's `ESC [ [`.
    case linux
  }

  let introducer: Introducer
  /// The parameters without what a colon adds to them, 0 where one is left out.
  private(set) var parameters: [Int] = []
  /// The last byte; nil where no key sends such a sequence.
  private(set) var final: Unicode.Scalar?
  /// In bytes, without the Esc.
  let length: Int

  /// The sequence at the front of `bytes`, which begin after the Esc; nil while it is unfinished.
  init?(_ bytes: ArraySlice<UInt8>) {
    let isCSI = bytes.first == UInt8(ascii: "[")
    var rest = bytes.dropFirst()
    if isCSI, rest.first == UInt8(ascii: "[") {
      guard let last = rest.dropFirst().first else { return nil }
      introducer = .linux
      length = 3
      final = Unicode.Scalar(last)
      return
    }
    let isMouse = isCSI && rest.first == UInt8(ascii: "<")
    introducer = isMouse ? .mouse : isCSI ? .csi : .ss3
    if isCSI, rest.first == UInt8(ascii: "M") {
      // An X10 mouse report: button, column and row follow.
      guard rest.count >= 4 else { return nil }
      length = 5
      return
    }
    let numbers = rest.prefix { 0x30...0x3F ~= $0 }
    let between = rest.dropFirst(numbers.count).prefix { isCSI && 0x20...0x2F ~= $0 }
    rest = rest.dropFirst(numbers.count + between.count)
    guard let last = rest.first else { return nil }
    guard 0x40...0x7E ~= last else {
      // A byte that no sequence holds breaks it off, and stands for itself.
      length = bytes.count - rest.count
      return
    }
    length = bytes.count - rest.count + 1
    guard between.isEmpty, let numbers = Self.numbers(in: numbers.dropFirst(isMouse ? 1 : 0))
    else { return }
    parameters = numbers
    final = Unicode.Scalar(last)
  }

  /// The numbers between semicolons; nil where a private mark shows that no key sent them.
  private static func numbers(in bytes: ArraySlice<UInt8>) -> [Int]? {
    guard bytes.allSatisfy({ $0 <= UInt8(ascii: ";") }) else { return nil }
    return bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      let digits = $0.prefix { $0 != UInt8(ascii: ":") }
      return Int(String(decoding: digits, as: UTF8.self)) ?? 0
    }
  }
}

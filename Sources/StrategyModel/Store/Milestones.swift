/// Tells of work on a text every so many bytes, so that telling takes no time.
struct Milestones {
  private let work: Work?
  private var next: Int

  /// From one to the next, in bytes.
  private static let mile = 1 << 20

  /// - Parameter work: what is told; nil where nobody asked.
  init(_ work: Work?) {
    self.work = work
    next = work == nil ? .max : Self.mile
  }

  /// Gets to a position in the text; returns whether to go on.
  mutating func pass(_ position: Int) -> Bool {
    guard position >= next else { return true }
    let count = position - next + Self.mile
    next = position + Self.mile
    return work?.advance(by: count) != false
  }
}

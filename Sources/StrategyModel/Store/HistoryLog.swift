internal import Glibc

/// The end of a plan's history, where lines are added.
struct HistoryLog {
  /// A longer line is not looked at.
  private static let longestLine = 64 << 20

  private let plan: PlanFile
  private let folder: OpenFolder
  private let isLocked: Bool

  init(of plan: PlanFile, in folder: OpenFolder, isLocked: Bool) {
    self.plan = plan
    self.folder = folder
    self.isLocked = isLocked
  }

  /// Adds an entry, and before it, where the plan was not what the last line says, that another
  /// program changed it.
  ///
  /// - Parameters:
  ///   - entry: what was just saved.
  ///   - before: the plan to which it was done.
  ///   - known: the plan as it was last opened or saved here.
  /// - Returns: why the history does not tell of it; it is then, as far as possible, as it was.
  func append(_ entry: History.Entry, after before: Plan, known: Plan) -> HistoryFault? {
    do throws(SystemFault) {
      let file = try plan.openCompanion(plan.history.name, O_RDWR | O_APPEND, in: folder)
      defer { close(file) }
      try append(entry, after: before, known: known, to: file)
      return nil
    } catch {
      return HistoryFault(path: plan.history.path, fault: error)
    }
  }

  private func append(
    _ entry: History.Entry, after before: Plan, known: Plan, to file: Int32
  ) throws(SystemFault) {
    let size = lseek(file, 0, SEEK_END)
    guard size >= 0 else { throw .last }
    let last = lastLine(of: file, size: size)
    // A line that was cut off is ended, so that the next one begins a line.
    var bytes: [UInt8] = last.isWhole ? [] : [UInt8(ascii: "\n")]
    if let result = History.Entry(line: last.bytes)?.result,
      result != Fingerprint(of: before.bytes)
    {
      let since = result == Fingerprint(of: known.bytes) ? known : nil
      bytes += History.Entry(outside: before, since: since, noticed: entry.at).line
    }
    bytes += entry.line
    do {
      try write(bytes, to: file)
    } catch {
      if isLocked { ftruncate(file, off_t(size)) }
      throw error
    }
    guard uninterrupted({ fdatasync(file) }) == 0 else { throw .last }
  }

  /// The last line, without its line break, and whether it has one; nothing where the file is empty
  /// or cannot be read.
  private func lastLine(of file: Int32, size: Int) -> (bytes: [UInt8], isWhole: Bool) {
    var bytes: [UInt8] = []
    var start = size
    while start > 0, bytes.count < Self.longestLine {
      let count = min(start, 1 << 16)
      var chunk = [UInt8](repeating: 0, count: count)
      start -= count
      let position = start
      let read = uninterrupted {
        chunk.withUnsafeMutableBytes { pread(file, $0.baseAddress, count, off_t(position)) }
      }
      guard read == count else { return ([], false) }
      bytes = chunk + bytes
      if let end = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")) {
        bytes.removeFirst(end + 1)
        break
      }
    }
    guard bytes.last == UInt8(ascii: "\n") else { return (bytes, size == 0) }
    return (bytes.dropLast(), true)
  }
}

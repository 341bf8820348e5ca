internal import Glibc

/// The drafts of one person on one machine: a file for each process that has one, readable by
/// nobody else, on the local disk, so that a share that is gone cannot stop them.
package struct DraftFolder: Sendable {
  /// A draft that another process left, or still has.
  package struct Found: Sendable {
    package let draft: Draft
    /// Whether the form may still be open in another window.
    package let isOpenElsewhere: Bool
    /// The machine of the process that has or had it.
    package let host: String
    /// Where the draft lies.
    package let file: String
  }

  private let folder: String
  /// The plan's file with all links followed.
  private let plan: String
  private var owner: ProcessMark { .own }

  /// - Parameters:
  ///   - state: the user's state folder: `$XDG_STATE_HOME`, else `~/.local/state`.
  ///   - plan: the plan's file.
  package init(state: String, plan: PlanFile) {
    folder = "\(state)/strategy-tui/drafts"
    self.plan = "\(plan.folder)/\(plan.name)"
  }

  /// The drafts of plans that are to be made from a folder.
  ///
  /// - Parameters:
  ///   - state: as above.
  ///   - folder: with all links followed.
  package init(state: String, newPlansIn folder: String) {
    self.folder = "\(state)/strategy-tui/drafts"
    plan = "\(folder)/"
  }

  /// A number of its own beside the process's, which another process may have had before.
  private let number = UInt32.random(in: 0...(.max))

  private var ownFile: String { "\(folder)/\(owner.host)-\(owner.process)-\(number).json" }

  /// Puts a draft on the disk in place of the one this process had.
  ///
  /// - Throws: why it is not there.
  package func write(_ draft: Draft) throws(SystemFault) {
    try PrivateFile(ownFile).write(draft.json(plan: plan, by: owner))
  }

  /// This process's draft, as it is on the disk.
  package var own: Draft? { read(ownFile)?.draft }

  /// Takes this process's draft away.
  package func removeOwn() {
    unlink(ownFile)
  }

  /// Leaves this process's draft for the next start, and begins with none.
  package func parkOwn() {
    let name = "\(owner.host)-\(owner.process)-\(UInt32.random(in: 0...(.max)))"
    rename(ownFile, "\(folder)/\(name).json")
  }

  /// Takes a draft of another process away.
  package func remove(_ found: Found) {
    unlink(found.file)
  }

  /// The drafts for this plan that other processes left, the oldest first.
  package func found() -> [Found] {
    guard let directory = try? OpenFolder(folder) else { return [] }
    defer { directory.close() }
    let own = ownFile
    let found = directory.names.filter { $0.hasSuffix(".json") }.map { "\(folder)/\($0)" }
      .filter { $0 != own }.compactMap(read)
    return found.sorted { $0.draft.at.text < $1.draft.at.text }
  }

  private func read(_ path: String) -> Found? {
    guard let bytes = PrivateFile(path).read(), let reader = try? JSONReader(bytes),
      reader["plan"]?.text == plan, let draft = Draft(reader), let host = reader["host"]?.text,
      let boot = reader["boot"]?.text, let process = reader["process"]?.number,
      let started = reader["started"]?.text
    else { return nil }
    let mark = ProcessMark(host: host, boot: boot, process: process, started: started)
    return Found(draft: draft, isOpenElsewhere: mark.isAlive, host: host, file: path)
  }
}

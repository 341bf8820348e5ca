import Glibc
import StrategyExport
import StrategyModel

/// Where mails are written, a file each.
struct MailFolder {
  /// The folder's path; empty is the current one.
  let path: String
  /// The plan's file, which is never written over.
  let plan: String

  /// Writes the mails; where one of their files is there already and may not be written over, none.
  ///
  /// - Returns: the files' paths.
  func write(
    _ mails: [CentreMail], force: Bool, at date: Instant, for work: Work
  ) throws(DocumentError) -> [String] {
    let paths = mails.map { path.isEmpty ? $0.fileName : "\(path)/\($0.fileName)" }
    if !force, let there = paths.first(where: { access($0, F_OK) == 0 }) {
      throw .exists(path: there)
    }
    for (mail, path) in zip(mails, paths) {
      try Document(mail.message(at: date)).write(to: path, force: force, sparing: plan, for: work)
    }
    return paths
  }
}

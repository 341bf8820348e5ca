import Glibc
import StrategyExport
import StrategyModel
import StrategyTUI

extension App.Surroundings {
  /// The operating system's account and clock, and documents in the current folder; none of them
  /// is written over the plan's file.
  ///
  /// - Parameters:
  ///   - file: the plan's.
  ///   - language: what its texts are written in.
  ///   - waiting: what shows that something takes long.
  ///   - hasTerminal: whether another program can be lent a terminal.
  ///   - mouse: whether the mouse is on.
  ///   - rememberMouse: keeps for the next time whether it is.
  /// - Returns: all that the screen is handed.
  static func system(
    plan file: PlanFile, texts language: Language, waiting: any Waiting, hasTerminal: Bool = true,
    mouse: Bool = true, rememberMouse: @escaping @Sendable (Bool) -> Void = { _ in }
  ) -> App.Surroundings {
    App.Surroundings(
      login: { Account.login }, now: { Account.now },
      export: { plan, overwriting, work in
        let report = Report(plan, language: plan.documentLanguage)
        let name = DocumentName.name(of: report, as: .md)
        do throws(DocumentError) {
          try Document(Format.md.document(report)).write(
            to: name, force: overwriting, sparing: file.path, for: work)
          return .written(name)
        } catch {
          if case .exists = error { return .exists(name) }
          return .failed(error.phrase)
        }
      },
      mails: { round, overwriting, work in
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        let mails = CentreMail.all(in: round, file: name, round.plan.documentLanguage)
        do throws(DocumentError) {
          let paths = try MailFolder(path: "", plan: file.path)
            .write(mails, force: overwriting, at: Account.now, for: work)
          return .written(paths.joined(separator: ", "))
        } catch {
          if case .exists(let path) = error { return .exists(path) }
          return .failed(error.phrase)
        }
      },
      waiting: waiting, drafts: stateFolder.map { DraftFolder(state: $0, plan: file) },
      uptime: { .now },
      localTime: { $0.local }, aids: .system(language, hasTerminal: hasTerminal),
      terminal: { CursesTerminal.facts },
      version: StrategyCommand.version, mouse: mouse, rememberMouse: rememberMouse)
  }
}

/// Where programs keep what a user would miss but not carry along (XDG base directories).
var stateFolder: String? {
  if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") { return state }
  return homeFolder.map { "\($0)/.local/state" }
}

/// The user's own folder; nil where there is none.
private var homeFolder: String? {
  (variable("HOME") ?? Account.home).flatMap { $0.hasPrefix("/") ? $0 : nil }
}

extension Picker.Surroundings {
  /// The plans that are remembered, and those in the current folder and below.
  ///
  /// - Parameters:
  ///   - remembered: what is known from the last time.
  ///   - waiting: what shows that something takes long.
  ///   - drafts: where what is written of a new plan is kept.
  /// - Returns: what can be chosen.
  static func system(
    _ remembered: Remembered, waiting: any Waiting, drafts: DraftFolder?
  ) -> Picker.Surroundings {
    let folder = currentFolder
    return Picker.Surroundings(
      visits: remembered.visits, nearby: NearbyPlan.all(in: folder), home: homeFolder,
      folder: folder, localTime: { $0.local }, waiting: waiting, uptime: { .now },
      drafts: drafts, now: { Account.now },
      mouse: remembered.mouse ?? true)
  }

  /// Where what is written of new plans is kept.
  static var drafts: DraftFolder? {
    stateFolder.map { DraftFolder(state: $0, newPlansIn: currentFolder) }
  }

  /// With all links followed; `.` where nobody knows what it is called.
  private static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}

extension Plan {
  /// A document does not depend on who makes it, so the locale has no say.
  var documentLanguage: Language { language ?? .da }
}

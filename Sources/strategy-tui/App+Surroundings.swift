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
  /// - Returns: all that the screen is handed.
  static func system(plan file: PlanFile, texts language: Language, waiting: any Waiting) -> App.Surroundings {
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
      waiting: waiting, drafts: stateFolder.map { DraftFolder(state: $0, plan: file) },
      uptime: { .now },
      localTime: { $0.local }, aids: .system(language), terminal: { CursesTerminal.facts },
      version: StrategyCommand.version)
  }
}

/// Where programs keep what a user would miss but not carry along (XDG base directories).
private var stateFolder: String? {
  if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") { return state }
  guard let home = variable("HOME") ?? Account.home, home.hasPrefix("/") else { return nil }
  return "\(home)/.local/state"
}

extension Plan {
  /// A document does not depend on who makes it, so the locale has no say.
  var documentLanguage: Language { language ?? .da }
}

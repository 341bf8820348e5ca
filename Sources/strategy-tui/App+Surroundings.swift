import StrategyExport
import StrategyModel
import StrategyTUI

extension App.Surroundings {
  /// The operating system's account and clock, and documents in the current folder; none of them
  /// is written over the plan's file.
  static func system(plan file: PlanFile) -> App.Surroundings {
    App.Surroundings(
      login: { Account.login }, now: { Account.now },
      export: { plan, overwriting in
        let report = Report(plan, language: plan.documentLanguage)
        let name = DocumentName.name(of: report, as: .md)
        do throws(DocumentError) {
          try Document(Format.md.document(report)).write(
            to: name, force: overwriting, sparing: file.path)
          return .written(name)
        } catch {
          if case .exists = error { return .exists(name) }
          return .failed(error.phrase)
        }
      },
      drafts: stateFolder.map { DraftFolder(state: $0, plan: file) },
      uptime: { .now },
      localTime: { $0.local }, terminal: { CursesTerminal.facts }, version: StrategyCommand.version)
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

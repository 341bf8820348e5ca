import Foundation
import StrategyModel
import StrategyTUI
import Testing

/// A screen that is looked at, and how one comes to see it.
struct Scene: CustomTestStringConvertible, Sendable {
  /// What is to be seen in the end, and the plan in its file; nil where no plan is open.
  typealias Seen = (screen: Frame, plan: Plan?)

  /// The sizes of window at which each is looked at.
  static let sizes = [
    Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 120, height: 30),
    Size(width: 160, height: 50),
  ]

  static let all =
    plan + reading + finding + menus + helps + forms + rounds + review + administration + questions
    + choices

  /// What its snapshots are called.
  let testDescription: String
  /// Plays it in a window of a size, and what is handed in after that.
  let play: @Sendable (Size, Language, [ScriptedTerminal.Step]) throws -> Seen

  init(
    _ name: String,
    play: @escaping @Sendable (Size, Language, [ScriptedTerminal.Step]) throws -> Seen
  ) {
    testDescription = name
    self.play = play
  }

  /// One that keys lead to, which come all at once: there are frames enough to draw.
  ///
  /// - Parameters:
  ///   - name: what its snapshots are called.
  ///   - script: the keys, as `events(_:)` reads them.
  ///   - bytes: the plan.
  ///   - login: who plays.
  ///   - aids: what the machine has to help with.
  ///   - draft: what was left by a process of some machine.
  ///   - others: what somebody else does to the plan after these keys.
  ///   - rest: the keys after that.
  init(
    _ name: String, _ script: String = "",
    on bytes: @escaping @Sendable () throws -> [UInt8] = { try SamplePlan.answered },
    by login: String = "ida", aids: WritingAids = .none,
    draft: (edits: [Edit], host: String?)? = nil,
    others: (@Sendable (inout PlanStore) throws -> Void)? = nil, then rest: String = ""
  ) {
    self.init(name) { size, language, steps in
      let state = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      defer { try? FileManager.default.removeItem(at: state) }
      var path = ""
      var all: [ScriptedTerminal.Step] = [.keys(script)]
      if let others {
        let work = {
          var store = try PlanStore(opening: path)
          try others(&store)
        }
        all += [.work(work), .events([.fileChanged]), .keys(rest)]
      }
      let session = try StrategyTUITests.play(
        steps: all + steps, on: bytes(), size: size, language: language, existing: true,
        outside: { file in
          path = file.path(percentEncoded: false)
          if let draft { try leaveDraft(draft.edits, of: file, in: state, host: draft.host) }
        }, drafts: state, aids: aids, login: login)
      return (session.screen, session.plan)
    }
  }
}

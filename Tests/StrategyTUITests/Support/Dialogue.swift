import Foundation
import StrategyModel
import StrategyTUI
import Testing

/// What came of a dialogue, as it stands on paper: what was said, each prompt with what was typed.
struct Dialogue {
  let transcript: String
  /// The plan in its file afterwards.
  let plan: Plan
  /// What was said last.
  let said: [String]
  let prompt: String?
  let ended: Int32?
  /// What the end left undone.
  let left: Phrase?
  /// The commands that were lent the terminal.
  let loans: [[String]]

  func says(_ text: String) -> Bool { transcript.contains(text) }

  func answer(_ goal: String) -> Answer? { plan.goal(goal)?.followUp(in: "2017-10")?.answer }
}

extension Dialogue: CustomTestStringConvertible {
  var testDescription: String { "\n" + transcript }
}

/// A line that is typed, or what happens while nobody types.
enum Spoken: ExpressibleByStringLiteral, Sendable {
  case line(String)
  /// Something that is done to the plan's file.
  case work(@Sendable (URL) throws -> Void)
  /// What is done to it before it is opened.
  case before(@Sendable (URL) throws -> Void)
  /// A signal, or 0 for the end of the input.
  case end(Int32)

  init(stringLiteral line: String) { self = .line(line) }

  /// Somebody else answers a goal of the real plan.
  static func other(_ answer: Answer, _ goal: String) -> Spoken {
    .work { file in
      var store = try PlanStore(opening: file.path(percentEncoded: false))
      let old = store.plan.goal(goal)?.answer(in: "2017-10") ?? Answer()
      _ = try store.commit(
        Edit.edits(from: old, to: answer, goal: goal, round: "2017-10"), signature: .bo)
    }
  }
}

/// Has a dialogue about a copy of a plan in a file of its own.
///
/// - Parameters:
///   - script: what is typed and what happens.
///   - bytes: the plan; nil is the real one.
///   - language: of the dialogue.
///   - existing: whether a report is there already.
///   - filter: which goals it is about.
///   - drafts: the state folder; nil is a new one.
///   - login: who speaks.
///   - aids: the machine's editor.
/// - Returns: what came of it.
/// - Throws: where something that is done to the file fails.
func converse(
  _ script: [Spoken], on bytes: [UInt8]? = nil, language: Language = .da, existing: Bool = false,
  filter: Filter = Filter(), drafts: URL? = nil, login: String = "ida",
  aids: WritingAids = .none
) throws -> Dialogue {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appending(path: "plan.json")
  try Data(try bytes ?? SamplePlan.real).write(to: file)
  for case .before(let work) in script { try work(file) }
  let store = try PlanStore(opening: file.path(percentEncoded: false))
  var session = PlainSession(
    store: store, language: language, filter: filter,
    surroundings: App.Surroundings(
      login: { login }, now: { Instant(secondsSince1970: 1_507_801_267) },
      export: { _, overwriting, _ in
        existing && !overwriting ? .exists("rapport.md") : .written("rapport.md")
      },
      mails: { _, _, _ in .written("mangler-cko.eml") },
      waiting: NoWaiting(),
      drafts: DraftFolder(
        state: (drafts ?? folder).path(percentEncoded: false), plan: store.file),
      uptime: { .zero }, localTime: { Phrase(verbatim: $0.text) }, aids: aids,
      terminal: {
        TerminalFacts(type: "xterm-256color", locale: "da_DK.UTF-8", charset: "UTF-8", colors: 256)
      }, version: "1.2.3"))
  var turn = session.begin()
  var transcript = turn.lines
  var loans: [[String]] = []
  for step in script where session.ended == nil {
    switch step {
    case .before: continue
    case .line(let line):
      transcript.append("\(turn.prompt ?? "") \(line)")
      turn = session.take(line) { command in
        loans.append(command)
        return .exit(0)
      }
      transcript += turn.lines
    case .work(let work): try work(file)
    case .end(let signal):
      transcript += [turn.prompt ?? ""] + session.end(by: signal)
    }
  }
  if session.ended == nil, let prompt = turn.prompt { transcript.append(prompt) }
  return Dialogue(
    transcript: transcript.joined(separator: "\n") + "\n",
    plan: try Plan(Array(try Data(contentsOf: file))), said: turn.lines, prompt: turn.prompt,
    ended: session.ended, left: session.leftUndone, loans: loans)
}

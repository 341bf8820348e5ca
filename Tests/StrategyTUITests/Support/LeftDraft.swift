import Foundation
import StrategyModel

/// Leaves a draft of a process that is no more, of goal g1 when that was empty.
///
/// - Parameters:
///   - answer: what was typed.
///   - file: the plan's.
///   - state: the state folder.
/// - Throws: where it cannot be written.
func leaveDraft(_ answer: Answer, of file: URL, in state: URL) throws {
  try leaveDraft(
    Edit.edits(from: Answer(), to: answer, goal: "g1", round: "2017-10"), of: file, in: state)
}

/// Leaves a draft of any edits, likewise; of a machine where it is not this one.
func leaveDraft(_ edits: [Edit], of file: URL, in state: URL, host: String? = nil) throws {
  let drafts = state.appending(path: "strategy-tui/drafts")
  try FileManager.default.createDirectory(at: drafts, withIntermediateDirectories: true)
  let list = edits.map { String(decoding: $0.json, as: UTF8.self) }.joined(separator: ",")
  let path = file.resolvingSymlinksInPath().path(percentEncoded: false)
  let host = host ?? ProcessInfo.processInfo.hostName
  let draft = """
    {"plan": "\(path)", "at": "2017-10-12T09:41:07Z", "host": "\(host)", "boot": "another",
     "process": 1, "started": "1", "field": "why", "offset": 3, "edits": [\(list)]}
    """
  try draft.write(to: drafts.appending(path: "left.json"), atomically: true, encoding: .utf8)
}

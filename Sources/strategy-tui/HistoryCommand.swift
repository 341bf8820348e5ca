import ArgumentParser
import StrategyExport
import StrategyModel
import StrategyTUI

struct HistoryCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Write what was changed, by whom and when, from what to what; the newest last.",
    discussion: "Lines that a merge of two histories put in another order are told by their times.")

  @OptionGroup var arguments: PlanArguments

  @Argument(help: "A goal's number or id: only what was done to it.")
  var goal: String?

  @Flag(help: "Write JSON.")
  var json = false

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let (plan, file) = (store.plan, store.file)
    let goal = try goal.map(plan.goal(asked:))
    let history = try console.orFail(.history) { work throws(StoreError) in
      try History(of: file, for: work)
    }
    let entries = goal.map { history.entries(ofGoal: $0.id) } ?? history.entries
    if json {
      let list = JSON.list(entries.map { $0.json(in: plan) })
      try console.write(Array(list.document.utf8))
    } else {
      var text = PlainText(language: console.language)
      for entry in entries { text.add(entry, at: entry.at.local, in: plan) }
      try console.write(text.lines)
    }
    if let remark = history.remark { console.say(remark) }
    return .done
  }
}

extension History.Entry {
  fileprivate func json(in plan: Plan) -> JSON {
    .object([
      "at": .text(at.text), "by": .filled(by ?? ""), "host": .filled(host),
      "edits": .list(edits.map { $0.json(in: plan) }), "length": .number(result.length),
      "sha256": .text(result.sha256),
    ])
  }
}

extension Edit {
  fileprivate func json(in plan: Plan) -> JSON {
    let node = target.node
    var (goal, round, field) = ("", "", "")
    switch node {
    case .goal(let id): goal = id
    case .followUp(let id, let answered): (goal, round) = (id, answered)
    default: break
    }
    switch target {
    case .field(let name, _): field = name.name
    case .key(let name, _): field = name
    case .node: break
    }
    return .object([
      "place": .text(plan.label(of: node)), "kind": .text(node.kind.name),
      "id": .filled(node.id), "goal": .filled(goal), "round": .filled(round),
      "field": .filled(field), "old": old.json, "new": new.json,
    ])
  }
}

extension Value {
  /// A text as it is; other JSON, and a node's, as the text that it is in the file.
  fileprivate var json: JSON {
    switch self {
    case .nothing, .place: .null
    case .text(let text): .text(text)
    case .json(let json), .node(_, let json): .text(String(decoding: json, as: UTF8.self))
    }
  }
}

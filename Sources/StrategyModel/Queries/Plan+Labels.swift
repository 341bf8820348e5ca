extension Plan {
  /// What people call a node: a goal by its number, a round by its name.
  package func label(of node: Node) -> String {
    switch (node, index(of: node)) {
    case (.plan, _): title
    // One that is gone, as after undoing it, is still about its goal and round.
    case (.followUp(let goal, let round), _):
      "\(label(of: .goal(goal))), \(label(of: .round(round)))"
    case (.centre, _), (.person, _), (_, nil): node.id
    case (.round, let place?): Round(plan: self, index: place).name
    case (.theme, let place?): Theme(plan: self, index: place).number
    case (.focusArea, let place?): FocusArea(plan: self, index: place).number
    case (.goal, let place?): Goal(plan: self, index: place).number
    }
  }

  /// A node or field as a person would point at it.
  package func label(of target: Target) -> Phrase {
    switch target {
    case .node(let node): Phrase(verbatim: label(of: node))
    case .field(let key, let node):
      node == .plan ? key.word : Phrase(verbatim: "\(label(of: node)), ") + key.word
    case .key(let name, let node):
      Phrase(verbatim: node == .plan ? name : "\(label(of: node)), \(name)")
    }
  }
}

extension Plan {
  /// What the plan now holds where edits were refused.
  func currentValues(of refused: [Edit]) -> Phrase {
    var phrase = Phrase(verbatim: "")
    for (position, edit) in refused.enumerated() {
      if position > 0 { phrase = phrase + Phrase(verbatim: "; ") }
      phrase =
        phrase + label(of: edit.target) + Phrase(da: " er nu ", en: " is now ")
        + value(of: edit.target).phrase(of: edit.target)
    }
    return phrase
  }

  /// What a change did, for the message row: "4.1.1: resultat ikke vurderet → gul".
  ///
  /// - Parameters:
  ///   - edits: of the change; what came or went with what it is inside is not told.
  ///   - before: the plan as it was, which knows the name of what is gone.
  /// - Returns: where it is, and what happened.
  package func summary(of edits: [Edit], since before: Plan? = nil) -> Phrase {
    let nodes = Set(edits.filter(\.isOfNode).map(\.target.node))
    let all = edits.filter { edit in
      !edit.isSignature && !nodes.contains(edit.new.parent ?? edit.old.parent ?? .plan)
    }
    let deeds = all.filter { !$0.target.isBookkeeping }
    let told = deeds.isEmpty ? all : deeds
    guard let first = told.first else { return .empty }
    if let step = told.lazy.compactMap(\.roundStep).first {
      return Phrase(verbatim: "\(label(of: first.target.node)): ") + step
    }
    let happenings = told.map { edit in
      settlement(in: edit) { if case .field(let key, _) = $0 { key.word } else { label(of: $0) } }
        ?? edit.phrase(name(ofLogin:)) + reason(of: edit, in: edits)
    }
    let isGone = index(of: first.target.node) == nil
    let place = (isGone ? before ?? self : self).place(of: first.target.node)
    return Phrase(verbatim: "\(place): ") + happenings.joined(separator: ", ")
  }

  /// Why a deadline moved, behind what is told of it; nothing of all else.
  private func reason(of edit: Edit, in edits: [Edit]) -> Phrase {
    guard case .field(.deadline, let node) = edit.target,
      let moved = edits.first(where: { $0.target == .field(.moved, of: node) }),
      let why = moved.new.records.last?[.reason], why.saysSomething
    else { return .empty }
    return Phrase(verbatim: " (\(why))")
  }

  /// Where a node is, without its round.
  private func place(of node: Node) -> String {
    if case .followUp(let goal, _) = node { label(of: .goal(goal)) } else { label(of: node) }
  }

  /// An edit of the past in one line, without its texts: `4.1.1, okt. 2017, resultat: grøn → gul`.
  package func headline(of edit: Edit) -> Phrase {
    settlement(in: edit, naming: label(of:))
      ?? label(of: edit.target) + Phrase(verbatim: ": ") + edit.happening(name(ofLogin:))
  }

  /// What an edit did to the conflicts that merges left; nil where it is about something else.
  func settlement(in edit: Edit, naming name: (Target) -> Phrase) -> Phrase? {
    guard edit.target == .field(.conflicts, of: .plan) else { return nil }
    let (before, after) = (conflicts(in: edit.old), conflicts(in: edit.new))
    let settled = before.filter { !after.contains($0) }.map {
      conflict($0, name) + Phrase(da: " afgjort", en: " settled")
    }
    let left = after.filter { !before.contains($0) }.map {
      conflict($0, name) + Phrase(da: " uafgjort", en: " unsettled")
    }
    let all = settled + left
    return all.isEmpty ? edit.phrase(self.name(ofLogin:)) : all.joined(separator: ", ")
  }

  private func conflict(_ conflict: Conflict, _ name: (Target) -> Phrase) -> Phrase {
    Phrase(da: "konflikt om ", en: "conflict about ")
      + (conflict.target.map(name)
        ?? Phrase(
          da: "noget, som planen ikke har,", en: "something that the plan does not have"))
  }
}

extension Edit {
  /// The field, and what happened to it.
  fileprivate func phrase(_ name: (String) -> String) -> Phrase {
    let happening = happening(name)
    return switch target {
    case .field(.notThisRound, _), .field(.approval, _), .field(.finished, _): happening
    case .field(let key, _): key.word + Phrase(verbatim: " ") + happening
    case .key(let key, _): Phrase(verbatim: "\(key) ") + happening
    case .node: happening
    }
  }

  /// How a round went from one state to another; nil of every other edit.
  fileprivate var roundStep: Phrase? {
    guard case .field(.state, .round) = target, case .text(let text) = new else { return nil }
    switch (old, Round.State(rawValue: text)) {
    case (.text(Round.State.closed.rawValue), .open): return Phrase(da: "genåbnet", en: "reopened")
    case (_, .open): return Phrase(da: "åbnet", en: "opened")
    case (_, .closed): return Phrase(da: "lukket og forseglet", en: "closed and sealed")
    case (_, let state): return state?.word
    }
  }

  /// From which day to which a deadline moved.
  private var moving: Phrase {
    switch (old.day, new.day) {
    case (nil, let day?): Phrase(da: "sat til ", en: "set to ") + day
    case (_, nil): Phrase(da: "fjernet", en: "removed")
    case (let old?, let new?):
      Phrase(da: "flyttet fra ", en: "moved from ") + old + Phrase(da: " til ", en: " to ") + new
    }
  }

  /// A status from what to what, what became of an approval, with what an account is called; of a
  /// text only that it changed.
  func happening(_ name: (String) -> String) -> Phrase {
    switch target {
    case .field(.result, _), .field(.timeline, _):
      old.phrase(of: target) + Phrase(verbatim: " → ") + new.phrase(of: target)
    case .field(.notThisRound, _):
      new == .nothing
        ? Phrase(da: "følges op i runden igen", en: "followed up in the round again")
        : Phrase(da: "følges ikke op i runden", en: "not followed up in the round")
    case .field(.finished, _):
      new.record.flatMap { Goal.End(rawValue: $0[.as])?.word }
        ?? Phrase(da: "følges op igen", en: "followed up again")
    case .field(.state, .round): roundStep ?? Phrase(da: "ændret", en: "changed")
    case .field(.deadline, .goal): moving
    case .field(.moved, .goal):
      new.records.last.map { Phrase(verbatim: $0[.reason]) } ?? Phrase(da: "ændret", en: "changed")
    case .field(.approval, _):
      new.record.flatMap(Approval.init)?.phrase(name)
        ?? Phrase(da: "godkendelse trukket tilbage", en: "approval withdrawn")
    case .field, .key: Phrase(da: "ændret", en: "changed")
    case .node:
      switch (old, new) {
      case (.nothing, _): Phrase(da: "tilføjet", en: "added")
      case (_, .nothing): Phrase(da: "fjernet", en: "removed")
      default: Phrase(da: "flyttet", en: "moved")
      }
    }
  }
}

extension Target {
  /// Whether it tells of another change, which is named anyway.
  fileprivate var isBookkeeping: Bool {
    switch self {
    case .field(.corrections, _), .field(.moved, _), .field(.seal, _): true
    default: false
    }
  }
}

extension Value {
  /// A date as a person reads it, or the text that is none; nil where there is nothing.
  fileprivate var day: Phrase? {
    guard case .text(let text) = self else { return nil }
    return Day(text)?.phrase ?? Phrase(verbatim: text)
  }
}

extension Value {
  /// A value as a person reads it, in the row of a message.
  package func phrase(of target: Target) -> Phrase {
    switch (self, target) {
    case (.nothing, .field(.result, _)), (.nothing, .field(.timeline, _)): Status.none.word
    case (.text(let text), .field(.result, _)), (.text(let text), .field(.timeline, _)):
      Status(rawValue: text)?.word ?? Phrase(verbatim: text)
    case (.nothing, _): Phrase(da: "tom", en: "empty")
    case (.json, .field(.approval, _)):
      record.flatMap(Approval.init)?.story ?? Phrase(da: "ukendt", en: "unknown")
    case (.text, .field(.deadline, _)), (.text, .field(.due, _)), (.text, .field(.left, _)):
      day ?? .empty
    case (.text(let text), _): Phrase(verbatim: "\"\(text)\"")
    case (.json, .field(.finished, _)), (.json, .field(.closed, _)):
      record.map(\.told) ?? .empty
    case (.json, .field(.corrections, _)), (.json, .field(.moved, _)),
      (.json, .field(.reopened, _)):
      Phrase(verbatim: "\(records.count)")
        + (records.last.map { Phrase(verbatim: " (") + $0.told + Phrase(verbatim: ")") } ?? .empty)
    case (.json(let json), _): Phrase(verbatim: String(decoding: json, as: UTF8.self))
    case (.place, _), (.node, _): Phrase(da: "et andet sted", en: "elsewhere")
    }
  }
}

extension Record {
  /// What it says, without when: the history tells that.
  fileprivate var told: Phrase {
    let state = Approval.State(rawValue: self[.state])?.word
    let end = Goal.End(rawValue: self[.as])?.word
    let field = Field(name: self[.field].utf8)?.word
    let day = Day(self[.on])?.phrase ?? Phrase(verbatim: self[.on])
    let who = [self[.by], self[.onBehalf]].map(Phrase.init(verbatim:))
    let why = [self[.remark], self[.reason]].map(Phrase.init(verbatim:))
    return ([state, end, field].compactMap(\.self) + who + [day] + why)
      .filter { $0 != .empty }.joined(separator: ", ")
  }
}

extension Field {
  /// What the field is called on the screen; a key without a word of its own goes by its name.
  package var word: Phrase {
    switch self {
    case .title: Phrase(da: "titel", en: "title")
    case .organisation: Phrase(da: "organisation", en: "organisation")
    case .caseNumber: Phrase(da: "sagsnr.", en: "case number")
    case .date: Phrase(da: "dato", en: "date")
    case .caseworker: Phrase(da: "sagsbehandler", en: "caseworker")
    case .revised: Phrase(da: "revideret", en: "revised")
    case .background: Phrase(da: "baggrund", en: "background")
    case .state: Phrase(da: "tilstand", en: "state")
    case .due: Phrase(da: "frist", en: "due")
    case .number: Phrase(da: "nummer", en: "number")
    case .effectGoals: Phrase(da: "effektmål", en: "effect goals")
    case .purpose: Phrase(da: "formål/effekt", en: "purpose")
    case .measuredBy: Phrase(da: "måles ved", en: "measured by")
    case .baseline: Phrase(da: "udgangspunkt", en: "baseline")
    case .centre: Phrase(da: "center", en: "centre")
    case .deadline: Phrase(da: "slut", en: "end")
    case .round: Phrase(da: "runde", en: "round")
    case .result: Axis.result.word
    case .timeline: Axis.timeline.word
    case .text: Phrase(da: "tekst", en: "text")
    case .why: Gap.why.word
    case .consequences: Gap.consequences.word
    case .recovery: Gap.recovery.word
    case .language: Phrase(da: "sprog", en: "language")
    case .scale: Phrase(da: "skala", en: "scale")
    case .name: Phrase(da: "navn", en: "name")
    case .closed: Phrase(da: "lukket", en: "closed")
    case .reopened: Phrase(da: "genåbnet", en: "reopened")
    case .seal: Phrase(da: "segl", en: "seal")
    case .code: Phrase(da: "kode", en: "code")
    case .chief: Phrase(da: "centerchef", en: "chief")
    case .email: Phrase(da: "e-mail", en: "e-mail")
    case .login: Phrase(da: "login", en: "login")
    case .role: Phrase(da: "rolle", en: "role")
    case .centres: Phrase(da: "centre", en: "centres")
    case .left: Phrase(da: "fratrådt", en: "left")
    case .moved: Phrase(da: "flyttet", en: "moved")
    case .finished: Phrase(da: "afsluttet", en: "finished")
    case .from: Phrase(da: "målet i sidste plan", en: "goal in the last plan")
    case .notThisRound: Phrase(da: "ikke i denne runde", en: "not this round")
    case .by: Phrase(da: "ændret af", en: "changed by")
    case .at: Phrase(da: "ændret den", en: "changed at")
    case .approval: Phrase(da: "godkendelse", en: "approval")
    case .corrections: Phrase(da: "rettelser", en: "corrections")
    case .conflicts: Phrase(da: "konflikter", en: "conflicts")
    default: Phrase(verbatim: name)
    }
  }
}

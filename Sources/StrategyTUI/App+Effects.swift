import StrategyModel

extension App {
  mutating func open(_ screen: some Screen) {
    screens.append(screen)
    screens[screens.count - 1].adopt(context)
    arrange()
  }

  mutating func perform(_ effect: Effect) {
    switch effect {
    case .none: return
    case .open(let screen): open(screen)
    case .close(let outcome): close(outcome)
    case .showRound(let id): show(round: id)
    case .reveal(let target, let effect):
      reveal(target)
      perform(effect)
    case .change(let edits, let finishing): carryOut(edits, finishing: finishing)
    case .sign(let edits): carryOut(edits(context.plan, sign()), finishing: false)
    case .answer(let prompt, let effect): answer(prompt, by: effect)
    case .refuse(let reason): context.message = reason
    case .undo: undo()
    case .undoOverOthers: undoOverOthers()
    case .forgetUndo: if !undoable.isEmpty { undoable.removeLast() }
    case .redo: redo()
    case .export(let overwriting): export(overwriting: overwriting)
    case .writeMails(let overwriting): writeMails(overwriting: overwriting)
    case .closeThen(let effect):
      close(.left)
      perform(effect)
    case .history(let goal): openHistory(goal: goal)
    case .review: openReview()
    case .run(let place):
      close(.left)
      run(place)
    case .resume(let found): resume(found)
    case .settle(let field, let settlement, let givenUp):
      if let givenUp, !remember(givenUp) { return }
      perform(screens[screens.count - 1].settle(field, settlement, &context))
    case .settleConflict(let conflict, let choice): settle(conflict, by: choice)
    case .park:
      guard parkDraft() else { return }
      close(.left)
      context.message = .parked
    case .quitWithDraft: if parkDraft() { ended = .program(signal: 0) }
    case .drop(let found): surroundings.drafts?.remove(found)
    case .copy(let text): requests.append(.copy(text))
    case .editElsewhere(let text): requests.append(.edit(text))
    case .checkSpelling(let words): checkSpelling(of: words)
    case .makeSuccessor(let path, let title, let without, let changing):
      makeSuccessor(at: path, titled: title, without: without, changing: changing)
    case .suspend: requests.append(.suspend)
    case .repaint: requests.append(.repaint)
    case .quit: quit()
    }
  }

  private mutating func close(_ outcome: Outcome) {
    guard screens.count > 1 else { return }
    screens.removeLast()
    screens[screens.count - 1].resume(after: outcome, &context)
  }

  /// Saves a change and tells the screen that asked for it; returns whether it is in the file.
  @discardableResult
  private mutating func carryOut(_ edits: [Edit], finishing: Bool) -> Bool {
    let isSaved = save(edits, finishing: finishing)
    let top = screens.count - 1
    perform(isSaved ? screens[top].saved(&context) : screens[top].refused(&context))
    return isSaved
  }

  /// Does what was asked about; where that is not saved, what was written stands in the prompt
  /// again.
  private mutating func answer(_ prompt: PromptScreen, by effect: Effect) {
    close(.answered(prompt.text))
    guard case .sign(let edits) = effect else { return perform(effect) }
    let below = screens.count
    guard !carryOut(edits(context.plan, sign()), finishing: false) else { return }
    if screens.count == below { open(prompt) }
  }

  /// Saves a change that can be undone; returns whether it is in the file.
  mutating func save(_ edits: [Edit], finishing: Bool) -> Bool {
    let before = context.plan
    let kept = context.standing.refusal(of: .keepPeople) == nil
    guard let change = commit(edits, finishing: finishing) else { return false }
    guard !change.edits.isEmpty else { return true }
    undoable.append(change)
    redoable = []
    keeper.saved = change.edits
    tell(change, since: before)
    if kept, let refusal = context.standing.refusal(of: .keepPeople) {
      context.message = [context.message, refusal.phrase].compactMap(\.self).joined(separator: ". ")
    }
    return true
  }

  /// Says what a change did: of answers while there is nothing else to say, of the plan itself in
  /// any case, with the numbers in the documents of closed rounds that are others now.
  private mutating func tell(_ change: Change, since before: Plan) {
    let told = context.plan.summary(of: change.edits, since: before)
    guard change.edits.contains(where: { $0.target.node.kind != .followUp }) else {
      context.news = told
      return
    }
    let mayRenumber = change.edits.contains { edit in
      edit.isOfNode || edit.target == .field(.number, of: edit.target.node)
    }
    let warning = mayRenumber ? context.plan.renumbering(since: before) : nil
    context.message = [context.message, told, warning].compactMap(\.self).joined(separator: ". ")
  }

  /// Hands edits to the store and returns what took place; nil, and a message, where they are not saved.
  mutating func commit(
    _ edits: [Edit], finishing: Bool = false, signing: Bool = true
  ) -> Change? {
    defer { adoptPlan() }
    (conflict, isAgainstRules, isRemembered) = (nil, false, false)
    let signature = sign()
    do throws(StoreError) {
      let commit = try during(.saving) { app, work throws(StoreError) in
        try app.store.commit(
          edits, finishing: finishing, signature: signature, signing: signing, for: work)
      }
      let remarks = commit.remarks
      isRemembered = commit.historyFault == nil
      context.message = remarks.isEmpty ? nil : remarks.joined(separator: " ")
      return Change(commit.edits, signature: signature)
    } catch {
      switch error {
      case .conflict(_, let now): conflict = now
      case .refused: isAgainstRules = true
      default: break
      }
      context.message = error.inShort
      return nil
    }
  }

  private mutating func adoptPlan() {
    guard store.plan != context.plan else { return }
    context.adopt(store.plan)
    updateStanding()
    for index in screens.indices { screens[index].adopt(context) }
  }

  private mutating func show(round id: String) {
    context.show(round: id)
    for index in screens.indices { screens[index].adopt(context) }
  }

  /// Puts the cursor of the top screen on something, in the round that it belongs to.
  mutating func reveal(_ target: Target) {
    if case .followUp(_, let round) = target.node, round != context.round?.id,
      context.plan.round(round) != nil
    {
      show(round: round)
    }
    screens[screens.count - 1].reveal(target, context)
  }

  /// Shows what somebody else has saved; what is typed and where the cursor is stay as they are.
  mutating func refresh() {
    do throws(StoreError) {
      try during(.reading) { app, work throws(StoreError) in
        app.context.readOnly = app.store.file.whyReadOnly?.phrase
        try app.store.refresh(for: work)
      }
      context.trouble = nil
      guard store.plan != context.plan else { return }
      adoptPlan()
      if context.message == nil { context.news = .changedOutside }
    } catch {
      context.trouble = error.inShort
    }
  }

  private mutating func export(overwriting: Bool) {
    let result = during(.report) { app, work in
      app.surroundings.export(app.context.plan, overwriting, work)
    }
    switch result {
    case .written(let name): context.message = .written(name)
    case .failed(let reason): context.message = reason
    case .exists(let name): askToReplace(name, by: .export(overwriting: true))
    }
  }

  private mutating func writeMails(overwriting: Bool) {
    guard let round = context.plan.openRound else { return }
    let result = during(.report) { app, work in app.surroundings.mails(round, overwriting, work) }
    switch result {
    case .written(let names): context.message = .mailsWritten(names)
    case .failed(let reason): context.message = reason
    case .exists(let name): askToReplace(name, by: .writeMails(overwriting: true))
    }
  }

  private mutating func askToReplace(_ name: String, by effect: Effect) {
    open(
      QuestionScreen(
        .overwrite(name), choices: [(.cancel, .none), (.replace, effect)], context.language))
  }

  /// Makes a plan of another year from this one and opens it; where that fails, the screen that
  /// asked for it stays.
  private mutating func makeSuccessor(
    at path: String, titled title: String, without: Set<String>, changing: [String]
  ) {
    do {
      let plan = try context.plan.renewed(
        titled: title, without: without, on: surroundings.now().day)
      let commit = try PlanStore.makePlan(at: path, plan.bytes)
      let numbers = changing.compactMap { plan.goal($0)?.number }
      let changes = numbers.isEmpty ? nil : Phrase.toBeChanged(numbers)
      let remarks = commit.remarks + [changes].compactMap(\.self)
      leave(for: .file(path, remark: remarks.isEmpty ? nil : remarks.joined(separator: " ")))
    } catch let error as StoreError {
      context.message = error.inShort
    } catch {
      context.message = .notMade
    }
  }
}

extension Phrase {
  fileprivate static func toBeChanged(_ goals: [String]) -> Phrase {
    let list = goals.joined(separator: ", ")
    return Phrase(
      da: "Ret nu de mål, der skal ændres: \(list).",
      en: "Now change the goals that are to be changed: \(list).")
  }
  fileprivate static let notMade = Phrase(
    da: "Af denne plan kan der ikke laves en ny.", en: "No new plan can be made from this one.")
  fileprivate static let changedOutside = Phrase(
    da: "Planen er ændret udefra", en: "The plan was changed from outside")
  fileprivate static func written(_ name: String) -> Phrase {
    Phrase(da: "Rapporten ligger i \(name)", en: "The report is in \(name)")
  }
  fileprivate static func mailsWritten(_ names: String) -> Phrase {
    Phrase(da: "Skrevet i denne mappe: \(names)", en: "Written in this folder: \(names)")
  }
  fileprivate static func overwrite(_ name: String) -> Phrase {
    Phrase(
      da: "Der er allerede en fil med navnet \(name). Skal den erstattes?",
      en: "There is already a file named \(name). Replace it?")
  }
  fileprivate static let cancel = Phrase(da: "Behold den", en: "Keep it")
  fileprivate static let replace = Phrase(da: "Erstat den", en: "Replace it")
}

import StrategyModel

/// Approving and sending back.
extension ReviewScreen {
  package func bindings(_ context: Context) -> [Binding<Action>] {
    let noGoal: Phrase? = selected == nil ? .nothingToReview : nil
    let refused =
      context.refusal(of: context.standing.reviewing, centre: selected?.centre) ?? noGoal
    return [
      Binding(
        .approve, "a", words: .approve, in: .round, hint: Hint(.approveHint, 1),
        unavailable: refused ?? selected?.notApprovable),
      Binding(
        .sendBack, "b", words: .sendBack, in: .round, hint: Hint(.sendBackHint, 2),
        unavailable: refused ?? selected?.notReturnable),
      Binding(
        .approveUnchanged, "A", words: .approveUnchanged, in: .round,
        hint: Hint(.approveUnchangedHint, 5),
        unavailable: context.refusal(of: context.standing.reviewing)
          ?? (review.unchanged.isEmpty ? .noUnchanged : nil)),
      Binding(.next, "m", .function(8), words: .next, in: .round, hint: Hint(.nextHint, 6)),
      Binding(
        .open, .enter, .function(7), words: .openFollowUp, in: .round, hint: Hint(.open, 4),
        unavailable: noGoal),
    ] + Binding.details(in: detail, hint: 5, unavailable: noGoal) { .details($0) } + [
      Binding(
        .history, "t", words: .historyOfGoal, in: .view, hint: Hint(.history, 8),
        unavailable: noGoal),
      Binding(.close, .escape, "r", "q", words: .close, in: .view, hint: Hint(.close, 2)),
    ] + Binding.scrolling { .move($0) }
  }

  /// Asks, and approves answers as they are seen now: whatever changes meanwhile is not approved.
  func approve(_ lines: [Outline.Line], _ context: Context) -> Effect {
    guard context.standing.role == .caseworker else {
      return .open(
        QuestionScreen(
          .approving(lines),
          choices: [(.yes, context.reviewing(.approved, lines, "")), (.no, .none)],
          context.language))
    }
    return .open(context.howApproved(lines))
  }
}

extension Context {
  /// Asks how a chief approved answers.
  func howApproved(_ lines: [Outline.Line]) -> PromptScreen {
    let chiefs = lines.map { line in
      today.map { plan.chief(of: line.centre, on: $0) } ?? line.centre
    }
    return PromptScreen(
      for: remarks(.onBehalf, on: lines), needed: .remarkNeeded,
      asking: { _ in .approvingOnBehalf(lines, of: chiefs) },
      then: { reviewing(.approved, lines, $0) })
  }

  /// Asks what is to be done to an answer that is sent back.
  func whyReturned(_ line: Outline.Line) -> PromptScreen {
    PromptScreen(
      for: remarks(.remark, on: [line]),
      needed: Refusal.reasonMissing(.returning(goal: line.number)).phrase,
      asking: { _ in .sendingBack(line) }, then: { reviewing(.returned, [line], $0) })
  }

  private func remarks(_ field: Field, on lines: [Outline.Line]) -> [Target] {
    lines.map { .field(field, of: .followUp(goal: $0.id, round: round?.id ?? "")) }
  }

  fileprivate func reviewing(
    _ state: Approval.State, _ lines: [Outline.Line], _ remark: String
  ) -> Effect {
    guard let round = round?.id else { return .none }
    return .sign { _, signature in
      lines.map(\.goal).flatMap { goal in
        goal.plan.reviewing(state, goal, in: round, remark: remark, signature)
      }
    }
  }
}

extension Outline.Line {
  /// Why the answer cannot be approved; nil where it can.
  fileprivate var notApprovable: Phrase? {
    if !gaps.isEmpty { return Refusal.notApprovable(goal: number, gaps).phrase }
    return review.isApproved ? .approvedAlready(number) : nil
  }

  /// Why the answer cannot be sent back; nil where it can.
  fileprivate var notReturnable: Phrase? {
    gaps.isEmpty ? nil : .notAnswered(number)
  }
}

extension Phrase {
  fileprivate static let approve = Phrase(da: "Godkend svaret", en: "Approve the answer")
  static let approveHint = Phrase(da: "godkend", en: "approve")
  fileprivate static let sendBack = Phrase(
    da: "Send svaret tilbage med en bemærkning", en: "Send the answer back with a remark")
  static let sendBackHint = Phrase(da: "send tilbage", en: "send back")
  fileprivate static let approveUnchanged = Phrase(
    da: "Godkend alle uændrede svar", en: "Approve all unchanged answers")
  fileprivate static let approveUnchangedHint = Phrase(
    da: "godkend uændrede", en: "approve unchanged")
  fileprivate static let next = Phrase(
    da: "Næste svar, der afventer", en: "Next answer that awaits")
  fileprivate static let nothingToReview = Phrase(
    da: "Der er ingen svar at godkende.", en: "There are no answers to approve.")
  fileprivate static let noUnchanged = Phrase(
    da: "Intet uændret svar afventer godkendelse.", en: "No unchanged answer awaits approval.")
  fileprivate static let yes = Phrase(da: "Godkend", en: "Approve")
  fileprivate static let no = Phrase(da: "Lad være", en: "Leave it")
  fileprivate static let remarkNeeded = Phrase(
    da: "Skriv, hvordan og hvornår godkendelsen er givet.",
    en: "Write how and when the approval was given.")
  fileprivate static func approvedAlready(_ number: String) -> Phrase {
    Phrase(da: "\(number) er allerede godkendt.", en: "\(number) is approved already.")
  }
  fileprivate static func notAnswered(_ number: String) -> Phrase {
    Phrase(
      da: "\(number) er ikke besvaret; der er intet at sende tilbage.",
      en: "\(number) is not answered; there is nothing to send back.")
  }

  /// What is to be approved: a goal with its title, or several by their numbers.
  private static func answers(_ lines: [Outline.Line]) -> Phrase {
    guard let first = lines.first, lines.count == 1 else {
      let numbers = lines.map(\.number).joined(separator: ", ")
      return Phrase(
        da: "\(lines.count) uændrede svar (\(numbers))",
        en: "\(lines.count) unchanged answers (\(numbers))")
    }
    let goal = "\(first.number) \(first.goal.titleLine.clipped(to: 60))"
    return Phrase(da: "svaret på \(goal)", en: "the answer of \(goal)")
  }

  fileprivate static func approving(_ lines: [Outline.Line]) -> Phrase {
    Phrase(da: "Godkend ", en: "Approve ") + answers(lines) + Phrase(verbatim: "?")
  }

  fileprivate static func approvingOnBehalf(_ lines: [Outline.Line], of chiefs: [String]) -> Phrase
  {
    var seen: Set<String> = []
    let names = chiefs.filter { seen.insert($0).inserted }.joined(separator: ", ")
    return Phrase(da: "Godkend ", en: "Approve ") + answers(lines)
      + Phrase(
        da: " på vegne af \(names). Hvordan er godkendelsen givet?",
        en: " on behalf of \(names). How was the approval given?")
  }

  fileprivate static func sendingBack(_ line: Outline.Line) -> Phrase {
    Phrase(da: "Send ", en: "Send ") + answers([line])
      + Phrase(
        da: " tilbage. Hvad skal der gøres?", en: " back. What has to be done?")
  }
}

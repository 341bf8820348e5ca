/// Why a change may not be made.
///
/// The plan is as it was.
package enum Refusal: Error, Equatable, Sendable {
  /// An answer in a round that is not open (rule 2).
  case roundNotOpen(name: String, Round.State)
  case noOpenRound
  /// Finishing an answer whose explanation has gaps (rule 1); the goal's number.
  case explanation(goal: String, [Gap])
  /// The field cannot be edited before the finding is mended.
  case atFault(Phrase)
  /// The change would bring a new finding.
  case wouldBreak(Phrase)
  /// A role does not reach as far as the deed (rule 3).
  case notAllowed(Deed, Role)
  /// An account that is not among the plan's people, or not any more (rule 3), and the name of a
  /// caseworker who can mend that.
  case stranger(String, Standing.Stranger, mender: String)
  /// The goal's centre is not one of the chief's (rule 3).
  case notOwnCentre(Deed, centre: String, Role)
  /// The plan would have people, and no caseworker among them (rule 3).
  case lastCaseworker
  /// What has to say why it is done does not (rules 1 and 2).
  case reasonMissing(ReasonedDeed)
  /// A round cannot go from one state to another, or not like this (rule 2).
  case roundStep(name: String, from: Round.State, to: Round.State)
  /// An approval that nobody may give: the answer has gaps (rule 1); the goal's number.
  case notApprovable(goal: String, [Gap])
  /// Something that others refer to is to be removed (rule 5): what it is, and what refers to it.
  case referredTo(String, by: [String])
  /// A goal that was answered in closed rounds is to be removed: its number, the rounds' names.
  case answeredBefore(goal: String, rounds: [String])
  /// A round is to be opened beside another: the other's name.
  case anotherOpen(String)
  /// A round is to be closed over other answers than were seen: its name, what is lacking now.
  case answeredMeanwhile(round: String, Phrase?)
  /// A change says that somebody else approved (rule 3): the goal's number, the name.
  case inAnothersName(goal: String, name: String)
  /// A push changes what a closed round is sealed over (rule 4): its name, the goals' numbers.
  case sealBroken(round: String, goals: [String])
}

/// What is done with a reason.
package enum ReasonedDeed: Equatable, Sendable {
  case correction(goal: String), reopening(round: String), closing(round: String, Phrase)
  case movingDeadline(goal: String), dropping(goal: String), returning(goal: String)
  case approvingOnBehalf(goal: String)
}

extension Refusal {
  /// Whether it is about who one is, not about what is done.
  package var isOfRights: Bool {
    switch self {
    case .notAllowed, .stranger, .notOwnCentre, .inAnothersName: true
    default: false
    }
  }
}

extension Refusal {
  /// One sentence: what is wrong, and what would mend it.
  package var phrase: Phrase {
    switch self {
    case .roundNotOpen(let name, .planned):
      Phrase(
        da: "Runden \(name) er ikke åben endnu; åbn den først.",
        en: "The round \(name) is not open yet; open it first.")
    case .roundNotOpen(let name, _):
      Phrase(
        da: "Runden \(name) er lukket; svar i den åbne, eller ret med en begrundelse.",
        en: "The round \(name) is closed; answer in the open one or correct with a reason.")
    case .noOpenRound:
      Phrase(
        da: "Ingen runde er åben; åbn en runde først.",
        en: "No round is open; open a round first.")
    case .explanation(let goal, let gaps):
      Phrase(
        da: "\(goal): gul eller rød kræver en kommentar. Mangler: ",
        en: "\(goal): yellow or red requires an explanation. Missing: ") + gaps.phrase
        + Phrase(verbatim: ".")
    case .atFault(let finding):
      Phrase(da: "Kan ikke ændres: ", en: "Cannot be changed: ") + finding
    case .wouldBreak(let finding):
      Phrase(da: "Ændringen er afvist: ", en: "The change is refused: ") + finding
    case .notAllowed(let deed, let role):
      Phrase(da: "Kun \(deed.who(role).da) kan ", en: "Only \(deed.who(role).en) can ")
        + deed.words + Phrase(da: "; du er ", en: "; you are a ") + role.word
        + Phrase(verbatim: ".")
    case .stranger(let login, .unlisted, let mender):
      Phrase(
        da: "Du (\(login)) er ikke blandt planens personer og kan kun læse; ",
        en: "You (\(login)) are not among the plan's people and can only read; ")
        + .caseworker(mender) + Phrase(da: " kan tilføje dig.", en: " can add you.")
    case .stranger(let login, .left(let day), let mender):
      Phrase(da: "Du (\(login)) er fratrådt ", en: "You (\(login)) left on ") + day.phrase
        + Phrase(da: " og kan kun læse; ", en: " and can only read; ")
        + .caseworker(mender) + Phrase(da: " kan ændre det.", en: " can change that.")
    case .notOwnCentre(let deed, let centre, let role):
      Phrase(da: "Som ", en: "As a ") + role.word + Phrase(da: " kan du kun ", en: " you can only ")
        + deed.words
        + (centre.isEmpty
          ? Phrase(
            da: " i dine egne centre; målet har intet center.",
            en: " in your own centres; the goal has no centre.")
          : Phrase(
            da: " i dine egne centre; målet hører til \(centre).",
            en: " in your own centres; the goal belongs to \(centre)."))
    case .lastCaseworker:
      Phrase(
        da: "Planen skal have mindst én sagsbehandler; gør en anden til det først.",
        en: "The plan must have at least one caseworker; make somebody else one first.")
    case .reasonMissing(let deed): deed.phrase
    case .roundStep(let name, .closed, .open):
      Phrase(
        da: "Runden \(name) er lukket; den genåbnes med en begrundelse.",
        en: "The round \(name) is closed; it is reopened with a reason.")
    case .roundStep(let name, .open, .open):
      Phrase(
        da: "Runden \(name) er allerede åben.", en: "The round \(name) is open already.")
    case .roundStep(let name, let from, let to):
      Phrase(
        da: "Runden \(name) kan ikke gå fra \(from.word(.da)) til \(to.word(.da)) på den måde; "
          + "åbn, luk eller genåbn den.",
        en: "The round \(name) cannot go from \(from.word(.en)) to \(to.word(.en)) like that; "
          + "open, close or reopen it.")
    case .notApprovable(let goal, let gaps):
      Phrase(
        da: "\(goal) er ikke besvaret og kan ikke godkendes. Mangler: ",
        en: "\(goal) is not answered and cannot be approved. Missing: ") + gaps.phrase
        + Phrase(verbatim: ".")
    case .referredTo(let what, let places):
      Phrase(
        da: "\(what) bruges af \(places.joined(separator: ", ")); ret dem først.",
        en: "\(what) is used by \(places.joined(separator: ", ")); change those first.")
    case .answeredBefore(let goal, let rounds):
      Phrase(
        da: "\(goal) er besvaret i \(rounds.joined(separator: ", ")) og kan ikke fjernes; "
          + "afslut målet i stedet.",
        en: "\(goal) was answered in \(rounds.joined(separator: ", ")) and cannot be removed; "
          + "finish the goal instead.")
    case .anotherOpen(let round):
      Phrase(da: "\(round) er åben; luk den først.", en: "\(round) is open; close it first.")
    case .answeredMeanwhile(let round, let lacking):
      Phrase(
        da: "Imens er et svar ændret, så \(round) er ikke lukket. Nu: ",
        en: "Meanwhile an answer was changed, so \(round) is not closed. Now: ")
        + (lacking ?? Phrase(da: "intet mangler", en: "nothing is missing"))
        + Phrase(da: ". Se efter, og luk igen.", en: ". Look at it, and close again.")
    case .inAnothersName(let goal, let name):
      Phrase(
        da: "\(goal): godkendelsen står i navnet \(name); kun \(name) selv kan give den.",
        en: "\(goal): the approval is in the name of \(name); only \(name) can give it.")
    case .sealBroken(let round, let goals) where goals.isEmpty:
      Phrase(
        da: "Runden \(round) er forseglet, og et svar er fjernet uden om programmet; ret med "
          + "strategy-tui.",
        en: "The round \(round) is sealed, and an answer was removed by another program; correct "
          + "it with strategy-tui.")
    case .sealBroken(let round, let goals):
      Phrase(
        da: "Runden \(round) er forseglet, og \(goals.joined(separator: ", ")) er ændret uden om "
          + "programmet; ret med strategy-tui.",
        en: "The round \(round) is sealed, and \(goals.joined(separator: ", ")) was changed by "
          + "another program; correct it with strategy-tui.")
    }
  }
}

extension Deed {
  /// Who can do it, asked by somebody who cannot.
  fileprivate func who(_ role: Role) -> (da: String, en: String) {
    let roles = Role.allCases.filter { reach(of: $0) != .none }
    return (
      roles.map { $0.plural(.da) }.joined(separator: " og "),
      roles.map { $0.plural(.en) }.joined(separator: " and ")
    )
  }
}

extension Phrase {
  /// A caseworker by name, or any of them.
  fileprivate static func caseworker(_ name: String) -> Phrase {
    name.isEmpty ? Phrase(da: "en sagsbehandler", en: "a caseworker") : Phrase(verbatim: name)
  }
}

extension ReasonedDeed {
  fileprivate var phrase: Phrase {
    switch self {
    case .correction(let goal):
      Phrase(
        da: "\(goal): en rettelse i en lukket runde kræver en begrundelse.",
        en: "\(goal): a correction in a closed round requires a reason.")
    case .reopening(let round):
      Phrase(
        da: "At genåbne \(round) kræver en begrundelse.",
        en: "Reopening \(round) requires a reason.")
    case .closing(let round, let why):
      Phrase(
        da: "At lukke \(round) kræver en begrundelse: ", en: "Closing \(round) requires a reason: ")
        + why + Phrase(verbatim: ".")
    case .movingDeadline(let goal):
      Phrase(
        da: "\(goal): at flytte slutdatoen kræver en begrundelse.",
        en: "\(goal): moving the deadline requires a reason.")
    case .dropping(let goal):
      Phrase(
        da: "\(goal): at lade målet udgå kræver en begrundelse.",
        en: "\(goal): dropping the goal requires a reason.")
    case .returning(let goal):
      Phrase(
        da: "\(goal): at sende svaret tilbage kræver en bemærkning.",
        en: "\(goal): sending the answer back requires a remark.")
    case .approvingOnBehalf(let goal):
      Phrase(
        da: "\(goal): at godkende på en chefs vegne kræver en bemærkning.",
        en: "\(goal): approving on a chief's behalf requires a remark.")
    }
  }
}

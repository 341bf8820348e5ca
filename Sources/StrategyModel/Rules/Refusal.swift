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
        da: "Runden \(name) er lukket; svar i den åbne runde.",
        en: "The round \(name) is closed; answer in the open round.")
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
    }
  }
}

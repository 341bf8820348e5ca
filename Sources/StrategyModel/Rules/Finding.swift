/// Something in a plan that breaks a rule.
///
/// The plan opens all the same; the field at fault (of a
/// double id: the node) cannot be edited.
package struct Finding: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case unknownWord(String)
    case badDay(String)
    case badInstant(String)
    case unknownCentre(String)
    case unknownRound(String)
    case controlCharacters
    case doubleID
    case doubleThemeNumber(String)
    case secondOpenRound
    case secondAnswer
  }

  package let target: Target
  package let reason: Reason

  /// Whether an edit would touch what is at fault.
  func concerns(_ edit: Edit) -> Bool {
    switch target {
    case .field: return target == edit.target || edit.target == .node(target.node)
    case .node(let node):
      if node == edit.target.node || edit.parents.contains(node) { return true }
      guard case .followUp(let goal, _) = edit.target.node else { return false }
      return node == .goal(goal)
    }
  }
}

extension Edit {
  /// The parents from which a node is taken and in which it is put.
  fileprivate var parents: [Node] {
    [old, new].compactMap { value in
      switch value {
      case .place(let place), .node(let place, _): place.parent
      case .nothing, .text, .json: nil
      }
    }
  }
}

extension Finding {
  /// One sentence with the place: what is wrong, and what would mend it.
  package func phrase(in plan: Plan) -> Phrase {
    plan.label(of: target) + Phrase(verbatim: ": ") + reason.phrase
  }
}

extension Finding.Reason {
  package var phrase: Phrase {
    switch self {
    case .unknownWord(let word):
      Phrase(
        da: "\"\(word)\" er ikke et kendt ord her; se docs/file-format.md.",
        en: "\"\(word)\" is no known word here; see docs/file-format.md.")
    case .badDay(let day):
      Phrase(
        da: "\"\(day)\" er ikke en dato; skriv den som 2030-12-31.",
        en: "\"\(day)\" is not a date; write it as 2030-12-31.")
    case .badInstant(let instant):
      Phrase(
        da: "\"\(instant)\" er ikke et tidspunkt; skriv det som 2030-12-31T12:00:00Z.",
        en: "\"\(instant)\" is not a time; write it as 2030-12-31T12:00:00Z.")
    case .unknownCentre(let code):
      Phrase(
        da: "centret \"\(code)\" findes ikke; opret det, eller ret koden.",
        en: "there is no centre \"\(code)\"; add it, or mend the code.")
    case .unknownRound(let id):
      Phrase(
        da: "runden \"\(id)\" findes ikke; opret den, eller ret henvisningen.",
        en: "there is no round \"\(id)\"; add it, or mend the reference.")
    case .controlCharacters:
      Phrase(
        da: "teksten indeholder styretegn; fjern dem i filen.",
        en: "the text holds control characters; remove them in the file.")
    case .doubleID:
      Phrase(
        da: "id'et bruges mere end én gang; giv det ene et nyt i filen.",
        en: "the id is used more than once; give one of them another in the file.")
    case .doubleThemeNumber(let number):
      Phrase(
        da: "temanummeret \(number) bruges mere end én gang; giv det ene tema et andet.",
        en: "the theme number \(number) is used more than once; give one theme another.")
    case .secondOpenRound:
      Phrase(
        da: "mere end én runde er åben; luk alle på nær én i filen.",
        en: "more than one round is open; close all but one in the file.")
    case .secondAnswer:
      Phrase(
        da: "målet har mere end ét svar i runden; fjern det ene i filen.",
        en: "the goal has more than one answer in the round; remove one in the file.")
    }
  }
}

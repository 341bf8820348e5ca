/// Something in a plan that breaks a rule.
///
/// The plan opens all the same; the field at fault (of a
/// double id: the node) cannot be edited.
package struct Finding: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// A word, and those that may stand there.
    case unknownWord(String, allowed: [String])
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
    case .field, .key: return target == edit.target || edit.target == .node(target.node)
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
    [old, new].compactMap(\.parent)
  }
}

extension Finding {
  /// One sentence with the place: what is wrong, and what would mend it.
  package func phrase(in plan: Plan) -> Phrase {
    plan.label(of: target) + Phrase(verbatim: ": ")
      + reason.phrase(of: target.node, in: plan)
  }
}

extension Plan {
  /// Names all the places of an id that is used more than once.
  fileprivate func doubleID(of node: Node) -> Phrase {
    let places = places(of: node)
    return Phrase(
      da: "id'et \"\(node.id)\" bruges \(places.count > 2 ? "" : "både ")i ",
      en: "the id \"\(node.id)\" is used \(places.count > 2 ? "" : "both ")in ")
      + places.listed(Phrase(da: " og ", en: " and "))
      + Phrase(
        da: "; giv det ene et nyt i filen.", en: "; give one of them another in the file.")
  }

  /// Where each node with an id is: a goal's number, a round's name; of what has neither the line.
  private func places(of node: Node) -> [Phrase] {
    index.entries.indices.compactMap { place in
      let kind = index.entries[place].kind
      guard kind != .plan, kind.identifyingKey == node.kind.identifyingKey,
        text(kind.identifyingKey, of: place) == node.id
      else { return nil }
      switch kind {
      case .round: return Phrase(verbatim: Round(plan: self, index: place).name)
      case .theme:
        let number = Theme(plan: self, index: place).number
        return Phrase(da: "tema \(number)", en: "theme \(number)")
      case .focusArea: return Phrase(verbatim: FocusArea(plan: self, index: place).number)
      case .goal: return Phrase(verbatim: Goal(plan: self, index: place).number)
      case .plan, .centre, .person, .followUp:
        let line = TextPlace(of: tape[index.object(place)].range.lowerBound, in: bytes).line
        return Phrase(da: "linje \(line)", en: "line \(line)")
      }
    }
  }
}

extension [Phrase] {
  /// "a, b og c".
  fileprivate func listed(_ last: Phrase) -> Phrase {
    guard count > 1, let end = self.last else { return first ?? .empty }
    return dropLast().map { $0 }.joined(separator: ", ") + last + end
  }
}

extension [String] {
  /// Colours before "none", as people name them.
  fileprivate var noneLast: [String] {
    let none = Status.none.rawValue
    return filter { $0 != none } + filter { $0 == none }
  }
}

extension Phrase {
  /// A word of the file's; of a status, on a Danish screen, with what it is called there.
  fileprivate static func word(_ word: String) -> Phrase {
    guard let status = Status(rawValue: word) else { return Phrase(verbatim: word) }
    let danish = status == .none ? "ingen" : status.word(.da)
    return Phrase(da: "\(word) (\(danish))", en: word)
  }
}

extension Finding.Reason {
  fileprivate func phrase(of node: Node, in plan: Plan) -> Phrase {
    switch self {
    case .unknownWord(let word, let allowed):
      Phrase(
        da: "\"\(word)\" kan ikke bruges her; brug ", en: "\"\(word)\" is not allowed here; use ")
        + allowed.noneLast.map(Phrase.word).listed(Phrase(da: " eller ", en: " or "))
        + Phrase(verbatim: ".")
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
        da: "centeret \"\(code)\" findes ikke; opret det, eller ret koden.",
        en: "there is no centre \"\(code)\"; add it, or mend the code.")
    case .unknownRound(let id):
      Phrase(
        da: "runden \"\(id)\" findes ikke; opret den, eller ret henvisningen.",
        en: "there is no round \"\(id)\"; add it, or mend the reference.")
    case .controlCharacters:
      Phrase(
        da: "teksten indeholder styretegn; fjern dem i filen.",
        en: "the text holds control characters; remove them in the file.")
    case .doubleID: plan.doubleID(of: node)
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

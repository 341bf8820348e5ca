import StrategyModel

/// What a form is about.
enum FormSubject: Equatable, Sendable {
  case node(Node)
  /// What the plan's statuses mean.
  case scale
  /// Something new, with the place where it is to stand; the code of a centre and the login of a
  /// person are written in the form.
  case new(Node, at: Place)

  /// What a draft is about; nil where that is an answer, or nothing that a form edits.
  init?(of draft: Draft) {
    guard draft.followUp == nil, let edit = draft.edits.first else { return nil }
    if case .node(let node) = edit.target {
      guard case .node(let place, _) = edit.new else { return nil }
      self = .new(node, at: place)
    } else {
      self = edit.target == .field(.scale, of: .plan) ? .scale : .node(edit.target.node)
    }
  }

  var node: Node {
    switch self {
    case .node(let node), .new(let node, _): node
    case .scale: .plan
    }
  }

  var isNew: Bool { if case .new = self { true } else { false } }

  /// The right that a change needs.
  var deed: Deed { node.kind == .person ? .keepPeople : .keepPlan }

  /// What the form is called, in a sentence.
  func title(in plan: Plan) -> Phrase {
    let kind = node.kind.word
    switch self {
    case .scale: return Field.scale.word
    case .node(.plan): return .head
    case .node(let node): return kind + Phrase(verbatim: " \(plan.label(of: node))")
    case .new(let node, let place):
      let new = Phrase.new(node.kind)
      guard place.parent != .plan else { return new }
      return new + Phrase(da: " i ", en: " in ") + place.parent.kind.word
        + Phrase(verbatim: " \(plan.label(of: place.parent))")
    }
  }
}

extension Kind {
  /// What a node of the kind is called.
  var word: Phrase {
    switch self {
    case .plan: Phrase(da: "plan", en: "plan")
    case .round: Phrase(da: "runde", en: "round")
    case .centre: Phrase(da: "center", en: "centre")
    case .person: Phrase(da: "person", en: "person")
    case .theme: Phrase(da: "tema", en: "theme")
    case .focusArea: Phrase(da: "indsatsområde", en: "focus area")
    case .goal: Phrase(da: "mål", en: "goal")
    case .followUp: Phrase(da: "svar", en: "answer")
    }
  }
}

extension Phrase {
  static let head = Phrase(da: "planens hoved", en: "the plan's head")

  /// A new node of a kind.
  static func new(_ kind: Kind) -> Phrase {
    let isCommon = kind == .person || kind == .round
    return Phrase(da: isCommon ? "ny " : "nyt ", en: "new ") + kind.word
  }
}

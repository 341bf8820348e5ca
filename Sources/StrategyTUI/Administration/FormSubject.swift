import StrategyModel

/// What a form is about.
enum FormSubject: Equatable, Sendable {
  case node(Node)
  /// What the plan's statuses mean.
  case scale
  /// How a goal ends, and when: proposed is a day.
  case ending(Node, on: Day?)
  /// Something new, with the place where it is to stand; the code of a centre and the login of a
  /// person are written in the form.
  case new(Node, at: Place)

  /// What a draft is about; nil where that is an answer, or nothing that a form edits.
  init?(of draft: Draft) {
    guard draft.followUp == nil, let edit = draft.fields.first, edit.target.isOfForm else {
      return nil
    }
    if case .node(let node) = edit.target {
      guard case .node(let place, _) = edit.new else { return nil }
      self = .new(node, at: place)
    } else {
      let node = edit.target.node
      switch edit.target {
      case .field(.scale, .plan): self = .scale
      case .field(.finished, .goal): self = .ending(node, on: draft.at.day)
      default: self = .node(node)
      }
    }
  }

  var node: Node {
    switch self {
    case .node(let node), .new(let node, _), .ending(let node, _): node
    case .scale: .plan
    }
  }

  var isNew: Bool { if case .new = self { true } else { false } }

  /// Whether what stands in the form at first is not in the plan yet: F2 saves that too.
  var isProposal: Bool { if case .ending = self { true } else { isNew } }

  /// The right that a change needs.
  var deed: Deed {
    switch node.kind {
    case .person: .keepPeople
    case .round: .keepRounds
    default: .keepPlan
    }
  }

  /// What the form is called, in a sentence.
  func title(in plan: Plan) -> Phrase {
    let kind = node.kind.word
    switch self {
    case .scale: return Field.scale.word
    case .node(.plan): return .head
    case .ending(let node, _): return .ending + Phrase(verbatim: " \(plan.label(of: node))")
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

extension Target {
  /// Whether a form of fields edits it.
  fileprivate var isOfForm: Bool { if case .key = self { false } else { true } }
}

extension Phrase {
  fileprivate static let ending = Phrase(da: "afslutning af mål", en: "end of goal")
  static let head = Phrase(da: "planens hoved", en: "the plan's head")

  /// A new node of a kind.
  static func new(_ kind: Kind) -> Phrase {
    let isCommon = kind == .person || kind == .round
    return Phrase(da: isCommon ? "ny " : "nyt ", en: "new ") + kind.word
  }
}

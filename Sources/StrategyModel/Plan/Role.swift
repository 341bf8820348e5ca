/// What somebody may do in the plan.
package enum Role: String, CaseIterable, Sendable {
  case caseworker, chief, reader
}

extension Role {
  package var word: Phrase {
    switch self {
    case .caseworker: Phrase(da: "sagsbehandler", en: "caseworker")
    case .chief: Phrase(da: "centerchef", en: "chief")
    case .reader: Phrase(da: "læser", en: "reader")
    }
  }

  /// Those who have the role.
  package var plural: Phrase {
    switch self {
    case .caseworker: Phrase(da: "sagsbehandlere", en: "caseworkers")
    case .chief: Phrase(da: "centerchefer", en: "chiefs")
    case .reader: Phrase(da: "læsere", en: "readers")
    }
  }
}

import StrategyModel

/// One field of a form: what it is called, and how it is filled in.
struct FormItem: Sendable {
  /// What it sets.
  enum Key: Hashable, Sendable {
    case field(Field)
    /// What a status of the scale means on an axis.
    case wording(Status, Axis)

    /// The field of the plan file that it is, or is a part of.
    var field: Field {
      switch self {
      case .field(.comment), .wording: .scale
      case .field(.as), .field(.on), .field(.reason): .finished
      case .field(let field): field
      }
    }
  }

  enum Input: Sendable {
    /// A name or a code, one line long.
    case line
    /// A text that is one line long.
    case title
    case text
    /// A text with one thing a line.
    case lines
    case day
    /// One of several values.
    case choice([Option])
    /// Any of several values.
    case several([Option])

    /// Whether it is typed.
    var isText: Bool {
      switch self {
      case .line, .title, .text, .lines, .day: true
      case .choice, .several: false
      }
    }

    /// Whether Enter begins a line in it.
    var takesLines: Bool {
      switch self {
      case .text, .lines: true
      case .line, .title, .day, .choice, .several: false
      }
    }

    /// Whether its words are in a dictionary; names and codes are in none.
    var isProse: Bool {
      switch self {
      case .title, .text, .lines: true
      case .line, .day, .choice, .several: false
      }
    }

    var options: [Option] {
      switch self {
      case .choice(let options), .several(let options): options
      case .line, .title, .text, .lines, .day: []
      }
    }
  }

  struct Option: Equatable, Sendable {
    let value: String
    let words: Phrase
  }

  let key: Key
  let label: Phrase
  let input: Input
  let isNeeded: Bool

  init(_ field: Field, _ input: Input, label: Phrase? = nil, isNeeded: Bool = false) {
    key = .field(field)
    self.label = (label ?? field.word).capitalised
    self.input = input
    self.isNeeded = isNeeded
  }

  private init(_ status: Status, _ axis: Axis) {
    key = .wording(status, axis)
    label = (axis.word + Phrase(verbatim: " ") + status.word).capitalised
    input = .text
    isNeeded = false
  }

  /// The one table of what can be edited.
  static func items(of subject: FormSubject, in plan: Plan) -> [FormItem] {
    if subject == .scale {
      return [Status.green, .yellow, .red].flatMap { status in
        Axis.allCases.map { FormItem(status, $0) }
      } + [FormItem(.comment, .text, label: .comment)]
    }
    if case .ending = subject {
      return [
        FormItem(.as, .choice(ends), label: .how),
        FormItem(.on, .day, label: Field.date.word, isNeeded: true),
        FormItem(.reason, .text, label: .reason),
      ]
    }
    switch subject.node.kind {
    case .plan:
      return [
        FormItem(.title, .title, isNeeded: true), FormItem(.organisation, .line),
        FormItem(.caseNumber, .line), FormItem(.date, .line), FormItem(.caseworker, .line),
        FormItem(.revised, .line), FormItem(.background, .text),
        FormItem(.language, .choice(languages)),
      ]
    case .theme: return [FormItem(.number, .line), FormItem(.title, .title, isNeeded: true)]
    case .focusArea:
      return [FormItem(.title, .title, isNeeded: true), FormItem(.effectGoals, .lines)]
    case .goal:
      return [
        FormItem(.title, .title, isNeeded: true), FormItem(.purpose, .text),
        FormItem(.measuredBy, .text), FormItem(.baseline, .text),
        FormItem(.centre, .choice([Option(value: "", words: .noCentre)] + centres(of: plan))),
        FormItem(.deadline, .day),
      ]
    case .centre:
      return identity(.code, of: subject) + [
        FormItem(.name, .line), FormItem(.chief, .line), FormItem(.email, .line),
      ]
    case .person:
      return identity(.login, of: subject) + [
        FormItem(.name, .line), FormItem(.role, .choice(roles), isNeeded: true),
        FormItem(.centres, .several(centres(of: plan))), FormItem(.left, .day),
      ]
    case .round: return [FormItem(.name, .line, isNeeded: true), FormItem(.due, .day)]
    case .followUp: return []
    }
  }

  /// What others refer to is written once.
  private static func identity(_ field: Field, of subject: FormSubject) -> [FormItem] {
    subject.isNew ? [FormItem(field, .line, isNeeded: true)] : []
  }

  private static func centres(of plan: Plan) -> [Option] {
    plan.centres.map { centre in
      let words = [centre.code, centre.name].filter(\.saysSomething).joined(separator: " ")
      return Option(value: centre.code, words: Phrase(verbatim: words))
    }
  }

  private static let ends = Goal.End.allCases.map { Option(value: $0.rawValue, words: $0.word) }
  private static let roles = Role.allCases.map { Option(value: $0.rawValue, words: $0.word) }
  private static let languages = [
    Option(value: "", words: .notSaid), Option(value: Language.da.rawValue, words: .danish),
    Option(value: Language.en.rawValue, words: .english),
  ]
}

extension FormItem {
  /// What is to be known of the field one is in.
  var help: Phrase {
    if key == .field(.as) { return .ended }
    return switch input {
    case .line, .title, .text: isNeeded ? .needed : .save
    case .lines: Phrase(da: "Et på hver linje.", en: "One on each line.")
    case .day:
      Phrase(da: "Skriv datoen som 31-12-2030.", en: "Write the date as 2030-12-31.")
    case .choice:
      Phrase(
        da: "Venstre/højre eller første bogstav.", en: "Left/right or the first letter.")
    case .several:
      Phrase(
        da: "Mellemrum vælger; pil op/ned flytter.",
        en: "Space chooses; up/down move.")
    }
  }
}

extension Phrase {
  fileprivate static let how = Phrase(da: "hvordan", en: "how")
  fileprivate static let reason = Phrase(da: "begrundelse", en: "reason")
  fileprivate static let comment = Phrase(da: "Kommentarer", en: "Comments")
  fileprivate static let notSaid = Phrase(da: "(ikke angivet)", en: "(not said)")
  fileprivate static let danish = Phrase(da: "dansk", en: "Danish")
  fileprivate static let english = Phrase(da: "engelsk", en: "English")
  fileprivate static let needed = Phrase(
    da: "Skal udfyldes. F2 gemmer.", en: "Has to be filled in. F2 saves.")
  fileprivate static let ended = Phrase(
    da: "Pilene vælger. Målet beholder sit nummer og følges ikke op mere.",
    en: "The arrows choose. The goal keeps its number and is not followed up any more.")
  fileprivate static let save = Phrase(da: "F2 gemmer.", en: "F2 saves.")
}

import StrategyModel

/// What stands in the fields of a form, as texts.
///
/// Lists are lines, dates as the language writes them.
struct FieldValues: Equatable, Sendable {
  private var texts: [FormItem.Key: String] = [:]

  init() {}

  /// What a plan holds; of something new what it begins with.
  init(of subject: FormSubject, in plan: Plan, _ language: Language) {
    for item in FormItem.items(of: subject, in: plan) {
      self[item.key] = Self.text(of: item, of: subject, in: plan, language)
    }
  }

  /// Texts are compared byte for byte.
  func agrees(with other: FieldValues, on key: FormItem.Key) -> Bool {
    self[key].utf8.elementsEqual(other[key].utf8)
  }

  subscript(key: FormItem.Key) -> String {
    get { texts[key] ?? "" }
    set { texts[key] = newValue }
  }

  private static func text(
    of item: FormItem, of subject: FormSubject, in plan: Plan, _ language: Language
  ) -> String {
    switch item.key {
    case .wording(let status, let axis): return plan.scale.wording(status, axis)
    case .field(.comment): return plan.scale.comment
    case .field(let field) where item.key.field == .finished:
      return text(ofEnd: field, of: subject, in: plan, language)
    case .field(let field):
      if subject.isNew, !plan.contains(subject.node) { return beginning(of: field, in: plan) }
      switch item.input {
      case .lines, .several:
        return plan.lines(field, of: subject.node).joined(separator: "\n")
      case .day:
        let text = plan.text(field, of: subject.node)
        return Day(text)?.phrase(language) ?? text
      case .line, .title, .text, .choice: return plan.text(field, of: subject.node)
      }
    }
  }

  /// How the goal has ended; of one that has not, what is proposed.
  private static func text(
    ofEnd field: Field, of subject: FormSubject, in plan: Plan, _ language: Language
  ) -> String {
    guard case .ending(let goal, let day) = subject else { return "" }
    let record = plan.value(of: .field(.finished, of: goal)).record
    switch field {
    case .as: return record?[.as] ?? Goal.End.completed.rawValue
    case .on: return (record.map { Day($0[.on]) } ?? day)?.phrase(language) ?? record?[.on] ?? ""
    default: return record?[field] ?? ""
    }
  }

  private static func beginning(of field: Field, in plan: Plan) -> String {
    switch field {
    case .number: String((plan.themes.compactMap { Int($0.number) }.max() ?? 0) + 1)
    case .role: Role.reader.rawValue
    default: ""
    }
  }

  /// What a field holds, as the plan keeps it.
  func value(of item: FormItem) -> Value {
    let text = self[item.key]
    switch item.input {
    case .lines, .several:
      return .lines(
        text.split(whereSeparator: \.isNewline).map(String.init).filter(\.saysSomething))
    case .day: return .written(Day(typed: text)?.text ?? text)
    case .line, .title, .text, .choice: return .written(text)
    }
  }
}

import StrategyModel

/// What stands in a form of fields, and where one is in it.
struct FieldsForm: EditableForm {
  /// What can be filled in, in order.
  private(set) var items: [FormItem]
  private(set) var values: FieldValues
  var focus: FormItem.Key
  var editors: [FormItem.Key: TextEditor] = [:]
  /// Which of several options one is on.
  private var positions: [FormItem.Key: Int] = [:]

  init(_ items: [FormItem], _ values: FieldValues) {
    self.items = items
    self.values = values
    focus = items.first?.key ?? .field(.title)
    for item in items where item.input.isText { editors[item.key] = TextEditor(values[item.key]) }
  }

  var content: FieldValues { values }
  var fields: [FormItem.Key] { items.map(\.key) }
  /// The field one is in.
  var item: FormItem? { items.first { $0.key == focus } }
  var takesLines: Bool { item?.input.takesLines == true }
  var prose: [FormItem.Key] { items.filter(\.input.isProse).map(\.key) }

  /// Which of a field's options one is on.
  func position(in item: FormItem) -> Int {
    max(0, min(positions[item.key] ?? 0, item.input.options.count - 1))
  }

  /// The values that are chosen among a field's options.
  func chosen(in item: FormItem) -> [String] {
    guard case .several = item.input else { return [values[item.key]] }
    return values[item.key].split(whereSeparator: \.isNewline).map(String.init)
  }

  /// Up and down go through several options, and over their edge to the next field; left and right
  /// choose one.
  mutating func move(_ move: TextEditor.Move) {
    switch move {
    case .up: step(by: -1)
    case .down: step(by: 1)
    case .left: choose(by: -1)
    case .right: choose(by: 1)
    default: return
    }
  }

  private mutating func step(by count: Int) {
    if let item, case .several(let options) = item.input {
      let next = position(in: item) + count
      if options.indices.contains(next) {
        positions[item.key] = next
        return
      }
    }
    moveFocus(by: count, round: false)
  }

  mutating func keep(_ text: String, at place: FormItem.Key) {
    values[place] = text
  }

  /// Chooses the option that many places further on, round the ends.
  mutating func choose(by step: Int) {
    guard let item, case .choice(let options) = item.input, !options.isEmpty else { return }
    let now = options.firstIndex { $0.value == values[focus] }
    let next = now.map { $0 + step } ?? 0
    values[focus] = options[(next + options.count) % options.count].value
  }

  /// Chooses the next of a choice; of several, takes the option that one is on or leaves it out.
  mutating func toggle() {
    guard let item, case .several(let options) = item.input else { return choose(by: 1) }
    guard !options.isEmpty else { return }
    toggle(options[position(in: item)].value, in: item)
  }

  private mutating func toggle(_ value: String, in item: FormItem) {
    var chosen = Set(chosen(in: item))
    if chosen.remove(value) == nil { chosen.insert(value) }
    let known = item.input.options.map(\.value)
    let unknown = self.chosen(in: item).filter { !known.contains($0) }
    values[item.key] = (known.filter(chosen.contains) + unknown).joined(separator: "\n")
  }

  /// Goes to the next option that begins with a letter; one of a choice is taken.
  mutating func go(toOption letter: Character, _ language: Language) {
    guard let item else { return }
    let options = item.input.options
    let now: Int
    if case .choice = item.input {
      now = options.firstIndex { $0.value == values[focus] } ?? -1
    } else {
      now = position(in: item)
    }
    let order = options.indices.map { ($0 + now + 1) % options.count }
    let wanted = letter.lowercased()
    let found = order.first { options[$0].words(language).lowercased().hasPrefix(wanted) }
    guard let found else { return }
    if case .choice = item.input {
      values[focus] = options[found].value
    } else {
      positions[focus] = found
    }
  }

  /// Selects an option by its place, as a click does.
  mutating func select(option: Int) {
    guard let item, item.input.options.indices.contains(option) else { return }
    positions[item.key] = option
    toggle()
  }

  /// Takes over what somebody else changed in fields that hold what was seen.
  mutating func rebase(
    _ items: [FormItem], on changed: [FormItem.Key], from seen: FieldValues,
    onto current: FieldValues
  ) {
    self.items = items
    for key in changed where values.agrees(with: seen, on: key) {
      replace(key, with: current[key])
    }
  }

  /// Replaces what stands in a field.
  mutating func replace(_ key: FormItem.Key, with text: String) {
    values[key] = text
    show(text, at: key)
  }
}

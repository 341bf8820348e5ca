import StrategyModel

/// What a new plan is to be called, and its file: proposed from the title until somebody writes
/// another.
struct NewPlanForm: Sendable {
  enum Field: CaseIterable, Sendable {
    case title, file
  }

  private(set) var title = LineEditor()
  private(set) var file = LineEditor()
  var focus = Field.title
  private var isProposed = true

  init() {}

  /// What a draft holds; nil where that is about something else.
  init?(_ draft: Draft) {
    func text(of target: Target) -> String? {
      draft.edits.lazy.filter { $0.target == target }.compactMap {
        if case .text(let text) = $0.new { text } else { nil }
      }.first
    }
    guard let title = text(of: Self.titleKey), let file = text(of: Self.fileKey) else { return nil }
    self.title = LineEditor(title)
    self.file = LineEditor(file)
    isProposed = file == Self.file(for: title)
  }

  private static let titleKey = Target.key("newPlan", of: .plan)
  private static let fileKey = Target.key("newPlanFile", of: .plan)

  /// What stands in the fields, as texts of keys that no plan has; empty where there is no title.
  var edits: [Edit] {
    guard title.text.saysSomething else { return [] }
    return [(Self.titleKey, title), (Self.fileKey, file)].map {
      Edit($0, from: .nothing, to: .text($1.text))
    }
  }

  private static func file(for title: String) -> String {
    let name = title.fileName
    return name.isEmpty ? "" : "\(name.prefix(60)).json"
  }

  mutating func moveOn() {
    focus = focus == .title ? .file : .title
  }

  /// Takes a key that writes or moves in the field; false for any other.
  @discardableResult
  mutating func press(_ key: Key) -> Bool {
    edit { $0.press(key) }
  }

  mutating func paste(_ text: String) {
    edit { $0.paste(text) }
  }

  private mutating func edit<Result>(_ edit: (inout LineEditor) -> Result) -> Result {
    switch focus {
    case .title:
      let result = edit(&title)
      if isProposed { file = LineEditor(Self.file(for: title.text)) }
      return result
    case .file:
      let before = file.text
      let result = edit(&file)
      if file.text != before { isProposed = false }
      return result
    }
  }

  /// Draws the two fields, a row each.
  func draw(at point: Point, width: Int, _ language: Language, on frame: inout Frame) {
    let rows: [(Field, Phrase, LineEditor)] = [(.title, .title, title), (.file, .file, file)]
    let margin = (rows.map { $0.1(language).columns }.max() ?? 0) + 2
    var cursor: Point?
    for (y, (field, label, editor)) in zip(point.y..., rows) {
      frame.write(label(language), at: Point(x: point.x, y: y), style: .bold)
      editor.draw(at: Point(x: point.x + margin, y: y), width: width - margin, on: &frame)
      if field == focus {
        frame.write(">", at: Point(x: point.x - 1, y: y))
        cursor = frame.cursor
      }
    }
    frame.cursor = cursor
  }
}

extension Phrase {
  fileprivate static let title = Phrase(da: "Titel", en: "Title")
  fileprivate static let file = Phrase(da: "Fil", en: "File")
}

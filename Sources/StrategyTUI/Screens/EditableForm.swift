import StrategyModel

/// A form of several fields, one of which has the keys.
protocol EditableForm: Sendable {
  associatedtype Place: Hashable, Sendable
  associatedtype Content: Equatable

  /// What stands in it.
  var content: Content { get }
  /// The fields that can be reached, in order.
  var fields: [Place] { get }
  /// The field one is in.
  var focus: Place { get set }
  /// An editor for each field that is typed, whether it can be reached or not.
  var editors: [Place: TextEditor] { get set }
  /// Whether what one is in is a text of many lines.
  var takesLines: Bool { get }
  /// The fields that a dictionary is asked about.
  var prose: [Place] { get }

  /// Keeps what an editor holds now.
  mutating func keep(_ text: String, at place: Place)
  /// Moves, or chooses, where one is in no text.
  mutating func move(_ move: TextEditor.Move)
}

/// Where one is in a form, and where the cursor stands in each text.
struct FormSpot<Place: Hashable & Sendable>: Sendable {
  let focus: Place
  let cursors: [Place: Int]
}

extension EditableForm {
  /// The editor one is in; nil on a field that is no text.
  var editor: TextEditor? { editors[focus] }
  /// The texts that can be reached, in order.
  var texts: [Place] { fields.filter { editors[$0] != nil } }
  var spot: FormSpot<Place> { FormSpot(focus: focus, cursors: editors.mapValues(\.cursor)) }

  /// Moves to a field further on, round the ends or only up to them.
  mutating func moveFocus(by count: Int, round: Bool) {
    let fields = fields
    guard !fields.isEmpty else { return }
    let position = (fields.firstIndex(of: focus) ?? 0) + count
    focus =
      round
      ? fields[(position + fields.count) % fields.count]
      : fields[max(0, min(position, fields.count - 1))]
  }

  /// Goes back to where one was; in a text that was changed since, as near as there is.
  mutating func go(to spot: FormSpot<Place>) {
    for (place, cursor) in spot.cursors { editors[place]?.go(to: cursor) }
    if fields.contains(spot.focus) { focus = spot.focus }
  }

  /// Goes to an offset in a text; nowhere where that cannot be reached.
  mutating func go(to offset: Int, in place: Place) {
    guard texts.contains(place) else { return }
    focus = place
    editors[place]?.go(to: offset)
  }

  /// Lets the editor one is in do something; returns what that returns.
  mutating func edit<Result>(_ body: (inout TextEditor) -> Result) -> Result? {
    guard var editor = editors[focus] else { return nil }
    let result = body(&editor)
    editors[focus] = editor
    keep(editor.text, at: focus)
    return result
  }

  /// Lets a field's editor show another text, in the size that it has.
  mutating func show(_ text: String, at place: Place) {
    guard let size = editors[place]?.size else { return }
    editors[place] = TextEditor(text)
    editors[place]?.size = size
  }

  /// Fits the editors that are in view to where they are drawn.
  mutating func fit(_ rect: (Place) -> Rect?) {
    for place in editors.keys {
      guard let rect = rect(place) else { continue }
      let size = Size(width: rect.width, height: rect.height)
      if editors[place]?.size != size { editors[place]?.size = size }
    }
  }
}

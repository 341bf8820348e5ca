import StrategyTUI
import Testing

@Suite struct HintRowTests {
  fileprivate static let row = HintRow([
    .init("F1", "Hjælp", priority: 0), .init("1", "grøn", priority: 1),
    .init("2", "gul", priority: 1), .init("3", "rød", priority: 1),
    .init("0", "ingen", priority: 1), .init("Enter", "åbn", priority: 2),
    .init("m", "mangler", priority: 3), .init("Ctrl-P", "kommandoer", priority: 4),
    .init("F9", "Menu", priority: 5), .init("F10", "Slut", priority: 0),
  ])

  @Test(arguments: [
    (40, " F1 Hjælp  Enter åbn  F9 Menu  F10 Slut"),
    (60, " F1 Hjælp  1 grøn 2 gul 3 rød 0 ingen  Enter åbn  F10 Slut"),
    (80, " F1 Hjælp  1 grøn 2 gul 3 rød 0 ingen  Enter åbn  m mangler  F9 Menu  F10 Slut"),
    (
      120,
      " F1 Hjælp  1 grøn 2 gul 3 rød 0 ingen  Enter åbn  m mangler  Ctrl-P kommandoer  "
        + "F9 Menu  F10 Slut"
    ),
    (5, " F1 …"), (0, ""),
  ])
  func `as many hints are shown as fit, the most important first`(width: Int, shown: String) {
    var frame = Frame(size: Size(width: width, height: 1))
    Self.row.draw(at: Point(x: 0, y: 0), width: width, on: &frame)
    let text = frame.text[0]
    #expect(text == shown + String(repeating: " ", count: max(0, width - shown.columns)))
  }

  @Test(arguments: 20...200)
  func `help and quit are always there and no word is cut`(width: Int) {
    let kept = Self.row.fitting(width)
    #expect(kept.first?.key == "F1")
    #expect(kept.last?.key == "F10")
    var frame = Frame(size: Size(width: width, height: 1))
    Self.row.draw(at: Point(x: 0, y: 0), width: width, on: &frame)
    #expect(frame.text[0].replacing(#/ +$/#, with: "").hasSuffix("Slut"))
  }
}

extension HintRowTests {
  @Test(arguments: [0, 5, 40, 60, 80, 120])
  func `a hint is found where it stands`(width: Int) {
    var frame = Frame(size: Size(width: width, height: 1))
    Self.row.draw(at: Point(x: 0, y: 0), width: width, on: &frame)
    let text = Array(frame.text[0])
    for column in 0..<width {
      guard let index = Self.row.index(at: column, width: width) else {
        #expect(text[column] == " ")
        continue
      }
      let hint = Self.row.hints[index]
      let isStart = column == 0 || Self.row.index(at: column - 1, width: width) != index
      if isStart, width > 20 { #expect(text[column...].starts(with: "\(hint.key) \(hint.words)")) }
    }
  }
}

import StrategyModel
import StrategyTUI
import Testing

/// What the mouse does on the screens, found by the words that stand there.
struct MouseTests {
  private typealias Step = ScriptedTerminal.Step

  private func play(
    _ steps: [Step], on bytes: [UInt8]? = nil, mouse: Bool = true,
    tick: Duration = .milliseconds(10)
  ) throws -> Session {
    try StrategyTUITests.play(steps: steps, on: bytes, existing: true, mouse: mouse, tick: tick)
  }

  /// The row of the list that is selected.
  private func selected(_ session: Session) -> String {
    let row = session.screen.text.first { $0.hasPrefix(">") } ?? ""
    return String(row.dropFirst().drop { $0 == " " })
  }

  // MARK: The plan

  @Test func `a click selects a row`() throws {
    #expect(selected(try play([.click("4.1.3")])).hasPrefix("4.1.3"))
  }

  @Test func `a click on a smiley selects it`() throws {
    let session = try play([.click("Tidsplan"), .click("4.1.2", right: 70), .keys("1")])
    #expect(session.answer("g2")?.timeline == .green)
    #expect(session.answer("g2")?.result == Status.none)
    let other = try play([.keys("Right"), .click("4.1.2", right: 57), .keys("1")])
    #expect(other.answer("g2")?.result == .green)
  }

  @Test func `a click on a heading folds it, another unfolds it`() throws {
    #expect(try !play([.click("Effektivisering og")]).shows("4.1.3"))
    let twice: [Step] = [.click("Effektivisering"), .click("Effektivisering")]
    #expect(try play(twice, tick: .seconds(1)).shows("4.1.3"))
  }

  @Test func `a click on a filter's chips opens the filter`() throws {
    #expect(try play([.keys("f b Esc"), .click("gul x")]).shows("Filter og rækkefølge"))
  }

  @Test func `a double click opens a goal, and folds a heading once`() throws {
    #expect(try play([.click("4.1.3", times: 2)]).shows("F2 Gem"))
    #expect(try !play([.click("Effektivisering", times: 2)]).shows("4.1.3"))
  }

  @Test func `two slow clicks open nothing`() throws {
    #expect(try !play([.click("4.1.3", times: 2)], tick: .seconds(1)).shows("F2 Gem"))
  }

  @Test func `the wheel moves by three rows, and stops at the ends`() throws {
    #expect(selected(try play([.wheel(1, over: "4.1.1")])).hasPrefix("4.1.4"))
    #expect(selected(try play([.wheel(9, over: "4.1.1")])).hasPrefix("4.2.2"))
    #expect(selected(try play([.wheel(-9, over: "4.1.1")])).hasPrefix("Tema 4"))
  }

  @Test func `a click ends the search in a form, and stays where it was made`() throws {
    let session = try play(
      [.keys("Down Enter ^F 'system'"), .click("Konsekvenser"), .keys("End 'x'")],
      on: SamplePlan.answered)
    #expect(!session.shows("Søg i teksterne"))
    #expect(session.shows("Gevinsten kommer senere.x"))
  }

  @Test func `the wheel scrolls what stands beside a form`() throws {
    let session = try play([.keys("Down Enter"), .wheel(1, over: "volumen, så")])
    #expect(session.shows("| Tidsplan og gevinster"))
    #expect(!session.shows("| juli 2017"))
  }

  @Test func `a drag says how text is marked, and does nothing else`() throws {
    let events: [Event] = [
      .mouse(Mouse(.press(.left), at: Point(x: 9, y: 7))),
      .mouse(Mouse(.release(.left), at: Point(x: 20, y: 8))),
    ]
    let session = try play([.events(events)])
    #expect(session.message == " Hold Skift nede for at markere tekst.")
    #expect(selected(session).hasPrefix("4.1.1"))
  }

  @Test func `a click on a message takes it away and does nothing else`() throws {
    let session = try play([.keys("x"), .click("Tasten bruges")])
    #expect(!session.shows("Tasten bruges"))
    #expect(selected(session).hasPrefix("4.1.1"))
  }

  // MARK: Menus, hints, questions

  @Test func `a click on a hint runs its command`() throws {
    #expect(try play([.click("F10 Slut")]).ended == 0)
    #expect(try play([.click("F1 Hjælp")]).shows("Hjælp: Planen"))
    #expect(try play([.click("1 grøn")]).answer("g1")?.result == .green)
    #expect(try play([.click("Enter svar")]).shows("F2 Gem"))
  }

  @Test func `a click on a title opens the menu, and on another that one`() throws {
    #expect(try play([.click("Vis")]).shows("Overblik"))
    let session = try play([.click("Vis"), .click("Fil")])
    #expect(session.shows("Til kommandolinjen"))
    #expect(!session.shows("Overblik"))
  }

  @Test func `a click on an item runs it`() throws {
    #expect(try play([.click("Vis"), .click("Overblik")]).shows("Overblik over status"))
    #expect(try play([.click("Fil"), .click("Slut")]).ended == 0)
  }

  @Test func `a click on an item that is unavailable says why`() throws {
    let session = try play([.click("Rediger"), .click("Fortryd")])
    #expect(session.hints == " Der er intet at fortryde.")
    #expect(session.shows("Gentag"))
  }

  @Test func `a click elsewhere, or on the title again, closes the menu`() throws {
    #expect(try !play([.click("Vis"), .click("Runde", right: 20)]).shows("Tegn skærmen igen"))
    #expect(try !play([.click("Vis"), .click("4.2.2")]).shows("Tegn skærmen igen"))
    #expect(try !play([.click("Vis"), .click("Vis")], tick: .seconds(1)).shows("Tegn skærmen"))
  }

  @Test func `a second click does not hit what the first brought to light`() throws {
    #expect(try play([.click("Vis", times: 2)]).shows("Tegn skærmen igen"))
    let session = try play([.keys("e"), .click("Behold den", times: 2)])
    #expect(selected(session).hasPrefix("4.1.1"))
    #expect(!session.shows("F2 Gem"))
  }

  @Test func `the wheel moves in a menu`() throws {
    #expect(try play([.click("Fil"), .wheel(4, over: "Slut"), .keys("Enter")]).suspensions == 1)
  }

  @Test func `a click on an answer gives it, and beside it does nothing`() throws {
    #expect(try play([.keys("e"), .click("Erstat den")]).exports == 1)
    #expect(try play([.keys("e"), .click("Behold den")]).exports == 0)
    #expect(try play([.keys("e"), .click("Fil")]).shows("Erstat den"))
  }

  @Test func `a click in the palette runs a command, one outside closes it`() throws {
    let session = try play([.keys(": 'overbl'"), .click("Overblik")])
    #expect(session.shows("Overblik over status"))
    #expect(try !play([.keys(":"), .click("Fil")]).shows("Kommando:"))
  }

  // MARK: The form

  @Test func `a click in a text moves the cursor there`() throws {
    let session = try play([
      .keys("Enter Tab Tab"), .keys("'abc def'"), .keys("S-Tab"), .click("abc def", right: 4),
      .keys("'X'"),
    ])
    #expect(session.answer("g1")?.text == "abc Xdef")
  }

  @Test func `a click behind a text moves to its end`() throws {
    let session = try play([
      .keys("Enter Tab Tab"), .keys("'abc'"), .keys("Home"), .click("abc", right: 20), .keys("'X'"),
    ])
    #expect(session.answer("g1")?.text == "abcX")
  }

  @Test func `a click on a text's name moves to it, and on a smiley to that`() throws {
    let session = try play([.keys("2"), .click("Konsekvenser"), .keys("'K'")])
    #expect(session.answer("g1")?.consequences == "K")
    let smiley = try play([.keys("Enter"), .click("Tidsplan"), .keys("3")])
    #expect(smiley.answer("g1")?.timeline == .red)
  }

  @Test func `the wheel moves in a text, and not out of it`() throws {
    let lines = (1...9).map { "l\($0)" }.joined(separator: "\n")
    let session = try play([
      .keys("Enter Tab Tab"), .events([.paste(lines)]), .wheel(-1, over: "l9"), .keys("'X'"),
      .wheel(-9, over: "l1"), .keys("'Y'"),
    ])
    #expect(session.answer("g1")?.text.contains("l6X\n") == true)
    #expect(session.answer("g1")?.text.contains("l1Y") == true)
  }

  // MARK: Finding

  @Test func `a click on a choice of the filter makes it, another takes it back`() throws {
    #expect(try play([.keys("f"), .click("[ ] ufærdig")]).shows("[x] ufærdig"))
    let back: [Step] = [.keys("f"), .click("[ ] ufærdig"), .click("[x] ufærdig")]
    #expect(try !play(back, tick: .seconds(1)).shows("[x]"))
  }

  @Test func `a click on a goal goes there`() throws {
    let session = try play([.keys("g"), .keys("'diplom'"), .click("4.2.2")])
    #expect(selected(session).hasPrefix("4.2.2"))
  }

  @Test func `a click on a row ends the typing of a search`() throws {
    let session = try play([.keys("/ 'kombit'"), .click("4.1.1"), .keys("1")])
    #expect(selected(session).hasPrefix("4.1.1"))
    #expect(session.answer("g1")?.result == .green)
  }

  // MARK: Long texts

  @Test(arguments: [("o", "Overblik over status", 2), ("F1", "Hjælp: Planen", 3)])
  func `the wheel scrolls`(key: String, title: String, top: Int) throws {
    let size = Size(width: 80, height: 12)
    let start = try StrategyTUITests.play(key, size: size)
    let steps: [Step] = [.keys(key), .wheel(1, over: title)]
    let session = try StrategyTUITests.play(steps: steps, size: size)
    // The last column says that there is more.
    #expect(session.screen.text[top].dropLast() == start.screen.text[top + 3].dropLast())
    let back = try StrategyTUITests.play(steps: steps + [.wheel(-3, over: title)], size: size)
    #expect(back.screen.text == start.screen.text)
  }

  @Test func `in the history a click selects, a double click restores`() throws {
    let steps: [Step] = [.keys("1 Left 0 t")]
    let selected = try play(steps + [.click("grøn")])
    #expect(selected.answer("g1")?.result != .green)
    let restored = try play(steps + [.click("grøn", times: 2)])
    #expect(restored.answer("g1")?.result == .green)
  }

  // MARK: Anything

  @Test func `whatever is clicked where, the screens hold`() throws {
    var random = Random(state: 11)
    for scene in Scene.all {
      var steps: [Step] = []
      for _ in 0..<40 {
        let x = Int.random(in: 0..<84, using: &random)
        let point = Point(x: x, y: .random(in: 0..<26, using: &random))
        let click = [Mouse(.press(.left), at: point), Mouse(.release(.left), at: point)]
        let turns = [Mouse(.wheelUp, at: point), Mouse(.wheelDown, at: point)]
        let choices = [click, click, click + click, turns.shuffled(using: &random)]
        steps.append(.events((choices.randomElement(using: &random) ?? click).map(Event.mouse)))
      }
      let seen = try scene.play(Size(width: 80, height: 24), .da, steps)
      #expect(seen.screen.text.count == 24, "\(scene.testDescription)")
    }
  }

  // MARK: On and off

  @Test func `the mouse is asked for at the start, unless it was turned off`() throws {
    #expect(try play([]).mouse == [true])
    #expect(try play([], mouse: false).mouse == [false])
    #expect(try play([]).remembered == nil)
  }

  @Test func `the menu turns the mouse off and on, and that is remembered`() throws {
    let off = try play([.click("Vis"), .click("Slå musen fra")])
    #expect(off.mouse == [true, false])
    #expect(off.remembered == false)
    #expect(off.message.contains("Musen er slået fra"))
    let on = try play([.keys("F9 Right Right End Up Enter")], mouse: false)
    #expect(on.mouse == [false, true])
    #expect(on.remembered == true)
  }

  @Test func `what a mouse still says that is off is not heard`() throws {
    #expect(selected(try play([.click("4.1.3")], mouse: false)).hasPrefix("4.1.1"))
  }

  @Test func `in a window that is too small the mouse does nothing`() throws {
    let small: [Step] = [
      .resize(Size(width: 20, height: 8)), .click("Vinduet", times: 2),
      .resize(Size(width: 80, height: 24)),
    ]
    #expect(selected(try play(small)).hasPrefix("4.1.1"))
  }
}

import StrategyModel
import StrategyTUI
import Testing

/// What the form can do with texts beyond typing.
struct FollowUpWritingTests {
  // MARK: Marking and copying

  @Test func `what is copied stays, and can be put in elsewhere`() throws {
    let session = try play("Enter Tab Tab 'abc' S-Left S-Left ^G End ^U Esc")
    #expect(session.answer("g1")?.text == "abcbc")
    #expect(session.copies == ["bc"])
  }

  @Test func `the message does not claim that the terminal's clipboard has it`() throws {
    let copied = try play("Enter Tab Tab 'abc' S-Left ^G")
    #expect(copied.message == " Kopieret. Ctrl-U sætter ind her.")
    let cut = try play("Enter Tab Tab 'abc' S-Left ^X", language: .en)
    #expect(cut.message == " Cut. Ctrl-U pastes here.")
    #expect(cut.copies == ["c"])
  }

  @Test func `without anything marked, copying and cutting say what to do first`() throws {
    for key in ["^G", "^X"] {
      let session = try play("Enter Tab Tab 'abc' \(key)")
      #expect(session.message == " Markér noget først (F12, og så pilene).")
      #expect(session.copies.isEmpty)
    }
  }

  @Test func `lines that are cut one after the other come back together`() throws {
    let session = try play("Enter Tab Tab 'en\nto\ntre' Up Up ^K ^K ^U ^U Esc")
    #expect(session.answer("g1")?.text == "en\nto\nen\nto\ntre")
    let apart = try play("Enter Tab Tab 'en\nto\ntre' Up Up ^K Right ^K ^U Esc")
    #expect(apart.answer("g1")?.text == "to\ntre")
  }

  @Test func `Esc ends what is marked first, and leaves then`() throws {
    let ended = try play("Enter Tab Tab 'abc' F12 Left Esc")
    #expect(ended.shows("Tekst"))
    #expect(!ended.screen.styles.joined().contains("#"))
    #expect(try play("Enter Tab Tab 'abc' F12 Left Esc Esc").answer("g1")?.text == "abc")
    #expect(try play("Enter Tab Tab 'abc' F12 Left Esc Esc").shows("> 4.1.1"))
  }

  // MARK: Pasting

  private func pasted(_ text: String, then script: String = "") throws -> Session {
    try play(
      steps: events("Enter Tab Tab").map { .events([$0]) } + [.events([.paste(text)])]
        + events(script).map { .events([$0]) })
  }

  @Test func `undo brings back what was pasted as it came, and undo again takes it out`() throws {
    let text = "•\tet\u{AD}\u{200B}\r\nto\u{A0}kr."
    #expect(try pasted(text, then: "Esc").answer("g1")?.text == "- et\nto kr.")
    #expect(
      try pasted(text, then: "^Z Esc").answer("g1")?.text == "• et\u{AD}\u{200B}\nto\u{A0}kr.")
    #expect(try pasted(text, then: "^Z ^Z Esc").answer("g1") == nil)
    #expect(try pasted(text, then: "^Z ^Y Esc").answer("g1")?.text == "- et\nto kr.")
  }

  @Test func `it is said what was cleaned`() throws {
    #expect(
      try pasted("a\u{AD}b").message
        == " 1 usynligt tegn fjernet fra det indsatte. Ctrl-Z: som det kom.")
    #expect(try pasted("a\u{A0}b").message.contains("Mellemrum og punkttegn"))
    #expect(try !pasted("a\r\nb").message.contains("Ctrl-Z"))
  }

  @Test func `what was pasted takes the place of what is marked`() throws {
    let session = try play(
      steps: events("Enter Tab Tab 'abc' S-Left S-Left").map { .events([$0]) }
        + [.events([.paste("x\u{AD}y")])] + events("Esc Esc").map { .events([$0]) })
    #expect(session.answer("g1")?.text == "axy")
  }

  // MARK: Finding

  private static let texts = "2 'Åbne sager' Tab 'Sagen og sagsbehandlerne' Tab 'Ingen SÅG den'"

  @Test func `what is looked for is found as it is typed, however it is spelled`() throws {
    let session = try play("\(Self.texts) ^F 'aab'")
    #expect(session.row(session.screen.size.height - 2).hasPrefix(" Søg i teksterne: aab"))
    #expect(session.message.hasSuffix("1 af 1"))
    #expect(session.shows(">Hvorfor"))
  }

  @Test func `F3 goes on to the next one, through all fields and round`() throws {
    let keys = [("", "Konsekvenser"), ("F3", "Konsekvenser"), ("F3 F3", "Hvorfor")]
    for (key, field) in keys {
      let session = try play("\(Self.texts) S-Tab ^A ^F 'sag' \(key)")
      #expect(session.shows(">\(field)"), "\(key)")
    }
    #expect(try play("\(Self.texts) S-Tab ^A ^F 'sag' F3").message.hasSuffix("3 af 3"))
    #expect(try play("\(Self.texts) S-Tab ^A ^F 'sag' Up").shows(">Hvorfor"))
  }

  @Test func `Enter stays where it was found, and typing goes on there`() throws {
    let session = try play("\(Self.texts) ^F 'behandler' Enter 'X' Esc")
    #expect(session.answer("g1")?.consequences == "Sagen og sagsXbehandlerne")
    let next = try play("\(Self.texts) ^F 'sag' Enter F3 F3 'X' Esc")
    #expect(next.answer("g1")?.consequences == "Sagen og Xsagsbehandlerne")
  }

  @Test func `Esc goes back to where one was`() throws {
    let session = try play("\(Self.texts) Left ^F 'sag' F3 Esc 'X' Esc")
    #expect(session.answer("g1")?.recovery == "Ingen SÅG deXn")
    #expect(session.answer("g1")?.consequences == "Sagen og sagsbehandlerne")
  }

  @Test func `what is not there leaves one where one was`() throws {
    let session = try play("\(Self.texts) ^F 'zzz'")
    #expect(session.message.hasSuffix("Findes ikke"))
    #expect(try play("\(Self.texts) ^F 'zzz' Enter 'X' Esc").answer("g1")?.recovery.last == "X")
    #expect(try play("Enter F3").message == " Søg efter noget først (Ctrl-F).")
  }

  // MARK: What is required

  @Test func `the row above the hints counts what is missing`() throws {
    let session = try play("2 'Derfor'")
    #expect(session.message == " Mangler 3: tidsplan, konsekvenser, tilbage på sporet")
    #expect(session.shows("Hvorfor  kræves, udfyldt"))
    #expect(session.shows("Konsekvenser  ! mangler"))
    #expect(try play("Enter", language: .en).message == " 2 missing: result, timeline")
  }

  // MARK: Beside the form

  @Test func `Ctrl-R turns the pages beside the form, from the end to the top`() throws {
    let size = Size(width: 80, height: 14)
    let top = try play("Enter", size: size).screen.text
    let second = try play("Enter ^R", size: size).screen.text
    #expect(top != second)
    let keys = (1...20).map { _ in "^R" }
    let pages = try (1...20).map {
      try play("Enter \(keys.prefix($0).joined(separator: " "))", size: size)
    }
    #expect(pages.contains { $0.screen.text == top })
    #expect(try play("Enter ^R 1 Esc", size: size).answer("g1")?.result == .green)
  }

  @Test func `where the form takes the whole window, it is a screen that Esc closes`() throws {
    let size = Size(width: 40, height: 12)
    let session = try play("Down Enter ^R", size: size)
    #expect(session.shows("Sidste runde"))
    #expect(session.shows("juli 2017"))
    #expect(try play("Down Enter ^R Esc", size: size).shows("Resultat"))
    #expect(try play("Down Enter ^R ^R", size: size).screen.text != session.screen.text)
  }

  @Test func `where all beside the form is in view, Ctrl-R says so`() throws {
    let session = try play("Enter ^R", size: Size(width: 200, height: 60))
    #expect(session.message == " Alt ved siden af formularen er at se.")
  }
}

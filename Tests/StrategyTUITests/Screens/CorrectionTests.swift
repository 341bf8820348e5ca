import StrategyModel
import StrategyTUI
import Testing

struct CorrectionTests {
  private static let correct = "^P 'ret i den' Enter 'Tastefejl.' Enter"

  @Test func `digits in a closed round are refused and name the way`() throws {
    #expect(try play(", 1").shows("Menuen Runde: Ret i den lukkede runde."))
    let form = try play(", Enter 1")
    #expect(form.shows("Menuen Runde: Ret i den lukkede runde."))
    #expect(try play("1", on: SamplePlan.closed).shows("Ny runde eller Ret i den lukkede."))
  }

  @Test func `a correction keeps what was, who, when and why`() throws {
    let session = try play(", \(Self.correct) 1 F2")
    let followUp = try #require(session.plan.goal("g1")?.followUp(in: "2017-07"))
    #expect(followUp.result == .green)
    let correction = try #require(followUp.corrections.first)
    #expect(followUp.corrections.count == 1)
    #expect(correction[.field] == "result")
    #expect(correction[.was] == "")
    #expect(correction[.by] == "ida")
    #expect(correction[.at] == "2017-10-12T09:41:07Z")
    #expect(correction[.reason] == "Tastefejl.")
  }

  @Test func `a correction is saved by Esc and at the end too, and u takes it back`() throws {
    for end in ["Esc", "F10"] {
      let session = try play(", \(Self.correct) 1 \(end)")
      #expect(session.plan.goal("g1")?.followUp(in: "2017-07")?.corrections.count == 1)
    }
    let undone = try play(", \(Self.correct) 1 F2 u")
    #expect(undone.plan.goal("g1")?.followUp(in: "2017-07")?.corrections ?? [] == [])
    #expect(undone.answer("g1", in: "2017-07")?.result == Status.none)
  }

  @Test func `the form asks for the reason when it is open already`() throws {
    let session = try play(", Enter \(Self.correct) Tab Tab ' Rettet.' F2")
    #expect(session.answer("g1", in: "2017-07")?.text.hasSuffix(" Rettet.") == true)
    #expect(session.row(1).hasPrefix(" Opfølgning på Strategiplan 2017"))
  }

  @Test func `without a reason nothing is corrected`() throws {
    let session = try play(", ^P 'ret i den' Enter Enter")
    #expect(session.message == " Der skal en begrundelse til.")
    #expect(
      try play(", ^P 'ret i den' Enter Esc 1").answer("g1", in: "2017-07")?.result == Status.none)
  }

  @Test func `the details and the form tell of corrections`() throws {
    let text = "Rettet 2017-10-12T09:41:07Z af ida: resultat var ikke vurderet."
    let details = try play(
      ", \(Self.correct) 1 F2", size: Size(width: 80, height: 40))
    #expect(details.shows(text))
    let form = try play(", \(Self.correct) 1 F2 Enter", size: Size(width: 160, height: 40))
    #expect(form.shows("Rettet 2017-10-12T09:41:07Z af ida"))
  }

  @Test func `the seal of a round holds after a correction`() throws {
    let close = "^P 'luk runden' Enter Enter 'Nu.' Enter"
    let session = try play("\(close) \(Self.correct) 1 F2", on: SamplePlan.answered)
    #expect(session.plan.round("2017-10")?.sealState == .holds)
  }

  @Test func `in the open round there is nothing to correct`() throws {
    #expect(
      try play("^P 'ret i den'").message
        == " Kun svar i en lukket runde rettes med en begrundelse.")
  }
}

struct NotThisRoundTests {
  private static let leaveOut = "^P 'ikke op i' Enter 'Kun hvert andet år.' Enter"

  @Test func `a goal is left out of a round with a reason, and is not missing`() throws {
    let session = try play(Self.leaveOut)
    #expect(session.plan.goal("g1")?.followUp(in: "2017-10")?.notThisRound == "Kun hvert andet år.")
    #expect(session.row(1).hasSuffix("0 af 5 besvaret · 5 mangler"))
    #expect(session.row(5).contains("(ikke i denne runde)"))
    #expect(session.shows("følges ikke op: Kun hvert andet år."))
  }

  @Test func `the same command takes it in again, and u undoes it`() throws {
    for end in ["^P 'alligevel' Enter", "u"] {
      let session = try play("\(Self.leaveOut) \(end)")
      #expect(session.row(1).hasSuffix("0 af 6 besvaret · 6 mangler"))
    }
  }

  @Test func `the form does it too, and keeps what is typed`() throws {
    let session = try play("Enter Tab Tab 'Midt i noget.' \(Self.leaveOut)")
    #expect(session.message == " Følges ikke op i denne runde: Kun hvert andet år.")
    #expect(session.shows("Midt i noget."))
  }

  @Test func `it is refused on a heading, and in a round that is not open`() throws {
    #expect(try play("Up ^P 'ikke op i'").message == " Flyt markøren til et mål først.")
    #expect(try play(", ^P 'ikke op i'").shows("juli 2017 er lukket"))
  }
}

struct TextHintScreenTests {
  @Test func `the form gives advice where there is room, and saves all the same`() throws {
    let copied = try play("Enter 1 Tab 1 Tab ^T")
    #expect(
      copied.message == " Svaret er fuldstændigt. Gem med F2. Uændret fra juli 2017: tekst.")
    #expect(try play("Enter 1 Tab 1 Tab ^T F2").answer("g1")?.text.isEmpty == false)
    let narrow = try play("Enter 1 Tab 1 Tab ^T", size: Size(width: 50, height: 24))
    #expect(narrow.message == " Svaret er fuldstændigt. Gem med F2.")
  }

  @Test func `a recovery that does not say when is told below`() throws {
    let session = try play(
      "Enter 3 Tab 1 Tab Tab 'a' Tab 'b' Tab 'Flere hænder'", size: Size(width: 120, height: 30))
    #expect(session.message.hasSuffix("Tilbage på sporet siger ikke hvornår."))
  }
}

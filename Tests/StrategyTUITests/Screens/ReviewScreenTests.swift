import Foundation
import StrategyModel
import StrategyTUI
import Testing

struct ReviewScreenTests {
  private func review(_ goal: String, in session: Session) -> Review {
    session.plan.goal(goal)?.review(in: "2017-10") ?? .nothing
  }

  @Test func `what changed stands first, what cannot be approved last and says why`() throws {
    let session = try play("r", on: reviewedPlan, login: "bo")
    #expect(session.row(3) == " Ændret siden juli 2017 (1)")
    #expect(session.row(4).hasPrefix(">  4.1.1".replacing("  ", with: " ")))
    #expect(session.row(5) == " Uændret siden juli 2017 (1)")
    #expect(session.row(7) == " Kan ikke godkendes endnu (2)")
    #expect(session.row(8).hasSuffix("ufærdig"))
    let last = try play("r End", on: reviewedPlan, login: "bo")
    #expect(last.message.contains("4.1.4 mangler: resultat, tidsplan"))
    let refused = try play("r End a", on: reviewedPlan, login: "bo")
    #expect(refused.message.contains("4.1.4 er ikke besvaret og kan ikke godkendes"))
    #expect(try play("r End b", on: reviewedPlan, login: "bo").message.contains("sende tilbage"))
  }

  @Test func `what changed since the last round is marked word by word`() throws {
    let session = try play("r", on: reviewedPlan, login: "bo")
    #expect(session.shows("Budgettet holder i [-alle-] {+de fleste+} afdelinger"))
    let low = try play("r + + +", on: reviewedPlan, size: Size(width: 40, height: 12), login: "bo")
    #expect(low.frames.contains { $0.text.contains { $0.contains("{+Et system") } })
  }

  @Test func `approving asks, goes to the next, and can be undone`() throws {
    let asked = try play("r a", on: reviewedPlan, login: "bo")
    #expect(asked.shows("Godkend svaret på 4.1.1 Budgettet holder?"))
    #expect(!review("g1", in: asked).isApproved)
    // The key that asks is not the one that says yes.
    #expect(!review("g1", in: try play("r a a a", on: reviewedPlan, login: "bo")).isApproved)
    let done = try play("r a Enter", on: reviewedPlan, login: "bo")
    #expect(review("g1", in: done).isApproved)
    #expect(done.row(6).hasPrefix("> 4.1.2"))
    #expect(done.message.contains("4.1.1: godkendt"))
    #expect(
      review("g2", in: try play("r a Enter a Enter", on: reviewedPlan, login: "bo")).isApproved)
    let undone = try play("r a Enter u", on: reviewedPlan, login: "bo")
    #expect(review("g1", in: undone) == .awaiting)
    #expect(undone.row(4).hasPrefix("> 4.1.1"))
    #expect(review("g1", in: try play("r a Enter u U", on: reviewedPlan, login: "bo")).isApproved)
  }

  @Test func `approving leaves the answer in the name of who gave it`() throws {
    let done = try play("r a Enter", on: reviewedPlan, login: "bo")
    #expect(done.plan.goal("g1")?.followUp(in: "2017-10")?.by == "ida")
  }

  @Test func `what the filter hides is not said to be missing`() throws {
    let session = try play("r", on: reviewedPlan, filter: Filter([.centre("GHI")]), login: "bo")
    #expect(session.shows("Filteret skjuler 2, der afventer godkendelse."))
    let caseworker = try play("r", on: reviewedPlan, filter: Filter([.centre("DEF")]))
    #expect(caseworker.row(1).contains("1 afventer") && caseworker.shows("Ny vej"))
  }

  @Test func `a click selects an answer, a second one opens it, the wheel moves`() throws {
    let clicked = try play(
      steps: [.keys("r"), .click("Nyt system", times: 1)], on: reviewedPlan, login: "bo")
    #expect(clicked.row(6).hasPrefix("> 4.1.2"))
    let opened = try play(
      steps: [.keys("r"), .click("Nyt system", times: 2)], on: reviewedPlan, tick: .zero,
      login: "bo")
    #expect(opened.row(1).contains("4.1.2  Nyt system"))
    let turned = try play(
      steps: [.keys("r"), .wheel(1, over: "Nyt system")], on: reviewedPlan, login: "bo")
    #expect(!turned.row(4).hasPrefix(">"))
  }

  @Test func `all unchanged answers are approved by one question, and undone as one`() throws {
    let asked = try play("r A", on: reviewedPlan, login: "bo")
    #expect(asked.shows("Godkend svaret på 4.1.2"))
    let done = try play("r A Enter", on: reviewedPlan, login: "bo")
    #expect(review("g2", in: done).isApproved && !review("g1", in: done).isApproved)
    #expect(
      try play("r A Enter A", on: reviewedPlan, login: "bo").message.contains("Intet uændret"))
  }

  @Test func `sending back needs a remark, which the caseworker meets first`() throws {
    let empty = try play("r b Enter", on: reviewedPlan, login: "bo")
    #expect(empty.message.contains("kræver en bemærkning"))
    let sent = try play("r b 'Tallene mangler.' Enter", on: reviewedPlan, login: "bo")
    #expect(review("g1", in: sent).approval?.remark == "Tallene mangler.")
    #expect(review("g1", in: sent).isReturned)
    let start = try play(on: sent.plan.bytes)
    #expect(start.message.contains("1 svar er sendt tilbage (M viser det øverst)."))
    let list = try play("M", on: sent.plan.bytes)
    #expect(list.row(2) == " Sendt tilbage (1)")
    #expect(list.row(3).hasPrefix("> 4.1.1") && list.row(3).contains("Tallene mangler."))
    #expect(list.message.contains("4.1.1 sendt tilbage af Bo Chef: Tallene mangler."))
    let form = try play("M Enter", on: sent.plan.bytes)
    #expect(form.row(2) == " Sendt tilbage af Bo Chef: Tallene mangler.")
    #expect(try play("Home m", on: sent.plan.bytes).message.contains("4.1.1 sendt tilbage"))
    #expect(try play("f i Esc", on: sent.plan.bytes).row(1).contains("1 af 6 mål"))
  }

  @Test func `an answer that was mended awaits again, with what changed since`() throws {
    let sent = try play("r b 'Tallene mangler.' Enter", on: reviewedPlan, login: "bo")
    let mended = try play("M Enter Tab Tab ' Nu 7.' F2", on: sent.plan.bytes)
    guard case .answeredAnew = review("g1", in: mended) else {
      Issue.record("\(review("g1", in: mended))")
      return
    }
    #expect(try play("", on: mended.plan.bytes).message.contains("sendt tilbage") == false)
    let again = try play("r", on: mended.plan.bytes, login: "bo")
    #expect(again.row(4).hasSuffix("besvaret igen"))
    // The history is beside another file.
    #expect(again.shows("Hvad svaret var før ændringen, står ikke i historikken."))
  }

  @Test func `an approval ends with what it approved, and shows what changed since`() throws {
    let session = try play(
      "r a Enter Up Up Enter Tab Tab ' Nyt.' F2", on: reviewedPlan, login: "bo")
    guard case .changed = review("g1", in: session) else {
      Issue.record("\(review("g1", in: session))")
      return
    }
    #expect(session.row(4).hasSuffix("ændret siden"))
    #expect(session.shows("ændret efter godkendelsen (godkendt af Bo Chef"))
    #expect(session.shows("Ændret siden godkendelsen:"))
    // Read anew, the history tells the same.
    let later = try play(
      "r a Enter Up Up Enter Tab Tab ' Nyt.' F2 r r", on: reviewedPlan, login: "bo")
    #expect(later.shows("Ændret siden godkendelsen:"))
    #expect(later.shows("{+Nyt.+}"))
  }

  @Test func `what changes while one is asked is not approved`() throws {
    let session = try play(
      steps: [.keys("r a"), .events([.fileChanged]), .keys("Enter")], on: reviewedPlan,
      outside: { file in
        var store = try PlanStore(opening: file.path(percentEncoded: false))
        let edit = Edit(
          .field(.text, of: .followUp(goal: "g1", round: "2017-10")),
          from: store.plan.value(
            of: .field(.text, of: .followUp(goal: "g1", round: "2017-10"))),
          to: .text("Helt anderledes."))
        _ = try store.commit([edit], signature: Signature(by: "ida", at: .noon))
      }, login: "bo")
    guard case .changed = review("g1", in: session) else {
      Issue.record("\(review("g1", in: session))")
      return
    }
    #expect(session.message.contains("blev ændret imens og afventer godkendelse."))
    #expect(session.shows("{+Helt anderledes.+}"))
    #expect(session.shows("Ændret siden godkendelsen:"))
  }

  @Test func `a long title leaves room for what is asked`() throws {
    let small = Size(width: 40, height: 12)
    let plan = try Plan(reviewedPlan)
    let title = try #require(plan.goal("g1")?.title)
    let long = String(repeating: "Fortsat tilvejebringelse af mål ", count: 5)
    let bytes = try plan.applying([
      Edit(.field(.title, of: .goal("g1")), from: .text(title), to: .text(long))
    ]).plan.bytes
    #expect(try play("r a", on: bytes, size: small).shows("givet?"))
    #expect(try play("r b", on: bytes, size: small).shows("skal der gøres?"))
  }

  @Test func `a caseworker approves on the chief's behalf, with a remark`() throws {
    let asked = try play("r a", on: reviewedPlan)
    #expect(asked.shows("på vegne af Bo"))
    #expect(try play("r a Enter", on: reviewedPlan).message.contains("Skriv, hvordan"))
    let done = try play("r a 'Aftalt på møde.' Enter Up Up", on: reviewedPlan)
    let approval = try #require(review("g1", in: done).approval)
    #expect(approval.onBehalf == "Bo Chef" && approval.by == "ida")
    #expect(done.shows("godkendt af Ida Prøve på vegne af Bo Chef"))
    #expect(!done.shows("Nyt torv"))
  }

  @Test func `a chief may approve what they answered themselves, a deputy what the chief answered`()
    throws
  {
    for login in ["bo", "dan"] {
      let session = try play("Down 1 1 r A Enter", on: reviewedPlan, login: login)
      #expect(review("g2", in: session).approval?.by == login)
    }
  }

  @Test(arguments: ["r", "q", "Esc"])
  func `it closes by`(key: String) throws {
    let session = try play("r \(key)", on: reviewedPlan, login: "bo")
    #expect(session.row(1).contains("Center: ABC x"))
  }

  @Test func `history, form and the next that awaits are a key away`() throws {
    #expect(try play("r t", on: reviewedPlan, login: "bo").row(1) == " Historik: 4.1.1")
    #expect(try play("r Enter", on: reviewedPlan, login: "bo").row(1).contains("4.1.1  Budgettet"))
    #expect(try play("r m", on: reviewedPlan, login: "bo").row(6).hasPrefix("> 4.1.2"))
    #expect(try play("r m m", on: reviewedPlan, login: "bo").row(4).hasPrefix("> 4.1.1"))
  }

  @Test func `where nobody is a chief, or no round is open, it says so`() throws {
    #expect(try play("r").message.contains("Ingen i planen er centerchef"))
    #expect(try play(", r", on: reviewedPlan, login: "bo").shows("juli 2017 er lukket"))
  }
}

extension Instant {
  fileprivate static let noon = Instant(secondsSince1970: 1_507_806_000)
}

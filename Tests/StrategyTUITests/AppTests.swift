import Foundation
import StrategyModel
import StrategyTUI
import Testing

struct AppTests {
  @Test(arguments: ["q", "F10", "F1 F10", "o F10", "F9 F10"])
  func `quits from everywhere`(script: String) throws {
    #expect(try play(script).ended == 0)
  }

  @Test func `Ctrl-C ends as an interrupt does`() throws {
    #expect(try play("^C").ended == 2)
  }

  @Test(arguments: ["e", "F6", "F9 Enter", "F9 Down Up Enter", "o e"])
  func `the report is exported by key and from the menu`(script: String) throws {
    let session = try play(script)
    #expect(session.exports == 1)
    #expect(session.message == " Rapporten ligger i opfoelgning-strategiplan.md")
  }

  @Test func `a report that is there is kept unless one chooses to replace it`() throws {
    #expect(try play("e Enter", existing: true).exports == 0)
    #expect(try play("e Esc", existing: true).exports == 0)
    #expect(try play("e Right Enter", existing: true).exports == 1)
  }

  @Test func `the terminal is asked to suspend from the menu`() throws {
    #expect(try play("F9 Down Down Down Down Enter Up").suspensions == 1)
  }

  @Test func `a stray byte is read as a letter and the setting is named`() throws {
    let steps: [ScriptedTerminal.Step] =
      events("Enter Tab Tab").map { .events([$0]) } + [.events([.strayByte("å")])]
    let session = try play(steps: steps)
    #expect(session.shows("Window > Translation > UTF-8"))
    #expect(session.answer("g1")?.text == "å")
  }

  @Test func `a plan that cannot be read says so until it can again`() throws {
    var path: URL?
    func write(_ text: String) -> ScriptedTerminal.Step {
      .work { try text.write(to: #require(path), atomically: false, encoding: .utf8) }
    }
    let real = String(decoding: try SamplePlan.real, as: UTF8.self)
    let broken: [ScriptedTerminal.Step] = [
      write("{"), .events([.fileChanged]), .events([.key(.down)]),
    ]
    let still = try play(steps: broken + [write(real)], outside: { path = $0 })
    #expect(still.shows("plan.json"))
    let mended = broken + [write(real), .events([.fileChanged])]
    #expect(try play(steps: mended, outside: { path = $0 }).message.contains("mangler"))
  }

  @Test func `keys below the smallest window do nothing but quit`() throws {
    let small = Size(width: 20, height: 5)
    #expect(try play("1 Enter", size: small).answer("g1") == nil)
    #expect(try play("q", size: small).ended == 0)
  }

  @Test func `a key that is not used says so`() throws {
    #expect(try play("x").message == " Tasten bruges ikke her. F1 viser tasterne.")
  }

  @Test func `in a form the app's other commands say to leave it first`() throws {
    #expect(try play("Enter F6").message == " Gå ud herfra først (Esc).")
    #expect(try play("Enter F9").shows("Eksportér rapporten"))
  }

  @Test func `a message that is long has as many rows as it needs`() throws {
    let session = try play("2 'A' F2", size: Size(width: 40, height: 12))
    let text = (7...10).map { session.row($0) }.joined().replacing(#/ +/#, with: " ")
    #expect(text.contains("Kan ikke afsluttes endnu. Mangler: tidsplan"))
    #expect(text.contains("sporet."))
  }

  @Test func `help says what the keys do on the screen below`() throws {
    #expect(try play("F1").shows("Næste manglende svar"))
    #expect(try play("Enter F1").shows("Hent teksten fra sidste runde"))
    #expect(try !play("Enter F1").shows("Mellemrum"))
  }
}

extension AppTests {
  /// Somebody else answers a goal while the script has got as far as `before`.
  private func meanwhile(_ before: String, then after: String) throws -> Session {
    var path: URL?
    let steps: [ScriptedTerminal.Step] =
      events(before).map { .events([$0]) }
      + [
        .work {
          guard let path else { return }
          var store = try PlanStore(opening: path.path(percentEncoded: false))
          let edits = Edit.edits(
            from: Answer(), to: Answer(result: .red), goal: "g3", round: "2017-10")
          _ = try store.commit(edits, signature: .bo)
        },
        .events([.fileChanged]),
      ] + events(after).map { .events([$0]) }
    return try play(steps: steps, outside: { path = $0 })
  }

  @Test func `what somebody else saves shows by itself, and the cursor stays`() throws {
    let session = try meanwhile("Down", then: "")
    #expect(session.row(7).contains(":-( rød"))
    #expect(session.row(6).hasPrefix("> 4.1.2"))
    #expect(session.message.contains("Planen er ændret udefra"))
  }

  @Test func `what is being typed stays when somebody else saves`() throws {
    let session = try meanwhile("2 'Mit'", then: "' svar'")
    #expect(session.shows("Mit svar"))
    #expect(session.answer("g1")?.why == "Mit svar")
    #expect(session.answer("g3")?.result == .red)
  }

  @Test func `what came behind the wish for another plan is left for the choice`() throws {
    let hangUp = Event.ending(signal: 1)
    let session = try play(steps: [.events(events("F9 Down Enter m") + [hangUp])])
    #expect(session.wanted == .list)
    #expect(session.ahead == events("m") + [hangUp])
  }
}

import Foundation
import StrategyModel
import StrategyTUI
import Testing

/// What others do meanwhile, and what is left behind.
struct PlainSharingTests {
  private let state = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  private var files: [String] {
    let folder = state.appending(path: "strategy-tui/drafts").path(percentEncoded: false)
    return (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// Expects a number of drafts on the disk.
  private func drafts(_ count: Int) -> Spoken {
    .work { _ in #expect(files.count == count) }
  }

  private let theirs = Answer(result: .red, why: "Deres.")

  @Test func `a status that somebody else set meanwhile is asked about, both in sight`() throws {
    let dialogue = try converse(["4.1.1", .other(theirs, "g1"), "1 1"])
    #expect(
      dialogue.says("Imens har en anden (bo, 2017-10-12T09:40:00Z) ændret resultat på 4.1.1."))
    #expect(dialogue.says("Deres: rød\nDit: grøn\n1 Afgør senere\n2 Behold mit\n3 Tag deres"))
    #expect(dialogue.answer("g1")?.result == .red)
  }

  @Test(arguments: [("2", Status.green), ("behold", .green), ("3", .red)])
  func `what was chosen is saved`(choice: String, result: Status) throws {
    let dialogue = try converse([
      "4.1.1", .other(theirs, "g1"), "1 1", .line(choice), "", "K", "", "T", "",
    ])
    #expect(dialogue.answer("g1")?.result == result)
    #expect(dialogue.answer("g1")?.timeline == .green)
    #expect(dialogue.answer("g1")?.why == "Deres.")
  }

  @Test func `two texts for one field are both kept where that is chosen`() throws {
    let dialogue = try converse(["4.1.1", "3 3", .other(theirs, "g1"), "Mit.", "", ".", "4"])
    #expect(dialogue.answer("g1")?.why == "Deres.\nMit.")
  }

  @Test func `a word with which several answers begin chooses none`() throws {
    let dialogue = try converse(["4.1.1", "3 3", .other(theirs, "g1"), "Mit.", "", ".", "behold"])
    #expect(dialogue.says("\"behold\" er ikke et af svarene."))
    #expect(dialogue.answer("g1")?.why == "Deres.")
  }

  @Test func `what somebody else changed is told before the next prompt`() throws {
    let dialogue = try converse(["4.1.1", .other(theirs, "g1"), "?"])
    #expect(dialogue.says("Planen er ændret udefra\n\nokt. 2017 (åben)\n  Resultat: :-( rød"))
    #expect(dialogue.prompt == "4.1.1 resultat (rød), tidsplan (ikke vurderet):")
  }

  @Test func `undoing over somebody else's change is asked about`() throws {
    let dialogue = try converse(["4.1.1", "1 1", .other(theirs, "g1"), "u", "2"])
    #expect(dialogue.says("Skal det fortrydes alligevel?\n1 Behold deres\n2 Fortryd"))
    #expect(dialogue.answer("g1")?.result == Status.none)
  }

  @Test func `a round that is closed meanwhile refuses the answer, which stays as a draft`() throws
  {
    defer { try? FileManager.default.removeItem(at: state) }
    let dialogue = try converse(
      ["4.1.1", "2 1", "Derfor.", Self.close, "", ".", "2"], drafts: state)
    #expect(
      dialogue.says("Runden okt. 2017 er lukket; svar i den åbne, eller ret med en begrundelse."))
    #expect(dialogue.says("1 Bliv her\n2 Gå ud"))
    #expect(dialogue.answer("g1") == nil)
    #expect(files.count == 1)
  }

  private static let close = Spoken.work { file in
    var store = try PlanStore(opening: file.path(percentEncoded: false))
    let round = try #require(store.plan.openRound)
    _ = try store.commit(store.plan.closing(round, reason: "x", .bo), signature: .bo)
  }

  @Test func `the merges' conflicts are asked about at the start`() throws {
    let dialogue = try converse(["3", "."], on: try ConflictTests.merged)
    #expect(dialogue.says("I planen nu (bo, 2017-10-12T09:40:00Z): \"Vores svar.\""))
    #expect(dialogue.answer("g1")?.text == "Deres svar.")
    #expect(dialogue.plan.conflicts.count == 1)
  }

  @Test func `a plan that breaks rules says so`() throws {
    let bytes = String(decoding: try SamplePlan.real, as: UTF8.self)
      .replacing("\"state\": \"closed\"", with: "\"state\": \"ajar\"")
    #expect(try converse([], on: Array(bytes.utf8)).says("Der er 1 fejl i planens fil."))
  }

  @Test func `a plan's file that is gone is told once`() throws {
    let remove = Spoken.work { try FileManager.default.moveItem(at: $0, to: Self.aside($0)) }
    let back = Spoken.work { try FileManager.default.moveItem(at: Self.aside($0), to: $0) }
    let dialogue = try converse([remove, "o", "o", back, "o"])
    let told = dialogue.transcript.replacing("\n", with: " ")
    #expect(told.ranges(of: "er blevet slettet eller flyttet").count == 1)
  }

  private static func aside(_ file: URL) -> URL { file.appendingPathExtension("old") }

  // MARK: Ends

  @Test(arguments: [0, 1, 2] as [Int32])
  func `a text that is being typed when the input ends is in the plan`(signal: Int32) throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let dialogue = try converse(
      ["4.1.1", "2 1", "En linje.", "En til.", .end(signal)], drafts: state)
    #expect(dialogue.ended == signal)
    #expect(dialogue.answer("g1")?.why == "En linje.\nEn til.")
    #expect(files.isEmpty)
  }

  @Test func `each line is on the disk before the next is asked for`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    _ = try converse(
      ["4.1.1", drafts(0), "2 1", drafts(1), "En linje.", drafts(1), "", ".", drafts(0)],
      drafts: state)
  }

  @Test func `where it cannot be saved it is a draft, and offered at the next start`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let dialogue = try converse(
      ["4.1.1", "2 1", "En linje.", Self.close, .end(0)], drafts: state)
    #expect(
      dialogue.says("Runden okt. 2017 er lukket; svar i den åbne, eller ret med en begrundelse."))
    #expect(dialogue.left?(.da) == "Det, der var skrevet, ligger som kladde til næste gang.")
    #expect(files.count == 1)
  }

  @Test func `who is asked whether to quit answers with the word`() throws {
    let dialogue = try converse(["4.1.1", "2 1", "Derfor.", "", Self.close, "q", "slut"])
    #expect(dialogue.says("2 Slut"))
    #expect(dialogue.ended == 0)
  }

  @Test func `a draft that was left on the screen goes on line by line`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let left = Answer(result: .yellow, why: "Fordi")
    let dialogue = try converse(
      [.before { try leaveDraft(left, of: $0, in: state) }, "1", "", "K", "", "T", "", "", ""],
      drafts: state)
    #expect(dialogue.says("1 Åbn kladden"))
    #expect(dialogue.says("Hvorfor:\n  Fordi"))
    #expect(dialogue.answer("g1")?.why == "Fordi")
    #expect(dialogue.answer("g1")?.recovery == "T")
    #expect(files.isEmpty)
  }
}

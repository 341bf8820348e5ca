import Foundation
import StrategyModel
import StrategyTUI
import Testing

struct FollowUpScreenTests {
  @Test func `finishing half an explanation is refused and goes to the first gap`() throws {
    let session = try play("2 'Derfor.' F2")
    #expect(session.message.contains("Mangler: tidsplan, konsekvenser, tilbage på sporet"))
    #expect(session.shows(">Konsekvenser"))
    #expect(session.answer("g1")?.why == "Derfor.", "what stands in it is kept when ended")
  }

  @Test(arguments: ["F2", "^S"])
  func `finishing a whole explanation moves on to the timeline`(key: String) throws {
    let session = try play("2 'A' Tab 'B' Tab 'C' \(key)")
    #expect(
      session.answer("g1")
        == Answer(result: .yellow, why: "A", consequences: "B", recovery: "C"))
    #expect(session.row(5).contains("[ ?      ]"))
    #expect(session.row(5).contains(":-| gul"))
  }

  @Test func `white space is no explanation`() throws {
    #expect(try play("2 ' ' Tab 'B' Tab 'C' F2").message.contains("Mangler: tidsplan, hvorfor."))
  }

  @Test func `white space alone is not saved`() throws {
    #expect(try play("Enter Tab Tab Enter ' ' Esc").plan.bytes == SamplePlan.real)
  }

  @Test func `leaving keeps an answer with gaps as unfinished`() throws {
    let session = try play("3 'Halvt' Esc")
    #expect(session.answer("g1") == Answer(result: .red, why: "Halvt"))
    #expect(session.shows("(ufærdig)"))
    #expect(session.row(1).contains("1 ufærdig"))
  }

  @Test func `leaving an unchanged form writes nothing`() throws {
    #expect(try play("Enter Tab Tab Esc").plan.bytes == SamplePlan.real)
  }

  @Test func `ended from outside, the form is left as by Esc`() throws {
    let session = try play("2 'Midt i en sæt'")
    #expect(session.ended == 15)
    #expect(session.answer("g1") == Answer(result: .yellow, why: "Midt i en sæt"))
  }

  @Test func `F10 in a form keeps what stands in it`() throws {
    let session = try play("2 'Midt i' F10")
    #expect(session.ended == 0)
    #expect(session.answer("g1")?.why == "Midt i")
  }

  @Test func `letters are typed and not commands`() throws {
    #expect(try play("Enter Tab Tab 'quom1? :' Esc").answer("g1")?.text == "quom1? :")
  }

  @Test func `digits set the smiley one stands on`() throws {
    let session = try play("Enter 1 Tab 3 Esc")
    #expect(session.answer("g1") == Answer(result: .green, timeline: .red))
  }

  @Test func `the explanation is asked for only while a status wants it`() throws {
    #expect(try !play("Enter").shows("Hvorfor"))
    #expect(try play("Enter 2").shows("Hvorfor"))
  }

  @Test func `going back to green keeps the explanation, and the form says so`() throws {
    let session = try play("2 'A' Tab 'B' Tab 'C' F2 Left 1")
    #expect(session.answer("g1")?.why == "A")
    #expect(session.answer("g1")?.result == .green)
    let form = try play("2 'A' Esc Left 1 Enter")
    #expect(form.shows("Forklaringen gemmes til gul og rød."))
  }

  @Test func `the last round's text is taken over`() throws {
    let session = try play("Enter Tab Tab ^T Esc")
    #expect(session.answer("g1")?.text.hasPrefix("Råderumspuljen er ved at blive") == true)
  }

  @Test func `taking over goes behind what is written`() throws {
    let text = try play("Enter Tab Tab 'Nyt.' ^T Esc").answer("g1")?.text
    #expect(text?.hasPrefix("Nyt.\nRåderumspuljen") == true)
  }

  @Test func `undo takes back word by word, over all fields`() throws {
    #expect(try play("Enter Tab Tab 'et to' ^Z Esc").answer("g1")?.text == "et ")
    #expect(try play("Enter 1 Tab Tab 'et' ^Z ^Z Esc").plan.bytes == SamplePlan.real)
    #expect(try play("Enter Tab Tab 'et' ^Z ^Y Esc").answer("g1")?.text == "et")
  }

  @Test func `composed and decomposed letters stay as they are typed`() throws {
    let text = try play("Enter Tab Tab 'a\u{30A}\u{E5}' Esc").answer("g1")?.text
    #expect(text?.utf8.elementsEqual("a\u{30A}\u{E5}".utf8) == true)
  }

  @Test func `what is pasted is cleaned, and it is said`() throws {
    let steps: [ScriptedTerminal.Step] =
      events("Enter Tab Tab").map { .events([$0]) }
      + [.events([.paste("en\u{A0}to\r\ntre\u{200B}\u{1B}[31m")])] + [.events([])]
    let session = try play(steps: steps)
    #expect(session.message == " 2 usynlige tegn fjernet fra det indsatte. Ctrl-Z: som det kom.")
    #expect(session.answer("g1")?.text == "en to\ntre[31m")
  }

  @Test func `a paste outside a field changes nothing and says so`() throws {
    let session = try play(steps: [.events([.paste("1 1 1")])])
    #expect(session.message.contains("uden for et tekstfelt"))
    #expect(try session.plan.bytes == SamplePlan.real)
  }

  @Test func `marking, cutting and pasting back`() throws {
    let session = try play("Enter Tab Tab 'abc' S-Left S-Left ^X Home ^U Esc")
    #expect(session.answer("g1")?.text == "bca")
  }

  @Test func `a closed round is read and not written`() throws {
    let session = try play("Enter 1 Tab Tab 'x' Esc", on: SamplePlan.closed)
    #expect(try session.plan.bytes == SamplePlan.closed)
  }

  @Test func `somebody else's text is asked about and neither is lost`() throws {
    let theirs = Answer(text: "Deres.")
    func change(_ file: URL) throws {
      var store = try PlanStore(opening: file.path(percentEncoded: false))
      let edits = Edit.edits(from: Answer(), to: theirs, goal: "g1", round: "2017-10")
      _ = try store.commit(edits, signature: .bo)
    }
    let asked = try play("Enter Tab Tab 'Mit.' F2", outside: change)
    #expect(asked.shows("Deres: \"Deres.\""))
    #expect(asked.shows("Dit: \"Mit.\""))
    #expect(asked.answer("g1")?.text == "Deres.")
    let choices = [
      ("Right Enter", "Mit."), ("Right Right Enter", "Deres."),
      ("Right Right Right Enter", "Deres.\nMit."),
    ]
    for (keys, text) in choices {
      let settled = try play("Enter Tab Tab 'Mit.' F2 \(keys) F2", outside: change)
      #expect(settled.answer("g1")?.text == text)
    }
  }

  @Test func `a text that is given up for somebody else's is in the history`() throws {
    let session = try play(
      "Enter Tab Tab 'Mit.' F2 Right Right Enter Esc t",
      outside: { file in
        var store = try PlanStore(opening: file.path(percentEncoded: false))
        let edits = Edit.edits(
          from: Answer(), to: Answer(text: "Deres."), goal: "g1", round: "2017-10")
        _ = try store.commit(edits, signature: .bo)
      })
    #expect(session.answer("g1")?.text == "Deres.")
    #expect(session.shows("Mit."))
  }

  @Test(arguments: ["Enter", "Esc"])
  func `a conflict that is decided later keeps one's own text in the form`(key: String) throws {
    let session = try play(
      "Enter Tab Tab 'Mit.' F2 \(key)",
      outside: { file in
        var store = try PlanStore(opening: file.path(percentEncoded: false))
        let edits = Edit.edits(
          from: Answer(), to: Answer(text: "Deres."), goal: "g1", round: "2017-10")
        _ = try store.commit(edits, signature: .bo)
      })
    #expect(session.shows("Mit."))
    #expect(session.answer("g1")?.text == "Deres.")
  }

  @Test func `what somebody else changes in other fields of the goal is kept`() throws {
    let session = try play(
      "Enter Tab Tab 'Mit.' Esc",
      outside: { file in
        var store = try PlanStore(opening: file.path(percentEncoded: false))
        let edits = Edit.edits(
          from: Answer(), to: Answer(result: .green, timeline: .red), goal: "g1",
          round: "2017-10")
        _ = try store.commit(edits, signature: .bo)
      })
    #expect(session.answer("g1") == Answer(result: .green, timeline: .red, text: "Mit."))
  }

  @Test func `on the way out a conflict can be left with a draft`() throws {
    let state = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: state) }
    let session = try play(
      "Enter Tab Tab 'Mit.' Esc Left Enter",
      outside: { file in
        var store = try PlanStore(opening: file.path(percentEncoded: false))
        let edits = Edit.edits(
          from: Answer(), to: Answer(text: "Deres."), goal: "g1", round: "2017-10")
        _ = try store.commit(edits, signature: .bo)
      }, drafts: state)
    #expect(session.row(5).hasPrefix("> 4.1.1"))
    let folder = state.appending(path: "strategy-tui/drafts").path(percentEncoded: false)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
  }

  @Test func `the arrows stop at the first and the last field, Tab goes round`() throws {
    let down = try play("2 'A' Down 'B' Down 'C' Down 'D' Esc")
    #expect(down.answer("g1")?.recovery == "CD")
    #expect(try play("2 'A' Tab 'B' Tab 'C' Tab 1 Esc").answer("g1")?.result == .green)
  }

  @Test func `a letter on a smiley says where to write`() throws {
    #expect(try play("Enter 'x'").message == " Flyt til et tekstfelt for at skrive (Tab).")
  }

  @Test func `an answer that cannot be saved is left with a draft, or not at all`() throws {
    let state = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: state) }
    func close(_ file: URL) throws {
      var store = try PlanStore(opening: file.path(percentEncoded: false))
      let round = try #require(store.plan.openRound)
      _ = try store.commit(store.plan.closing(round, reason: "x", .bo), signature: .bo)
    }
    let asked = try play("Enter Tab Tab 'Mit.' Esc", outside: close, drafts: state)
    #expect(asked.shows("Gå ud"))
    let stayed = try play("Enter Tab Tab 'Mit.' Esc Enter", outside: close, drafts: state)
    #expect(stayed.shows("Mit."))
    let left = try play("Enter Tab Tab 'Mit.' Esc Right Enter", outside: close, drafts: state)
    #expect(left.shows("> 4.1.1"))
    let quit = try play("Enter Tab Tab 'Mit.' F10 Right Enter", outside: close, drafts: state)
    #expect(quit.ended == 0)
    let folder = state.appending(path: "strategy-tui/drafts").path(percentEncoded: false)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count >= 2)
  }
}

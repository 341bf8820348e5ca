import Foundation
import StrategyModel
import StrategyTUI
import Testing

/// The rounds of a small plan, from the first line to the last.
struct PlainSessionTests {
  static let round: [Language: [Spoken]] = [
    .da: [
      "?", "", "1 1", "?", "1 gul", "Leverandøren er sen.", "Igen.", "", "+", "",
      "Ekstra hold i december.", ".", "ja", "", "2", "", ".", "mangler", "4.1.3", "tidsplan rød",
      "Influenza.", "", "Færre hænder.", ".", "Vacciner.", "", "", "overblik", "liste", "fortryd",
      "gentag", "4.1.2", "4", "Vi følger det tæt.", "", "u", ".", "e", "slut",
    ],
    .en: [
      "help", "next", "green green", "2 1", "+", "Two months.", "", "-", "?", "+", "r none", "t 1",
      "back", "undo", "redo", "3", "quit",
    ],
  ]

  @Test(arguments: Language.allCases)
  func `a round is answered as it reads on paper`(language: Language) throws {
    let dialogue = try converse(Self.round[language] ?? [], on: smallPlan, language: language)
    try expectSnapshot(dialogue.transcript, named: "plain-\(language.rawValue)")
    #expect(dialogue.ended == 0)
    let rows = dialogue.transcript.split(separator: "\n")
    #expect(rows.allSatisfy { $0.columns <= 79 }, "\(rows.filter { $0.columns > 79 })")
    #expect(!dialogue.transcript.unicodeScalars.contains { $0 != "\n" && $0.value < 0x20 })
  }

  @Test func `a goal whose answer is green takes one short line`() throws {
    let dialogue = try converse(["", "1 1", "11", "grøn grøn"], on: smallPlan)
    #expect(dialogue.says("Alle mål er besvaret. Skriv e for at eksportere rapporten."))
    #expect(["g1", "g2", "g3"].allSatisfy { dialogue.answer($0)?.gaps.isEmpty == true })
  }

  @Test(
    arguments: [
      (["4.1.1", "2", "1", "", "", ""], "Kan ikke afsluttes endnu. Mangler: hvorfor"),
      (["4.1.1", "2 1", "."], "4.1.1: kommentar mangler: hvorfor, konsekvenser"),
      (["4.1.1", "1", "."], "4.1.1 mangler: tidsplan."),
      (["4.1.1", "5"], "Kommentar kræves kun ved gul og rød."),
      (["4.1.1", "u"], "Der er intet at fortryde i formularen."),
      (["u"], "Der er intet at fortryde."), (["9.9"], "\"9.9\" kan ikke bruges her."),
      (["4.1.1", "99"], "\"99\" kan ikke bruges her."),
      (["4.1.1", "2 2", "+"], "Sidste runde har ingen tekst her."),
    ] as [([Spoken], String)])
  func `what cannot be done is answered with the sentence of the screen`(
    script: [Spoken], sentence: String
  ) throws {
    let dialogue = try converse(script)
    #expect(dialogue.says(sentence), "\(dialogue.transcript)")
  }

  @Test func `what was left with gaps is unfinished, and asked for again`() throws {
    let dialogue = try converse(["4.1.1", "3 1", "Derfor.", "", ".", "", "", ""])
    #expect(dialogue.answer("g1") == Answer(result: .red, timeline: .green, why: "Derfor."))
    let again = try converse(["4.1.1", "3 1", "Derfor.", "", ".", "4.1.1", ""])
    #expect(again.prompt == "konsekvenser:")
  }

  @Test func `a report that is there is asked about`() throws {
    let dialogue = try converse(["e", "2"], existing: true)
    #expect(dialogue.says("1 Behold den\n2 Erstat den\nDit valg: 2\nRapporten ligger i rapport.md"))
  }

  @Test func `an answer that is not among the choices is told which are`() throws {
    let dialogue = try converse(["e", "7", "beh"], existing: true)
    #expect(dialogue.says("\"7\" er ikke et af svarene. Skriv et tal fra 1 til 2"))
    #expect(dialogue.prompt == "Valg (Enter: næste manglende svar, ?: hjælp):")
  }

  @Test func `a text that was asked for by name is saved by Enter, and can be undone before`()
    throws
  {
    let dialogue = try converse(["4.1.1", "4", "Tekst.", "", "u", "U", "", "1 1"])
    #expect(dialogue.says("Enter gemmer svaret.\n4.1.1 resultat (ikke vurderet), tidsplan"))
    #expect(dialogue.says(": u\nFortrudt.\n"))
    #expect(dialogue.says(": U\nGentaget.\nEnter gemmer svaret.\n"))
    #expect(dialogue.answer("g1") == Answer(text: "Tekst."))
  }

  @Test func `a goal is left for another, and for what the menu offers`() throws {
    let dialogue = try converse(["4.1.1", "1", "4.1.2", "2 0", ".", "4.1.3", "overblik"])
    #expect(dialogue.answer("g1")?.result == .green)
    #expect(dialogue.answer("g2")?.result == .yellow)
    #expect(dialogue.says("4.1.1 mangler: tidsplan.\n\n4.1.2  Implementering"))
    #expect(dialogue.said.contains { $0.hasPrefix("Overblik over status") })
  }

  @Test func `of one centre, only its goals are listed and asked for`() throws {
    let dialogue = try converse(
      ["l", "3", "", "1 1", "4.1.2", "1", "."], on: smallPlan, filter: Filter([.centre("DEF")]))
    #expect(dialogue.says("Kun mål for center DEF\n0 af 1 besvaret · 1 mangler"))
    #expect(dialogue.says("Alle centrets mål er besvaret; hos andre mangler 2."))
    #expect(!dialogue.says("Budgettet holder"))
    let other = try converse(
      ["4.1.1", "2 1", "."], on: smallPlan, filter: Filter([.centre("DEF")]))
    #expect(other.answer("g1")?.result == .yellow)
    #expect(!other.says("4.1.2 mangler"))
  }

  @Test func `q leaves an answer as unfinished, wherever it is typed`() throws {
    for script: [Spoken] in [["4.1.1", "2 1", "q"], ["4.1.1", "2", "q"], ["e", "q"]] {
      #expect(try converse(script, existing: true).ended == 0)
    }
    #expect(try converse(["4.1.1", "2 1", "q"]).answer("g1")?.result == .yellow)
  }

  @Test func `a title of several lines stands beside its number`() throws {
    #expect(try converse(["4.2.1", "slut"], on: SamplePlan.real).says("\n       Og\n"))
  }

  @Test func `a long list comes a page at a time`() throws {
    let dialogue = try converse(["l", "", "l", "4.2.2"])
    #expect(dialogue.says("Enter viser flere, 2 linjer endnu: \n"))
    #expect(dialogue.prompt == "4.2.2 resultat (ikke vurderet), tidsplan (ikke vurderet):")
  }

  @Test func `where no round is open, the goal is shown and the reason told`() throws {
    let dialogue = try converse(["4.1.1", "1 1"], on: try SamplePlan.closed)
    #expect(dialogue.says("Fortsat tilvejebringelse"))
    #expect(dialogue.says("Ingen runde er åben; åbn en runde først."))
    let help = try converse(["?"], on: try SamplePlan.closed)
    #expect(help.says("1 Næste manglende svar (m, næste): Ingen runde er åben; åbn en runde først"))
    #expect(dialogue.answer("g1") == nil)
  }

  @Test func `the history tells the newest first, of the plan or of a goal`() throws {
    let dialogue = try converse(["", "1 1", "2", "t", ".", "historik"], on: smallPlan)
    #expect(dialogue.says("4.1.2 tidsplan (ikke vurderet): t\nHer er intet endnu."))
    #expect(dialogue.said.contains("  4.1.2, oktober, resultat: ikke vurderet → gul"))
    #expect(dialogue.said.last == "  4.1.1, oktober, tidsplan: ikke vurderet → grøn")
  }

  @Test func `control characters of a plan and of a line are shown, not obeyed`() throws {
    let dialogue = try converse(["4.1.1", "4", "a\u{1B}[2Jb\u{7}", "", ""])
    #expect(dialogue.answer("g1")?.text == "a[2Jb")
    #expect(dialogue.says("2 usynlige tegn blev fjernet"))
  }

}

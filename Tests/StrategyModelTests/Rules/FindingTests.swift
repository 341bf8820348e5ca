import Testing

@testable import StrategyModel

@Suite struct FindingTests {
  static let answer = Node.followUp(goal: "g1", round: "r2")

  /// A plan with one fault, the finding, and its sentence with the place.
  static let faults: [(head: String, goal: String, followUps: String, Finding, String, String)] = [
    (
      "", "", #"{"round": "r2", "result": "bl\#u{E5}"}"#,
      Finding(
        target: .field(.result, of: answer),
        reason: .unknownWord("bl\u{E5}", allowed: ["none", "green", "yellow", "red"])),
      "4.1.1, okt., resultat: \"bl\u{E5}\" kan ikke bruges her; "
        + "brug green (gr\u{F8}n), yellow (gul), red (r\u{F8}d) eller none (ingen).",
      "4.1.1, okt., result: \"bl\u{E5}\" is not allowed here; "
        + "use green, yellow, red or none."
    ),
    (
      #""language": "sv","#, "", "",
      Finding(
        target: .field(.language, of: .plan), reason: .unknownWord("sv", allowed: ["da", "en"])),
      "sprog: \"sv\" kan ikke bruges her; brug da eller en.",
      "language: \"sv\" is not allowed here; use da or en."
    ),
    (
      "", #""deadline": "2030-02-30","#, "",
      Finding(target: .field(.deadline, of: .goal("g1")), reason: .badDay("2030-02-30")),
      "4.1.1, slut: \"2030-02-30\" er ikke en dato; skriv den som 2030-12-31.",
      "4.1.1, end: \"2030-02-30\" is not a date; write it as 2030-12-31."
    ),
    (
      "", "", #"{"round": "r2", "text": "x", "at": "i g\#u{E5}r"}"#,
      Finding(target: .field(.at, of: answer), reason: .badInstant("i g\u{E5}r")),
      "4.1.1, okt., \u{E6}ndret den: \"i g\u{E5}r\" er ikke et tidspunkt; "
        + "skriv det som 2030-12-31T12:00:00Z.",
      "4.1.1, okt., changed at: \"i g\u{E5}r\" is not a time; write it as 2030-12-31T12:00:00Z."
    ),
    (
      "", #""centre": "XYZ","#, "",
      Finding(target: .field(.centre, of: .goal("g1")), reason: .unknownCentre("XYZ")),
      "4.1.1, center: centeret \"XYZ\" findes ikke; opret det, eller ret koden.",
      "4.1.1, centre: there is no centre \"XYZ\"; add it, or mend the code."
    ),
    (
      "", "", #"{"round": "r9", "text": "x"}"#,
      Finding(
        target: .field(.round, of: .followUp(goal: "g1", round: "r9")), reason: .unknownRound("r9")),
      "4.1.1, r9, runde: runden \"r9\" findes ikke; opret den, eller ret henvisningen.",
      "4.1.1, r9, round: there is no round \"r9\"; add it, or mend the reference."
    ),
    (
      "", #""purpose": "a\u001bb","#, "",
      Finding(target: .field(.purpose, of: .goal("g1")), reason: .controlCharacters),
      "4.1.1, form\u{E5}l/effekt: teksten indeholder styretegn; fjern dem i filen.",
      "4.1.1, purpose: the text holds control characters; remove them in the file."
    ),
    (
      #""people": [{"login": "ida", "role": "caseworker"}, {"login": "ida"}],"#, "", "",
      Finding(target: .node(.person(login: "ida")), reason: .doubleID),
      "ida: id'et \"ida\" bruges b\u{E5}de i linje 1 og linje 1; giv det ene et nyt i filen.",
      "ida: the id \"ida\" is used both in line 1 and line 1; give one of them another in the file."
    ),
    (
      "", "", #"{"round": "r2", "text": "x"}, {"round": "r2", "text": "y"}"#,
      Finding(target: .node(answer), reason: .secondAnswer),
      "4.1.1, okt.: m\u{E5}let har mere end \u{E9}t svar i runden; fjern det ene i filen.",
      "4.1.1, okt.: the goal has more than one answer in the round; remove one in the file."
    ),
  ]

  @Test(arguments: faults.indices)
  func `a plan with a fault opens, and says what and where`(index: Int) throws {
    let (head, goal, followUps, finding, da, en) = Self.faults[index]
    let plan = try Sample.small(head: head, goal: goal, followUps: followUps)
    #expect(plan.findings == [finding])
    #expect(finding.phrase(in: plan).both == [da, en])
  }

  @Test(arguments: faults.indices)
  func `the field at fault cannot be edited, all else can`(index: Int) throws {
    let (head, goal, followUps, finding, da, en) = Self.faults[index]
    let plan = try Sample.small(head: head, goal: goal, followUps: followUps)
    let target: Target =
      switch finding.target {
      case .field, .key: finding.target
      case .node(let node): .field(node.kind == .person ? .name : .text, of: node)
      }
    let fault = Edit(target, from: plan.value(of: target), to: .nothing)
    let refusal = try #require(throws: Refusal.self) {
      _ = try plan.check([fault], after: plan, knowing: plan.findings, finishing: false, by: .ida)
    }
    #expect(refusal == .atFault(finding.phrase(in: plan)))
    #expect(refusal.phrase.both == ["Kan ikke \u{E6}ndres: \(da)", "Cannot be changed: \(en)"])
    for (key, node) in [(Field.title, Node.goal("g2")), (.baseline, .goal("g1")), (.title, .plan)] {
      let other = Target.field(key, of: node)
      let edit = Edit(other, from: plan.value(of: other), to: .text("Ny"))
      let after = try plan.applying([edit]).plan
      #expect(throws: Never.self) {
        _ = try plan.check([edit], after: after, knowing: plan.findings, finishing: true, by: .ida)
      }
    }
  }

  @Test func `a double id is named with all its places`() throws {
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "rounds": [{"id": "x", "name": "juli"}],
       "centres": [{"code": "C"},
        {"code": "C"}],
       "themes": [{"id": "x", "number": "4", "focusAreas": [{"id": "x", "goals": [
        {"id": "g1"}, {"id": "g2"}, {"id": "g2"}]}]}]}
      """)
    let sentences = plan.findings.map { $0.phrase(in: plan).both }
    #expect(
      sentences[0] == [
        "juli: id'et \"x\" bruges i juli, tema 4 og 4.1; giv det ene et nyt i filen.",
        "juli: the id \"x\" is used in juli, theme 4 and 4.1; give one of them another in the file.",
      ])
    #expect(
      sentences[1][0]
        == "C: id'et \"C\" bruges b\u{E5}de i linje 2 og linje 3; giv det ene et nyt i filen."
    )
    #expect(
      sentences[4] == [
        "4.1.2: id'et \"g2\" bruges b\u{E5}de i 4.1.2 og 4.1.3; giv det ene et nyt i filen.",
        "4.1.2: the id \"g2\" is used both in 4.1.2 and 4.1.3; give one of them another in the file.",
      ])
  }

  @Test func `two themes of one number are both named`() throws {
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1,
       "themes": [{"id": "a", "number": "4"}, {"id": "b"}, {"id": "c", "number": "4"}]}
      """)
    #expect(
      plan.findings.map(\.target) == [
        .field(.number, of: .theme("a")), .field(.number, of: .theme("c")),
      ])
    #expect(
      plan.findings.map { $0.phrase(in: plan).both }.first == [
        "4, nummer: temanummeret 4 bruges mere end \u{E9}n gang; giv det ene tema et andet.",
        "4, number: the theme number 4 is used more than once; give one theme another.",
      ])
  }

  @Test func `a theme's number clashes with one computed from a place`() throws {
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "themes": [{"id": "a", "number": "2"}, {"id": "b"}]}
      """)
    #expect(plan.findings.count == 2)
  }

  @Test func `a second open round is named`() throws {
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "rounds": [{"id": "a", "state": "open"},
       {"id": "b", "name": "okt.", "state": "open"}]}
      """)
    let finding = Finding(target: .field(.state, of: .round("b")), reason: .secondOpenRound)
    #expect(plan.findings == [finding])
    #expect(
      finding.phrase(in: plan).both == [
        "okt., tilstand: mere end \u{E9}n runde er \u{E5}ben; luk alle p\u{E5} n\u{E6}r \u{E9}n i filen.",
        "okt., state: more than one round is open; close all but one in the file.",
      ])
    #expect(plan.openRound?.id == "a")
  }

  @Test func `rounds, themes, areas and goals share their ids, in the order of the file`() throws {
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "rounds": [{"id": "x"}, {"id": "y"}],
       "centres": [{"code": "x"}, {"code": "\u{E5}"}, {"code": "a\u{30A}"}],
       "people": [{"login": "x"}], "themes": [{"id": "t", "focusAreas": [{"id": "y", "goals": [
        {"id": "centre x"}, {"id": "x"}]}]}, {"id": "t"}, {"id": "t"}]}
      """)
    let doubles = plan.findings.filter { $0.reason == .doubleID }
    #expect(
      doubles.map(\.target.node) == [
        .round("x"), .round("y"), .centre(code: "\u{E5}"), .theme("t"), .focusArea("y"),
        .goal("x"),
      ])
    let inDouble = Edit(
      .node(.goal("z")), from: .nothing,
      to: .node(Place(in: .focusArea("y"), after: nil), Array(#"{"id":"z"}"#.utf8)))
    #expect(throws: Refusal.self) {
      _ = try plan.check(
        [inDouble], after: plan, knowing: plan.findings, finishing: false, by: .ida)
    }
  }

  @Test(arguments: [
    #""closed": {"at": "x"}"#, #""reopened": [{"at": "2030-01-01T00:00:00Z"}, {"at": "x"}]"#,
    #""closed": {"reason": "\t"}"#, #""seal": "\u0000""#, #""due": "31-12-2030""#,
  ])
  func `faults inside a field's object or list are found`(member: String) throws {
    let plan = try Sample.plan(
      #"{"format": "strategy-plan", "schema": 1, "rounds": [{"id": "r", \#(member)}]}"#)
    #expect(plan.findings.count == 1)
    #expect(plan.findings.first?.target.node == .round("r"))
  }

  @Test(arguments: [
    (Edit(.field(.centre, of: .goal("g1")), from: .nothing, to: .text("XYZ")), "\"XYZ\""),
    (Edit(.field(.deadline, of: .goal("g1")), from: .nothing, to: .text("i dag")), "\"i dag\""),
    (Edit(.field(.title, of: .goal("g1")), from: .text("M"), to: .text("a\u{1B}")), "control"),
    (Edit(.field(.result, of: answer), from: .nothing, to: .text("blue")), "\"blue\""),
    (
      Edit(
        .field(.text, of: .followUp(goal: "g1", round: "r9")), from: .nothing, to: .text("x")),
      "\"r9\""
    ),
    (
      Edit(
        .node(.theme("t2")), from: .nothing,
        to: .node(Place(in: .plan, after: "t1"), Array(#"{"id":"t2","number":"4"}"#.utf8))),
      "theme number 4"
    ),
  ])
  func `a change may add no finding`(edit: Edit, words: String) throws {
    let plan = try Sample.small()
    let applied = try plan.applying([edit], signature: .ida)
    #expect(applied.refused == [])
    let refusal = try #require(throws: Refusal.self) {
      _ = try plan.check(
        [edit], after: applied.plan, knowing: plan.findings, finishing: false, by: .ida)
    }
    #expect(refusal.phrase(.en).hasPrefix("The change is refused: "))
    #expect(refusal.phrase(.da).hasPrefix("\u{C6}ndringen er afvist: "))
    #expect(refusal.phrase(.en).contains(words))
  }

  @Test func `every rule has a name of its own and a sentence in both languages`() {
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
    for rule in Rule.all {
      #expect(rule.summary.both.allSatisfy { $0.hasSuffix(".") })
      #expect((rule.field == nil) != (rule.whole == nil))
    }
  }
}

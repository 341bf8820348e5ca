import Testing

@testable import StrategyModel

@Suite struct PlanErrorTests {
  @Test(
    arguments: [
      (
        "", .damaged(isEmpty: true), "er tom. Hent en tidligere udgave af filen.",
        "is empty. Restore an earlier version of the file."
      ),
      (
        "\0\0\0", .damaged(isEmpty: false),
        "er beskadiget: der st\u{E5}r kun nuller. Hent en tidligere udgave af filen.",
        "is damaged: it holds nothing but zeros. Restore an earlier version of the file."
      ),
      (
        "[]", .otherFormat(nil),
        #"er JSON, men ikke en plan: "format": "strategy-plan" mangler."#,
        #"is JSON but not a plan: it lacks "format": "strategy-plan"."#
      ),
      (
        #"{"format": "regneark", "schema": 1}"#, .otherFormat("regneark"),
        #"er ikke en plan: formatet er "regneark", ikke "strategy-plan"."#,
        #"is not a plan: its format is "regneark", not "strategy-plan"."#
      ),
      (
        #"{"format": "strategy-plan"}"#, .noSchema,
        #"er ikke en plan: "schema" skal v\#u{E6}re 1."#,
        #"is not a plan: "schema" must be 1."#
      ),
      (
        #"{"format": "strategy-plan", "schema": 2, "themes": 7}"#, .newerSchema("2"),
        "er i en nyere udgave af formatet (schema 2), og programmet kender kun 1. "
          + "Hent en nyere udgave af strategy-tui.",
        "is in a newer version of the format (schema 2); this program knows 1. "
          + "Get a newer strategy-tui."
      ),
      (
        "{\"format\": \"strategy-plan\", \"schema\": 1,\n \"title\": 7}",
        .wrongType(key: "title", wanted: .text, TextPlace(line: 2, column: 11)),
        "er ikke en plan (linje 2, tegn 11: "
          + "\"title\" har en v\u{E6}rdi af forkert type; der skal st\u{E5} en tekst).",
        "is not a plan (line 2, column 11: "
          + "\"title\" has a value of the wrong type; it must be a text)."
      ),
      (
        "{\"format\": \"strategy-plan\", \"schema\": 1,\n \"rounds\": [{}]}",
        .noIdentity(key: "id", TextPlace(line: 2, column: 13)),
        "er ikke en plan (linje 2, tegn 13: et element mangler \"id\").",
        "is not a plan (line 2, column 13: an element lacks \"id\")."
      ),
      (
        "{\n  \"a\": \u{E6}}",
        .notJSON(JSONError(reason: .unexpected, offset: 9), TextPlace(line: 2, column: 8)),
        "er ikke en plan (linje 2, tegn 8: uventet tegn). "
          + "Ret stedet i en teksteditor, eller hent en tidligere udgave af filen.",
        "is not a plan (line 2, column 8: unexpected character). "
          + "Mend the place in a text editor, or restore an earlier version of the file."
      ),
    ] as [(String, PlanError, String, String)])
  func `what is no plan is refused with a sentence`(
    text: String, error: PlanError, da: String, en: String
  ) {
    #expect(throws: error) { try Sample.plan(text) }
    #expect(StoreError.notAPlan(path: "p.json", error).exitCode == .notAPlan)
    #expect(
      StoreError.notAPlan(path: "p.json", error).phrase.both == ["p.json \(da)", "p.json \(en)"])
  }

  @Test(
    arguments: [
      (.unexpected, "uventet tegn", "unexpected character"),
      (.endOfFile, "filen slutter for tidligt", "the file ends too early"),
      (.badEscape, "en ukendt \\-kode", "an unknown \\ escape"),
      (.rawControl, "et styretegn inde i en tekst", "a control character inside a text"),
      (.notUTF8, "en byte, der ikke er UTF-8", "a byte that is not UTF-8"),
      (.loneSurrogate, "et halvt tegn (\\ud\u{2026})", "half a character (\\ud\u{2026})"),
      (.tooDeep, "for mange niveauer i hinanden", "too many levels of nesting"),
      (.duplicateKey("id"), "n\u{F8}glen \"id\" st\u{E5}r to gange", "the key \"id\" stands twice"),
      (
        .badNumber, "et tal, der ikke er skrevet som i JSON",
        "a number that is not written as JSON"
      ),
      (.trailing, "noget efter slutningen", "something after the end"),
    ] as [(JSONError.Reason, String, String)])
  func `each reason why a text is not JSON has its words`(
    reason: JSONError.Reason, da: String, en: String
  ) {
    #expect(reason.phrase.both == [da, en])
  }

  @Test(arguments: ["2", "1.5e1", "99999999999999999999", "1e400"])
  func `a newer schema is named as it is written`(version: String) {
    #expect(throws: PlanError.newerSchema(version)) {
      try Sample.plan(#"{"format": "strategy-plan", "schema": \#(version)}"#)
    }
  }

  @Test(arguments: ["0", "-1", "0.5", "1.5", "\"1\"", "null", "true", "[1]"])
  func `a schema that is no version is no plan`(schema: String) {
    #expect(throws: PlanError.noSchema) {
      try Sample.plan(#"{"format": "strategy-plan", "schema": \#(schema)}"#)
    }
  }

  @Test(arguments: ["1", "1.0", "1e0", "10e-1"])
  func `schema 1 is read however it is spelled`(schema: String) throws {
    let plan = try Sample.plan(#"{"format": "strategy-plan", "schema": \#(schema)}"#)
    #expect(plan.goals.isEmpty)
  }

  @Test(arguments: [
    ("\"title\": null", "title"), ("\"scale\": []", "scale"), ("\"scale\": {\"red\": 1}", "red"),
    ("\"scale\": {\"red\": {\"result\": 1}}", "result"), ("\"rounds\": {}", "rounds"),
    ("\"rounds\": [1]", "rounds"), ("\"rounds\": [{\"id\": \"r\", \"state\": 1}]", "state"),
    ("\"rounds\": [{\"id\": \"r\", \"closed\": \"x\"}]", "closed"),
    ("\"rounds\": [{\"id\": \"r\", \"reopened\": [[]]}]", "reopened"),
    ("\"people\": [{\"login\": \"x\", \"centres\": [1]}]", "centres"),
    ("\"themes\": [{\"id\": \"t\", \"focusAreas\": [\"a\"]}]", "focusAreas"),
    ("\"themes\": [{\"id\": \"t\", \"number\": 4}]", "number"),
    ("\"conflicts\": [{\"target\": \"g1\"}]", "target"),
  ])
  func `a value of another JSON type is no plan`(member: String, key: String) throws {
    let error = try #require(throws: PlanError.self) {
      try Sample.plan(#"{"format": "strategy-plan", "schema": 1, \#(member)}"#)
    }
    guard case .wrongType(key, _, _) = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test(arguments: [
    ("\"rounds\": [{\"id\": 7}]", "id"), ("\"rounds\": [{\"id\": \"\"}]", "id"),
    ("\"centres\": [{\"name\": \"x\"}]", "code"), ("\"people\": [{}]", "login"),
    ("\"themes\": [{\"id\": \"t\", \"focusAreas\": [{}]}]", "id"),
  ])
  func `a node without its identity is no plan`(member: String, key: String) throws {
    let error = try #require(throws: PlanError.self) {
      try Sample.plan(#"{"format": "strategy-plan", "schema": 1, \#(member)}"#)
    }
    guard case .noIdentity(key, _) = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test func `on a row of the screen a long path leaves room for the reason`() {
    let path = "/" + String(repeating: "en-lang-mappe/", count: 30) + "plan.json"
    let error = StoreError.writeFailed(path: path, SystemFault(code: 28))
    #expect(error.phrase(.da).hasPrefix(path))
    #expect(
      error.inShort(.da).hasPrefix(
        "…/en-lang-mappe/en-lang-mappe/plan.json er ikke gemt: disken er fuld"))
    let short = StoreError.notFound(path: "/srv/plan.json")
    #expect(short.inShort == short.phrase)
  }
}

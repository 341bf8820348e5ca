import Testing

@testable import StrategyModel

@Suite struct SearchTests {
  @Test(
    arguments: [
      ("4.1.2", "4.1.2", nil), ("forste mal", nil, nil),
      ("FØRSTE MÅL I TO", "Første mål i to linjer", nil),
      ("formaalet", "Formålet", "formål/effekt"), ("malingen", nil, nil),
      ("måling", "Målingen", "måles ved"), ("udgangs", "Udgangspunktet", "udgangspunkt"),
      ("center for forsøg", "Center for Forsøg", "center"), ("bo chef", "Bo Chef", "centerchef"),
      ("det går godt", "Det går godt", "juli 2030, tekst"),
      ("flere hænder", "Flere hænder", "okt. 2030, tilbage på sporet"),
      ("gul", "gul", "resultat"), ("grøn", "grøn", "tidsplan"), ("ufærdig", "ufærdig", "svar"),
      ("økonomi", "Økonomi og organisation", nil), ("effektiv", "Effektivisering", nil),
      ("findes ikke", nil, nil),
    ] as [(String, String?, String?)])
  func `a text is found wherever the plan says it, and named`(
    words: String, text: String?, label: String?
  ) throws {
    let search = try search(words, in: Sample.full)
    let outline = try Outline(Sample.full, round: "2030-10")
    let hits = search.hits(in: outline)
    let place = hits.first.flatMap { search.place(in: outline.rows[$0]) }
    #expect(place?.text == text)
    #expect(place?.label?(.da) == label)
    #expect(hits.allSatisfy { search.place(in: outline.rows[$0]) != nil })
  }

  @Test func `what is unfinished is missing too, and a part of a state's word is nothing`() throws {
    let outline = try Outline(Sample.full, round: "2030-10")
    let missing = try search("mangler", in: Sample.full).hits(in: outline)
    #expect(missing.map { outline.rows[$0].line?.number } == ["4.1.2", "5.1.2"])
    #expect(try search("mangle", in: Sample.full).hits(in: outline).isEmpty)
  }

  @Test func `of the answers those of the shown round and of the last closed one are searched`()
    throws
  {
    let plan = try Sample.small(
      followUps: """
        {"round": "r1", "text": "foer"}, {"round": "r2", "why": "nu"}, {"round": "r3", "text": "siden"}
        """)
    let outline = Outline(plan, round: "r2")
    #expect(
      ["før", "nu", "siden"].map { search($0, in: plan).hits(in: outline).count } == [1, 1, 0])
  }

  @Test func `escaped letters and line breaks are read as what they mean`() throws {
    let plan = try Sample.small(goal: #""purpose": "Bl\u00e5\nhav og \"sand\"","#)
    let outline = Outline(plan, round: "r2")
    for words in ["blå hav", "\"sand\"", "BLAA"] {
      #expect(search(words, in: plan).hits(in: outline).count == 1, "\(words)")
    }
  }

  @Test func `nothing is found where nothing is looked for`() throws {
    #expect(try search("", in: Sample.full).hits(in: Outline(Sample.full, round: nil)).isEmpty)
  }

  @Test func `found by bytes is found by the texts, for every word of the real plan`() throws {
    let plan = try Sample.real
    let outline = Outline(plan, round: "2017-10")
    let words = Set(
      plan.goals.flatMap { [$0.titleLine, $0.purpose, $0.measuredBy] }.joined(separator: " ")
        .split(separator: " ").map(String.init))
    #expect(words.count > 100)
    for word in words {
      let search = search(word, in: plan)
      let named = outline.rows.indices.filter { search.place(in: outline.rows[$0]) != nil }
      #expect(search.hits(in: outline) == named, "\(word)")
    }
  }

  private func search(_ words: String, in plan: Plan) -> Search {
    Search(words, in: plan, round: plan.openRound, .da)
  }
}

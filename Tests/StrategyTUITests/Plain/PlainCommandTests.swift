import StrategyModel
import Testing

@testable import StrategyTUI

struct PlainCommandTests {
  @Test func `no command is called like another`() {
    let names = PlainCommand.allCases.map { command in
      Set(
        Language.allCases.map { String(command.name($0).prefix(2)) } + [
          command.letter, "\(command.rawValue)",
        ])
    }
    for (index, own) in names.enumerated() {
      for other in names[(index + 1)...] { #expect(own.isDisjoint(with: other)) }
    }
  }

  @Test(arguments: PlainCommand.allCases, Language.allCases)
  func `a command is found by its number, its letter and its word`(
    command: PlainCommand, language: Language
  ) {
    let word = command.name(language)
    for line in [
      "\(command.rawValue)", command.letter, word, word.uppercased(), "\(word.prefix(2))",
    ] {
      #expect(PlainCommand(line) == command, "\(line)")
    }
  }

  @Test(
    arguments: [
      ("1 1", nil, [.green, .green]), ("23", nil, [.yellow, .red]), ("0", nil, [.none]),
      ("Grøn, gul", nil, [.green, .yellow]), ("red none", nil, [.red, .none]),
      ("ikke vurderet", nil, [.none]), ("tidsplan 2", .timeline, [.yellow]),
      ("r rød", .result, [.red]), ("t 0", .timeline, [.none]), ("not assessed", nil, [.none]),
    ] as [(String, Axis?, [Status])])
  func `statuses are read`(line: String, axis: Axis?, statuses: [Status]) {
    let rating = Rating(line)
    #expect(rating?.axis == axis)
    #expect(rating?.statuses == statuses)
  }

  @Test(arguments: ["", "4", "1 1 1", "111", "1 x", "grå", "resultat", "t 1 1", "4.1.1", "tekst"])
  func `what is no status is none`(line: String) {
    #expect(Rating(line) == nil)
  }
}

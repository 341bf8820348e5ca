import Testing

@testable import StrategyModel

@Suite struct KeyTests {
  @Test(arguments: Key.allCases)
  func `a key is spelled as its case`(key: Key) {
    #expect(key.name == String(describing: key))
    #expect(Key(name: key.name.utf8) == key)
  }

  @Test(arguments: ["", "Title", "titl", "titles", "x-note", "id\0", "\u{E5}"])
  func `other names are no key`(name: String) {
    #expect(Key(name: name.utf8) == nil)
  }
}

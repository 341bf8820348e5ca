import Testing

@testable import StrategyModel

@Suite struct FieldTests {
  @Test(arguments: Field.allCases)
  func `a key is spelled as its case`(key: Field) {
    #expect(key.name == String(describing: key))
    #expect(Field(name: key.name.utf8) == key)
  }

  @Test(arguments: ["", "Title", "titl", "titles", "x-note", "id\0", "\u{E5}"])
  func `other names are no key`(name: String) {
    #expect(Field(name: name.utf8) == nil)
  }
}

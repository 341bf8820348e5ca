/// What is said to a person, in every language; a missing one does not compile.
package struct Phrase: Equatable, Sendable {
  private let da: String
  private let en: String

  package init(da: String, en: String) {
    self.da = da
    self.en = en
  }

  /// The same in every language: a name, a number, a file's path.
  package init(verbatim text: String) {
    self.init(da: text, en: text)
  }

  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .da: da
    case .en: en
    }
  }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(da: left.da + right.da, en: left.en + right.en)
  }
}

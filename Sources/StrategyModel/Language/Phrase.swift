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

extension Phrase {
  package static let empty = Phrase(verbatim: "")

  package var capitalised: Phrase {
    Phrase(da: Self.capitalised(self(.da)), en: Self.capitalised(self(.en)))
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension [Phrase] {
  package func joined(separator: String) -> Phrase {
    Phrase(
      da: map { $0(.da) }.joined(separator: separator),
      en: map { $0(.en) }.joined(separator: separator))
  }
}

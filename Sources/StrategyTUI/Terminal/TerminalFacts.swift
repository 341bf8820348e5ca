/// What is known of the terminal without asking it.
package struct TerminalFacts: Equatable, Sendable {
  /// `TERM`.
  package let type: String
  /// What the environment says of language and character set (`LC_ALL`, `LC_CTYPE` or `LANG`);
  /// empty where it says nothing.
  package let locale: String
  /// The character set in use.
  package let charset: String
  /// How many colours the terminal has by its type; 0 for none.
  package let colors: Int

  package init(type: String, locale: String, charset: String, colors: Int) {
    self.type = type
    self.locale = locale
    self.charset = charset
    self.colors = colors
  }
}

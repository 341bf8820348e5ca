/// What whoever runs the machine allows: lines of `name = value` in a file, `#` before a remark.
package struct MachineSettings: Equatable, Sendable {
  /// Whether texts may be written in another editor, which may start other programs.
  package private(set) var allowsEditor = true

  /// - Parameter text: of the file; what it does not know is left out.
  package init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.prefix { $0 != "#" }.split(separator: "=").map { part in
        part.filter { !$0.isWhitespace }
      }
      if parts == ["editor", "off"] { allowsEditor = false }
    }
  }
}

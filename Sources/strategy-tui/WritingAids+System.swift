import Glibc
import StrategyModel
import StrategyTUI

extension WritingAids {
  /// The editor of the account, and the machine's dictionary, which are looked for when a form
  /// first asks.
  ///
  /// - Parameters:
  ///   - language: what the texts are written in.
  ///   - hasTerminal: whether an editor has a terminal to work on.
  /// - Returns: what there is, and why something is not.
  static func system(_ language: Language, hasTerminal: Bool) -> WritingAids {
    let hunspell = Hunspell(dictionary: dictionaries[language] ?? "")
    return WritingAids(
      editorRefused: allowsEditor
        ? editor.isEmpty ? .noEditor : hasTerminal ? nil : .noTerminal : .editorOff,
      lend: { TextFile.lend($0, to: editor) },
      spellingRefused: dictionaries[language] == nil ? .noDictionary(language) : nil,
      doubt: { hunspell.doubt($0) })
  }

  private static let settings = "/etc/strategy-tui.conf"

  private static let allowsEditor: Bool = {
    guard variable("STRATEGY_TUI_SECURE") != "1" else { return false }
    let file = open(settings, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    // A file that is there but cannot be read may say no.
    guard file >= 0 else { return errno == ENOENT }
    defer { close(file) }
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, read(file, buffer.baseAddress, buffer.count))
    }
    return MachineSettings(String(decoding: bytes, as: UTF8.self)).allowsEditor
  }()

  /// The words of the editor's command, at which no shell looks; empty where there is none.
  private static let editor: [String] = {
    let chosen = variable("VISUAL") ?? variable("EDITOR") ?? ""
    let words = chosen.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.isEmpty else { return words }
    return ["nano", "vi"].first { ChildProcess.path(of: $0) != nil }.map { [$0] } ?? []
  }()

  /// The names of hunspell's dictionaries; none where it is not installed.
  private static let dictionaries: [Language: String] = {
    guard ChildProcess.path(of: "hunspell") != nil else { return [:] }
    let names = Language.allCases.compactMap { language in
      dictionary(language).map { (language, $0) }
    }
    return Dictionary(uniqueKeysWithValues: names)
  }()

  /// The name of a dictionary of hunspell's; nil where none is installed.
  private static func dictionary(_ language: Language) -> String? {
    let names =
      switch language {
      case .da: ["da_DK"]
      case .en: ["en_GB", "en_US", "en_AU", "en_CA", "en_ZA"]
      }
    let folders =
      (variable("DICPATH") ?? "").split(separator: ":").map(String.init)
      + ["/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts"]
    return names.first { name in
      folders.contains { access("\($0)/\(name).aff", R_OK) == 0 }
    }
  }
}

extension Phrase {
  fileprivate static let noEditor = Phrase(
    da: "Her er ingen anden editor. Installér nano, eller sæt EDITOR.",
    en: "There is no other editor here. Install nano, or set EDITOR.")
  fileprivate static let editorOff = Phrase(
    da: "Andre editorer er slået fra på denne maskine.",
    en: "Other editors are switched off on this machine.")
  fileprivate static let noTerminal = Phrase(
    da: "En anden editor skal have en terminal; her kommer linjerne andre steder fra.",
    en: "Another editor needs a terminal; here the lines come from elsewhere.")
  fileprivate static func noDictionary(_ language: Language) -> Phrase {
    let package = language == .da ? "hunspell-da" : "hunspell-en-gb"
    return Phrase(
      da: "Installér hunspell og \(package) for at få stavekontrol.",
      en: "Install hunspell and \(package) to check spelling.")
  }
}

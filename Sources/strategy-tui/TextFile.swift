import CTerminal
import Glibc
import StrategyModel
import StrategyTUI

/// A text in a private file, for an editor to open; nobody else can read it.
struct TextFile {
  private let path: String
  private let bytes: [UInt8]

  /// More bytes than anybody writes in a field.
  private static let most = 1 << 20

  /// - Throws: where there is no place for the file.
  init(_ text: String) throws(SystemFault) {
    // Editors end the last line too.
    bytes = Array(text.utf8) + (text.isEmpty ? [] : [0x0A])
    let folders = [variable("XDG_RUNTIME_DIR"), "/tmp"].compactMap(\.self)
    let folder = folders.first { $0.hasPrefix("/") && access($0, W_OK) == 0 } ?? "/tmp"
    path = "\(folder)/strategy-tui-\(UInt32.random(in: 0...(.max))).txt"
    do {
      _ = try NewFile(path, isPrivate: true).write(bytes, replacing: false)
    } catch {
      throw error.fault
    }
  }

  /// Hands the file to an editor, by the words of its command.
  static func lend(_ text: String, to editor: [String]) -> WritingAids.Lending {
    do throws(SystemFault) {
      let file = try TextFile(text)
      let name = editor.first ?? ""
      return .ready(editor + [file.path], takeBack: { file.takeBack($0, from: name) })
    } catch {
      return .failed(.noPlace(error.phrase))
    }
  }

  /// Reads what the editor left and takes the file away; what cannot be taken over stays in it.
  private func takeBack(_ end: ProgramEnd, from editor: String) -> WritingAids.TakenBack {
    guard access(path, F_OK) == 0 else { return .failed(.gone) }
    guard let left = content() else { return .failed(.notText(path)) }
    guard left != bytes else {
      unlink(path)
      return end.refusal(of: editor).map { .failed($0) } ?? .unchanged
    }
    if let refusal = end.refusal(of: editor) { return .failed(refusal + .lies(path)) }
    guard
      let text = String(validating: left.last == 0x0A ? left.dropLast() : left[...], as: UTF8.self)
    else { return .failed(.notText(path)) }
    unlink(path)
    return .changed(text)
  }

  /// What the file holds; nil where it is none any more, or too large.
  private func content() -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var content: [UInt8] = []
    while content.count <= Self.most {
      var part = [UInt8](repeating: 0, count: 65536)
      let count = uninterrupted { read(file, &part, part.count) }
      guard count >= 0 else { return nil }
      if count == 0 { return content }
      content += part[..<count]
    }
    return nil
  }
}

extension ProgramEnd {
  /// Why what an editor left is not taken over; nil where it is: when it ended well, or was cut
  /// off, for then what it saved is all there is.
  fileprivate func refusal(of editor: String) -> Phrase? {
    switch self {
    case .exit(0), .interrupted: nil
    case .exit(let code): .failed(editor, code)
    case .signal(let signal): .failed(editor, 128 + signal)
    case .notStarted(let fault): .notStarted(editor, fault.phrase)
    }
  }
}

extension Phrase {
  fileprivate static func noPlace(_ reason: Phrase) -> Phrase {
    Phrase(
      da: "Der er ikke plads til en fil, som editoren kan åbne: ",
      en: "There is no place for a file that the editor could open: ")
      + reason + Phrase(verbatim: ".")
  }
  fileprivate static func failed(_ editor: String, _ code: Int32) -> Phrase {
    let editor = editor.split(separator: "/").last ?? ""
    return Phrase(
      da: "\(editor) sluttede med fejl \(code); teksten her er ikke ændret.",
      en: "\(editor) ended with error \(code); the text here is unchanged.")
  }
  fileprivate static func notStarted(_ editor: String, _ reason: Phrase) -> Phrase {
    Phrase(
      da: "\(editor) kan ikke startes (", en: "\(editor) cannot be started (")
      + reason
      + Phrase(da: "); sæt EDITOR til en anden.", en: "); set EDITOR to another one.")
  }
  fileprivate static let gone = Phrase(
    da: "Editoren tog filen med teksten bort; teksten her er ikke ændret.",
    en: "The editor took the file with the text away; the text here is unchanged.")
  fileprivate static func lies(_ path: String) -> Phrase {
    Phrase(da: " Det skrevne ligger i \(path)", en: " What was written is in \(path)")
  }
  fileprivate static func notText(_ path: String) -> Phrase {
    Phrase(
      da: "Teksten her er ikke ændret: det, editoren gemte, er ikke tekst i UTF-8 på højst 1 MB. "
        + "Det ligger i \(path)",
      en: "The text here is unchanged: what the editor saved is not UTF-8 text of 1 MB at most. "
        + "It is in \(path)")
  }
}

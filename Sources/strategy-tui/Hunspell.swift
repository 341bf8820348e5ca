import CTerminal
import Glibc
import StrategyModel
import StrategyTUI
import Synchronization

/// The spelling checker of the machine, asked over pipes and started when it is first asked.
final class Hunspell: Sendable {
  /// The program that runs, and the pipes to and from it.
  private struct Running {
    let child: ChildProcess
    let input: Int32
    let output: Int32

    func end() {
      close(input)
      close(output)
      child.end()
    }
  }

  private let dictionary: @Sendable () -> String
  private let running = Mutex<Running?>(nil)

  /// - Parameter dictionary: its name, as `da_DK`; asked for when the program is started.
  init(dictionary: @autoclosure @escaping @Sendable () -> String) {
    self.dictionary = dictionary
  }

  deinit {
    running.withLock { $0?.end() }
  }

  /// How long one waits at the most.
  private static let patience = Duration.seconds(2)
  /// Words that are asked about at a time: few, for suggestions take their time.
  private static let batch = 8
  /// Longer words are none, and hunspell would take them in parts.
  private static let longest = 90

  /// The first word that the dictionary does not know.
  func doubt(_ words: [String]) -> WritingAids.SpellingAnswer {
    let end = Duration.now + Self.patience
    return running.withLock { running in
      let asked = words.indices.filter { words[$0].utf8.count <= Self.longest }
      for start in stride(from: 0, to: asked.count, by: Self.batch) {
        let batch = asked[start..<min(start + Self.batch, asked.count)]
        guard let program = running ?? launch(until: end),
          let answers = Self.ask(program, batch.map { words[$0] }, until: end)
        else {
          running?.end()
          running = nil
          return .failed(.noAnswer)
        }
        running = program
        for (index, answer) in zip(batch, answers) {
          if let suggestions = Self.suggestions(answer) {
            return .doubt(index, suggestions: suggestions)
          }
        }
      }
      return .sure
    }
  }

  private func launch(until end: Duration) -> Running? {
    var (toChild, fromChild): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0,
      (toChild + fromChild).allSatisfy({ fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }),
      let child = try? ChildProcess(
        ["hunspell", "-a", "-i", "utf-8", "-d", dictionary()],
        files: [toChild[0], fromChild[1], nowhere])
    else {
      (toChild + fromChild + [nowhere]).forEach { close($0) }
      return nil
    }
    [toChild[0], fromChild[1], nowhere].forEach { close($0) }
    let program = Running(child: child, input: toChild[1], output: fromChild[0])
    // It greets with a line.
    guard Self.lines(of: program, until: end, while: { $0.isEmpty }) != nil else {
      program.end()
      return nil
    }
    return program
  }

  /// Asks about a few words; returns the lines about each of them, nil where none come in time.
  private static func ask(
    _ program: Running, _ words: [String], until end: Duration
  ) -> [[String]]? {
    // The mark in front keeps a word from being a command.
    let question = Array(words.map { "^\($0.composed)\n" }.joined().utf8)
    guard write(program.input, question, question.count) == question.count,
      let lines = lines(
        of: program, until: end, while: { $0.count(where: \.isEmpty) < words.count })
    else { return nil }
    return lines.split(separator: "", maxSplits: words.count, omittingEmptySubsequences: false)
      .prefix(words.count).map { Array($0) }
  }

  /// The lines that come while there are not enough; nil where that takes too long.
  private static func lines(
    of program: Running, until end: Duration, while isTooLittle: ([String]) -> Bool
  ) -> [String]? {
    var bytes: [UInt8] = []
    var lines: [String] = []
    while isTooLittle(lines) {
      guard end > .now else { return nil }
      guard readable([program.output], until: end)[0] else { continue }
      let part = strategy_tui.bytes(of: program.output)
      guard !part.isEmpty else { return nil }
      bytes += part
      while let newline = bytes.firstIndex(of: 0x0A) {
        lines.append(String(decoding: bytes[..<newline], as: UTF8.self))
        bytes.removeSubrange(...newline)
      }
    }
    return lines
  }

  /// What might be meant by a word, by the lines about it; nil where it is known.
  private static func suggestions(_ lines: [String]) -> [String]? {
    for line in lines {
      switch line.first {
      case "#": return []
      case "&":
        let list = line.split(separator: ":", maxSplits: 1).dropFirst().first ?? ""
        return list.split(separator: ",").map { String($0.drop { $0 == " " }) }
      default: continue
      }
    }
    return nil
  }
}

extension String {
  /// With the letters composed that the languages of the screen write with marks: dictionaries know
  /// no others.
  fileprivate var composed: String {
    let letters: Set<Character> = ["å", "Å", "é", "É", "è", "ü", "Ü", "ö", "Ö", "ä", "Ä"]
    // Equal are letters that look alike, whatever they are made of.
    return String(map { letter in letters.firstIndex(of: letter).map { letters[$0] } ?? letter })
  }
}

extension Phrase {
  fileprivate static let noAnswer = Phrase(
    da: "Stavekontrollen (hunspell) svarer ikke; prøv igen.",
    en: "The spelling checker (hunspell) does not answer; try again.")
}

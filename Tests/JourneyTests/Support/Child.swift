import CJourney
import Foundation
import Glibc

/// A program that a test started.
struct Child {
  enum Ending: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  struct Result {
    let ending: Ending
    let output: String
    let errors: String
  }

  struct Failed: Error {
    let program: String
    let code: Int32
  }

  let id: pid_t

  /// Starts a program in a session of its own.
  ///
  /// - Parameters:
  ///   - words: its path, and its arguments.
  ///   - environment: all its variables.
  ///   - files: what its files 0, 1 and 2 are.
  ///   - folder: its current folder.
  /// - Throws: where it cannot be started.
  init(_ words: [String], environment: [String], files: [Int32], in folder: String) throws {
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    id = journey_start(arguments, variables, folder, files)
    guard id > 0 else { throw Failed(program: words[0], code: errno) }
  }

  /// How it ended; nil while it runs.
  func ending(waiting: Bool = false) -> Ending? {
    var status: Int32 = 0
    guard waitpid(id, &status, waiting ? 0 : WNOHANG) == id else { return nil }
    return status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  /// Runs a program to its end, without a terminal.
  ///
  /// - Throws: where it cannot be started.
  /// - Returns: how it ended, and what it wrote.
  static func run(
    _ words: [String], environment: [String], in folder: String
  ) throws -> Result {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    let paths = ["/dev/null", "\(place).out", "\(place).err"]
    let files = paths.map { open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
    defer {
      files.forEach { close($0) }
      paths.dropFirst().forEach { unlink($0) }
    }
    let child = try Child(words, environment: environment, files: files, in: folder)
    let ending = child.ending(waiting: true) ?? .exit(-1)
    let texts = try paths.dropFirst().map { try String(contentsOfFile: $0, encoding: .utf8) }
    return Result(ending: ending, output: texts[0], errors: texts[1])
  }
}

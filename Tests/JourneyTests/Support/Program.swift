import Foundation

/// The built program, run with arguments.
struct Program {
  let status: Int32
  let output: String
  let message: String

  /// The folder of the test bundle is that of the program too.
  private static var folder: URL {
    get throws {
      let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      return URL(filePath: bundle).deletingLastPathComponent()
    }
  }

  static var path: String {
    get throws { try folder.appending(path: "strategy-tui").path }
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - arguments: without the program's name.
  ///   - input: what is written to its standard input.
  ///   - environment: nothing else is in it.
  ///   - prefix: a command that starts the program.
  /// - Throws: where it cannot be started.
  init(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    through prefix: [String] = []
  ) throws {
    try self.init(
      running: prefix + [try Self.path] + arguments, input: input, environment: environment)
  }

  /// Runs another program to its end.
  init(
    running command: [String], input: Data = Data(), environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = environment
    let files = try TemporaryFolder()
    let (output, message) = (files.url("output"), files.url("message"))
    try input.write(to: files.url("input"))
    try Data().write(to: output)
    try Data().write(to: message)
    process.standardInput = try FileHandle(forReadingFrom: files.url("input"))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: message)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    self.message = String(decoding: try Data(contentsOf: message), as: UTF8.self)
  }
}

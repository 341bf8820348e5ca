import Foundation

/// A line of shell.
struct Shell {
  let status: Int32
  let message: String

  init(_ line: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.environment = ["PATH": "/usr/bin:/bin"]
    let files = try TemporaryFolder()
    try Data().write(to: files.url("message"))
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: files.url("message"))
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    message = String(decoding: try files.read("message"), as: UTF8.self)
  }
}

import Foundation

/// A folder that is gone when nobody looks at it any more.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = "\(FileManager.default.temporaryDirectory.path)/strategy-tui-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func url(_ name: String) -> URL { URL(filePath: path).appending(path: name) }

  func read(_ name: String) throws -> Data { try Data(contentsOf: url(name)) }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// Writes a file; returns its path.
  @discardableResult
  func write(_ content: Data, as name: String = "plan.json") throws -> String {
    try content.write(to: url(name))
    return url(name).path
  }

  /// A copy of the real plan; returns its path.
  func copyRealPlan(as name: String = "plan.json") throws -> String {
    try write(Self.realPlan, as: name)
  }

  static var realPlan: Data { get throws { try source("data/strategiplan-2017.json") } }

  /// A file of the repository that this is a part of.
  static func source(_ path: String) throws -> Data {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: root.appending(path: path))
  }

  /// Writes a program that can be started at once; returns its path.
  ///
  /// Another process makes the file. What this one has open for writing is open too in what another
  /// test is just starting, and a file that is open for writing cannot be started (ETXTBSY).
  @discardableResult
  func write(script: String, as name: String) throws -> String {
    let text = try write(Data(script.utf8), as: "\(UUID().uuidString).sh")
    let path = url(name).path
    let made = try Program(running: ["/usr/bin/install", "-m", "755", text, path])
    guard made.status == 0 else { throw NotMade(name: name, reason: made.message) }
    try FileManager.default.removeItem(atPath: text)
    return path
  }

  struct NotMade: Error {
    let name: String
    let reason: String
  }

  /// Runs git in the folder, knowing nothing of the machine's settings.
  @discardableResult
  func git(_ arguments: [String], _ variables: [String: String] = [:]) throws -> Program {
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    let environment = ["PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1", "HOME": path]
    return try Program(
      running: ["/usr/bin/git", "-C", path] + identity + arguments,
      environment: environment.merging(variables) { $1 })
  }
}

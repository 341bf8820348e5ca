import CFiles
import Glibc
import StrategyModel

/// Goes on as nobody, since root may read and write everything; only in a process of its own.
func dropRights() throws {
  guard getuid() == 0 else { return }
  guard setgroups(0, nil) == 0, setegid(65534) == 0, seteuid(65534) == 0 else {
    throw SystemFault(code: errno)
  }
}

/// Takes back what `dropRights` gave up.
func regainRights() throws {
  guard seteuid(getuid()) == 0, setegid(getgid()) == 0 else { throw SystemFault(code: errno) }
}

/// A folder of its own for a test, gone when the test is over.
final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/strategy-model-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemFault(code: errno) }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  deinit { remove() }

  func remove() {
    for name in names { unlink(at(name)) }
    rmdir(path)
  }

  func at(_ name: String) -> String { "\(path)/\(name)" }

  /// What lies in the folder, sorted.
  var names: [String] { Self.names(in: path) }

  static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String = "plan.json", mode: mode_t = 0o644) throws -> String
  {
    let file = open(at(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw SystemFault(code: errno) }
    defer { close(file) }
    guard Glibc.write(file, bytes, bytes.count) == bytes.count, fchmod(file, mode) == 0 else {
      throw SystemFault(code: errno)
    }
    return at(name)
  }

  func read(_ name: String = "plan.json") throws -> [UInt8] { try PlanFile(at(name)).read() }

  func status(_ name: String = "plan.json") throws -> stat {
    var status = stat()
    guard lstat(at(name), &status) == 0 else { throw SystemFault(code: errno) }
    return status
  }
}

import CXattr
import Glibc
import StrategyModel

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

  deinit {
    for name in names { unlink(at(name)) }
    rmdir(path)
  }

  func at(_ name: String) -> String { "\(path)/\(name)" }

  /// What lies in the folder, sorted.
  var names: [String] {
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

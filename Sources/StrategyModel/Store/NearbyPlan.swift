internal import Glibc

/// A plan that lies where one is.
package struct NearbyPlan: Equatable, Sendable {
  /// With all links followed.
  package let path: String
  package let title: String

  package init(path: String, title: String) {
    self.path = path
    self.title = title
  }

  /// Files that are looked into, at most, and folders.
  private static let most = 200
  /// Names of a folder that are read, at most: who keeps more there looks for them by other means.
  private static let mostNames = 5000
  /// The bytes of a file that tell what it is.
  private static let head = 8 << 10

  /// The plans in a folder and in those directly below it, in the order of their names; hidden
  /// folders and links to folders are left out, and what comes after the first 200 files.
  package static func all(in folder: String) -> [NearbyPlan] {
    guard let top = try? OpenFolder(folder) else { return [] }
    defer { top.close() }
    let names = listing(of: folder)
    let below = names.lazy.filter { isFolder($0, in: top) }.prefix(most).flatMap { name in
      listing(of: "\(folder)/\(name)").map { "\(name)/\($0)" }
    }
    return (names + below).filter { $0.hasSuffix(".json") }.prefix(most).compactMap {
      plan(at: "\(folder)/\($0)")
    }
  }

  private static func isFolder(_ name: String, in folder: OpenFolder) -> Bool {
    guard let status = try? folder.status(of: name) else { return false }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  private static func listing(of path: String) -> [String] {
    guard let folder = try? OpenFolder(path) else { return [] }
    defer { folder.close() }
    return folder.names(atMost: mostNames).filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func plan(at path: String) -> NearbyPlan? {
    let file = uninterrupted { open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: head)
    let count = uninterrupted { read(file, &bytes, bytes.count) }
    guard count > 0, let head = PlanHead(Array(bytes[..<count])),
      let real = (try? PlanFile(path))?.realPath
    else { return nil }
    return NearbyPlan(path: real, title: head.title)
  }
}

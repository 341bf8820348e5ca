import Glibc
import StrategyModel
import Testing

struct MemoryTests {
  private let folder: Folder
  private let memory: Memory

  init() throws {
    folder = try Folder()
    memory = Memory(state: folder.path)
  }

  private static func visit(
    _ path: String, title: String = "Plan", place: Remembered.Place? = nil
  ) -> Remembered.Visit {
    Remembered.Visit(
      path: path, title: title, at: Instant(secondsSince1970: 1_507_801_267), place: place)
  }

  private func mode(of path: String) throws -> mode_t {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw SystemFault(code: errno) }
    return status.st_mode & 0o777
  }

  private var file: String { "\(folder.path)/strategy-tui/remembered.json" }

  private func clear() {
    unlink(file)
    rmdir("\(folder.path)/strategy-tui")
  }

  @Test func `what is kept is read back, whatever is in it`() {
    defer { clear() }
    let place = Remembered.Place(row: "g\"1", axis: .timeline, folded: ["t2", "t1", "\n"])
    let odd = Self.visit("/a/æ \"b\".json", title: "Plan\n\u{1}2030", place: place)
    memory.change {
      $0.mouse = false
      $0.add(odd)
      $0.add(Self.visit("/c.json"))
    }
    #expect(memory.read().mouse == false)
    #expect(memory.read().visits == [Self.visit("/c.json"), odd])
  }

  @Test(arguments: ["path", "title"])
  func `what is longer than a path or a title can be is left out`(name: String) throws {
    defer { clear() }
    let long = "/" + String(repeating: "a", count: 5000)
    memory.change {
      $0.add(Self.visit("/a.json"))
      $0.add(name == "path" ? Self.visit(long) : Self.visit("/b.json", title: long))
    }
    #expect(memory.read().visits.map(\.path) == ["/a.json"])
  }

  @Test func `nobody else can read it`() throws {
    defer { clear() }
    memory.change { $0.add(Self.visit("/a.json")) }
    #expect(try mode(of: file) == 0o600)
    #expect(try mode(of: "\(folder.path)/strategy-tui") == 0o700)
  }

  @Test func `the plan that was open last is first, each stands once, and there are twenty`() {
    var remembered = Remembered()
    for number in 1...30 { remembered.add(Self.visit("/\(number).json")) }
    remembered.add(Self.visit("/20.json"))
    let paths = remembered.visits.map(\.path)
    #expect(paths.prefix(3) == ["/20.json", "/30.json", "/29.json"])
    #expect(paths.count == 20)
    #expect(Set(paths).count == 20)
  }

  @Test(arguments: ["", "nej", "[]", "{\"plans\": 3}", "{\"plans\": [{}, {\"path\": \"a\"}]}", "{"])
  func `a damaged file is ignored, and replaced`(text: String) throws {
    defer { clear() }
    memory.change { $0.mouse = true }
    let file = open(self.file, O_WRONLY | O_TRUNC)
    #expect(write(file, text, text.utf8.count) == text.utf8.count)
    close(file)
    #expect(memory.read() == Remembered())
    memory.change { $0.add(Self.visit("/a.json")) }
    #expect(memory.read().visits == [Self.visit("/a.json")])
  }

  @Test func `what cannot be written is no error`() {
    let memory = Memory(state: "/dev/null/state")
    memory.change { $0.add(Self.visit("/a.json")) }
    #expect(memory.read() == Remembered())
  }

  @Test func `two programs at once leave a whole file and nothing else`() async {
    defer { clear() }
    await withTaskGroup(of: Void.self) { [memory] group in
      for number in 0..<8 {
        group.addTask {
          for _ in 0..<10 { memory.change { $0.add(Self.visit("/\(number).json")) } }
        }
      }
    }
    #expect(!memory.read().visits.isEmpty)
    #expect(Folder.names(in: "\(folder.path)/strategy-tui") == ["remembered.json"])
  }
}

import Glibc
import Testing

@testable import StrategyModel

@Suite struct HistoryTests {
  static let name = "plan.json.history.jsonl"
  static let first = PlanStoreTests.edit
  /// After bo's.
  static let later = Signature(by: "ida", at: Instant(secondsSince1970: 1_950_000_000))
  static let second = Edit(first.target, from: .text("Nyt"), to: .text("Nyere"))

  let folder: Folder
  var store: PlanStore

  init() throws {
    folder = try Folder()
    store = try PlanStore(opening: folder.write(Sample.full.bytes, mode: 0o640))
  }

  private var history: History { get throws { try History(of: store.file) } }

  /// Adds bytes to the end of the history, as another program would.
  private func add(_ text: String, to name: String = name) throws {
    try folder.write(folder.read(name) + Array(text.utf8), to: name, mode: 0o640)
  }

  @Test mutating func `each change is a line that says who, when, where, from what and to what`()
    throws
  {
    #expect(try history.entries == [])
    let done = try store.commit([Self.first], signature: .bo).edits
    let after = store.plan.bytes
    _ = try store.commit([Self.second], signature: Self.later)
    let entries = try history.entries
    #expect(entries.first?.edits == done)
    #expect(entries.map(\.at) == [Signature.bo.at, Self.later.at])
    #expect(entries.map(\.by) == ["bo", "ida"])
    #expect(entries.map(\.result) == [Fingerprint(of: after), Fingerprint(of: store.plan.bytes)])
    #expect(entries.allSatisfy { $0.host == Machine.name })
    #expect(try folder.read(Self.name).count { $0 == 0x0A } == 2)
    #expect(try folder.status(Self.name).st_mode & 0o7777 == 0o640)
    #expect(try folder.status(".plan.json.lock").st_mode & 0o7777 == 0o640)
  }

  @Test mutating func `an inverse is a change of whoever takes it back`() throws {
    let done = try store.commit([Self.first], signature: .bo).edits
    let inverse = Change(done, signature: .bo).inverse
    _ = try store.commit(inverse, signature: Self.later, signing: false)
    let last = try #require(try history.entries.last)
    #expect(last.by == "ida" && last.edits == inverse)
    #expect(try store.plan == Sample.full)
  }

  @Test(arguments: ["{\"at\":\"2030", "nonsense", "{}", "\0\0\0"])
  mutating func `a line that was cut off is skipped and said, and the next one is whole`(
    torn: String
  ) throws {
    _ = try store.commit([Self.first], signature: .bo)
    try add(torn)
    #expect(try history.entries.count == 1)
    #expect(try history.skipped == 1)
    #expect(try history.remark != nil)
    _ = try store.commit([Self.second], signature: Self.later)
    #expect(try history.entries.map(\.by) == ["bo", "ida"])
    #expect(try history.skipped == 1)
  }

  @Test mutating func `what another program changed is noted before the next change`() throws {
    _ = try store.commit([Self.first], signature: .bo)
    let changed = store.plan.bytes + [0x0A]
    try folder.write(changed)
    _ = try store.commit([Self.second], signature: Self.later)
    let entries = try history.entries
    #expect(entries.map(\.by) == ["bo", nil, "ida"])
    #expect(entries[1].result == Fingerprint(of: changed))
    #expect(entries[1].edits == [])
    #expect(entries[1].author(.en).hasPrefix("outside the history"))
  }

  @Test mutating func `what another program changed is told from the plan that was seen before`()
    throws
  {
    _ = try store.commit([Self.first], signature: .bo)
    let title = Edit(
      .field(.title, of: .plan), from: .text(store.plan.title), to: .text("Et andet navn"))
    let changed = try store.plan.applying([title]).plan.bytes
    try folder.write(changed)
    try store.refresh()
    _ = try store.commit([Self.second], signature: Self.later)
    #expect(try history.entries[1].edits == [title])
  }

  @Test mutating func `lines that a merge put in another order are told by their times`() throws {
    _ = try store.commit([Self.first], signature: .bo)
    _ = try store.commit([Self.second], signature: Self.later)
    let entries = try history.entries
    let lines = try folder.read(Self.name).split(separator: 0x0A)
    let swapped = [lines[1], lines[0], lines[1]].flatMap { $0 + [0x0A] }
    #expect(History(swapped).entries == [entries[0], entries[1], entries[1]])
  }

  @Test mutating func `without its history a plan goes on`() throws {
    _ = try store.commit([Self.first], signature: .bo)
    unlink(folder.at(Self.name))
    #expect(try history.entries == [])
    _ = try store.commit([Self.second], signature: Self.later)
    #expect(try history.entries.map(\.by) == ["ida"])
  }

  @Test mutating func `a history that cannot be written stops no save, and is said`() throws {
    #expect(symlink("/dev/null", folder.at(Self.name)) == 0)
    let commit = try store.commit([Self.first], signature: .bo)
    #expect(try folder.read() == store.plan.bytes)
    let path = folder.at(Self.name)
    #expect(commit.historyFault == HistoryFault(path: path, fault: SystemFault(code: ELOOP)))
    #expect(
      commit.remarks.map { $0(.en) } == [
        "The plan is saved, but the change is not in the history (\(path)): "
          + "the link refers to itself; look at what is in its place."
      ])
  }

  @Test mutating func `a history that is no ordinary file is left alone`() throws {
    #expect(mkfifo(folder.at(Self.name), 0o600) == 0)
    let commit = try store.commit([Self.first], signature: .bo)
    #expect(commit.historyFault?.fault == SystemFault(code: EEXIST))
    let words = commit.remarks.map { $0(.en) }.joined()
    #expect(words.contains(": something else has that name; look at what is in its place."))
    let error = try #require(throws: StoreError.self) { try history }
    #expect(error == .notOrdinary(path: folder.at(Self.name), .pipe))
  }

  @Test mutating func `the history of a goal tells of that goal and its answers alone`() throws {
    _ = try store.commit([Self.first, PlanStoreTests.title], signature: .ida)
    let entries = try history.entries(ofGoal: "g4")
    #expect(entries.flatMap(\.edits) == [PlanStoreTests.title])
    #expect(
      try history.entries(ofGoal: "g1").flatMap(\.edits).map(\.target.node.kind)
        == [.followUp, .followUp])
    #expect(try history.entries(ofGoal: "g2") == [])
  }

  @Test mutating func `an old text is brought back by a change like any other`() throws {
    _ = try store.commit([Self.first], signature: .bo)
    _ = try store.commit([Self.second], signature: Self.later)
    let old = try #require(try history.entries.first?.edits.first)
    let edits = store.plan.restoring(old)
    #expect(edits == [Edit(old.target, from: .text("Nyere"), to: Self.first.old)])
    _ = try store.commit(edits, signature: .bo)
    #expect(store.plan.restoring(old) == [])
    #expect(store.plan.goal("g1")?.followUp(in: "2030-10")?.text == "Det g\u{E5}r")
  }

  @Test mutating func `a goal that was taken out is brought back, and none that is there`() throws {
    let goal = Target.node(.goal("g5"))
    guard case .node(let place, let json) = store.plan.value(of: goal) else {
      Issue.record("no place")
      return
    }
    let removal = Edit(goal, from: .node(place, json), to: .nothing)
    #expect(store.plan.restoring(removal) == [])
    let without = try store.plan.applying([removal]).plan
    #expect(without.restoring(removal) == [removal.inverse])
  }

  /// Any bytes at all: never a crash, and whole lines among them are found.
  @Test(arguments: 0..<50)
  mutating func `a damaged history gives what is whole in it`(seed: Int) throws {
    _ = try store.commit([Self.first], signature: .bo)
    _ = try store.commit([Self.second], signature: Self.later)
    var random = Seeded(seed)
    var bytes = try folder.read(Self.name)
    for _ in 0..<20 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 5))
      default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      }
    }
    let whole = try folder.read(Self.name)
    #expect(History(bytes).entries.count <= bytes.count { $0 == 0x0A })
    let entries = History(bytes + [0x0A] + whole).entries
    #expect(History(whole).entries.allSatisfy(entries.contains))
  }

  @Test func `a huge history is refused unread`() throws {
    try folder.write([], to: Self.name)
    try #require(truncate(folder.at(Self.name), (1 << 30) + 1) == 0)
    let error = try #require(throws: StoreError.self) { try history }
    #expect(error == .tooLarge(path: folder.at(Self.name)))
  }
}

import Testing

@testable import StrategyModel

@Suite struct WorkTests {
  let folder: Folder
  let path: String

  init() throws {
    folder = try Folder()
    path = try folder.write(Sample.full.bytes)
  }

  /// Work that the user stopped before anything was done.
  private func stopped(_ task: Work.Step) -> Work {
    let work = Work(task)
    work.stop()
    return work
  }

  @Test func `how far it is counts for each step`() {
    let work = Work(.saving)
    #expect(work.progress.percent == nil)
    work.begin(.reading, total: 300)
    #expect(work.advance(by: 120))
    #expect(work.progress.step == .reading && work.progress.percent == 40)
    #expect(work.advance(by: 1000))
    #expect(work.progress.percent == 100)
    work.begin(.awaiting)
    #expect(work.progress.step == .awaiting && work.progress.percent == nil)
  }

  @Test func `what is stopped does not go on, and is not past its end`() {
    let work = stopped(.saving)
    #expect(!work.advance(by: 1) && !work.settle() && work.isStopped)
    #expect(!work.progress.canStop)
  }

  @Test func `what is past its end is not stopped any more`() {
    let work = Work(.saving)
    #expect(work.settle())
    work.stop()
    #expect(!work.isStopped && work.advance(by: 1) && work.settle())
  }

  @Test func `an account that is looked up cannot be stopped`() {
    #expect(!stopped(.account).isStopped)
  }

  @Test func `reading that is stopped is told apart from a file that cannot be read`() throws {
    #expect(throws: StoreError.stopped(.reading)) {
      try PlanStore(opening: path, for: stopped(.reading))
    }
    var store = try PlanStore(opening: path)
    try folder.write([])
    #expect(throws: StoreError.stopped(.reading)) { try store.refresh(for: stopped(.reading)) }
    #expect(try store.plan == Sample.full)
  }

  @Test func `a history that is stopped is not shown in part`() throws {
    var store = try PlanStore(opening: path)
    _ = try store.commit([PlanStoreTests.edit], signature: .ida)
    #expect(throws: StoreError.stopped(.history)) {
      try History(of: store.file, for: stopped(.history))
    }
  }

  @Test func `reading says how far it is`() throws {
    let work = Work(.reading)
    _ = try PlanFile(path).read(.reading, for: work)
    #expect(work.progress.step == .reading && work.progress.percent == 33)
  }

  @Test(arguments: [0, 1 << 20, 3 << 20])
  func `a text is told of every so many bytes, in order`(position: Int) {
    let work = Work(.reading)
    work.begin(.reading, total: 4 << 20)
    var milestones = Milestones(work)
    let first = milestones.pass(position)
    #expect(first && work.progress.percent == position * 100 / (4 << 20))
    let again = milestones.pass(position)
    #expect(again && work.progress.percent == position * 100 / (4 << 20))
    work.stop()
    let goesOn = milestones.pass(4 << 20)
    #expect(!goesOn)
  }

  @Test func `a plan that takes long is stopped between its values and between its nodes`() throws {
    let plan = try Plan(Sample.long)
    #expect(throws: JSONError.self) { try JSONScanner.scan(plan.bytes, for: stopped(.reading)) }
    #expect(throws: PlanError.self) {
      try PlanIndex(bytes: plan.bytes, tape: plan.tape, for: stopped(.reading))
    }
    let work = Work(.reading)
    work.begin(.reading, total: 2 * plan.bytes.count)
    _ = try Plan(plan.bytes, for: work)
    #expect((work.progress.percent ?? 0) > 50)
  }

  @Test func `a save that is stopped before the file is replaced changes nothing`() throws {
    let file = try PlanFile(path)
    let open = try file.openFolder()
    defer { open.close() }
    let old = try folder.read()
    #expect(throws: StoreError.stopped(.saving)) {
      try file.replace(nil, with: [1], in: open, isLocked: true, for: stopped(.saving))
    }
    #expect(throws: StoreError.stopped(.saving)) {
      try file.replace(nil, with: [], in: open, isLocked: true, for: stopped(.saving))
    }
    #expect(try folder.read() == old)
    #expect(folder.names == ["plan.json"])
    var store = try PlanStore(opening: path)
    #expect(throws: StoreError.stopped(.saving)) {
      try store.commit([PlanStoreTests.edit], signature: .ida, for: stopped(.saving))
    }
    #expect(try folder.read() == old && store.plan.bytes == old)
  }

  @Test func `a save is past its end when the file is replaced`() throws {
    let work = Work(.saving)
    var store = try PlanStore(opening: path)
    _ = try store.commit([PlanStoreTests.edit], signature: .ida, for: work)
    #expect(work.progress.step == .saving && !work.progress.canStop)
    work.stop()
    #expect(!work.isStopped)
  }

  @Test func `every step has its words, and says that it was stopped, in both languages`() {
    let steps: [Work.Step] = [.reading, .history, .awaiting, .saving, .report, .account]
    #expect(Set(steps.flatMap(\.words.both)).count == 2 * steps.count)
    for step in steps {
      #expect(StoreError.stopped(step).phrase.both.allSatisfy { $0.hasSuffix(".") })
    }
    #expect(
      StoreError.stopped(.saving).phrase(.da) == "Gemningen blev stoppet; intet er ændret.")
  }
}

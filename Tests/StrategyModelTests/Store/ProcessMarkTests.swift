import Testing

@testable import StrategyModel

struct ProcessMarkTests {
  @Test func `this process is alive`() {
    #expect(ProcessMark.own.isAlive)
    #expect(!ProcessMark.own.boot.isEmpty && !ProcessMark.own.started.isEmpty)
  }

  @Test func `a process with the same number but another beginning is gone`() {
    let own = ProcessMark.own
    let other = ProcessMark(host: own.host, boot: own.boot, process: own.process, started: "1")
    #expect(!other.isAlive)
  }

  @Test func `another start of the machine has ended every process`() {
    let own = ProcessMark.own
    let other = ProcessMark(
      host: own.host, boot: "x", process: own.process, started: own.started)
    #expect(!other.isAlive)
  }

  @Test func `what runs on another machine may be alive`() {
    #expect(ProcessMark(host: "elsewhere", boot: "x", process: 1, started: "1").isAlive)
  }
}

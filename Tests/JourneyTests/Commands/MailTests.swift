import Foundation
import Testing

struct MailTests {
  @Test func `mails go to standard output, a centre after the other, and end with 1`() throws {
    let folder = try TemporaryFolder()
    let mails = try Program(["missing", folder.copyRealPlan(), "--mail"])
    #expect(mails.status == 1)
    #expect(mails.output.hasPrefix("Til: CKO / Steen Andersen\nEmne: Opfølgning på"))
    #expect(mails.output.components(separatedBy: "\n--------\n").count == 2)
    let one = try Program(["missing", folder.copyRealPlan(), "--mail", "--centre", "CPU"])
    #expect(one.output.hasPrefix("Til: CPU / BGE\n"))
  }

  @Test func `with a folder they are files, which are written over only when asked`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let place = URL(filePath: plan).deletingLastPathComponent().path(percentEncoded: false)
    let mails = try Program(["missing", plan, "--mail", "--output", place])
    #expect(mails.status == 1)
    #expect(mails.output.split(separator: "\n").count == 2)
    let written = String(decoding: try folder.read("mangler-okt-2017-cko.eml"), as: UTF8.self)
    #expect(written.hasPrefix("Date: "))
    let again = try Program(["missing", plan, "--mail", "--output", place])
    #expect(again.status == 73)
    #expect(again.message.contains("findes allerede"))
    #expect(try Program(["missing", plan, "--mail", "--output", place, "--force"]).status == 1)
  }

  @Test(arguments: [["--output", "x"], ["--mail", "--json"], ["--mail", "--force"]])
  func `options that do not go together are wrong`(options: [String]) throws {
    let folder = try TemporaryFolder()
    #expect(try Program(["missing", folder.copyRealPlan()] + options).status == 64)
  }

  @Test func `hints are listed when asked for, and change no exit status`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    _ = try Program([
      "set", plan, "4.1.1", "--result", "red", "--timeline", "green", "--why", "a",
      "--consequences", "b", "--recovery", "Snart",
    ])
    #expect(try Program(["check", plan]).output == "")
    let check = try Program(["check", plan, "--hints"])
    #expect(check.status == 0)
    #expect(check.output == "Råd: 4.1.1: Tilbage på sporet siger ikke hvornår\n")
  }

  @Test func `show lists what changed since the last closed round`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    _ = try Program(["set", plan, "4.1.2", "--result", "green", "--timeline", "green"])
    let changed = try Program(["show", plan, "--changed"])
    #expect(changed.status == 0)
    #expect(changed.output.contains("4.1.2  Implementering"))
    #expect(
      changed.output.contains(
        "resultat ikke vurderet i juli 2017; tidsplan ikke vurderet i juli 2017"))
    #expect(!changed.output.contains("4.1.1  "))
  }
}

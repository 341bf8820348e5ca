import Glibc
import StrategyModel
import Testing

struct NearbyPlanTests {
  private func titles(_ folder: Folder) -> [String] {
    NearbyPlan.all(in: folder.path).map(\.title)
  }

  @Test(arguments: [
    (#"{"format": "strategy-plan", "title": "A"}"#, "A"),
    ("\u{FEFF} {\"format\":\"strategy-plan\",\"schema\":1}", ""),
    (#"{"title": "\u00e6 \"B\"", "format": "strategy-plan"}"#, "æ \"B\""),
    (#"{"rounds": [{"title": "x"}], "format": "strategy-plan", "title": "C"}"#, "C"),
    (#"{"format": "strategy-plan", "title": "D", "background": "cut"#, "D"),
    (#"{"format": "other", "title": "A"}"#, nil), (#"{"a": {"format": "strategy-plan"}}"#, nil),
    (#"{"a": "format", "b": "strategy-plan"}"#, nil), (#"["format", "strategy-plan"]"#, nil),
    (#"{}{"format": "strategy-plan"}"#, nil), ("", nil),
    (#"{"format": "strategy-plan", "title": "\ud800\u0000"}"#, ""), (#"{"\ud800\u00": "a"}"#, nil),
    (#"}}"\\"#, nil),
  ])
  func `a plan is known by its first bytes`(text: String, title: String?) throws {
    let folder = try Folder()
    try folder.write(Array(text.utf8))
    #expect(titles(folder) == (title.map { [$0] } ?? []))
  }

  @Test func `a large file is known by its head`() throws {
    let folder = try Folder()
    let start = #"{"format": "strategy-plan", "title": "Stor", "background": ""#
    try folder.write(Array(start.utf8) + [UInt8](repeating: 0x61, count: 1 << 20))
    #expect(titles(folder) == ["Stor"])
  }

  @Test func `plans here and one folder below, in the order of their names`() throws {
    let folder = try Folder()
    for name in ["b", "a", ".hidden", "a/deep"] { mkdir(folder.at(name), 0o700) }
    let files = [
      "z.json", "b/2.json", "a/1.json", "a/deep/3.json", ".hidden/4.json", ".5.json", "6.txt",
    ]
    for name in files { try folder.write(Plan.new(titled: name, in: .da), to: name) }
    mkfifo(folder.at("pipe.json"), 0o600)
    defer {
      for name in files { unlink(folder.at(name)) }
      for name in ["a/deep", "a", "b", ".hidden"] { rmdir(folder.at(name)) }
    }
    #expect(titles(folder) == ["z.json", "a/1.json", "b/2.json"])
  }

  @Test func `no more than two hundred files are looked into`() throws {
    let folder = try Folder()
    for number in 0..<210 {
      try folder.write(Plan.new(titled: "x", in: .da), to: "\(1000 + number).json")
    }
    #expect(titles(folder).count == 200)
  }

  @Test func `a folder that is not there has none`() {
    #expect(NearbyPlan.all(in: "/no/folder").isEmpty)
  }
}

import Foundation
import StrategyModel
import StrategyTUI
import Testing

final class PickerTests {
  /// The user's own folder, with a plan and a file that is none.
  private let home: URL

  init() throws {
    home = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    try Data(try SamplePlan.real).write(to: home.appending(path: "plan.json"))
    try Data("nej".utf8).write(to: home.appending(path: "bad.json"))
  }

  deinit {
    try? FileManager.default.removeItem(at: home)
  }

  private func path(_ name: String) -> String {
    home.appending(path: name).path(percentEncoded: false)
  }

  private struct Played {
    let ending: Picker.Ending
    let screen: [String]
    /// What came after that and is left for whoever has the terminal next.
    let ahead: [Event]

    /// The title of the plan that was opened; nil where none was.
    var opened: String? {
      if case .opened(let store, _) = ending { store.plan.title } else { nil }
    }

    /// Nil where the program is not to end.
    var signal: Int32? {
      if case .program(let signal) = ending { signal } else { nil }
    }

    var isLeft: Bool {
      if case .left = ending { true } else { false }
    }

    func shows(_ text: String) -> Bool { screen.contains { $0.contains(text) } }
  }

  /// Plays a script where the two files were opened before.
  private func play(
    _ script: String, steps: [ScriptedTerminal.Step]? = nil, start: Picker.Start = .list,
    canGoBack: Bool = false, isEmpty: Bool = false
  ) -> Played {
    let time = Instant(secondsSince1970: 1_507_801_267)
    let visits = [("bad.json", "Dårlig"), ("plan.json", "God")].map {
      Remembered.Visit(path: path($0.0), title: $0.1, at: time, place: nil)
    }
    var picker = Picker(
      start,
      Picker.Surroundings(
        visits: isEmpty ? [] : visits, nearby: [], home: home.path(percentEncoded: false),
        folder: "/", localTime: { Phrase(verbatim: $0.text) },
        waiting: NoWaiting(), uptime: { .zero },
        drafts: DraftFolder(
          state: home.path(percentEncoded: false), newPlansIn: home.path(percentEncoded: false)),
        now: { Instant(secondsSince1970: 1_507_801_267) }),
      language: .da, canGoBack: canGoBack)
    var terminal = ScriptedTerminal(
      size: Size(width: 80, height: 24), steps: steps ?? events(script).map { .events([$0]) })
    let ending = picker.run(on: &terminal)
    return Played(
      ending: ending, screen: terminal.frames[terminal.frames.count - 1].text,
      ahead: terminal.wait(atMost: nil))
  }

  @Test(arguments: ["Down Enter", "'God' Enter", "'~/plan.json' Enter", "Down F9 Enter"])
  func `a plan is opened from the list, or by its file's name`(script: String) {
    #expect(play(script).opened == "Opfølgning på Strategiplan 2017")
  }

  @Test func `what was typed ahead is left for the plan that was opened`() {
    #expect(play("", steps: [.keys("Down Enter m 1")]).ahead == events("m 1"))
  }

  @Test func `a double click opens a plan, a click and the wheel select one`() {
    #expect(play("", steps: [.click("God", times: 2)]).opened != nil)
    #expect(play("", steps: [.click("God")]).shows("~/plan.json"))
    #expect(play("", steps: [.wheel(1, over: "God"), .keys("Enter")]).shows("Titel"))
  }

  @Test func `menus, hints and fields are clicked`() {
    let menu: [ScriptedTerminal.Step] = [.click("Fil"), .click("Ny plan...")]
    #expect(play("", steps: menu).shows("Titel"))
    #expect(play("", steps: [.click("F1 Hjælp")]).shows("Hjælp"))
    let fields: [ScriptedTerminal.Step] = [
      .keys("'x'"), .click("x.json"), .keys("'y'"), .click("Titel"), .keys("'z'"),
    ]
    let form = play("", steps: fields, start: .newPlan)
    #expect(form.shows("Titel  xz"))
    #expect(form.shows("x.jsony"))
  }

  @Test func `a file below a folder with Danish letters is called by its whole name`() {
    var picker = Picker(
      .list,
      Picker.Surroundings(
        visits: [], nearby: [NearbyPlan(path: "/små/æbler/ny.json", title: "Ny")], home: nil,
        folder: "/små/æbler", localTime: { Phrase(verbatim: $0.text) }, waiting: NoWaiting(),
        uptime: { .zero }, now: { Instant(secondsSince1970: 1_507_801_267) }), language: .da)
    var terminal = ScriptedTerminal(size: Size(width: 80, height: 24), steps: [])
    _ = picker.run(on: &terminal)
    #expect(terminal.frames.last?.text.contains { $0.contains(" ny.json") } == true)
  }

  @Test func `a plan that cannot be opened says why, and the choice stays`() {
    let played = play("Enter")
    #expect(played.opened == nil)
    #expect(played.shows("bad.json"))
    #expect(played.shows("Vælg en plan"))
    #expect(play("Enter Down Enter").opened != nil)
    #expect(play("'~/gone.json' Enter").shows("findes ikke"))
  }

  @Test func `the selected plan's file and time are told`() {
    let played = play("Down")
    #expect(played.shows("~/plan.json"))
    #expect(played.shows("Sidst åben 2017-10-12T09:41:07Z"))
  }

  @Test(arguments: [
    "Down Down Enter 'Børn' Tab ^A ^K", "F9 Down Enter 'Børn' Enter ^A ^K",
  ])
  func `a new plan is made, and opened`(script: String) {
    let played = play("\(script) '~/ny.json' Enter")
    #expect(played.opened == "Børn")
    #expect(FileManager.default.fileExists(atPath: path("ny.json")))
  }

  @Test func `a file is proposed from the title until one writes another`() {
    #expect(play("'Børn 2' Backspace '3'", start: .newPlan).shows("boern-3.json"))
    #expect(play("'Ab' Tab 'x' Tab 'c'", start: .newPlan).shows("ab.jsonx"))
  }

  @Test func `a new plan needs a title and a file of its own`() {
    #expect(play("F2", start: .newPlan).shows("Skriv planens titel."))
    #expect(play("'A' Tab ^A ^K Enter", start: .newPlan).shows("Skriv, hvad filen skal hedde."))
    let taken = play("'A' Tab ^A ^K '~/plan.json' F2", start: .newPlan)
    #expect(taken.opened == nil)
    #expect(taken.shows("findes allerede"))
  }

  @Test func `escape leads back: to the list, to the plan, out`() {
    #expect(play("Esc").signal == 0)
    #expect(play("Esc", canGoBack: true).isLeft)
    #expect(play("'zzz'").shows("alle planer"))
    #expect(play("'zzz' Esc").shows("Vælg en plan") && play("'zzz' Esc Esc").signal == 0)
    #expect(play("Esc", start: .newPlan, canGoBack: true).isLeft)
    #expect(play("Esc Esc", start: .newPlan).signal == 0)
    #expect(play("Down Down Enter Esc", canGoBack: true).shows("Vælg en plan"))
  }

  @Test(arguments: ["F10", "F9 F10", "F1 F10", "Down Down Enter F10", "F9 End Enter"])
  func `quits from everywhere`(script: String) {
    #expect(play(script, canGoBack: true).signal == 0)
  }

  @Test func `signals and Ctrl-C end it`() {
    #expect(play("^C").signal == 2)
    #expect(play("").signal == 15)
  }

  @Test func `help and the menu say what the keys do`() {
    #expect(play("F1").shows("Åbn planen"))
    #expect(play("F1 Esc").shows("Vælg en plan"))
    #expect(play("F9").shows("Ny plan..."))
  }

  @Test func `where there is no plan, what to do is said`() {
    #expect(play("", isEmpty: true).shows("for at lave en ny."))
    #expect(play("Enter", isEmpty: true).shows("Titel"))
  }

  @Test func `pasted text is typed`() {
    let steps: [ScriptedTerminal.Step] = [
      .events([.paste("~/plan.json\n")]), .events([.key(.enter)]),
    ]
    #expect(play("", steps: steps).opened != nil)
  }

  @Test func `no size makes it stumble`() {
    let sizes = [(1, 1), (39, 9), (40, 10), (300, 3), (41, 100), (80, 24)]
    let resizes = sizes.map { ScriptedTerminal.Step.resize(Size(width: $0.0, height: $0.1)) }
    for script in ["", "F1", "F9", "Down Down Enter 'A'", "'zzz'"] {
      let steps = events(script).map { ScriptedTerminal.Step.events([$0]) } + resizes
      #expect(play("", steps: steps).signal == 15)
    }
  }

  @Test func `what is written of a new plan stands in its form again, until it is made`() throws {
    let left = play("'Børn' Tab '2' Esc", start: .newPlan)
    #expect(left.signal == nil || left.signal == 15)
    #expect(play("").shows("En ny plan er ikke gjort færdig"))
    let again = play("", start: .newPlan)
    #expect(again.shows("Titel  Børn") && again.shows("boern.json2"))
    let drafts = home.appending(path: "strategy-tui/drafts").path(percentEncoded: false)
    #expect(try FileManager.default.contentsOfDirectory(atPath: drafts).isEmpty == false)
    _ = play("'Børn' Tab ^K '~/nyt.json' F2", start: .newPlan)
    #expect(try PlanStore(opening: path("nyt.json")).plan.title == "BørnBørn")
  }

  @Test func `what several windows left of new plans is gone on with, one after the other`() throws
  {
    let folder = home.appending(path: "strategy-tui/drafts")
    let files = FileManager.default
    var left: [String: String] = [:]
    for title in ["Børn", "Veje"] {
      _ = play("'\(title)' Esc", start: .newPlan)
      for name in try files.contentsOfDirectory(atPath: folder.path(percentEncoded: false)) {
        let file = folder.appending(path: name)
        left[title] = try String(contentsOf: file, encoding: .utf8)
        try files.removeItem(at: file)
      }
    }
    for (title, draft) in left {
      let dead = draft.replacing(#/"boot": "[^"]*"/#, with: #""boot": "another""#)
      try dead.write(
        to: folder.appending(path: "\(title).json"), atomically: true, encoding: .utf8)
    }
    let made = try (1...2).map { number in
      _ = play("Tab ^A ^K '~/ny\(number).json' F2", start: .newPlan)
      return try PlanStore(opening: path("ny\(number).json")).plan.title
    }
    #expect(Set(made) == ["Børn", "Veje"])
    #expect(try files.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).isEmpty)
  }
}

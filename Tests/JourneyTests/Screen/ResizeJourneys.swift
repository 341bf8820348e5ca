import Testing

@Suite(.fewAtOnce, .notForever)
struct ResizeJourneys {
  /// A screen, the keys that lead to it, and a text by which it is known at any size.
  struct Place: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let keys: [String]
    let mark: String
  }

  static let places = [
    Place(testDescription: "plan", keys: ["Down", "Right"], mark: "4.1.2"),
    Place(
      testDescription: "form", keys: ["2", "x", "y", "Tab", "z"], mark: "Konsekvenser"),
    Place(testDescription: "overview", keys: ["o"], mark: "Overblik"),
    Place(testDescription: "help", keys: ["F1"], mark: "Hjælp: Planen"),
    Place(testDescription: "menu", keys: ["F9", "Right"], mark: "Rediger"),
    Place(testDescription: "palette", keys: [":", "r"], mark: "Kommando:"),
    Place(testDescription: "question", keys: ["e", "e"], mark: "Behold den"),
  ]

  private func open(_ place: Place) async throws -> TerminalSession {
    let terminal = try TerminalSession()
    var screen = try await terminal.stands(on: "4.1.1")
    for key in place.keys {
      try terminal.press(key)
      screen = try await terminal.wait("\(key) to be seen") { $0 != screen }
    }
    try await terminal.sees(place.mark)
    return terminal
  }

  @Test(arguments: places)
  func `Resized and back, a screen is what it was`(place: Place) async throws {
    let terminal = try await open(place)
    let before = try terminal.screen()
    for size in [(40, 12), (120, 30), (160, 50)] {
      try terminal.resize(to: size)
      try await terminal.wait("\(place.mark) at \(size)") {
        $0.size == "\(size.0)x\(size.1)" && $0.contains(place.mark) && !$0.contains("for lille")
      }
    }
    try terminal.resize(to: (39, 9))
    try await terminal.sees("Vinduet er for lille")
    try terminal.resize(to: (80, 24))
    try await terminal.wait("the screen as before:\n\(before)\n") { $0 == before }
  }

  @Test(arguments: places)
  func `Any size at all is survived`(place: Place) async throws {
    let session = try PTYSession()
    #expect(try await session.start())
    let bytes = [
      "Down": "\u{1B}[B", "Right": "\u{1B}[C", "Tab": "\t", "F1": "\u{1B}OP", "F9": "\u{1B}[20~",
    ]
    for key in place.keys {
      try await session.reacts(to: bytes[key] ?? key)
    }
    var random = Numbers(state: UInt64(place.mark.utf8.count))
    for _ in 0..<200 {
      session.resize(to: (random.next(upTo: 300), random.next(upTo: 100)))
      try await session.rest(for: .milliseconds(1))
    }
    session.forget()
    session.resize(to: (80, 24))
    #expect(try await session.hasWritten(place.mark))
    session.send("\u{1B}[21~")
    try await session.ends(by: .exit(0))
  }
}

/// Numbers that look random and are the same in every run.
private struct Numbers {
  var state: UInt64

  mutating func next(upTo most: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % most + 1
  }
}

import Testing

@Suite(.fewAtOnce, .timeLimit(.minutes(1)))
struct ShellJourneys {
  @Test func `From the menu to the command line, and back by fg`() async throws {
    let terminal = try TerminalSession(
      environment: ["PS1": "skal> "], command: ["/bin/bash", "--norc", "--noprofile", "-i"])
    try await terminal.sees("skal>")
    let programs = try Program.path
    try terminal.send("PATH=\(programs.dropLast("/strategy-tui".count)):$PATH\r")
    try terminal.send("strategy-tui plan.json\r")
    try await terminal.stands(on: "4.1.1")
    try terminal.press("Down")
    let before = try await terminal.stands(on: "4.1.2")

    try terminal.press("F9")
    try await terminal.sees("Til kommandolinjen")
    try terminal.send("t")
    try terminal.press("Enter")
    let shell = try await terminal.sees("Stopped")
    #expect(!shell.contains("Tema 4"))
    try terminal.send("echo et svar\r")
    try await terminal.wait("the shell to answer") { $0.rows.contains("et svar") }

    try terminal.send("fg\r")
    try await terminal.wait("the screen whole again") { $0 == before }
    try terminal.press("1")
    try await terminal.sees(":-) grøn")
    try terminal.press("q")
    try await terminal.wait("the shell") { $0.contains("et svar") && !$0.contains("Tema 4") }
    try terminal.send("echo slut $?\r")
    try await terminal.sees("slut 0")
  }

  @Test func `A signal ends the program, and the shell says by which`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("C-c")
    try await terminal.ends(with: 130)
  }
}

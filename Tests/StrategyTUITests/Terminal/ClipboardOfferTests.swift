import StrategyTUI
import Testing

struct ClipboardOfferTests {
  @Test(arguments: [
    ("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("æøå", "w6bDuMOl"),
    ("\u{1B}]52;c;!\u{7}", "G101MjtjOyEH"),
  ])
  func `a text is offered in base64 and nothing else`(text: String, coded: String) {
    let offer = ClipboardOffer.sequence(for: text, terminal: "xterm-256color")
    #expect(offer == "\u{1B}]52;c;\(coded)\u{1B}\\")
  }

  @Test(arguments: ["", "dumb", "linux", "linux-16color", "vt100", "vt220", "ansi", "unknown"])
  func `a terminal that would show it gets nothing`(type: String) {
    #expect(ClipboardOffer.sequence(for: "a", terminal: type) == nil)
  }

  @Test(arguments: ["xterm", "putty-256color", "tmux-256color", "screen", "vte-256color", "foot"])
  func `others get it`(type: String) {
    #expect(ClipboardOffer.sequence(for: "a", terminal: type) != nil)
  }

  @Test func `a text that is too long is not offered at all`() {
    let longest = String(repeating: "a", count: 55_490)
    let offer = ClipboardOffer.sequence(for: longest, terminal: "xterm")
    #expect(offer.map { $0.utf8.count <= 74_010 } == true)
    #expect(ClipboardOffer.sequence(for: longest + "aaaaaaaaaaa", terminal: "xterm") == nil)
  }
}

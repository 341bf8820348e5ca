/// Where frames are shown and events come from: a real terminal, or a script in a test.
package protocol Terminal: ~Copyable {
  var size: Size { get }
  /// Whether events that come from bytes arrive with them, as `.received`; those that mean nothing
  /// are not left out then.
  var tellsBytes: Bool { get set }
  /// Waits for events and returns all that are there.
  ///
  /// - Parameter time: nil waits for ever.
  /// - Returns: the events in the order they came; empty when the time has passed.
  mutating func wait(atMost time: Duration?) -> [Event]
  /// Leaves events for whoever waits next: who got them has come to an end before their turn.
  mutating func putBack(_ events: some Collection<Event>)
  /// Makes the terminal look like the frame, sending only what differs from the last one.
  mutating func show(_ frame: Frame)
  /// Stops the program as Ctrl-Z does in a shell; returns when it is continued.
  mutating func suspend()
  /// Gives the terminal to another program until that ends, or until this one is asked to; then
  /// the screen is up again.
  ///
  /// - Parameter command: the program, found on PATH, and its arguments; no shell looks at it.
  /// - Returns: how that ended.
  mutating func lend(to command: [String]) -> ProgramEnd
  /// Offers a text to the clipboard of the terminal; nobody says whether that took it.
  mutating func copy(_ text: String)
  /// Paints every cell anew at the next frame.
  mutating func repaint()
  /// Asks for the mouse's events, or leaves the mouse to the terminal, which then marks text.
  mutating func hearMouse(_ isOn: Bool)
}

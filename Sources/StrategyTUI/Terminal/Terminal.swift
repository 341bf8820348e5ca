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
  /// Makes the terminal look like the frame, sending only what differs from the last one.
  mutating func show(_ frame: Frame)
  /// Stops the program as Ctrl-Z does in a shell; returns when it is continued.
  mutating func suspend()
  /// Paints every cell anew at the next frame.
  mutating func repaint()
}

/// The environment in which the tests start the program in a terminal.
enum Surroundings {
  /// - Parameters:
  ///   - home: the home folder.
  ///   - changes: what a test sets, or takes away with nil.
  /// - Returns: all variables, as `NAME=value`.
  static func variables(home: String, _ changes: [String: String?] = [:]) -> [String] {
    var values: [String: String] = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home,
      "XDG_CACHE_HOME": home, "XDG_RUNTIME_DIR": home,
    ]
    for (name, value) in changes { values[name] = value }
    return values.map { "\($0.key)=\($0.value)" }.sorted()
  }
}

import StrategyModel

/// A plan that can be chosen.
struct ListedPlan: Sendable {
  let path: String
  /// The path as a person writes it.
  let shortPath: String
  let title: String
  /// When it was open last; nil where it has not been.
  let at: Instant?

  private init(_ path: String, _ title: String, at: Instant?, _ surroundings: Picker.Surroundings) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    self.path = path
    shortPath = surroundings.short(path)
    self.title = title.saysSomething ? title.inOneLine : name
    self.at = at
  }

  /// The plans that were opened, and then those that lie nearby.
  static func all(_ surroundings: Picker.Surroundings) -> [ListedPlan] {
    let known = Set(surroundings.visits.map(\.path))
    return surroundings.visits.map { ListedPlan($0.path, $0.title, at: $0.at, surroundings) }
      + surroundings.nearby.filter { !known.contains($0.path) }.map {
        ListedPlan($0.path, $0.title, at: nil, surroundings)
      }
  }
}

extension Picker.Surroundings {
  /// A path as a person writes it: from the current folder, or with `~`.
  func short(_ path: String) -> String {
    if path.hasPrefix("\(folder)/") { return String(path.dropFirst(folder.count + 1)) }
    return inHome(path)
  }

  /// A path with `~` for the user's own folder.
  func inHome(_ path: String) -> String {
    guard let home, home != "/", path == home || path.hasPrefix("\(home)/") else { return path }
    return "~\(path.dropFirst(home.count))"
  }

  /// The path that a person wrote.
  func whole(_ path: String) -> String {
    let path = String(path.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }
}

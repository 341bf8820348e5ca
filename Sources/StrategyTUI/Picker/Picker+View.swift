import StrategyModel

extension Picker {
  /// The rows between the menu bar and the message, without its title.
  private var place: Rect {
    Rect(x: 1, y: 2, width: size.width - 2, height: size.height - 4)
  }

  /// What is to be done, above it.
  var title: Phrase { help != nil ? .helpHint : form != nil ? .newPlanTitle : .choose }

  mutating func resize(to size: Size) {
    self.size = size
    // Below are the rows that say more of what is selected.
    list.place = Rect(x: place.x, y: place.y, width: place.width, height: place.height - 3)
    let room = Size(width: place.width, height: place.height)
    help?.size = room
  }

  /// What the terminal should show.
  func frame() -> Frame {
    var frame = Frame(size: size)
    guard !size.isTooSmall else {
      frame.writeTooSmall(language)
      return frame
    }
    let commands = commands
    frame.writeTitle(
      title(language), in: Rect(x: 0, y: 1, width: size.width, height: size.height - 3))
    if let help {
      help.draw(in: place, on: &frame, focused: true)
    } else if let form {
      draw(form, on: &frame)
    } else {
      drawList(on: &frame)
    }
    if let message {
      frame.writeMessage(size.rows(ofMessage: message(language)))
    }
    if menu == nil {
      HintRow(commands.filter(\.isHinted), language).draw(
        at: Point(x: 0, y: size.height - 1), width: size.width, on: &frame)
    } else {
      frame.write(Phrase.menuKeys(language), at: Point(x: 1, y: size.height - 1))
    }
    (menu ?? MenuBar(commands: commands, language)).draw(on: &frame)
    return frame
  }

  private func drawList(on frame: inout Frame) {
    list.draw(
      prompt: Phrase.search(language), nothing: Phrase.typedPath(language), on: &frame)
    if plans.isEmpty, list.input.text.isEmpty {
      let above = list.place.height > 5 ? 3 : 2
      let rest = Rect(
        x: place.x + 2, y: place.y + above, width: place.width - 2,
        height: list.place.height - above)
      TextPanel([TextPanel.Line(Phrase.noPlans(language))]).draw(in: rest, on: &frame)
    }
    let below = Rect(x: place.x, y: list.place.bottom, width: place.width, height: 3)
    frame.line(at: Point(x: below.x, y: below.y), width: below.width)
    for (y, line) in zip((below.y + 1)..., details) {
      frame.write(line, at: Point(x: below.x, y: y), width: below.width)
    }
  }

  /// What there is to know of the selected plan: where its file is, and when it was open.
  private var details: [String] {
    guard let selected = list.selected else { return [] }
    guard plans.indices.contains(selected) else {
      return [Phrase.newHere(surroundings.inHome(surroundings.folder))(language)]
    }
    let plan = plans[selected]
    let when = plan.at.map { Phrase.opened + surroundings.localTime($0) } ?? .neverOpened
    return [surroundings.inHome(plan.path), when(language)]
  }

  /// Where the fields of a new plan stand, a row each.
  var fieldsPlace: Rect {
    Rect(x: place.x, y: place.y + 1, width: place.width, height: NewPlanForm.Field.allCases.count)
  }

  private func draw(_ form: NewPlanForm, on frame: inout Frame) {
    form.draw(
      at: Point(x: fieldsPlace.x, y: fieldsPlace.y), width: place.width, language, on: &frame)
    let rest = Rect(
      x: place.x, y: place.y + 4, width: place.width, height: max(0, place.height - 4))
    let cursor = frame.cursor
    let folder = surroundings.inHome(surroundings.folder)
    TextPanel([TextPanel.Line(Phrase.whatIsMade(in: folder)(language))]).draw(in: rest, on: &frame)
    frame.cursor = cursor
  }
}

extension Phrase {
  fileprivate static let choose = Phrase(da: "Vælg en plan", en: "Choose a plan")
  fileprivate static let newPlanTitle = Phrase(da: "Ny plan", en: "New plan")
  fileprivate static let search = Phrase(
    da: "Søg, eller skriv en fil:", en: "Search, or type a file:")
  fileprivate static let typedPath = Phrase(
    da: "Enter åbner den fil, der er skrevet.", en: "Enter opens the file that is typed.")
  fileprivate static let noPlans = Phrase(
    da:
      "Ingen planer er åbnet før eller ligger her. Skriv planens fil, eller tryk Enter for at lave "
      + "en ny.",
    en:
      "No plans were opened before, and none are here. Type a plan's file, or press Enter to make "
      + "a new one.")
  fileprivate static let opened = Phrase(da: "Sidst åben ", en: "Last open ")
  fileprivate static let neverOpened = Phrase(
    da: "Ikke åbnet før", en: "Not opened before")
  fileprivate static func newHere(_ folder: String) -> Phrase {
    Phrase(
      da: "En tom plan i en ny fil i \(folder)", en: "An empty plan in a new file in \(folder)")
  }
  fileprivate static func whatIsMade(in folder: String) -> Phrase {
    Phrase(
      da:
        "Filen laves i \(folder), hvis du ikke angiver en anden mappe. Den får titlen og skalaen "
        + "for grøn, gul og rød; temaer, mål og runder tilføjes bagefter.",
      en: "The file is made in \(folder) where nothing else is written. It gets the title and the "
        + "scale of green, yellow and red; themes, goals and rounds are added after that.")
  }
}

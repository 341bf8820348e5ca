/// A row of titles; the menu under one of them can be open.
package struct MenuBar: Equatable, Sendable {
  package struct Item: Equatable, Sendable {
    package let label: String
    /// The key that does the same, as it is written: "Ctrl-S".
    package let key: String
    /// Why it cannot be chosen now.
    package let unavailable: String?

    package init(_ label: String, key: String = "", unavailable: String? = nil) {
      self.label = label
      self.key = key
      self.unavailable = unavailable
    }
  }

  package struct Menu: Equatable, Sendable {
    package let title: String
    package let items: [Item]

    package init(_ title: String, _ items: [Item]) {
      self.title = title
      self.items = items
    }
  }

  /// An item, as indices into `menus` and its items.
  package struct Place: Equatable, Sendable {
    package let menu: Int
    package let item: Int
  }

  package let menus: [Menu]
  /// The selected item of the menu that is open.
  package private(set) var selected: Place?

  package init(_ menus: [Menu]) {
    self.menus = menus
  }

  /// Opens a menu; nothing happens where there is none.
  package mutating func open(_ menu: Int = 0) {
    if menus.indices.contains(menu) { selected = Place(menu: menu, item: 0) }
  }

  package mutating func close() {
    selected = nil
  }

  /// Takes a click at a point of a screen: on the title of another menu, on an item, or elsewhere,
  /// which leaves the menu.
  ///
  /// - Returns: as for a key.
  package mutating func click(_ point: Point, in size: Size) -> Choice<Place> {
    if let menu = title(at: point, in: size), menu != selected?.menu {
      open(menu)
      return .undecided
    }
    guard let item = item(at: point, in: size) else { return press(.escape) }
    select(item)
    return press(.enter)
  }

  /// Moves the selection by rows, up to the first or the last item.
  package mutating func move(by rows: Int) {
    guard let place = selected else { return }
    select(min(max(0, place.item + rows), menus[place.menu].items.count - 1))
  }

  /// The item a place stands for; nil in an empty menu.
  package func item(at place: Place) -> Item? {
    let items = menus[place.menu].items
    return items.indices.contains(place.item) ? items[place.item] : nil
  }

  /// Takes a key while a menu is open: arrows, Enter, Esc, or the first letter of an item.
  ///
  /// - Returns: `.chosen` for an available item; the menu is closed then, and when cancelled.
  package mutating func press(_ key: Key) -> Choice<Place> {
    guard let place = selected else { return .cancelled }
    let items = menus[place.menu].items
    switch key {
    case .left: open((place.menu + menus.count - 1) % menus.count)
    case .right: open((place.menu + 1) % menus.count)
    case .up: select((place.item + items.count - 1) % max(1, items.count))
    case .down: select((place.item + 1) % max(1, items.count))
    case .home, .pageUp: select(0)
    case .end, .pageDown: select(items.count - 1)
    case .character(let letter):
      if let found = items.map(\.label).next(after: place.item, startingWith: letter) {
        select(found)
      }
    case .enter:
      guard let item = item(at: place), item.unavailable == nil else { break }
      close()
      return .chosen(place)
    case .escape, .function(9):
      close()
      return .cancelled
    default: break
    }
    return .undecided
  }

  private mutating func select(_ item: Int) {
    guard let place = selected else { return }
    selected = Place(menu: place.menu, item: max(0, item))
  }
}

extension [String] {
  /// The next text that starts with a letter, of either case, going round once.
  func next(after index: Int, startingWith letter: Character) -> Int? {
    (1...Swift.max(1, count)).map { (index + $0) % Swift.max(1, count) }.first {
      indices.contains($0) && self[$0].first?.lowercased() == letter.lowercased()
    }
  }
}

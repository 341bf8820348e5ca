extension Rule {
  static let uniqueThemeNumbers = Rule(
    "unique-theme-numbers",
    Phrase(da: "To temaer har ikke samme nummer.", en: "No two themes have the same number."),
    whole: { plan in
      let themes = plan.themes
      let numbers = Dictionary(grouping: themes, by: \.number)
      return themes.compactMap { theme in
        guard let same = numbers[theme.number], same.count > 1 else { return nil }
        return Finding(
          target: .field(.number, of: theme.node), reason: .doubleThemeNumber(theme.number))
      }
    })
}

package import StrategyModel

/// The mail that reminds a centre of what it owes a round.
package struct CentreMail: Sendable {
  /// The name of its file: `mangler-okt-2017-cko.eml`.
  package private(set) var fileName: String
  /// Who it is written to, by name.
  package let name: String
  /// The centre's address; nil where it has none that can stand in a header.
  package let address: String?
  package let subject: String
  /// Lines of any width.
  package let lines: [String]

  /// - Parameters:
  ///   - reminder: what the centre owes.
  ///   - file: the name of the plan's file.
  ///   - language: what it is written in.
  init(_ reminder: Reminder, file: String, _ language: Language) {
    let round = reminder.round
    let plan = round.plan
    name = reminder.addressee.isEmpty ? Phrase.withoutCentre(language) : reminder.addressee
    fileName = Self.fileName(of: reminder, language)
    address = reminder.centre.flatMap { MailAddress($0.email)?.text }
    subject = "\(plan.title), \(round.name): \(name): \(reminder.counts(language))".inOneLine
    var lines = [
      "\(name): \(reminder.counts(language)).",
      Phrase.asked(plan.title, round.name)(language),
    ]
    if let due = round.due { lines.append((.due + due.phrase + Phrase(verbatim: "."))(language)) }
    if !reminder.missing.isEmpty {
      lines += ["", Phrase.missing(language)]
      for (goal, gaps) in reminder.missing {
        lines += ["\(goal.number)  \(goal.titleLine)", "    " + (.lacks + gaps.phrase)(language)]
      }
    }
    if !reminder.returned.isEmpty {
      lines += ["", Phrase.returned(language)]
      for (goal, approval) in reminder.returned {
        lines += [
          "\(goal.number)  \(goal.titleLine)",
          "    " + (.remark + Phrase(verbatim: approval.remark.inOneLine))(language),
        ]
      }
    }
    lines += [""] + Phrase.howTo(file: file, plan.caseworker).map { $0(language) }
    self.lines = lines
  }

  /// The mails of a round, one for each centre that owes it something, with a file's name each.
  ///
  /// - Parameters:
  ///   - round: which is to be answered.
  ///   - centre: the code of the only centre that is written to; nil writes to all.
  ///   - file: the name of the plan's file.
  ///   - language: what they are written in.
  /// - Returns: in the order of the centres.
  package static func all(
    in round: Round, centre: String? = nil, file: String, _ language: Language
  ) -> [CentreMail] {
    var taken: Set<String> = []
    return Reminder.all(in: round, centre: centre).map { reminder in
      var mail = CentreMail(reminder, file: file, language)
      let name = mail.fileName.dropLast(4)
      var count = 1
      while !taken.insert(mail.fileName).inserted {
        count += 1
        mail.fileName = "\(name)-\(count).eml"
      }
      return mail
    }
  }

  /// The mail to be read: to whom, about what, and its text.
  package func text(_ language: Language) -> [String] {
    let to = [name, address.map { "<\($0)>" } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    return [
      (Phrase.to + Phrase(verbatim: to))(language), (.about + Phrase(verbatim: subject))(language),
      "",
    ]
      + lines
  }
}

extension String {
  fileprivate var inOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension Phrase {
  fileprivate static let to = Phrase(da: "Til: ", en: "To: ")
  fileprivate static let about = Phrase(da: "Emne: ", en: "Subject: ")
  fileprivate static func asked(_ plan: String, _ round: String) -> Phrase {
    Phrase(
      da: "Det drejer sig om \(plan), runden \(round).",
      en: "This is about \(plan), the round \(round).")
  }
  fileprivate static let due = Phrase(da: "Frist: ", en: "Due: ")
  fileprivate static let missing = Phrase(
    da: "Disse mål mangler svar:", en: "These goals are not answered yet:")
  fileprivate static let lacks = Phrase(da: "Mangler: ", en: "Missing: ")
  fileprivate static let returned = Phrase(
    da: "Disse svar er sendt tilbage:", en: "These answers were returned:")
  fileprivate static let remark = Phrase(da: "Bemærkning: ", en: "Remark: ")

  fileprivate static func howTo(file: String, _ caseworker: String) -> [Phrase] {
    let who = caseworker.saysSomething ? caseworker : nil
    return [
      Phrase(da: "Sådan svares:", en: "How to answer:"),
      Phrase(
        da: "- Åbn \(file) i strategy-tui, og tryk m for at komme til det næste, der mangler.",
        en: "- Open \(file) in strategy-tui, and press m to go to what is missing next."),
      Phrase(
        da: "- Eller svar på denne mail, så skriver \(who ?? "sagsbehandleren") det ind.",
        en: "- Or answer this mail, and \(who ?? "the caseworker") will enter it."),
      Phrase(
        da: "Gul eller rød kræver en kommentar: hvorfor, konsekvenser og tilbage på sporet.",
        en: "Yellow or red requires an explanation: why, consequences and recovery."),
    ]
  }
}

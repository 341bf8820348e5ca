import StrategyModel

/// How a goal stands: its answers in the round that is shown and the one before, and what became
/// of it in between.
struct GoalReading {
  private let line: Outline.Line
  private let context: Context
  /// Columns of the labels; 0 where they stand above their texts.
  private let margin: Int
  /// Columns of a row.
  private let width: Int
  /// The last round's answer and this one's.
  private let answers: [RoundAnswer]

  private var language: Language { context.language }

  /// Columns from which on labels stand beside their texts.
  private static let roomForLabels = 60

  /// Columns of a summary's texts and of the message with them, and of the last text at least.
  private static let (mostColumns, leastColumns) = (240, 35)

  /// Columns of the labels in a place of a width: enough for "Formål/effekt", or 0.
  static func margin(in width: Int) -> Int { width < roomForLabels ? 0 : 14 }

  init(_ line: Outline.Line, by margin: Int, width: Int, _ context: Context) {
    self.line = line
    self.context = context
    self.margin = margin
    self.width = width
    var answers: [RoundAnswer] = []
    if let round = context.round {
      if let previous = context.outline.previous,
        let before = line.goal.followUp(in: previous.id)?.answer
      {
        answers.append(RoundAnswer(before, in: previous, context))
      }
      answers.append(RoundAnswer(line.goal.answer(in: round.id), in: round, context))
    }
    self.answers = answers
  }

  /// What a person wants to know of a goal that they pass in the list, and does not see there: the
  /// title, cut to two rows; the last round's statuses, and what has been red for longer; a row of
  /// what was written last.
  var summary: [TextPanel.Line] {
    let before = answers.dropLast().map {
      TextPanel.Line($0.head(by: margin).spans + redRounds, indent: margin)
    }
    let head = [title(cut: true)] + exceptions + before + approval
    return head + beginning(after: head)
  }

  /// The title, the statuses of both rounds, what became of them, and who answers for the goal.
  var head: [TextPanel.Line] { [title(cut: false)] + standing }

  /// The same, with the title cut to two rows.
  var shortHead: [TextPanel.Line] { [title(cut: true)] + standing }

  private func title(cut: Bool) -> TextPanel.Line {
    let indent = line.number.columns + 2
    let title = "\(line.number)  \(line.goal.titleLine)"
    return TextPanel.Line(
      cut ? title.cut(toRows: 2, width: width, indent: indent) : title, .bold, indent: indent)
  }

  private var standing: [TextPanel.Line] {
    var lines = exceptions + answers.map { $0.head(by: margin) }
    let trend = context.round.map(trend(in:)) ?? ""
    if !trend.isEmpty { lines += labelled(.trend, trend) }
    return lines + approval
      + labelled(Field.centre.word, context.plan.line(ofCentre: line.centre)(language))
  }

  /// That the goal has ended, or is not followed up, or that there is no round in which it could.
  private var exceptions: [TextPanel.Line] {
    var lines: [TextPanel.Line] = []
    if let end = line.goal.end { lines += labelled(.ended, end.word(language)) }
    if !line.notThisRound.isEmpty {
      let reason = Phrase.notFollowedUp + Phrase(verbatim: line.notThisRound)
      lines += labelled(Field.round.word, reason(language))
    }
    if context.round == nil { lines.append(TextPanel.Line(context.noRoundShown(language))) }
    return lines
  }

  private var approval: [TextPanel.Line] {
    guard context.round != nil, line.review != .nothing else { return [] }
    return labelled(Field.approval.word, line.review.told(context))
  }

  /// One row of what was written in the later of both rounds; where labels stand above their texts,
  /// all of what was written.
  ///
  /// All of a summary is sent at each step in the list, and the message of what the goal lacks too:
  /// the more stands there, the shorter is the row, and where it is too much there is none.
  private func beginning(after head: [TextPanel.Line]) -> [TextPanel.Line] {
    guard margin > 0 else { return texts }
    let room = head.flatMap(\.spans).reduce(
      Self.mostColumns - (line.lacks?(language).columns ?? 0)
    ) { $0 - $1.text.columns }
    let bodies = answers.map { $0.body(by: margin) }
    guard room >= Self.leastColumns, let body = bodies.last(where: { !$0.isEmpty }),
      let text = body.first?.spans.first?.text
    else { return [] }
    let ending = body.count > 1 ? " …" : ""
    return [
      TextPanel.Line((text + ending).cut(toRows: 1, width: min(width, room), indent: 0))
    ]
  }

  /// What was written in both rounds.
  var texts: [TextPanel.Line] { answers.flatMap { $0.body(by: margin) } + corrections }

  /// What was corrected in both rounds since they were closed.
  private var corrections: [TextPanel.Line] {
    let rounds = [context.outline.previous, context.round].compactMap(\.self)
    return rounds.flatMap { round in
      (line.goal.followUp(in: round.id)?.correctionTexts(context) ?? []).flatMap {
        TextPanel.Line.labelled(round.name, $0, by: margin)
      }
    }
  }

  private func labelled(_ label: Phrase, _ text: String) -> [TextPanel.Line] {
    TextPanel.Line.labelled(label.capitalised(language), text, by: margin)
  }

  /// "  resultat rød i 3 runder": what is red for longer than the two rounds that are seen.
  private var redRounds: [TextPanel.Span] {
    guard let round = context.round else { return [] }
    let red = Axis.allCases.map { ($0.word, line.goal.redRounds($0, upTo: round)) }
      .filter { $0.1 > 2 }
    let isSame = red.count > 1 && Set(red.map(\.1)).count == 1
    let told = isSame ? [(Phrase.both, red[0].1)] : red
    return told.map { what, rounds in
      TextPanel.Span((Phrase(verbatim: "  ") + what + .red(rounds))(language))
    }
  }

  /// "resultat uændret, rød i 3 runder; tidsplan bedre end juli 2017": the last one says than when.
  private func trend(in round: Round) -> String {
    guard let previous = context.outline.previous else { return "" }
    let red = Axis.allCases.map { line.goal.redRounds($0, upTo: round) }
    if let trend = line.resultTrend, trend == line.timelineTrend, red.allSatisfy({ $0 < 2 }) {
      return (.both + Phrase(verbatim: " ") + trend.phrase(since: previous.name))(language)
    }
    let assessed = zip(Axis.allCases, red).filter { line.trend($0.0) != nil }
    let parts = assessed.compactMap { axis, red -> Phrase? in
      guard let trend = line.trend(axis) else { return nil }
      let isLast = axis == assessed.last?.0
      let told = isLast ? trend.phrase(since: previous.name) : trend.word
      let whole = axis.word + Phrase(verbatim: " ") + told
      return red > 1 ? whole + Phrase(verbatim: ",") + .red(red) : whole
    }
    return parts.joined(separator: "; ")(language)
  }
}

extension Plan {
  /// `CKO / Kultur / Ida Prøve`: a centre's code, its name where that is wanted, and its chief, as
  /// far as they are known.
  func line(ofCentre code: String, named: Bool = true) -> Phrase {
    let centre = centre(code)
    let parts = [code, named ? centre?.name ?? "" : "", centre?.chief ?? ""]
      .filter(\.saysSomething)
    return parts.isEmpty ? .noCentre : Phrase(verbatim: parts.joined(separator: " / "))
  }
}

extension String {
  /// The text, cut so that it takes no more than some rows.
  ///
  /// - Parameters:
  ///   - rows: at least 1.
  ///   - width: in columns.
  ///   - indent: how much narrower the rows after the first one are.
  /// - Returns: the text, or its beginning with "…".
  func cut(toRows rows: Int, width: Int, indent: Int) -> String {
    let wrapped = wrapped(to: width, indent: indent)
    guard wrapped.count > rows else { return self }
    let last = wrapped[rows - 1].range.lowerBound
    let room = rows > 1 ? width - indent : width
    return String(self[0..<last]) + String(self[last..<utf8.count]).clipped(to: room)
  }
}

extension Phrase {
  fileprivate static let notFollowedUp = Phrase(
    da: "følges ikke op: ", en: "not followed up: ")
  fileprivate static let trend = Phrase(da: "udvikling", en: "trend")
  fileprivate static let both = Phrase(da: "begge", en: "both")
  fileprivate static let ended = Phrase(da: "afslutning", en: "ended")
  fileprivate static func red(_ rounds: Int) -> Phrase {
    Phrase(da: " rød i \(rounds) runder", en: " red for \(rounds) rounds")
  }
}

import StrategyModel

/// A goal's answer in a round as lines to read.
struct RoundAnswer {
  private let answer: Answer
  private let round: Round
  private let language: Language

  init(_ answer: Answer, in round: Round, _ context: Context) {
    self.answer = answer
    self.round = round
    language = context.language
  }

  /// The round's name and the statuses in one line.
  func head(by width: Int) -> TextPanel.Line {
    TextPanel.Line(
      [TextPanel.Span(round.name.padded(to: max(11, width)))] + statuses, indent: width)
  }

  /// The texts with the round's name as their label; nothing where there are none.
  func body(by width: Int) -> [TextPanel.Line] {
    texts.enumerated().flatMap { offset, text in
      TextPanel.Line.labelled(offset == 0 ? round.name : "", text, by: width)
    }
  }

  /// In a narrow column: a line each for the name and the statuses, the texts below.
  var stacked: [TextPanel.Line] {
    [TextPanel.Line(round.name, .bold), TextPanel.Line(statuses)]
      + texts.flatMap { TextPanel.Line.labelled("", $0, by: 0) }
  }

  private var statuses: [TextPanel.Span] {
    Axis.allCases.flatMap { axis -> [TextPanel.Span] in
      let status = answer[axis]
      let separator = axis == .result ? [] : [TextPanel.Span(" / ")]
      let face = status == .none ? [] : [TextPanel.Span("\(status.face) ", status.style)]
      return separator + face + [TextPanel.Span(status.word(language))]
    }
  }

  /// The text, and the parts of the explanation while a status asks for them.
  private var texts: [String] {
    let explanation = answer.needsExplanation ? Gap.explanation : []
    return (answer.text.isEmpty ? [] : [answer.text])
      + explanation.filter { answer[text: $0.field].saysSomething }.map {
        "\($0.word.capitalised(language)): \(answer[text: $0.field])"
      }
  }
}

extension TextPanel.Line {
  /// A label, and beside it a text of any number of lines; below it where there is no width for
  /// labels.
  static func labelled(_ label: String, _ text: String, by width: Int) -> [TextPanel.Line] {
    if width == 0, !label.isEmpty {
      return [TextPanel.Line(label, .bold)] + labelled("", text, by: 0)
    }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map {
        let label = $0.offset == 0 ? label : ""
        let indent = width > 0 ? label.padded(to: width) : ""
        return TextPanel.Line(indent + $0.element, indent: width)
      }
  }
}

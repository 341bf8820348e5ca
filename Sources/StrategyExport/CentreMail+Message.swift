package import StrategyModel

extension CentreMail {
  /// The mail as a file that mail programs open (RFC 5322, with MIME): an unsent one, which whoever
  /// opens it sends in their own name.
  ///
  /// - Parameter date: when it was written.
  /// - Returns: the file's bytes, all of them ASCII.
  package func message(at date: Instant) -> [UInt8] {
    let to = address.map { ["To: \(Self.encoded(name))\r\n <\($0)>"] } ?? []
    let headers =
      ["Date: \(date.mailDate)"] + to + [
        "Subject: \(Self.encoded(subject))", "X-Unsent: 1", "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
      ]
    let body = lines.map { $0 + "\r\n" }.joined().base64
    let rows = stride(from: 0, to: body.utf8.count, by: Self.row).map { start in
      String(decoding: Array(body.utf8.dropFirst(start).prefix(Self.row)), as: UTF8.self)
    }
    return Array((headers + [""] + rows).map { $0 + "\r\n" }.joined().utf8)
  }

  /// Characters of base64 in a row.
  private static let row = 76
  /// Bytes of a text in an encoded word: with its frame it stays below 76 characters.
  private static let word = 42

  /// A text as encoded words (RFC 2047), a row each; whatever stands in it, it ends no header.
  private static func encoded(_ text: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if word.utf8.count + UTF8.width(scalar) > Self.word {
        words.append(word)
        word = ""
      }
      word.unicodeScalars.append(scalar)
    }
    return (words + [word]).map { "=?utf-8?B?\($0.base64)?=" }.joined(separator: "\r\n ")
  }

  static func fileName(of reminder: Reminder, _ language: Language) -> String {
    let kind = Phrase(da: "mangler", en: "missing")(language)
    let none = Phrase(da: "uden-center", en: "no-centre")(language)
    let centre = reminder.code.isEmpty ? none : reminder.code.fileName
    return [kind, reminder.round.name.fileName, centre].filter { !$0.isEmpty }
      .joined(separator: "-") + ".eml"
  }
}

extension Instant {
  /// As mails write it: `12 Oct 2030 09:41:07 +0000`.
  fileprivate var mailDate: String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let time = text.dropFirst(11).prefix(8)
    return "\(day.day) \(months[day.month - 1]) \(day.year) \(time) +0000"
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { UTF8.encode(scalar)?.count ?? 4 }
}

import Foundation
import StrategyModel
import Testing

@testable import StrategyExport

struct CentreMailTests {
  private static let date = Instant(secondsSince1970: 1_507_801_267)

  private static func mails(
    _ centre: String = "", in language: Language = .da
  ) throws -> [CentreMail] {
    let file = String(decoding: try Plan.real.bytes, as: UTF8.self)
      .replacing(#""code": "CKO","#, with: #""code": "CKO", \#(centre)"#)
    let plan = try Plan(Array(file.utf8))
    return CentreMail.all(in: try #require(plan.openRound), file: "plan.json", language)
  }

  /// The headers, unfolded, and the decoded body.
  private static func read(_ message: [UInt8]) throws -> (headers: [String], body: String) {
    let text = String(decoding: message, as: UTF8.self)
    let parts = text.components(separatedBy: "\r\n\r\n")
    let headers = try #require(parts.first).replacingOccurrences(of: "\r\n ", with: " ")
    let body = try #require(
      Data(base64Encoded: parts[1], options: .ignoreUnknownCharacters))
    return (headers.components(separatedBy: "\r\n"), String(decoding: body, as: UTF8.self))
  }

  @Test func `a mail says how many, which, what each lacks, until when and how`() throws {
    let mail = try #require(Self.mails().first)
    let text = mail.text(.da)
    #expect(text[0] == "Til: CKO / Steen Andersen")
    #expect(text[1].hasSuffix("okt. 2017: CKO / Steen Andersen: 2 af 2 mål mangler"))
    #expect(text[3] == "CKO / Steen Andersen: 2 af 2 mål mangler.")
    #expect(text.contains { $0.hasPrefix("4.1.2  Implementering af bæredygtighedsmodellen") })
    #expect(text.contains("    Mangler: resultat, tidsplan"))
    #expect(text.contains { $0.contains("Åbn plan.json i strategy-tui") })
    #expect(text.contains { $0.contains("så skriver Lotte Riberholt Fredberg det ind") })
  }

  @Test func `a file is a message that mail programs read`() throws {
    let mail = try #require(Self.mails(#""email": "cko@example.org","#).first)
    let (headers, body) = try Self.read(mail.message(at: Self.date))
    #expect(headers[0] == "Date: 12 Oct 2017 09:41:07 +0000")
    #expect(headers[1].hasPrefix("To: =?utf-8?B?"))
    #expect(headers[1].hasSuffix("?= <cko@example.org>"))
    #expect(headers[2].hasPrefix("Subject: =?utf-8?B?"))
    #expect(headers.contains("Content-Type: text/plain; charset=utf-8"))
    #expect(!headers.contains { $0.hasPrefix("From") })
    #expect(body == mail.lines.map { $0 + "\r\n" }.joined())
  }

  @Test func `no line is longer than mails allow, and all of it is ASCII`() throws {
    for mail in try Self.mails(#""email": "cko@example.org","#) {
      let message = mail.message(at: Self.date)
      #expect(message.allSatisfy { $0 < 0x80 })
      let lines = String(decoding: message, as: UTF8.self).components(separatedBy: "\r\n")
      #expect(lines.allSatisfy { $0.utf8.count <= 78 && !$0.contains("\n") })
    }
  }

  @Test func `a title of many letters is cut into words that decode to it`() throws {
    let mail = try #require(Self.mails().first)
    let (headers, _) = try Self.read(mail.message(at: Self.date))
    let subject = try #require(headers.first { $0.hasPrefix("Subject: ") }).dropFirst(9)
    let words = subject.split(separator: " ").map { word -> String in
      let coded = word.dropFirst("=?utf-8?B?".count).dropLast(2)
      return Data(base64Encoded: String(coded)).map { String(decoding: $0, as: UTF8.self) } ?? "?"
    }
    #expect(words.joined() == mail.subject)
  }

  @Test(arguments: [
    "", "cko", "cko@", "@example.org", "a b@example.org", "a@b@c", "Chef <a@b.dk>",
    #"a@b.dk\r\nBcc: x@y.dk"#, #"a@b.dk\nX: y"#, "bø@example.org", "a..b@example.org",
    "a@b.dk, c@d.dk",
  ])
  func `what is no plain address is in no header`(address: String) throws {
    let mail = try #require(Self.mails(#""email": "\#(address)","#).first)
    let (headers, _) = try Self.read(mail.message(at: Self.date))
    #expect(!headers.contains { $0.hasPrefix("To:") })
    #expect(headers.count == 6)
  }

  @Test func `a name with line breaks makes no header`() throws {
    let file = String(decoding: try Plan.real.bytes, as: UTF8.self)
      .replacing("Steen Andersen", with: #"S\r\nBcc: x@y.dk\r\n\r\nHej"#)
      .replacing(#""code": "CKO","#, with: #""code": "CKO", "email": "a@b.dk","#)
    let round = try #require(Plan(Array(file.utf8)).openRound)
    let mail = try #require(CentreMail.all(in: round, file: "p\nq", .da).first)
    let (headers, _) = try Self.read(mail.message(at: Self.date))
    #expect(
      headers.map { $0.prefix { $0 != ":" } } == [
        "Date", "To", "Subject", "X-Unsent", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding",
      ])
  }

  @Test func `each mail has a file's name of its own`() throws {
    #expect(
      try Self.mails().map(\.fileName) == ["mangler-okt-2017-cko.eml", "mangler-okt-2017-cpu.eml"])
    #expect(
      try Self.mails(in: .en).map(\.fileName)
        == ["missing-okt-2017-cko.eml", "missing-okt-2017-cpu.eml"])
    let alike = String(decoding: try Plan.real.bytes, as: UTF8.self)
      .replacing(#""CPU""#, with: #""C-KO""#).replacing(#""CKO""#, with: #""C KO""#)
    let round = try #require(Plan(Array(alike.utf8)).openRound)
    #expect(
      CentreMail.all(in: round, file: "p", .da).map(\.fileName)
        == ["mangler-okt-2017-c-ko.eml", "mangler-okt-2017-c-ko-2.eml"])
  }
}

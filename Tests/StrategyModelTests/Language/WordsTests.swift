import Glibc
import Testing

@testable import StrategyModel

@Suite struct WordsTests {
  @Test func `a phrase has both languages and adds up`() {
    let phrase = Phrase(da: "et ", en: "a ") + Phrase(verbatim: "4.1.1")
    #expect(phrase.both == ["et 4.1.1", "a 4.1.1"])
  }

  @Test(arguments: [
    (Status.none, " ? ", ["ikke vurderet", "not assessed"], false),
    (.green, ":-)", ["gr\u{F8}n", "green"], false), (.yellow, ":-|", ["gul", "yellow"], true),
    (.red, ":-(", ["r\u{F8}d", "red"], true),
  ])
  func `a status is a face and a word`(
    status: Status, face: String, words: [String], needsExplanation: Bool
  ) {
    #expect(status.face == face && status.word.both == words)
    #expect(status.needsExplanation == needsExplanation)
    #expect(Value.written(status) == (status == .none ? .nothing : .text(words[1])))
  }

  @Test(arguments: [
    (Round.State.planned, ["planlagt", "planned"]), (.open, ["\u{E5}ben", "open"]),
    (.closed, ["lukket", "closed"]),
  ])
  func `a round's state is a word`(state: Round.State, words: [String]) {
    #expect(state.word.both == words)
  }

  @Test(arguments: [
    (Field.title, ["titel", "title"]), (.caseNumber, ["sagsnr.", "case number"]),
    (.effectGoals, ["effektm\u{E5}l", "effect goals"]), (.deadline, ["slut", "end"]),
    (.due, ["frist", "due"]), (.measuredBy, ["m\u{E5}les ved", "measured by"]),
    (.result, ["resultat", "result"]), (.seal, ["segl", "seal"]),
    (.left, ["fratr\u{E5}dt", "left"]), (.id, ["id", "id"]),
  ])
  func `a field is called as on the screen`(key: Field, words: [String]) {
    #expect(key.word.both == words)
  }

  @Test func `an answer's parts are reached by axis and key`() {
    var answer = Answer()
    answer[.result] = .red
    answer[.timeline] = .green
    for key in Answer.texts { answer[text: key] = key.name }
    answer[text: .title] = "nowhere"
    #expect(
      answer
        == Answer(
          result: .red, timeline: .green, text: "text", why: "why", consequences: "consequences",
          recovery: "recovery"))
    #expect(Answer.texts.map { answer[text: $0] } == Answer.texts.map(\.name))
    #expect(answer[.result] == .red && answer[.timeline] == .green && answer[text: .title] == "")
  }

  @Test(arguments: [
    ENOENT, ENOSPC, EDQUOT, EFBIG, EROFS, EACCES, EPERM, ENAMETOOLONG, ELOOP, EIO, ENOTDIR,
    EBUSY, ETXTBSY, EMFILE, ENFILE, ENOMEM, EINVAL, ESTALE, ETIMEDOUT, ENXIO, EISDIR,
    EPIPE, EOPNOTSUPP, ENOLCK, ECONNREFUSED,
  ])
  func `the usual faults of the system are said in both languages`(code: Int32) {
    let both = SystemFault(code: code).phrase.both
    #expect(both[0] != both[1])
    #expect(both.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
  }

  @Test(
    arguments: [
      (ExitCode.done, 0), (.found, 1), (.usage, 64), (.notAPlan, 65), (.cannotRead, 66),
      (.unavailable, 69), (.cannotWrite, 73), (.interrupted, 74), (.conflict, 75),
      (.notAllowed, 77),
    ] as [(ExitCode, Int32)])
  func `the exit codes are those of the contract`(code: ExitCode, number: Int32) {
    #expect(code.rawValue == number)
  }
}

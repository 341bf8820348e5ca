import ArgumentParser
import StrategyModel
import StrategyTUI

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a new plan, with a title and nothing to follow up yet.",
    discussion: "A file that is there is never written over.")

  @Argument(help: "The file to be made.", completion: .file(extensions: ["json"]))
  var plan: String

  @Option(parsing: .unconditional, help: ArgumentHelp("What the plan is called.", valueName: "T"))
  var title: String

  @Option(help: "The language of the plan: da or en; else the locale's.")
  var language: Language?

  private var cleanTitle: String { PastedText(title).text }

  func validate() throws {
    guard cleanTitle.saysSomething else { throw ValidationError("The title says nothing.") }
  }

  func run() throws {
    let console = Console(language: language ?? .ofLocale)
    var status = ExitStatus.done
    do throws(Failure) {
      let commit = try console.orFail(.saving) { _ throws(StoreError) in
        try PlanStore.makePlan(at: plan, titled: cleanTitle, in: console.language)
      }
      try console.write([Phrase.made(plan, cleanTitle)(console.language)])
      for remark in commit.remarks { console.say(remark) }
      if !commit.isConfirmed { status = .interrupted }
    } catch {
      console.say(error.phrase)
      status = error.status
    }
    guard status == .done else { throw ArgumentParser.ExitCode(status.rawValue) }
  }
}

extension Phrase {
  fileprivate static func made(_ path: String, _ title: String) -> Phrase {
    Phrase(
      da: "\(path): \(title). Temaer, mål og runder skrives i filen.",
      en: "\(path): \(title). Themes, goals and rounds are written in the file.")
  }
}

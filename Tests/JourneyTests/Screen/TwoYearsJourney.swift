import Foundation
import Testing

/// Two years of a plan, on the screen alone; the end is that of the story told by commands.
@Suite(.fewAtOnce, .notForever)
struct TwoYearsJourney {
  private let terminal: TerminalSession
  private let plan: URL
  private let next: URL

  init() throws {
    let folder = try PlanFolder()
    plan = URL(filePath: folder.path).appending(path: "story/strategiplan-2030.json")
    next = URL(filePath: folder.path).appending(path: "story/strategiplan-2031.json")
    let shell = "mkdir story; cd story; exec \"$0\" --language da"
    terminal = try TerminalSession(folder, command: ["/bin/sh", "-c", shell, try Program.path])
  }

  @Test func `two years of a plan on the screen end as the story told by commands`() async throws {
    try await makePlan()
    try await addCentreAndPeople()
    try await addGoals()
    try await july()
    try await october()
    try await correctJuly()
    try await reopenOctober()
    try await january()
    try await makeNextPlan()
    try terminal.press("q")
    try await terminal.ends(with: 0)
    try TwoYears.expect(first: plan, next: next)
  }
}

// MARK: The plan

extension TwoYearsJourney {
  private func makePlan() async throws {
    try await terminal.sees("> Ny plan...")
    try terminal.press("Enter")
    try await terminal.sees("Filen laves i")
    try await terminal.type("Strategiplan 2030")
    try terminal.press("F2")
    try await terminal.sees("Planen har intet tema endnu.")
    try await terminal.choose("Rediger planen")
    try await go(to: "Titel, sagsnr.")
    try terminal.press("Enter")
    try await terminal.sees("Planens hoved")
    try await fill("Organisation", with: "Prøvekommune")
    try await fill("Sagsnr.", with: "00.01")
    try await fill("Dato", with: "2030")
    try await save(seeing: "dato ændret")
  }

  private func addCentreAndPeople() async throws {
    try await add(below: "Centre")
    try await fill("Kode", with: "ABC")
    try await fill("Navn", with: "Center for Prøver")
    try await fill("Centerchef", with: "Bo Chef")
    try await save(seeing: "ABC: tilføjet")
    try await add(below: "Personer")
    try await fill("Login", with: "bo")
    try await fill("Navn", with: "Bo Chef")
    try await press("c", in: "Rolle", until: "< centerchef >")
    try await press("Space", in: "Centre", until: "[x] ABC")
    try await save(seeing: "er sagsbehandler, og andre")
  }

  private func addGoals() async throws {
    try await add(below: "Temaer")
    try await terminal.field("Nummer")
    try await terminal.clear()
    try await terminal.type("4")
    try await fill("Titel", with: "Økonomi")
    try await save(seeing: "4: tilføjet")
    try await add(asked: "[ Nyt indsatsområde i tema 4 ]")
    try await fill("Titel", with: "Drift")
    try await fill("Effektmål", with: "Sund økonomi")
    try await save(seeing: "4.1: tilføjet")
    try await add(asked: "[ Nyt mål i indsatsområde 4.1 ]")
    try await fill("Titel", with: "Nye borde")
    try await press("Right", in: "Center", until: "< ABC Center for Prøver >")
    try await save(seeing: "4.1.1: tilføjet")
    try await add(below: "4.1.1")
    try await fill("Titel", with: "Digital post")
    try await press("Right", in: "Center", until: "< ABC Center for Prøver >")
    try await fill("Slut", with: "31-12-2030")
    try await save(seeing: "4.1.2: tilføjet")
    try terminal.press("<")
    try await terminal.sees("4.1.1: flyttet")
    try await add(below: "4.1.2")
    try await fill("Titel", with: "Nyt tag")
    try await save(seeing: "4.1.3: tilføjet")
    try await leave()
  }
}

// MARK: The rounds

extension TwoYearsJourney {
  private func july() async throws {
    try await open(round: "juli 2030", due: "31-07-2030")
    for (number, goal) in ["4.1.1", "4.1.2", "4.1.3"].enumerated() {
      try await rateGreen(goal, seeing: "\(number + 1) af 3 besvaret")
    }
    try await review()
    try await approve("4.1.1", remark: "Mail 30. juli", seeing: "1 godkendt")
    try await sendBack("4.1.2", remark: "Hvor mange?")
    try terminal.press("Enter")
    try await terminal.sees("Sendt tilbage af")
    try await fill("Tekst", with: "Ti borde.")
    try await save(seeing: "besvaret igen")
    try await approve("4.1.2", remark: "Mail 30. juli", seeing: "2 godkendt")
    try await leave()
    try await close(round: "juli 2030")
  }

  private func october() async throws {
    try await open(round: "okt. 2030")
    try await moveDeadline()
    try await answerYellow()
    try await dropGoal()
    try await goInPlan(to: "4.1.2")
    try await terminal.choose("Følges ikke op i denne runde")
    try await give("Årligt mål", to: "Hvorfor følges 4.1.2 ikke op")
    try await terminal.sees("følges ikke op: Årligt mål")
    try await review()
    try await approve("4.1.1", remark: "Møde 1. nov.", seeing: "1 godkendt")
    try await approve("4.1.2", remark: "Møde 1. nov.", seeing: "2 godkendt")
    try await leave()
    try await close(round: "okt. 2030")
  }

  private func moveDeadline() async throws {
    try await goInPlan(to: "4.1.1")
    try await terminal.choose("Rediger målet")
    try await terminal.sees("Mål 4.1.1")
    try await terminal.field("Slut")
    try await terminal.clear()
    try await terminal.type("30-06-2031")
    try terminal.press("F2")
    try await give("Leverandøren er forsinket", to: "Hvorfor flyttes slutdatoen")
    try await terminal.sees("slut flyttet fra")
  }

  private func answerYellow() async throws {
    try await openFollowUp(of: "4.1.1")
    try await press("1", in: "Resultat", until: "[1 :-) grøn]")
    try await press("2", in: "Tidsplan", until: "[2 :-| gul]")
    try await fill("Hvorfor", with: "Forsinket")
    try await fill("Konsekvenser", with: "Et halvt år")
    try await fill("Tilbage på sporet", with: "Ny aftale")
    try await save(seeing: "1 af 3 besvaret")
  }

  private func dropGoal() async throws {
    try await goInPlan(to: "4.1.3")
    try await terminal.choose("Afslut målet")
    try await terminal.sees("< gennemført >")
    try terminal.press("Right")
    try await terminal.sees("< udgået >")
    try await terminal.field("Begrundelse")
    try await terminal.type("Solgt")
    try terminal.press("F2")
    try await terminal.sees("1 af 2 besvaret")
  }

  private func correctJuly() async throws {
    try terminal.press(",")
    try await terminal.sees("juli 2030 lukket")
    try await goInPlan(to: "4.1.2")
    try await terminal.choose("Ret i den lukkede runde")
    try await give("Talt igen", to: "Hvorfor rettes svaret i den lukkede runde?")
    try await terminal.sees("Gem rettelsen med F2.")
    try await terminal.field("Tekst")
    try await terminal.clear()
    try await terminal.type("Tolv borde.")
    try await save(seeing: "tekst ændret")
    try terminal.press(".")
    try await terminal.sees("okt. 2030 lukket")
  }

  private func reopenOctober() async throws {
    try await terminal.choose("Genåbn runden")
    try await give("Ny oplysning", to: "Hvorfor genåbnes okt. 2030?")
    try await terminal.sees("okt. 2030: genåbnet")
    try await openFollowUp(of: "4.1.1")
    try await terminal.field("Tilbage på sporet")
    try terminal.press("End")
    try await terminal.type(" i maj")
    try await save(seeing: "Nr.")
    try await review()
    try await approve("4.1.1", remark: "Mail 5. nov.", seeing: "2 godkendt")
    try await leave()
    try await close(round: "okt. 2030")
  }

  private func january() async throws {
    try await letTheChiefLeave()
    try await open(round: "jan. 2031")
    try await rateGreen("4.1.1", seeing: "1 af 2 besvaret")
    try await terminal.choose("Luk runden")
    try await terminal.sees("Kan lukkes alligevel, med begrundelse.")
    try terminal.press("Enter")
    try await give("Ingen chef", to: "Hvorfor lukkes runden")
    try await terminal.sees("jan. 2031 lukket")
  }

  private func letTheChiefLeave() async throws {
    try await terminal.choose("Rediger planen")
    try await go(to: "bo ")
    try terminal.press("Enter")
    try await terminal.sees("Person bo")
    try await fill("Fratrådt", with: "1-1-2020")
    try await save(seeing: "bo: ")
    try await leave()
  }

  private func makeNextPlan() async throws {
    try await terminal.choose("Ny plan fra denne")
    try await terminal.sees("Den nye plan får")
    try await terminal.type("Strategiplan 2031")
    try terminal.press("F2")
    try await terminal.sees("Hvad bliver der af målene?")
    try terminal.press("Down", "3")
    try await terminal.sees("> gennemført  4.1.2")
    try terminal.press("F2")
    try await terminal.sees("Ingen runde endnu.")
  }
}

// MARK: Acts

extension TwoYearsJourney {
  /// Goes to a row of the administration.
  private func go(to row: String) async throws {
    try await terminal.walk(to: row, from: "Hoved")
  }

  private func goInPlan(to goal: String) async throws {
    try await terminal.walk(to: goal, from: "Tema 4")
  }

  /// Opens the form of something new at a row of the administration.
  private func add(below row: String) async throws {
    try await go(to: row)
    try terminal.press("a")
    try await terminal.sees("F2 gemmer.")
  }

  /// Opens the form of something new where it is asked what is to be added: the first answer.
  private func add(asked answer: String) async throws {
    try terminal.press("a")
    try await terminal.sees(answer)
    try terminal.press("Enter")
    try await terminal.sees("F2 gemmer.")
  }

  private func fill(_ field: String, with text: String) async throws {
    try await terminal.field(field)
    try await terminal.type(text)
  }

  private func press(_ key: String, in field: String, until text: String) async throws {
    try await terminal.field(field)
    try terminal.press(key)
    try await terminal.wait("\"\(text)\"") { $0.selected.contains(text) }
  }

  private func save(seeing text: String) async throws {
    try terminal.press("F2")
    try await terminal.sees(text)
  }

  /// Answers what is asked in a line.
  private func give(_ text: String, to question: String) async throws {
    try await terminal.sees(question)
    try await terminal.type(text)
    try terminal.press("Enter")
  }

  /// Leaves a screen for the plan.
  private func leave() async throws {
    try terminal.press("Escape")
    try await terminal.sees("Resultat   Tidsplan")
  }

  private func open(round: String, due: String? = nil) async throws {
    try await terminal.choose("Ny runde")
    try await terminal.sees(">Navn")
    try await terminal.type(round)
    if let due {
      try terminal.press("Tab")
      try await terminal.sees(">Frist")
      try await terminal.type(due)
    }
    try await save(seeing: "\(round): tilføjet")
    try await terminal.choose("Åbn runden")
    try await terminal.sees("\(round): åbnet")
  }

  /// Closes a round in which nothing is missing.
  private func close(round: String) async throws {
    try await terminal.choose("Luk runden")
    try await terminal.sees("[ Luk runden ]")
    try terminal.press("Right", "Enter")
    try await terminal.sees("\(round) lukket")
  }

  private func rateGreen(_ goal: String, seeing count: String) async throws {
    try await goInPlan(to: goal)
    try terminal.press("Left", "1")
    try await terminal.wait("a green result") { $0.selected.contains(":-) grøn") }
    try terminal.press("1")
    try await terminal.sees(count)
  }

  private func openFollowUp(of goal: String) async throws {
    try await goInPlan(to: goal)
    try terminal.press("Enter")
    try await terminal.sees("F2 Gem")
  }

  private func review() async throws {
    try terminal.press("r")
    try await terminal.sees("Godkend svar")
  }

  private func approve(_ goal: String, remark: String, seeing count: String) async throws {
    try await terminal.stands(on: goal)
    try terminal.press("a")
    try await give(remark, to: "på vegne af Bo Chef.")
    try await terminal.sees(count)
  }

  private func sendBack(_ goal: String, remark: String) async throws {
    try await terminal.stands(on: goal)
    try terminal.press("b")
    try await give(remark, to: "Hvad skal der gøres?")
    try await terminal.sees("\(goal) sendt tilbage af")
  }
}

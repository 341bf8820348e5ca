import StrategyModel
import StrategyTUI
import Testing

struct SearchTests {
  @Test(arguments: ["/", "s", "F3"])
  func `the cursor goes to the first hit while one types`(key: String) throws {
    let session = try play("\(key) 'kombit'", on: SamplePlan.answered)
    #expect(session.row(8).hasPrefix("> 4.1.4"))
    #expect(
      session.message.hasPrefix(" Søg: kombit   1 af 1  okt. 2017, tekst: KOMBIT er forsinket"))
    #expect(session.screen.cursor == Point(x: 12, y: 22))
  }

  @Test func `a hit in a title is underlined and not named`() throws {
    let session = try play("/ 'arbejde'")
    #expect(session.message.hasPrefix(" Søg: arbejde   1 af "))
    #expect(session.screen.styles[8].contains(".bbbbbbb."))
  }

  @Test func `Esc goes back to where one was, folds as they were`() throws {
    let session = try play("Up Left / 'kombit' Esc")
    #expect(session.row(4).contains("4.1"))
    #expect(!session.shows("4.1.4"))
    #expect(session.row(4).hasPrefix(">"))
  }

  @Test func `what is found under a fold is unfolded, and Enter stays there`() throws {
    let session = try play("Up Left / 'kombit' Enter")
    #expect(session.row(8).hasPrefix("> 4.1.4"))
    #expect(session.message.hasPrefix(" 1 af 1  okt. 2017, tekst: "))
    #expect(session.answer("g1") == nil)
  }

  @Test func `the search begins where one stands, and goes round`() throws {
    #expect(try play("/ 'implement'").row(6).hasPrefix("> 4.1.2"))
    #expect(try play("Down Down / 'implement'").row(8).hasPrefix("> 4.1.4"))
    let last = try play("Down Down / 'implement' Enter n n")
    #expect(last.row(6).hasPrefix("> 4.1.2"))
    #expect(try play("/ 'implement' Enter N").row(11).hasPrefix("> 4.2.2"))
    #expect(try play("/ 'implement' F3").row(8).hasPrefix("> 4.1.4"))
  }

  @Test func `a letter that finds nothing goes back to where the search began`() throws {
    let session = try play("/ 'kombitx'")
    #expect(session.row(5).hasPrefix("> 4.1.1"))
    #expect(session.message == " Søg: kombitx   Findes ikke")
    #expect(try play("/ 'kombitx' Backspace").row(8).hasPrefix("> 4.1.4"))
  }

  @Test func `letters are typed while a search is under way, and mean their commands after it`()
    throws
  {
    #expect(try play("/ '111'").answer("g1") == nil)
    #expect(try play("/ Enter 1").answer("g1")?.result == .green)
    #expect(try play("/ 'q' Enter").ended == 15)
    #expect(try play("n").message == " Søg efter noget først (/).")
  }

  @Test func `a status is found by its whole word`() throws {
    let session = try play("/ 'roed'", on: SamplePlan.answered)
    #expect(session.row(7).hasPrefix("> 4.1.3"))
    #expect(session.message == " Søg: roed   1 af 2  resultat: rød")
    #expect(try play("/ 'ro'", on: SamplePlan.answered).message != session.message)
  }

  @Test func `a change of the plan is searched too`() throws {
    let session = try play("/ 'grøn' Enter 1 n", on: SamplePlan.real)
    #expect(session.message.hasPrefix(" 1 af 1  resultat: grøn"))
  }

  @Test func `a search stays within the filter, and says what that hides`() throws {
    let session = try play("f p Esc / 'kombit'")
    #expect(session.message == " Søg: kombit   Findes ikke i det viste; filteret skjuler 1")
  }

  @Test func `any other key ends the marking, and n brings it back`() throws {
    #expect(try play("/ 'arbejde' Enter Up").screen.styles[8].contains("b") == false)
    #expect(try play("/ 'arbejde' Enter Up n").screen.styles[8].contains(".bbbbbbb."))
  }

  @Test func `Esc ends the marking before it takes the filter away`() throws {
    let marked = try play("f e Esc / 'arbejde' Enter Esc")
    #expect(!marked.screen.styles[8].contains("b"))
    #expect(marked.row(1).contains("mangler x"))
    #expect(try !play("f e Esc / 'arbejde' Enter Esc Esc").row(1).contains("mangler x"))
  }

  @Test func `a goal is gone to by its number or by words of its title`() throws {
    #expect(try play("g '4.2.2' Enter").row(11).hasPrefix("> 4.2.2"))
    #expect(try play("g 'monop' Enter").row(8).hasPrefix("> 4.1.4"))
    #expect(try play("Up Left g '4.1.4' Enter").row(8).hasPrefix("> 4.1.4"))
    #expect(try play("g '4.2.2' Esc").row(5).hasPrefix("> 4.1.1"))
  }

  @Test func `a goal that the filter hides is not gone to`() throws {
    let session = try play("f p Esc g '4.1.4' Enter")
    #expect(session.message == " Filteret skjuler målet; Esc i planen viser alle mål.")
  }
}

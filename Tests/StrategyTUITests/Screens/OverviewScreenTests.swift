import StrategyModel
import StrategyTUI
import Testing

struct OverviewScreenTests {
  @Test func `trends stand beside the statuses, and a legend says what they mean`() throws {
    let session = try play("o", on: SamplePlan.manyRounds)
    #expect(session.shows("^ bedre  = uændret  v dårligere  * ny"))
    #expect(session.row(9).contains(#/4\.1\.1 .*:-\( rød +=  :-\| gul +v/#))
    #expect(session.row(10).contains(#/4\.1\.2 .*:-\) grøn +\^  :-\| gul +=/#))
    #expect(session.row(11).contains(#/4\.1\.3 .*:-\) grøn +\*  :-\( rød +\*/#))
  }

  @Test func `better and worse are counted for each axis`() throws {
    let session = try play("o", on: SamplePlan.manyRounds)
    #expect(session.row(3) == "           1 bedre, 0 dårligere end juli 2017")
    #expect(session.row(5) == "           0 bedre, 1 dårligere end juli 2017")
  }

  @Test func `the first round has nothing to be told against`() throws {
    let session = try play(", , o", on: SamplePlan.manyRounds)
    #expect(!session.shows("bedre"))
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 40, height: 12)])
  func `an empty plan says what to do`(size: Size) throws {
    let session = try play("o", on: SamplePlan.empty, size: size)
    #expect(session.shows("Overblik over status"))
    #expect(session.shows("Planen har ingen runder endnu."))
    #expect(session.shows("Planen har ingen mål endnu."))
  }
}

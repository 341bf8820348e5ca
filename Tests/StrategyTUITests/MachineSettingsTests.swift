import StrategyTUI
import Testing

struct MachineSettingsTests {
  @Test(arguments: [
    ("", true), ("editor = off", false), ("# editor = off", true), ("editor=off # her", false),
    ("editor = on\n", true), ("andet = off\n\n  editor\t=  off  \n", false), ("editor off", true),
  ])
  func `a line can forbid other editors`(text: String, allows: Bool) {
    #expect(MachineSettings(text).allowsEditor == allows)
  }
}

/// How a command ends (PRODUCT: the table of exit codes; the numbers are those of sysexits.h).
package enum ExitCode: Int32, Sendable {
  case done = 0
  /// Something is missing, a finding, or a rule said no.
  case found = 1
  /// The command line is wrong, or names something that is not there.
  case usage = 64
  /// Not a plan, or of a newer schema.
  case notAPlan = 65
  /// Cannot be read, or is no ordinary file.
  case cannotRead = 66
  /// What the work needs is not there.
  case unavailable = 69
  /// Cannot be written, or is already there.
  case cannotWrite = 73
  /// Reading or writing failed midway, or the disk did not confirm.
  case interrupted = 74
  /// Somebody else holds it; try again.
  case conflict = 75
  /// The account may not do this.
  case notAllowed = 77
}

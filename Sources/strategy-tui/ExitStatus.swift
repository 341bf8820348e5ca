import StrategyModel

/// How a command ends; the argument parser has an `ExitCode` too.
typealias ExitStatus = StrategyModel.ExitCode

/// The meanings of the exit status, the same for every command.
enum ExitStatus: Int32 {
  /// Done.
  case done = 0
  /// No plan keeps every rule.
  case infeasible = 2
  /// The time limit passed before any plan was found.
  case outOfTime = 3
  /// A rule is broken or a figure is wrong.
  case doesNotHold = 4
  /// The plan holds, but was made from other inputs or is not within its gap.
  case notAdoptable = 5
  /// Wrong usage.
  case usage = 64
  /// Faults in the input data.
  case dataFault = 65
  /// A defect of the program.
  case defect = 70
  /// The output cannot be written.
  case cannotWrite = 73
  /// Interrupted before any plan was found.
  case interrupted = 130
}

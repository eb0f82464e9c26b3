import PlanAudit
import PlanReports
import Staffing

/// Why a command cannot do what was asked, as data; ``Session`` turns it into words.
enum CommandFailure: Error {
  /// The plan folder has faults.
  case planFaults(path: String, [Diagnostic])
  /// The output exists and `--force` was not given.
  case outputExists(path: String)
  /// The output cannot be written.
  case cannotWrite(path: String, reason: String)
  /// The model file's name ends neither in `.mps` nor in `.lp`.
  case badFileEnding(path: String)
  /// A cap that is not for a level before the one asked for.
  case badCap(String, level: String)
  /// Something that cannot happen did.
  case defect(String)
}

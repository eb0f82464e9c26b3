import PlanAudit
import Staffing

/// Why a command cannot do what was asked, as data; ``Session`` turns it into words.
enum CommandFailure: Error {
  /// The plan folder has faults.
  case planFaults(path: String, [Diagnostic])
  /// The folder that was named as an earlier plan is none.
  case notAPlan(path: String)
  /// The output exists and `--force` was not given.
  case outputExists(path: String)
  /// The output cannot be written.
  case cannotWrite(path: String, reason: String)
  /// What exists at the output is no folder of the kind and is left alone.
  case notReplaceable(path: String, OutputFolder.Kind)
  /// The plan that was found breaks rules.
  case brokenPlan([Violation], StaffingProblem)
  /// A school that was asked for is not in the scenario.
  case unknownSchool(String)
  /// Something that cannot happen did.
  case defect(String)
}

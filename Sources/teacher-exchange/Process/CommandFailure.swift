import PlanAudit
import Staffing

/// Why a command cannot do what was asked, as data; ``Session`` turns it into words.
enum CommandFailure: Error {
  /// The plan folder has faults.
  case planFaults(path: String, [Diagnostic])
  /// The list of objections has faults.
  case listFaults(path: String, [Diagnostic])
  /// The rosters have faults.
  case rosterFaults([Diagnostic])
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
  /// The plan breaks a rule or states a wrong figure; what is wrong was said before.
  case planDoesNotHold
  /// Another plan is adopted for the school year and `--force` was not given.
  case otherPlanAdopted(AdoptedPlan, register: String, plan: String)
  /// The folder that was named has no register of adopted plans.
  case noRegister(path: String)
  /// The plan folder has no class tables.
  case noClassTables(path: String)
  /// The program that places weeks could not be run.
  case timetableProgram(reason: String)
  /// A school that was asked for is not in the scenario.
  case unknownSchool(String)
  /// A teacher who was asked for is not in the scenario.
  case unknownTeacher(String)
  /// The teacher who was asked for is on leave or seconded.
  case notAtWork(String)
  /// What an objection asks for cannot be read.
  case badWish(String)
  /// Settings that options give are faulty; the places are the options.
  case badSettings([Diagnostic])
  /// A combination of a sweep was planned from other data or with other options.
  case outdated(path: String)
  /// Something that cannot happen did.
  case defect(String)
}

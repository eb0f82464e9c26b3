import ArgumentParser
import PlanReports
import ScenarioFiles
import Staffing

/// `compare PLAN PLAN…`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Puts plans of one district side by side. 对照方案。",
    discussion: """
      Differences are to the first plan. Nothing but the plan folders is read:
      whether a plan keeps the rules is for verify.

        teacher-exchange compare Plans/a Plans/b
        teacher-exchange compare Plans/a Plans/b Plans/c --format json
      """
  )

  @Argument(help: "Two or more plan folders. 两个或更多方案文件夹。", completion: .directory)
  var plans: [String]

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var presentation: PresentationOptions

  func validate() throws {
    let texts = Texts.of(presentation.language.inForce)
    guard plans.count >= 2 else { throw ValidationError(texts(.comparePlanCount)) }
    try progress.check(in: texts)
  }

  func run() throws {
    try LongWork.runBriefly(
      presentation.language,
      presentation.format,
      progress: progress
    ) { work in
      let session = work.session
      let compared = try plans.map { path in
        work.progress.show(.loadingPlan)
        let stored = try storedPlan(at: path)
        work.progress.end()
        session.notice(DiagnosticReport(stored.diagnostics.map { $0.below(path) }))
        return ComparedPlan(stored, path: path)
      }
      let report = CompareReport(PlanComparison(compared))
      session.result(
        text: { report.text(in: session.language, $0) },
        json: { report.json }
      )
      return .done
    }
  }

  private func storedPlan(at path: String) throws(CommandFailure) -> StoredPlan {
    do {
      return try PlanFolder.read(at: path)
    } catch {
      throw .planFaults(path: path, error.diagnostics)
    }
  }
}

extension ComparedPlan {
  /// A plan folder as it was read.
  fileprivate init(_ stored: StoredPlan, path: String) {
    self.init(
      path: path,
      plan: stored.plan,
      assignments: stored.tables.assignments,
      absentColumns: stored.tables.absentAssignmentColumns,
      offerings: stored.tables.offerings,
      schools: stored.tables.schools,
      floors: stored.tables.floors,
      record: stored.record
    )
  }
}

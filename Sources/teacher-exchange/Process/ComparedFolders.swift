import PlanReports
import ScenarioFiles
import Staffing

/// Reads plan folders for a comparison, with their scenarios and their register where there are any.
struct ComparedFolders {
  /// The plan folders as the user named them.
  let plans: [String]
  /// No scenario, one for all plans, or one for each.
  let scenarios: [String]
  /// The folder of the register, or nil for the one beside each plan.
  let registry: String?
  /// Where progress and warnings go.
  let work: LongWork

  /// The comparison.
  func comparison() throws -> PlanComparison {
    var registers: [String: AdoptionRegister] = [:]
    for place in places {
      if let register = try place.register() {
        registers[place.folder] = register
      } else if registry != nil {
        throw CommandFailure.noRegister(path: place.folder)
      }
    }
    let loaded = try loadedScenarios()
    let compared = try plans.indices.map { index in
      let stored = try storedPlan(at: plans[index])
      let place = places[index]
      var plan = ComparedPlan(stored, path: plans[index])
      if !loaded.isEmpty {
        let own = loaded[index < loaded.count ? index : 0]
        warn(of: own, with: stored.record, plan: plans[index])
        plan.scenario = own.compared
      }
      plan.adoption = registers[place.folder]?.mark(
        ofFiles: stored.digests,
        in: place.relativePlan
      )
      return plan
    }
    return PlanComparison(compared, adoptedElsewhere: elsewhere(registers, compared))
  }

  private var places: [AdoptionPlace] {
    plans.map { AdoptionPlace(of: $0, registry: registry) }
  }

  /// Plans adopted for the latest school year that are not among those compared.
  private func elsewhere(
    _ registers: [String: AdoptionRegister],
    _ compared: [ComparedPlan]
  ) -> [AdoptedPlan] {
    let here = compared.compactMap(\.adoption).filter { $0.replacedOn == nil }.map(\.plan)
    return registers.keys.sorted().compactMap { registers[$0]?.adopted.last }
      .filter { !here.contains($0) }
  }

  /// A scenario with what is compared of it.
  private struct Scenario {
    let path: String
    let digests: [String: String]
    let compared: ComparedScenario
  }

  /// The scenarios in order; one that is named twice is read once.
  private func loadedScenarios() throws -> [Scenario] {
    var known: [String: Scenario] = [:]
    return try scenarios.map { path in
      if let scenario = known[path] { return scenario }
      let loaded = try work.load(path)
      let scenario = Scenario(
        path: path,
        digests: loaded.digests,
        compared: ComparedScenario(
          path: path,
          schools: loaded.problem.schools,
          contents: scenarios.count > 1 ? ScenarioFolder.contents(of: loaded.problem) : nil
        )
      )
      known[path] = scenario
      return scenario
    }
  }

  private func storedPlan(at path: String) throws(CommandFailure) -> StoredPlan {
    work.progress.show(.loadingPlan)
    do {
      let stored = try PlanFolder.read(at: path)
      work.progress.end()
      work.session.notice(DiagnosticReport(stored.diagnostics.map { $0.below(path) }))
      return stored
    } catch {
      throw .planFaults(path: path, error.diagnostics)
    }
  }

  /// Says where a plan was not made from the scenario that was named for it.
  private func warn(of scenario: Scenario, with record: PlanRecord?, plan: String) {
    guard let record else { return }
    let session = work.session
    let report = DigestReport(plan: record.inputs, scenario: scenario.digests)
    session.notice { report.text(of: plan, against: scenario.path, in: session.language, $0) }
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

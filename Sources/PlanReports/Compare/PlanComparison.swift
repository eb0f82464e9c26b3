public import Staffing

/// Plans of one district side by side: a pure function of what was read from their folders.
public struct PlanComparison: Sendable, Hashable {
  /// A person whom the plans do not all put at the same school.
  public struct Person: Sendable, Hashable {
    /// Who.
    public var teacher: Teacher.ID
    /// The school in each plan, in the order of the plans; nil where a plan has no such person.
    public var schools: [School.ID?]
  }

  /// The plans with their figures, in the order given.
  public let plans: [PlanFigures]
  /// How each plan after the first differs from the first.
  public let differences: [PlanDifference]
  /// Everybody whom the plans do not all put at the same school, by id.
  public let people: [Person]
  /// Plans that are adopted for the latest school year and not among those compared.
  public let adoptedElsewhere: [AdoptedPlan]

  /// Compares plans; the first one is what the others are measured by.
  ///
  /// Complexity: linear in the tables of all plans, but for sorting.
  public init(_ plans: [ComparedPlan], adoptedElsewhere: [AdoptedPlan] = []) {
    self.adoptedElsewhere = adoptedElsewhere
    let counted = plans.map(PlanFigures.init)
    self.plans = counted
    differences = counted.dropFirst().map { PlanDifference(from: counted[0], to: $0) }
    let schools = plans.map { plan in
      Dictionary(plan.assignments.map { ($0.teacher, $0.to) }) { first, _ in first }
    }
    let everybody = Set(schools.flatMap(\.keys)).sorted()
    people = everybody.compactMap { teacher in
      let own = schools.map { $0[teacher] }
      return Set(own).count > 1 ? Person(teacher: teacher, schools: own) : nil
    }
  }

  /// Whether no plan differs from the first in anything that was compared.
  public var isIdentical: Bool { differences.allSatisfy(\.isEmpty) }
}

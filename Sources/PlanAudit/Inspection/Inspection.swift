public import Staffing

/// What inspectors ask of a district, counted for the status quo and for a plan (督导评估自查).
///
/// The status quo has the people of today's roster, without recruits; the plan has its recruits.
/// Only people at work count. What the scenario does not give is marked as unknown and never
/// guessed.
public struct Inspection: Sendable, Hashable {
  /// What was asked for.
  public let standard: InspectionStandard
  /// Every section of compulsory education that counts, by stage and school.
  public let sections: [InspectedSection]
  /// Sections that are left out, by stage and school.
  public let excluded: [ExcludedSection]
  /// The balance of each stage of compulsory education that has sections.
  public let balances: [StageBalance]
  /// Mean sizes of classes, by stage, school and grade.
  public let classSizes: [ClassSize]
  /// Sizes of schools, by school.
  public let schoolSizes: [SchoolSize]
  /// Shares of people who move, in the order of their kinds.
  public let exchange: [ExchangeRatio]
  /// Shares of people at work, in the order of their kinds.
  public let staffShares: [StaffShare]
  /// The staged goals of every school that has something to teach, by school.
  public let goals: [SchoolGoals]
  /// Recruits under the plan.
  public let recruits: Int
}

extension PlanAudit {
  /// Counts what inspectors ask for, by the standard that the policy names; linear in the tables
  /// but for sorting.
  public func inspect(_ plan: Plan) -> Inspection {
    InspectionCount(plan, facts).inspection()
  }
}

public import PlanAudit
public import Staffing

/// The rules that a plan breaks, one line each: printed first and loudest.
public struct ViolationReport: Sendable {
  private let violations: [Violation]
  private let problem: StaffingProblem

  /// A report of violations.
  public init(_ violations: [Violation], of problem: StaffingProblem) {
    self.violations = violations
    self.problem = problem
  }

  /// The violations as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    let lines = violations.map { "  \($0.rule): \(texts.sentence(for: $0, of: problem))" }
    return texts.text([texts.marked(.violationsInPlan, as: .bad)] + lines)
  }
}

public import PlanAudit
public import Staffing

/// What a section head reads first about a plan: one page, with everything in it (方案报告).
public struct PlanPage: Sendable {
  let plan: CountedPlan
  let inspection: Inspection
  /// How the plan was found; nil where the plan folder does not say.
  let record: PlanRecord?
  /// Whether names of people are masked.
  let isMasked: Bool

  /// A page of a counted plan.
  public init(
    _ plan: CountedPlan,
    _ inspection: Inspection,
    record: PlanRecord?,
    isMasked: Bool
  ) {
    self.plan = plan
    self.inspection = inspection
    self.record = record
    self.isMasked = isMasked
  }

  /// The page as HTML.
  public func html(in language: Language) -> String {
    let texts = Texts.of(language)
    return PageTemplates.report.page([
      "lang": language == .zh ? "zh-CN" : "en",
      "title": texts(.reportTitle),
      "subtitle": plan.problem.title,
      "figure": texts(
        .certificateFigure,
        [
          "before": "\(plan.audit.schoolsFullyOpened.before)",
          "after": "\(plan.audit.schoolsFullyOpened.after)",
          "schools": "\(plan.audit.schoolsFullyOpened.of)",
        ]
      ),
      "figureMeaning": texts(.certificateFigureMeaning),
      "footer": texts(.certificateFooter),
    ])
  }

  /// What `report` says once `files` files are written.
  public func summary(in language: Language, output: String, files: Int) -> String {
    let schools = plan.audit.schoolsFullyOpened
    let values = [
      "before": "\(schools.before)", "after": "\(schools.after)", "schools": "\(schools.of)",
      "output": output, "files": "\(files)",
    ]
    return Texts.of(language)(.reportWritten, values) + "\n"
  }
}

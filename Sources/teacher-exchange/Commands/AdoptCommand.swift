import ArgumentParser
import PlanReports
import ScenarioFiles
import Staffing

/// `adopt SCENARIO PLAN`.
struct AdoptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: "Marks a plan as the adopted one of its school year. 定案。",
    discussion: """
      The plan is verified first, its input files must be those of the scenario, and
      every level must be within the gap asked for, or the one given here. Digests,
      date and options are kept in adopted.json beside the plan, without names or ids
      of people. A school year has one adopted plan; --force adopts another one in its
      place and keeps the earlier record.
      Exit status 4 where a rule is broken or a figure is wrong, 5 where the inputs are
      others or a level is not within its gap.
      先核对方案；数据须未改动，各层次差距须在要求或 --gap 写明的范围内。

        teacher-exchange adopt Scenarios/yunxi-county Plans/a
        teacher-exchange adopt Scenarios/yunxi-county Plans/b --force \\
          --gap staffing=0.3 --gap burden=0.3 --date 2026-06-30
      """
  )

  @OptionGroup
  var named: PlanArguments

  @Option(
    help: "The folder of adopted.json (default: the one that holds the plan). 定案登记文件夹。",
    completion: .directory
  )
  var registry: String?

  @Option(
    help: ArgumentHelp(
      "Greatest gap that is accepted at a level. 接受的差距。",
      valueName: "level=value"
    )
  )
  var gap: [String] = []

  @Option(help: "The day of the adoption (default: today). 定案日期。")
  var date: String?

  @Flag(help: "Adopt the plan in the place of another one. 取代已有定案。")
  var force = false

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var presentation: PresentationOptions

  func validate() throws {
    let texts = Texts.of(presentation.language.inForce)
    try progress.check(in: texts)
    for text in gap where Self.gap(text) == nil {
      throw ValidationError(texts(.badGap, ["value": text]))
    }
    if let date, CalendarDate(date) == nil {
      throw ValidationError(texts(.badDate, ["value": date]))
    }
  }

  func run() throws {
    try LongWork.runBriefly(
      presentation.language,
      presentation.format,
      progress: progress
    ) { work in
      let session = work.session
      let place = AdoptionPlace(of: named.plan, registry: registry)
      try ParentFolder(of: place.path).check()
      var register = try place.register() ?? AdoptionRegister()
      let verified = try VerifiedPlan(named, work)
      guard verified.report.holds else {
        session.notice { verified.report.text(in: session.language, $0) }
        return refuse([.doesNotHold], .doesNotHold, session)
      }
      let request = verified.adoptionRequest(accepting: gaps)
      let adoption = Adoption(request)
      guard let record = request.record, adoption.refusals.isEmpty else {
        return refuse(adoption.refusals, .notAdoptable, session)
      }
      guard let day = date.flatMap(CalendarDate.init) ?? CalendarDate.today else {
        throw CommandFailure.defect("the clock gives no day")
      }
      let adopted = AdoptedPlan(
        record,
        adoption,
        of: request,
        schoolYear: verified.problem.schoolYear,
        title: verified.problem.title,
        date: day,
        folder: place.relativePlan
      )
      let earlier = register.plan(of: adopted.schoolYear)
      if let earlier, earlier.files == adopted.files {
        return report(earlier, in: place, replacing: nil, isNew: false, session)
      }
      if let earlier, !force {
        throw CommandFailure.otherPlanAdopted(earlier, register: place.path, plan: named.plan)
      }
      register.adopt(adopted)
      work.progress.show(.writing)
      try AtomicFile.write(AdoptionFile.bytes(of: register), to: place.path)
      work.progress.end()
      return report(adopted, in: place, replacing: earlier, isNew: true, session)
    }
  }

  private func refuse(
    _ refusals: [Adoption.Refusal],
    _ status: ExitStatus,
    _ session: Session
  ) -> ExitStatus {
    let report = AdoptionRefusalReport(refusals, of: named.plan)
    session.notice { report.text(in: session.language, $0) }
    if session.format == .json { StandardStreams.result(report.json) }
    return status
  }

  private func report(
    _ adopted: AdoptedPlan,
    in place: AdoptionPlace,
    replacing earlier: AdoptedPlan?,
    isNew: Bool,
    _ session: Session
  ) -> ExitStatus {
    let report = AdoptionReport(
      adopted,
      at: named.plan,
      in: place.path,
      replacing: earlier,
      isNew: isNew
    )
    session.result(text: { report.text(in: session.language, $0) }, json: { report.json })
    return .done
  }

  /// The accepted gaps by level; of a level named twice the last one.
  private var gaps: [String: Double] {
    Dictionary(gap.compactMap(Self.gap)) { $1 }
  }

  private static func gap(_ text: String) -> (String, Double)? {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let names = Level.allCases.map(\.rawValue) + ["blended"]
    guard parts.count == 2, names.contains(parts[0]), let value = Double(parts[1]),
      (0...1).contains(value)
    else { return nil }
    return (parts[0], value)
  }
}

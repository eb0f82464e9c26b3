import ArgumentParser
import Foundation
import PlanAudit
import PlanReports
import ScenarioFiles
import Staffing

/// `generate --teachers N --seed S --output SCENARIO`.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes a made-up district for which a plan exists. 生成虚构的区县数据。",
    discussion: """
      The same number of people and seed give the same files on every machine. With
      --dirty the tables come as offices export them, and what is wrong with them is
      listed in SCENARIO.faults.csv.
      同样的人数和种子生成同样的文件；--dirty 混入常见的不规范内容，
      清单写在 SCENARIO.faults.csv。

        teacher-exchange generate --teachers 1500 --seed 7 --output Scenarios/made-up
        teacher-exchange generate --teachers 300 --seed 1 --output Scenarios/raw --dirty
      """
  )

  @Option(help: ArgumentHelp("People on the roster, 30 to 100,000. 教师人数。", valueName: "n"))
  var teachers: Int

  @Option(help: ArgumentHelp("Any whole number from 0. 随机种子。", valueName: "s"))
  var seed: UInt64

  @Option(help: "The scenario folder to write. 数据文件夹。", completion: .directory)
  var output: String

  @Flag(help: "Put in the faults of real exports and list them. 混入不规范内容。")
  var dirty = false

  @Flag(help: "Replace an existing scenario. 覆盖已有数据。")
  var force = false

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var presentation: PresentationOptions

  /// Districts that are drawn before giving up; in no test was a second one needed.
  private static let attempts = 20

  func validate() throws {
    let texts = Texts.of(presentation.language.inForce)
    try progress.check(in: texts)
    guard !SyntheticDistrict.people.contains(teachers) else { return }
    let range = SyntheticDistrict.people
    throw ValidationError(
      texts(
        .badTeacherCount,
        ["value": "\(teachers)", "least": "\(range.lowerBound)", "most": "\(range.upperBound)"]
      )
    )
  }

  func run() throws {
    try LongWork.runBriefly(
      presentation.language,
      presentation.format,
      progress: progress
    ) { work in
      let session = work.session
      let folder = OutputFolder(path: output, kind: .scenario)
      try folder.check(replacing: force)
      if dirty, !force, FileManager.default.fileExists(atPath: faultsPath) {
        throw CommandFailure.outputExists(path: faultsPath)
      }
      work.progress.show(.making)
      let (district, audit, facts) = try auditedDistrict(session.texts)
      work.progress.show(.writing)
      var faults: GenerateReport.Faults?
      if dirty {
        let scenario = DirtyScenario(district.problem, seed: seed)
        try folder.write { path throws(FolderError) in
          try scenario.write(to: path, replacing: force)
        }
        try AtomicFile.write(to: faultsPath) { receive throws(CommandFailure) in
          try receive(scenario.faultsTable)
        }
        faults = report(on: scenario.faults, path: faultsPath)
      } else {
        try folder.write { path throws(FolderError) in
          try ScenarioFolder.write(district.problem, to: path, replacing: force)
        }
      }
      work.progress.end()
      let report = GenerateReport(
        facts,
        witness: audit,
        seed: seed,
        clusters: district.clusters,
        adjustedPeople: district.adjustedPeople,
        faults: faults,
        output: output
      )
      session.result(text: { report.text(in: session.language, $0) }, json: { report.json })
      return .done
    }
  }

  /// The list of faults beside the folder: its name with `.faults.csv` after it.
  private var faultsPath: String {
    var folder = output
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return folder + ".faults.csv"
  }

  /// The first district of the seed whose witness keeps every rule.
  private func auditedDistrict(
    _ texts: Texts
  ) throws(CommandFailure) -> (SyntheticDistrict, Audit, AuditFacts) {
    for attempt in 0..<Self.attempts {
      let district = SyntheticDistrict(teachers: teachers, seed: seed, attempt: attempt)
      let auditor = PlanAudit(district.problem)
      let audit = auditor.audit(district.witness)
      if audit.holds { return (district, audit, auditor.facts) }
    }
    throw .defect(
      texts(
        .noDistrict,
        ["teachers": "\(teachers)", "seed": "\(seed)", "attempts": "\(Self.attempts)"]
      )
    )
  }

  private func report(on faults: [InjectedFault], path: String) -> GenerateReport.Faults {
    GenerateReport.Faults(
      path: path,
      kinds: InjectedFault.Kind.allCases.compactMap { kind in
        let count = faults.count { $0.kind == kind }
        return count > 0 ? (kind.rawValue, count) : nil
      },
      errors: faults.count {
        if case .error = $0.answer { return true }
        return false
      }
    )
  }
}

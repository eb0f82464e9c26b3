import ArgumentParser
import PlanReports
import ScenarioFiles
import Staffing

/// `objections SCENARIO PLAN FILE`.
struct ObjectionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "objections",
    abstract: "Answers a list of objections, alone and together. 批量答复异议。",
    discussion: """
      The list is a table (.csv, .tsv or .xlsx) with the columns teacher, wants (stay,
      avoid or move), school, granted (yes, no, blank) and reason. Each is answered as
      if it were the only one. Then those that the office grants, and of the blank ones
      those that cost nothing at levels 1 and 2 beside them, are granted together;
      --output writes them as decisions of a scenario that extends the one given.
      名单各列：工号、诉求（留任、不去、去）、学校、是否同意、原因。

        teacher-exchange objections Scenarios/yunxi-county Plans/a objections.csv
        teacher-exchange objections Scenarios/yunxi-county Plans/a objections.csv \\
          --output Scenarios/round-two
        teacher-exchange plan Scenarios/round-two --from Plans/a --least-change --output Plans/b
      """
  )

  @OptionGroup
  var options: ObjectionOptions

  @Argument(help: "The list. 异议名单。", completion: .file(extensions: ["csv", "tsv", "xlsx"]))
  var list: String

  @Option(help: "The scenario to write. 写入的数据文件夹。", completion: .directory)
  var output: String?

  @Flag(help: "Replace an existing scenario. 覆盖已有数据文件夹。")
  var force = false

  func validate() throws { try options.check() }

  func run() throws {
    let presentation = options.presentation
    try Session.run(presentation.language, presentation.format) { session in
      try LongWork.run(session, options.progress.briefForm) { work in
        let folder = output.map { OutputFolder(path: $0, kind: .delta) }
        try folder?.check(replacing: force)
        let desk = try options.desk(work)
        let problem = desk.problem
        let stored = try objections(of: problem)
        work.progress.end()
        session.notice(DiagnosticReport(stored.diagnostics))
        let answers = try desk.answers(stored.objections)
        try folder?.write { path throws(FolderError) in
          try ScenarioFolder.write(
            ScenarioDelta(
              of: options.named.scenario,
              addedDecisions: answers.decisions.added,
              removedDecisions: answers.decisions.removed
            ),
            to: path,
            replacing: force
          )
        }
        work.progress.end()
        let report = ObjectionsReport(
          answers,
          of: problem,
          output: output,
          seconds: session.facts.seconds
        )
        session.result(
          text: { report.text(in: session.language, $0) },
          json: { report.json(in: session.language) }
        )
        return .done
      }
    }
  }

  private func objections(
    of problem: StaffingProblem
  ) throws(CommandFailure) -> ObjectionFile.Stored {
    do {
      return try ObjectionFile.read(at: list, for: problem)
    } catch {
      throw .listFaults(path: list, error.diagnostics)
    }
  }
}

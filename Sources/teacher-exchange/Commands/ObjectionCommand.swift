import ArgumentParser
import PlanReports
import Staffing

/// `objection SCENARIO PLAN --teacher T --wants W`.
struct ObjectionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "objection",
    abstract: "Answers one objection: possible or not, its price, who else. 答复异议。",
    discussion: """
      Nothing is written. The plan is made again with the least change, in seconds:
      the price of each level and term, at most by a plan that was counted, at least
      by proof; who else is affected, and the chain. What is not possible is told as
      the conflict of rules and decisions. What time leaves open is sought once more,
      four times as long.
      不写入任何文件；几秒内给出能否满足、各项代价的范围、受影响的人。

        teacher-exchange objection Scenarios/yunxi-county Plans/a --teacher T0012 --wants stay
        teacher-exchange objection Scenarios/yunxi-county Plans/a --teacher T0012 --wants avoid=Y058
        teacher-exchange objection Scenarios/yunxi-county Plans/a --teacher T0012 --wants move=Y014
      """
  )

  @OptionGroup
  var options: ObjectionOptions

  @Option(help: "Who objects, by id or by a name that is unique. 工号或姓名。")
  var teacher: String

  @Option(
    help: ArgumentHelp(
      "stay, avoid=SCHOOL or move=SCHOOL. 留任、不去某校、调往某校。",
      valueName: "wish"
    ),
    completion: .list(["stay", "avoid=", "move="])
  )
  var wants: String

  func validate() throws { try options.check() }

  func run() throws {
    let presentation = options.presentation
    try Session.run(presentation.language, presentation.format) { session in
      try LongWork.run(session, options.progress.briefForm) { work in
        let desk = try options.desk(work)
        let problem = desk.problem
        let objection = try problem.objection(asked: teacher, wants: wants)
        let answer = try desk.answer(objection)
        work.progress.end()
        let report = ObjectionReport(answer, of: problem, seconds: session.facts.seconds)
        session.result(
          text: { report.text(in: session.language, $0) },
          json: { report.json(in: session.language) }
        )
        return .done
      }
    }
  }
}

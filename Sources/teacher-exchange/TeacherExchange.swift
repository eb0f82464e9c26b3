import ArgumentParser

/// The command line of the teacher exchange.
@main
struct TeacherExchange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "teacher-exchange",
    abstract: "Plans a district's yearly teacher exchange (教师交流轮岗方案).",
    discussion: """
      A scenario is a folder of tables: schools, classes, teachers, policy. A plan is a folder of
      tables that says where everybody works and what they teach.

      一个数据文件夹（学校、班级、教师、政策）就是一个方案的依据；编出的方案也是一个文件夹。

      teacher-exchange check Scenarios/yunxi-2026
      teacher-exchange plan Scenarios/yunxi-2026 --output Plans/yunxi-2026
      teacher-exchange verify Scenarios/yunxi-2026 Plans/yunxi-2026

      Exit status: 0 done, 2 no plan keeps every rule, 3 no plan in the time limit, 4 the plan
      does not hold, 64 wrong usage, 65 faults in the data, 70 a defect of the program,
      73 the output cannot be written, 130 interrupted.
      """,
    version: ProgramVersion.line,
    subcommands: [CheckCommand.self, PlanCommand.self, VerifyCommand.self, ExportCommand.self]
  )
}

import ArgumentParser

/// The command line of the teacher exchange.
@main
struct TeacherExchange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "teacher-exchange",
    abstract: "Plans a district's yearly teacher exchange (教师交流轮岗方案).",
    discussion: """
      A scenario is a folder of tables: schools, classes, teachers, policy.
      A plan is a folder of tables: where everybody works, what they teach.
      数据文件夹：学校、班级、教师、政策。方案文件夹：每人在哪里工作、教什么。

        teacher-exchange template --output scenario.xlsx
        teacher-exchange import roster.xlsx --output Scenarios/2026
        teacher-exchange check Scenarios/yunxi-county
        teacher-exchange diagnose Scenarios/yunxi-county
        teacher-exchange plan Scenarios/yunxi-county --output Plans/a
        teacher-exchange sweep Scenarios/yunxi-county --output Sweeps/a \\
          --vary policy.limits.travel_minutes=30,45,60
        teacher-exchange verify Scenarios/yunxi-county Plans/a
        teacher-exchange inspect Scenarios/yunxi-county Plans/a
        teacher-exchange compare Plans/a Plans/b
        teacher-exchange objection Scenarios/yunxi-county Plans/a --teacher T0012 --wants stay
        teacher-exchange objections Scenarios/yunxi-county Plans/a objections.csv
        teacher-exchange adopt Scenarios/yunxi-county Plans/a
        teacher-exchange timetable Scenarios/yunxi-county Plans/a --all --output Weeks/a
        teacher-exchange certify Scenarios/yunxi-county Plans/a --output Certificates/a
        teacher-exchange report Scenarios/yunxi-county Plans/a --output Reports/a
        teacher-exchange export Scenarios/yunxi-county --output model.mps
        teacher-exchange generate --teachers 1500 --seed 7 --output Scenarios/made-up

      Completions for bash, zsh and fish 命令补全:
        teacher-exchange --generate-completion-script bash

      Exit status 退出码:
        0    done 完成
        2    no plan keeps every rule 没有符合全部规则的方案
        3    no plan within the time limit 时限内没有方案
        4    a rule is broken or a figure is wrong 核对不符
        5    not adopted: other inputs, or not within the gap 不能定案
        64   wrong usage 用法错误
        65   faults in the data 数据有误
        70   a defect of the program 程序缺陷
        73   the output cannot be written 无法写入
        130  interrupted before any plan was found 中断时还没有方案
      """,
    version: ProgramVersion.line,
    subcommands: [
      TemplateCommand.self, ImportCommand.self, CheckCommand.self, DiagnoseCommand.self,
      PlanCommand.self, SweepCommand.self, VerifyCommand.self, InspectCommand.self,
      CompareCommand.self, ObjectionCommand.self, ObjectionsCommand.self, AdoptCommand.self,
      TimetableCommand.self, CertifyCommand.self, ReportCommand.self, ExportCommand.self,
      GenerateCommand.self,
    ]
  )
}

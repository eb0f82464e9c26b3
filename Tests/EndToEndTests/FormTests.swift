import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// Templates and fix lists, filled and corrected as an office does it.
  @Suite struct FormTests {
    private let district = Repository.scenario("two-schools-by-hand")

    @Test(arguments: ["zh", "en"])
    func `a template has every table with its lists, and is usable once it is filled`(
      language: String
    ) throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let path = folder.appending(path: "scenario.xlsx").path
        let made = try program.run("template", "--output", path, "--language", language)
        #expect(made.status == 0, "\(made.errors)")
        let empty = try OpenpyxlWorkbook(path: path)
        let isChinese = language == "zh"
        #expect(empty.sheets.first?.name == (isChinese ? "说明" : "explanations"))
        #expect(empty.sheets.last?.name == (isChinese ? "政策" : "policy"))
        #expect(empty.sheets.count == 16)
        let teachers = try #require(
          empty.sheets.first { $0.name == (isChinese ? "教师" : "teachers") }
        )
        #expect(teachers.choices.contains { $0.source.contains(isChinese ? "男,女" : "male,female") })
        // The schools to choose from are those of their own sheet.
        #expect(teachers.choices.contains { $0.source.contains(isChinese ? "学校" : "schools") })
        // The templates of both languages have their columns in the same order.
        try OfficePrograms.python(
          """
          import csv, os, sys, openpyxl
          path, scenario, language = sys.argv[1:4]
          book = openpyxl.load_workbook(path)
          names = {"schools": "学校", "classes": "班级", "teachers": "教师",
                   "curriculum": "课程计划", "preferences": "意向", "travel": "路程"}
          order = [s.title for s in book.worksheets]
          for file in os.listdir(scenario):
              table, ending = os.path.splitext(file)
              if ending != ".csv": continue
              rows = list(csv.reader(open(os.path.join(scenario, file), encoding="utf-8-sig")))
              sheet = book[names[table] if language == "zh" else table]
              english = sys.argv[4 + list(names).index(table)].split(",")
              for row, cells in enumerate(rows[1:], 2):
                  for name, value in zip(rows[0], cells):
                      if value: sheet.cell(row, english.index(name) + 1).value = value
          policy = book.worksheets[-1]
          for row in policy.iter_rows(min_row=2):
              if row[0].value == "title": row[1].value = "filled"
          book.save(path)
          """,
          [path, district.path, language] + Self.columns
        )
        let filled = try program.run("check", path, "--format", "json")
        #expect(filled.status == 0, "\(filled.errors)")
        let answer = try filled.json()
        #expect(answer["title"] as? String == "filled")
        let original = try program.run("check", district.path, "--format", "json").json()
        for key in ["counts", "warnings", "notes"] {
          #expect(same(answer[key], original[key]), "\(key)")
        }
        let again = try program.run("template", "--output", path)
        #expect(again.status == 73, "a filled template is not overwritten")
        #expect(try program.run("template", "--output", path + ".csv").status == 64)
      }
    }

    /// The columns of a template's tables, for those tables that the district has.
    private static let columns = [
      "id,name,stages,location,standing,township,cluster,parent,longitude,latitude,establishment",
      "school,grade,classes,students",
      "id,name,sex,birth,school,since,stage,subject,other_subjects,title,education,backbone,post,"
        + "weekly_periods,status",
      "grade,subject,weekly_periods", "teacher,school,rank", "from,to,minutes",
    ]

    @Test func `a corrected fix list is a scenario without faults, and the same as before`() throws
    {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let broken = folder.appending(path: "broken")
        try FileManager.default.copyItem(at: district, to: broken)
        // Title rows above the header and faults in several tables, as offices send them.
        let spoiled = [
          ("teachers.csv", "T02,Teacher 02,female,1985-03,A", "T02,Teacher 02,fem,soon,A"),
          ("teachers.csv", "T07,Teacher 07,male", "T06,Teacher 07,male"),
          ("classes.csv", "school,grade", "一张表,,,\r\nschool,grade"),
          ("classes.csv", "B,1,2,40", "B,1,two,40"),
          ("scenario.yaml", "school_year: 2026", "school_year: soon"),
        ]
        for (file, old, new) in spoiled {
          let url = broken.appending(path: file)
          let text = try String(contentsOf: url, encoding: .utf8)
          #expect(text.contains(old), "\(file)")
          try text.replacing(old, with: new).write(to: url, atomically: true, encoding: .utf8)
        }
        let path = folder.appending(path: "fixes.xlsx").path
        let run = try program.run(
          "check",
          broken.path,
          "--workbook",
          path,
          "--language",
          "zh"
        )
        #expect(run.status == 65)
        #expect(run.errors.contains("fixes.xlsx"))
        let fixes = try OpenpyxlWorkbook(path: path)
        #expect(fixes.sheets.first?.name == "改错清单")
        // The curriculum has warnings of its own.
        let marked = fixes.sheets.dropFirst().filter { $0.name != "课程计划" }.flatMap { sheet in
          sheet.cells.filter { !$0.note.isEmpty && !$0.fill.isEmpty }
            .map { "\(sheet.name) \($0.row) \($0.column) \($0.value)" }
        }
        #expect(
          Set(marked) == [
            "教师 3 3 fem", "教师 3 4 soon", "教师 8 1 T06", "班级 4 3 two", "政策 3 2 soon",
          ]
        )
        try OfficePrograms.python(
          """
          import sys, openpyxl
          path = sys.argv[1]
          book = openpyxl.load_workbook(path)
          for text in sys.argv[2:]:
              sheet, row, column, value = text.split("|")
              book[sheet].cell(int(row), int(column)).value = value
          book.save(path)
          """,
          [
            path, "教师|3|3|female", "教师|3|4|1985-03", "教师|8|1|T07", "班级|4|3|2",
            "政策|3|2|2026",
          ]
        )
        let corrected = try program.run("check", path, "--format", "json")
        #expect(corrected.status == 0, "\(corrected.errors)")
        let answer = try corrected.json()
        let original = try program.run("check", district.path, "--format", "json").json()
        for key in ["title", "school_year", "counts", "floors", "warnings", "errors"] {
          #expect(same(answer[key], original[key]), "\(key)")
        }
      }
    }

    @Test func `a column that nobody knows is marked at its head`() throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let broken = folder.appending(path: "broken")
        try FileManager.default.copyItem(at: district, to: broken)
        let url = broken.appending(path: "schools.csv")
        let text = try String(contentsOf: url, encoding: .utf8)
        try text.replacing("standing", with: "standng")
          .write(to: url, atomically: true, encoding: .utf8)
        let path = folder.appending(path: "fixes.xlsx").path
        let run = try program.run("check", broken.path, "--workbook", path, "--language", "en")
        #expect(run.status == 0, "an unknown column is a warning")
        let schools = try #require(
          OpenpyxlWorkbook(path: path).sheets.first { $0.name == "schools" }
        )
        let marked = schools.cells.filter { !$0.note.isEmpty && !$0.fill.isEmpty }
        #expect(marked.map(\.value) == ["standng"])
        #expect(marked.map(\.row) == [1])
      }
    }

    @Test func `where nothing is wrong there is no list`() throws {
      try TemporaryFolder.with { folder in
        let path = folder.appending(path: "none.xlsx").path
        let run = try BuiltProgram().run(
          "check",
          Repository.scenario("shortages-instead-of-classes").path,
          "--workbook",
          path,
          "--language",
          "en"
        )
        #expect(run.status == 0)
        #expect(run.errors.contains("nothing to put right"))
        #expect(!FileManager.default.fileExists(atPath: path))
      }
    }

    private func same(_ one: Any?, _ other: Any?) -> Bool {
      guard let one = one as? NSObject, let other = other as? NSObject else { return false }
      return one.isEqual(other)
    }

    @Test func `what is not there at all is asked for with its headers`() throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let broken = folder.appending(path: "broken")
        try FileManager.default.copyItem(at: district, to: broken)
        try FileManager.default.removeItem(at: broken.appending(path: "classes.csv"))
        let path = folder.appending(path: "fixes.xlsx").path
        let run = try program.run("check", broken.path, "--workbook", path, "--language", "en")
        #expect(run.status == 65)
        let classes = try #require(
          OpenpyxlWorkbook(path: path).sheets.first { $0.name == "classes" }
        )
        #expect(classes.cells.map(\.value) == ["school", "grade", "classes", "students"])
      }
    }
  }
}

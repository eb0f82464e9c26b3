import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// A scenario in a workbook, as a user has it.
  @Suite struct WorkbookTests {
    private let district = Repository.scenario("two-schools-by-hand").path

    /// Runs with the district as a workbook in a folder that is gone afterwards.
    private func withWorkbook(_ body: (BuiltProgram, String, URL) throws -> Void) throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let path = folder.appending(path: "轮岗2026.xlsx").path
        try OfficePrograms.workbook(
          ofScenario: district,
          named: ["teachers": "教师", "schools": "学校", "policy": "政策"],
          to: path
        )
        try body(program, path, folder)
      }
    }

    /// The lines of an answer but for those that name a file or a sheet.
    private func withoutFiles(_ answer: String) -> [Substring] {
      answer.split(separator: "\n").filter { line in
        !line.contains(#""file":"#) && !line.contains(#""sheet":"#)
      }
    }

    @Test func `check and plan answer as for the folder, and verify counts the plan`() throws {
      try withWorkbook { program, workbook, folder in
        let checked = try program.run("check", workbook, "--format", "json")
        #expect(checked.status == 0)
        let folderChecked = try program.run("check", district, "--format", "json")
        #expect(withoutFiles(checked.output) == withoutFiles(folderChecked.output))
        let plan = folder.appending(path: "plan").path
        #expect(try program.run("plan", workbook, "--output", plan).status == 0)
        let other = folder.appending(path: "other").path
        #expect(try program.run("plan", district, "--output", other).status == 0)
        for name in ["assignments.csv", "teaching.csv", "offerings.csv", "schools.csv"] {
          #expect(
            FileManager.default.contentsEqual(
              atPath: plan + "/" + name,
              andPath: other + "/" + name
            )
          )
        }
        let record = try String(contentsOfFile: plan + "/plan.json", encoding: .utf8)
        #expect(record.contains("轮岗2026.xlsx\": \"sha256:"))
        #expect(try program.run("verify", workbook, plan).status == 0)
      }
    }

    @Test func `a fault names sheet, row and column, in text and JSON`() throws {
      try withWorkbook { program, workbook, _ in
        try OfficePrograms.python(
          """
          import sys, openpyxl
          book = openpyxl.load_workbook(sys.argv[1])
          sheet = book['教师']
          names = [cell.value for cell in sheet[1]]
          sheet.cell(3, names.index('subject') + 1).value = '=VLOOKUP(A3,B:C,2)'
          book.save(sys.argv[1])
          """,
          [workbook]
        )
        let run = try program.run("check", workbook, "--language", "en")
        #expect(run.status == 65)
        #expect(
          EndToEnd.diagnostics(in: run.errors) == ["轮岗2026.xlsx[教师]:3:D056"]
        )
        let json = try program.run("check", workbook, "--format", "json").json()
        let found = json["diagnostics"] as? [[String: Any]] ?? []
        #expect(found.first { $0["severity"] as? String == "error" }?["sheet"] as? String == "教师")
      }
    }

    @Test func `the old format is refused with what to do`() throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let path = folder.appending(path: "roster.xlsx")
        try Data([0x09, 0x08, 0x10, 0x00, 0x00]).write(to: path)
        let run = try program.run("check", path.path, "--language", "zh")
        #expect(run.status == 65)
        #expect(run.errors.contains("roster.xlsx: error D051: "))
        #expect(run.errors.contains("另存为“Excel 工作簿 (.xlsx)”"))
      }
    }
  }
}

import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// The workbooks and letters that `report` writes.
  @Suite struct ReportBooksTests {
    private static let books = [
      "letters.html", "publication.xlsx", "ratios.xlsx", "register.xlsx", "report.html",
      "schools.xlsx", "subjects.xlsx",
    ]

    @Test func `report writes workbooks that programs open, and letters one a page`() throws {
      let program = try BuiltProgram()
      let district = Repository.scenario("round-two-after-objections").path
      try TemporaryFolder.with { folder in
        let plan = PlanFolder(url: folder.appending(path: "plan"))
        #expect(try program.run("plan", district, "--output", plan.url.path).status == 0)
        let output = folder.appending(path: "report")
        let arguments = ["report", district, plan.url.path, "--output", output.path]
        let run = try program.run(arguments)
        #expect(run.status == 0, "\(run.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: output.path).sorted()
        #expect(names == Self.books)

        let moved = try plan.rows(of: "assignments.csv").filter { $0["moved"] == "yes" }
        #expect(!moved.isEmpty)
        let publication = try OpenpyxlWorkbook(
          path: output.appending(path: "publication.xlsx").path
        )
        let list = try #require(publication.sheets.first)
        let header = try #require(list.cells.first { $0.value == "no." }?.row)
        #expect(list.lastRow - header == moved.count)
        for row in moved {
          #expect(list.cells.contains { $0.value == row["name"] })
        }
        let page = output.appending(path: "letters.html")
        let letters = try Chromium.printed(page)
        try FileManager.default.removeItem(atPath: page.path + ".pdf")
        #expect(letters.pageSize.contains("A4"))
        #expect(letters.pages == moved.count)

        // The same again gives the same bytes; Chinese is another matter.
        let before = try Self.bytes(in: output)
        #expect(try program.run(arguments).status == 73)
        #expect(try program.run(arguments + ["--force"]).status == 0)
        #expect(try Self.bytes(in: output) == before)

        // Masked names need no letters, so those of the earlier report go.
        let masked = try program.run(arguments + ["--force", "--mask", "--language", "zh"])
        #expect(masked.status == 0)
        #expect(masked.output.contains("通知书"))
        let left = try FileManager.default.contentsOfDirectory(atPath: output.path).sorted()
        #expect(left == Self.books.filter { $0 != "letters.html" })
        let hidden = try OpenpyxlWorkbook(path: output.appending(path: "publication.xlsx").path)
        for row in moved {
          #expect(!hidden.sheets[0].cells.contains { $0.value == row["name"] })
        }
      }
    }

    @Test func `files stay in their folder whatever ids, names and townships are`() throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let scenario = folder.appending(path: "scenario")
        try Self.writeHostileDistrict(to: scenario)
        let plan = folder.appending(path: "plan")
        #expect(
          try program.run("plan", scenario.path, "--output", plan.path, "--no-classes").status == 0
        )
        let output = folder.appending(path: "report")
        let run = try program.run("report", scenario.path, plan.path, "--output", output.path)
        #expect(run.status == 0, "\(run.errors)")
        let around = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(around == ["plan", "report", "scenario"])

        let names = try FileManager.default.contentsOfDirectory(atPath: output.path).sorted()
        let schools = names.filter { $0.hasPrefix("schools") }
        #expect(schools.count == 7)
        #expect(Set(names).isSuperset(of: Self.books))
        #expect(names.count == Self.books.count + 6)
        #expect(names.allSatisfy { $0.utf8.count <= 255 && !$0.contains("/") })
        var sheets = 0
        for name in schools {
          let book = try OpenpyxlWorkbook(path: output.appending(path: name).path)
          sheets += book.sheets.count - 1
          #expect(!book.sheets.flatMap(\.cells).contains { $0.type == "f" })
        }
        #expect(sheets == 251)
      }
    }

    private static func bytes(in folder: URL) throws -> [String: Data] {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      return try Dictionary(
        uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.appending(path: $0))) }
      )
    }

    /// 251 schools in seven townships, two people.
    private static func writeHostileDistrict(to folder: URL) throws {
      let townships = [
        "../../x", "CON", "😀镇", "=cmd()", String(repeating: "长", count: 300), "", "a/b",
      ]
      let schools = (0..<251).map { number in
        let id = number == 0 ? "../../x" : "S\(number)"
        let name = number % 5 == 0 ? "=cmd()" : "../../小学\(number)"
        return "\(id),\(name),primary,town,\(townships[number % townships.count])"
      }
      let files = [
        "schools.csv": ["id,name,stages,location,township"] + schools,
        "classes.csv": ["school,grade,classes,students", "S1,1,1,40", "S2,1,1,40"],
        "curriculum.csv": ["grade,subject,weekly_periods", "1,chinese,7"],
        "teachers.csv": [
          "id,name,sex,birth,school,since,stage,subject,status",
          "T1,=1+1,female,1985-03,S1,2010-09,primary,chinese,active",
          "../T2,😀,female,1985-03,S2,2010-09,primary,chinese,active",
        ],
        "scenario.yaml": ["title: \"../=cmd()\"", "school_year: 2026", "policy: {floors: []}"],
      ]
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, lines) in files {
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(
          to: folder.appending(path: name)
        )
      }
    }
  }
}

import Foundation
import Testing

extension EndToEnd {
  /// `timetable` with the real FET, and `certify` after it.
  @Suite struct TimetableTests {
    private let district = Repository.scenario("point-shares-teachers").path

    private func withPlan(
      _ body: (BuiltProgram, PlanFolder, URL) throws -> Void
    ) throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let plan = PlanFolder(url: folder.appending(path: "plan"))
        #expect(try program.run("plan", district, "--output", plan.url.path).status == 0)
        try body(program, plan, folder)
      }
    }

    @Test func `FET places every school, and certificates say so on pages of A4`() throws {
      try withPlan { program, plan, folder in
        let weeks = PlanFolder(url: folder.appending(path: "weeks"))
        let made = try program.run(
          "timetable",
          district,
          plan.url.path,
          "--all",
          "--output",
          weeks.url.path,
          "--format",
          "json"
        )
        #expect(made.status == 0, "\(made.errors)")
        let told = try made.json()
        #expect(told["program"] as? String == "fet-cl")
        #expect(told["placed"] as? Int == told["of"] as? Int)
        let rows = try weeks.rows(of: "timetable.csv")
        let periods = try plan.rows(of: "teaching-classes.csv").reduce(0.0) {
          $0 + (Double($1["weekly_periods"] ?? "") ?? 0).rounded(.up)
        }
        #expect(Double(rows.count) == periods)
        let schools = try weeks.rows(of: "results.csv").compactMap { $0["school"] }
        #expect(schools.allSatisfy { weeks.names.contains("\($0).fet") })

        let again = try program.run(
          "timetable",
          district,
          plan.url.path,
          "--school",
          schools[0],
          "--output",
          folder.appending(path: "one").path
        )
        #expect(again.status == 0)
        let one = PlanFolder(url: folder.appending(path: "one"))
        let first = rows.filter { $0["school"] == schools[0] }
        #expect(try one.rows(of: "timetable.csv") == first)

        let pages = folder.appending(path: "certificates")
        let certified = try program.run(
          "certify",
          district,
          plan.url.path,
          "--timetables",
          weeks.url.path,
          "--output",
          pages.path
        )
        #expect(certified.status == 0, "\(certified.errors)")
        #expect(certified.output.contains("Schools that open everything:"))
        for name in ["district", "school-\(schools[0])"] {
          let page = pages.appending(path: "\(name).html")
          let html = try String(contentsOf: page, encoding: .utf8)
          #expect(html.contains("placed"))
          let printed = try Chromium.printed(page)
          #expect(printed.pageSize.contains("A4"))
          #expect(printed.text.contains(name == "district" ? "schools" : schools[0]))
        }

        // A week that somebody has changed is no proof.
        let file = weeks.url.appending(path: "timetable.csv")
        var lines = try weeks.text(of: "timetable.csv").split(separator: "\r\n")
        lines.remove(at: 1)
        try Data(lines.joined(separator: "\r\n").utf8).write(to: file)
        let refused = try program.run(
          "certify",
          district,
          plan.url.path,
          "--timetables",
          weeks.url.path,
          "--output",
          pages.path,
          "--force"
        )
        #expect(refused.status == 4)
        #expect(refused.errors.contains("timetable.csv"))
      }
    }

    @Test func `without FET its files are written and nothing is called placed`() throws {
      try withPlan { program, plan, folder in
        let weeks = PlanFolder(url: folder.appending(path: "weeks"))
        let run = try program.run(
          ["timetable", district, plan.url.path, "--all", "--output", weeks.url.path],
          environment: ["PATH": "/nowhere"]
        )
        #expect(run.status == 0)
        #expect(run.output.contains("apt-get install fet"))
        #expect(try weeks.rows(of: "timetable.csv").isEmpty)
        #expect(try weeks.rows(of: "results.csv").allSatisfy { $0["result"] == "not_tried" })
      }
    }

    @Test func `a plan without class tables, a wrong plan, wrong options`() throws {
      try withPlan { program, plan, folder in
        let output = folder.appending(path: "out").path
        func timetable(_ more: String...) throws -> BuiltProgram.Run {
          try program.run(["timetable", district, plan.url.path, "--output", output] + more)
        }
        #expect(try timetable().status == 64)
        #expect(try timetable("--all", "--school", "A").status == 64)
        #expect(try timetable("--school", "nowhere").status == 64)
        #expect(try timetable("--all", "--time-limit", "0").status == 64)

        let classes = plan.url.appending(path: "teaching-classes.csv")
        try FileManager.default.removeItem(at: classes)
        let without = try timetable("--all")
        #expect(without.status == 65)
        #expect(without.errors.contains("--no-classes"))
        let pages = folder.appending(path: "pages").path
        #expect(
          try program.run("certify", district, plan.url.path, "--output", pages).status == 0
        )
        #expect(
          try program.run("certify", district, plan.url.path, "--output", pages).status == 73
        )

        let assignments = plan.url.appending(path: "assignments.csv")
        let text = try plan.text(of: "assignments.csv").replacing(",yes,", with: ",no,")
        try Data(text.utf8).write(to: assignments)
        let wrong = try program.run(
          "certify",
          district,
          plan.url.path,
          "--output",
          pages,
          "--force"
        )
        #expect(wrong.status == 4)
      }
    }
  }
}

/// A page as Chromium prints it.
enum Chromium {
  /// What a printed page is.
  struct Printed {
    let pageSize: String
    let pages: Int
    let text: String
  }

  /// Prints a page to a PDF and reads that back.
  static func printed(_ page: URL) throws -> Printed {
    let pdf = page.path + ".pdf"
    _ = try run(
      "chromium",
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--print-to-pdf=\(pdf)",
      "--no-pdf-header-footer",
      page.absoluteString
    )
    let facts = try run("pdfinfo", pdf)
    let size = facts.split(separator: "\n").first { $0.hasPrefix("Page size") } ?? ""
    let pages = facts.split(separator: "\n").first { $0.hasPrefix("Pages:") } ?? ""
    return Printed(
      pageSize: String(size),
      pages: Int(pages.filter(\.isNumber)) ?? 0,
      text: try run("pdftotext", pdf, "-")
    )
  }

  private static func run(_ command: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

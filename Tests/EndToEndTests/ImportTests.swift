import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// Rosters of the template, through the built program.
  @Suite struct ImportTests {
    private static let made = Result {
      let folder = try TestSupport.TemporaryFolder()
      let paths = ["一.xlsx", "二.xlsx"].map(folder.path)
      try OfficePrograms.roster(people: 140, to: paths[0])
      try OfficePrograms.roster(people: 70, from: 5000, to: paths[1])
      return (folder: folder, paths: paths)
    }

    @Test func `rosters become a scenario that plans once its gaps are filled`() throws {
      try TemporaryFolder.with { folder in
        let program = try BuiltProgram()
        let output = folder.appending(path: "2026").path
        let run = try program.run(
          ["import"] + Self.made.get().paths + ["--output", output, "--format", "json"]
        )
        #expect(run.status == 0, "\(run.errors)")
        let answer = try run.json()
        #expect(answer["people"] as? Int == 120)
        #expect(answer["schools"] as? Int == 4)
        #expect(
          (answer["to_fill"] as? [[String: Any]])?.first?["table"] as? String == "classes.csv"
        )

        let before = try program.run("check", output)
        #expect(before.status == 65)
        let faults = Set(EndToEnd.diagnostics(in: before.errors).map { String($0.suffix(4)) })
        #expect(faults.contains("D010"))

        try fill(output)
        let check = try program.run("check", output)
        #expect(check.status == 0, "\(check.errors)")
        #expect(!check.errors.contains(": error "))
      }
    }

    @Test func `no identity number stands in any file or on any stream`() throws {
      try TemporaryFolder.with { folder in
        let program = try BuiltProgram()
        let output = folder.appending(path: "2026").path
        for format in ["text", "json"] {
          for language in ["zh", "en"] {
            let run = try program.run(
              ["import"] + Self.made.get().paths
                + ["--output", output, "--force", "--format", format, "--language", language]
            )
            #expect(run.status == 0, "\(run.errors)")
            var text = run.output + run.errors
            for name in try FileManager.default.contentsOfDirectory(atPath: output) {
              text += try String(contentsOfFile: output + "/" + name, encoding: .utf8)
            }
            // Births stand in the template as eight digits, and every number begins with 99.
            #expect(text.firstMatch(of: /99[0-9]{4}(19|20)[0-9]{2}/) == nil)
            #expect(text.firstMatch(of: /(19[6-9]|200)[0-9]{5}/) == nil)
            #expect(text.firstMatch(of: /13[89][0-9]{8}/) == nil)
          }
        }
      }
    }

    @Test func `nothing is written when a roster has faults, and an output that exists is kept`()
      throws
    {
      try TemporaryFolder.with { folder in
        let program = try BuiltProgram()
        let output = folder.appending(path: "2026").path
        let paths = try Self.made.get().paths
        let twice = try program.run(["import", paths[0], paths[0], "--output", output])
        #expect(twice.status == 65)
        #expect(twice.errors.contains("error D065"))
        #expect(twice.errors.contains("nothing was written"))
        #expect(!FileManager.default.fileExists(atPath: output))
        let first = try program.run(["import", paths[0], "--output", output])
        #expect(first.status == 0)
        let again = try program.run(["import", paths[0], "--output", output])
        #expect(again.status == 73)
        let usage = try program.run(["import", paths[0], "--output", output, "--school-year", "26"])
        #expect(usage.status == 64)
      }
    }

    /// Fills in locations and classes, as an office would.
    private func fill(_ output: String) throws {
      let path = output + "/schools.csv"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      var rows = text.split(whereSeparator: \.isNewline).map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      let column = try #require(rows[0].firstIndex(of: "location"))
      let stages = try #require(rows[0].firstIndex(of: "stages"))
      var classes = "school,grade,classes,students\n"
      for row in rows.indices.dropFirst() {
        rows[row][column] = "town"
        let grades = ["kindergarten": 0, "primary": 1, "junior": 7]
        for (stage, grade) in grades where rows[row][stages].contains(stage) {
          classes += "\(rows[row][0]),\(grade),2,80\n"
        }
      }
      try rows.map { $0.joined(separator: ",") }.joined(separator: "\r\n")
        .write(toFile: path, atomically: true, encoding: .utf8)
      try classes.write(toFile: output + "/classes.csv", atomically: true, encoding: .utf8)
    }
  }
}

import Foundation
import ScenarioFiles
import Testing

@testable import PlanReports

extension EndToEnd {
  @Suite struct GenerateTests {
    @Test func `a generated district can be used, and comes out the same again`() throws {
      try TemporaryFolder.with { folder in
        let program = try BuiltProgram()
        let paths = ["one", "two"].map { folder.appending(path: $0).path }
        for path in paths {
          let run = try program.run(
            ["generate", "--teachers", "80", "--seed", "3", "--output", path, "--format", "json"]
          )
          #expect(run.status == 0, "\(run.errors)")
          let answer = try run.json()
          #expect((answer["counts"] as? [String: Any])?["teachers"] as? Int == 80)
          #expect((answer["witness"] as? [String: Any])?["holds"] as? Bool == true)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: paths[0]).sorted()
        #expect(names.contains("teachers.csv"))
        for name in names {
          let contents = paths.map { FileManager.default.contents(atPath: "\($0)/\(name)") }
          #expect(contents[0] == contents[1], "\(name)")
        }
        let check = try program.run("check", paths[0])
        #expect(check.status == 0)
        #expect(check.errors.isEmpty)
      }
    }

    @Test func `what is put in has a name in both languages`() {
      for language in Language.allCases {
        let texts = Texts.of(language)
        let names = InjectedFault.Kind.allCases.map { texts.name(ofBlemish: $0.rawValue) }
        #expect(Set(names).count == InjectedFault.Kind.allCases.count)
        #expect(!names.contains { $0.contains("_") })
      }
    }

    @Test func `the errors of a dirty district are those of its list`() throws {
      try TemporaryFolder.with { folder in
        let program = try BuiltProgram()
        let path = folder.appending(path: "raw").path
        let run = try program.run(
          "generate",
          "--teachers",
          "300",
          "--seed",
          "1",
          "--output",
          path + "/",
          "--dirty"
        )
        #expect(run.status == 0, "\(run.errors)")
        let list = try String(contentsOfFile: path + ".faults.csv", encoding: .utf8)
        let listed = list.split(separator: "\r\n").dropFirst().compactMap { line -> String? in
          let cells = line.split(separator: ",", omittingEmptySubsequences: false)
          return cells[4].hasPrefix("D") ? "\(cells[0]):\(cells[1]):\(cells[4])" : nil
        }
        let check = try program.run("check", path)
        #expect(check.status == 65)
        #expect(EndToEnd.diagnostics(in: check.errors).sorted() == listed.sorted())
        #expect(listed.count > 10)
      }
    }

    @Test(arguments: ["29", "100001", "-5", "many"])
    func `a number of people that is out of range is wrong usage`(people: String) throws {
      try TemporaryFolder.with { folder in
        let path = folder.appending(path: "district").path
        let run = try BuiltProgram().run(
          "generate",
          "--teachers",
          people,
          "--seed",
          "1",
          "--output",
          path
        )
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: path))
      }
    }

    @Test func `what exists is replaced only with force, and only where it is a scenario`() throws {
      try TemporaryFolder.with { folder in
        let program = try BuiltProgram()
        let path = folder.appending(path: "district").path
        let arguments = ["generate", "--teachers", "30", "--output", path, "--seed"]
        #expect(try program.run(arguments + ["1"]).status == 0)
        let before = FileManager.default.contents(atPath: path + "/teachers.csv")
        #expect(try program.run(arguments + ["2"]).status == 73)
        #expect(FileManager.default.contents(atPath: path + "/teachers.csv") == before)
        #expect(try program.run(arguments + ["2", "--force"]).status == 0)
        #expect(FileManager.default.contents(atPath: path + "/teachers.csv") != before)

        let other = folder.appending(path: "letters")
        try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
        try Data("dear".utf8).write(to: other.appending(path: "letter.txt"))
        let run = try program.run(
          "generate",
          "--teachers",
          "30",
          "--seed",
          "1",
          "--output",
          other.path,
          "--force"
        )
        #expect(run.status == 73)
        #expect(run.errors.contains("is not a scenario folder"))
        #expect(FileManager.default.fileExists(atPath: other.appending(path: "letter.txt").path))
      }
    }
  }
}

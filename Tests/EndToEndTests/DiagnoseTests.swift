import Foundation
import Testing

extension EndToEnd {
  /// `diagnose` as a clerk meets it.
  @Suite struct DiagnoseTests {
    private func diagnosis(_ name: String) throws -> [String: Any] {
      let path = Repository.scenario(name).path
      let run = try BuiltProgram().run("diagnose", path, "--format", "json", "--quiet")
      #expect(run.status == 0, "\(run.errors)")
      return try run.json()
    }

    @Test func `the district worked out by hand`() throws {
      let answer = try diagnosis("two-schools-by-hand")
      let potential = answer["potential"] as? [String: Any]
      #expect(potential?["uncovered"] as? Double == 34)
      #expect(potential?["only_recruiting_at_least"] as? Double == 0)
      let level = potential?["curriculum"] as? [String: Any]
      #expect(level?["status_quo"] as? Double == 69)
      #expect(potential?["lifted"] as? [String] == ["R5", "R6", "R7", "R8", "R9"])
    }

    @Test func `sums of schools are the sums of the district`() throws {
      for name in ["two-schools-by-hand", "point-shares-teachers"] {
        let answer = try diagnosis(name)
        let subjects = answer["subjects"] as? [[String: Any]] ?? []
        let schools = answer["schools"] as? [[String: Any]] ?? []
        #expect(!subjects.isEmpty && !schools.isEmpty)
        for key in ["posts", "heads", "capacity", "required", "uncovered", "period_gap"] {
          let bySubject = subjects.reduce(0) { $0 + ($1[key] as? Double ?? .nan) }
          let bySchool = schools.reduce(0) { $0 + ($1[key] as? Double ?? .nan) }
          #expect(abs(bySubject - bySchool) < 1e-6, "\(name) \(key)")
        }
      }
    }

    @Test func `a floor out of reach says how far it comes`() throws {
      let floors = try diagnosis("floor-out-of-reach")["floors"] as? [[String: Any]] ?? []
      let leaders = floors.first { $0["name"] as? String == "administrators" }
      #expect(leaders?["reachable"] as? Bool == false)
      #expect(leaders?["required"] as? Int == 3)
      #expect(leaders?["at_most"] as? Int == 2)
    }

    @Test func `a school is named by id or name, another is wrong usage`() throws {
      let path = Repository.scenario("two-schools-by-hand").path
      let program = try BuiltProgram()
      for name in ["B", "Hill Primary"] {
        let run = try program.run("diagnose", path, "--school", name, "--quiet")
        #expect(run.status == 0)
        #expect(run.output.contains("Hill Primary (B), rural"))
        #expect(!run.output.contains("Seat Primary (A), urban"))
      }
      let run = try program.run("diagnose", path, "--school", "Z", "--quiet")
      #expect(run.status == 64)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("Z is no school of the scenario"))
    }

    @Test func `new posts that no school can use are named and left out`() throws {
      try TemporaryFolder.with { folder in
        let base = Repository.scenario("two-schools-by-hand").path
        let scenario = folder.appending(path: "scenario")
        try FileManager.default.createDirectory(at: scenario, withIntermediateDirectories: true)
        try Data("extends: \(base)\n".utf8).write(to: scenario.appending(path: "scenario.yaml"))
        try Data("stage,subject,count\nprimary,music,1\nprimary,math,1\n".utf8)
          .write(to: scenario.appending(path: "recruits.csv"))
        let run = try BuiltProgram().run("diagnose", scenario.path, "--quiet", "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        let answer = try run.json()
        let unusable = answer["unusable_recruits"] as? [[String: Any]] ?? []
        #expect(unusable.map { $0["subject"] as? String } == ["music"])
        // The usable post teaches mathematics where 14 periods were missing.
        let potential = answer["potential"] as? [String: Any]
        #expect(potential?["uncovered"] as? Double == 20)
      }
    }

    @Test func `faults in the data come first`() throws {
      let run = try BuiltProgram().run(
        "diagnose",
        Repository.scenario("contradicting-decisions").path
      )
      #expect(run.status == 65)
      #expect(run.errors.contains("D027"))
    }

    @Test func `two runs and one thread or two give the same answer`() throws {
      let path = Repository.scenario("point-shares-teachers").path
      let program = try BuiltProgram()
      let outputs = try ["1", "2", "2"].map {
        try program.run("diagnose", path, "--threads", $0, "--quiet").output
      }
      #expect(Set(outputs).count == 1)
    }
  }
}

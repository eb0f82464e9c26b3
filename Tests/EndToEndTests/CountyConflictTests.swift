import Foundation
import Testing

extension EndToEnd {
  /// Conflicts planted in the bundled county by delta scenarios.
  @Suite struct CountyConflictTests {
    /// What is changed of the county so that there is no plan.
    struct Planted: Sendable, CustomTestStringConvertible {
      let testDescription: String
      /// Settings below `policy`.
      var policy = ""
      /// Rows of `decisions.csv`, each a member of the conflict.
      var decisions: [String] = []
      /// The other members, with the settings that take each away in place of `policy`.
      var others: [String: String] = [:]
      /// Whether something else stands in the way too, so that giving up one member need not be enough.
      var isEntangled = false

      /// The members as ``members(of:)`` tells them.
      var members: Set<String> {
        Set(
          decisions.map {
            (["R2"] + $0.split(separator: ",").map(String.init)).joined(separator: " ")
          }
        )
        .union(others.keys)
      }

      /// The same without each of the members in turn.
      var smaller: [Planted] {
        let fewer = decisions.map { decision in
          var copy = self
          copy.decisions.removeAll { $0 == decision }
          return copy
        }
        let looser = others.sorted { $0.key < $1.key }.map { other in
          var copy = self
          copy.policy = other.value
          return copy
        }
        return fewer + looser
      }

      /// Writes the delta scenario.
      func write(to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let county = Repository.scenario("yunxi-county").path
        try Data("extends: \(county)\npolicy: {\(policy)}\n".utf8)
          .write(to: folder.appending(path: "scenario.yaml"))
        let rows = ["teacher,decision,school"] + decisions
        try Data((rows.joined(separator: "\n") + "\n").utf8)
          .write(to: folder.appending(path: "decisions.csv"))
      }
    }

    /// Y018 has four people, of whom one may leave; Y038 seven, so that two may arrive; Y036 four who
    /// teach physical education, of whom one may leave.
    static let planted = [
      Planted(
        testDescription: "a floor against leaving everywhere",
        policy: "limits: {outflow_share: 0.05}",
        others: [
          "R5": "",
          "R9 teachers": "limits: {outflow_share: 0.05}, floors: {teachers: {share: 0}}",
        ]
      ),
      Planted(
        testDescription: "two moves out of a small school",
        decisions: ["T0733,move,", "T0734,move,"],
        others: ["R5 Y018": "limits: {outflow_share: 1.0}"]
      ),
      Planted(
        testDescription: "three moves into a small school",
        decisions: ["T0007,move,Y038", "T0098,move,Y038", "T0177,move,Y038"],
        others: ["R6 Y038": "limits: {inflow_share: 1.0}"]
      ),
      Planted(
        testDescription: "two moves of one subject",
        decisions: ["T1104,move,", "T1105,move,"],
        others: ["R7 Y036 pe": "limits: {subject_outflow_share: 1.0}"]
      ),
      Planted(
        testDescription: "one school ordered and avoided",
        decisions: ["T0733,move,Y001", "T0733,avoid,Y001"]
      ),
      Planted(
        testDescription: "a floor against the years of leaders",
        policy: "floors: {administrators: {share: 0.9}}",
        others: ["R2 leader_years_at_school": "", "R9 administrators": ""],
        isEntangled: true
      ),
    ]

    /// The members of a conflict: rule, person, decision, school, subject, floor, condition.
    private static func members(of conflict: [String: Any]) throws -> Set<String> {
      let members = try #require(conflict["members"] as? [[String: Any]])
      return Set(
        members.map { member in
          ["rule", "teacher", "decision", "school", "subject", "floor", "condition"]
            .compactMap { member[$0] as? String }
            .joined(separator: " ")
        }
      )
    }

    @Test(arguments: planted)
    func `the conflict is found, and every member proven to be needed`(planted: Planted) throws {
      try TemporaryFolder.with { folder in
        let scenario = folder.appending(path: "scenario")
        try planted.write(to: scenario)
        let plan = folder.appending(path: "plan").path
        let run = try BuiltProgram().run(
          ["plan", scenario.path, "--output", plan, "--no-classes", "--quiet"]
            + ["--time-limit", "60", "--format", "json"]
        )
        #expect(run.status == 2, "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: plan))
        let answer = try run.json()
        #expect(answer["proven_least"] as? Bool == true)
        let conflicts = try #require(answer["minimal_conflicts"] as? [[String: Any]])
        #expect(try conflicts.map(Self.members) == [planted.members])
        #expect(conflicts.map { $0["minimal"] as? Bool } == [true])
        let repairs = try #require(conflicts.first?["repairs"] as? [[String: Any]])
        let enough = repairs.map { $0["enough"] as? Bool }
        #expect(repairs.count == planted.members.count)
        #expect(enough.contains(true))
        if !planted.isEntangled { #expect(enough.allSatisfy { $0 == true }) }
      }
    }

    @Test(arguments: planted.prefix(3))
    func `without any one of the members there is a plan`(planted: Planted) throws {
      let program = try BuiltProgram()
      for (number, smaller) in planted.smaller.enumerated() {
        try TemporaryFolder.with { folder in
          let scenario = folder.appending(path: "scenario")
          try smaller.write(to: scenario)
          let plan = folder.appending(path: "plan").path
          // Counted work, so that a loaded machine comes to the same answer.
          let run = try program.run(
            ["plan", scenario.path, "--output", plan, "--no-classes", "--quiet"]
              + ["--work-limit", "1"]
          )
          #expect(run.status == 0, "\(planted) without member \(number + 1): \(run.errors)")
        }
      }
    }

    @Test func `half of the planted conflicts have three members or more`() {
      #expect(Self.planted.count { $0.members.count >= 3 } >= 3)
      #expect(Self.planted.prefix(3).allSatisfy { !$0.isEntangled })
    }
  }
}

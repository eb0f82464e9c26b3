import Foundation
import Testing

extension EndToEnd {
  @Suite struct InterruptTests {
    private let county = Repository.scenario("yunxi-county")

    @Test func `an interrupt before any plan leaves nothing, or still a whole plan`() throws {
      try TemporaryFolder.with { folder in
        let plan = PlanFolder(url: folder.appending(path: "plan"))
        let run = try BuiltProgram().runInterrupted(
          "plan",
          county.path,
          "--output",
          plan.url.path,
          when: { !$0.isEmpty }
        )
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        if run.status == 0 {
          #expect(plan.isWhole)
        } else {
          #expect(run.status == 130, "\(run.errors)")
          #expect(left.isEmpty)
        }
      }
    }

    @Test func `an interrupt once there is a plan writes it and exits with 0`() throws {
      try TemporaryFolder.with { folder in
        let plan = PlanFolder(url: folder.appending(path: "plan"))
        let program = try BuiltProgram()
        let run = try program.runInterrupted(
          "plan",
          county.path,
          "--output",
          plan.url.path,
          "--time-limit",
          "30"
        ) { said in
          guard let start = said.firstRange(of: "looking for a first plan") else { return false }
          return said[start.upperBound...].contains("best")
        }
        #expect(run.status == 0, "\(run.errors)")
        #expect(plan.isWhole)
        #expect(try plan.record()["stopped_by"] as? String == "interrupt")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["plan"])
        #expect(try program.run("verify", county.path, plan.url.path).status == 0)
      }
    }
  }
}

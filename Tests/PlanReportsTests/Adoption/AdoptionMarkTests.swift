import Staffing
import Testing

@testable import PlanReports

@Suite struct AdoptionMarkTests {
  private let old = ["plan.json": "sha256:00", "assignments.csv": "sha256:10"]
  private let new = ["plan.json": "sha256:01", "assignments.csv": "sha256:10"]

  private func register() -> AdoptionRegister {
    var register = AdoptionRegister()
    register.adopt(AdoptedPlans.tiny("a", files: old, on: 1))
    register.adopt(AdoptedPlans.tiny("b", files: new, on: 20))
    return register
  }

  @Test func `files tell an adopted plan, wherever they lie`() {
    for folder in ["b", "copy of b", "a"] {
      let mark = register().mark(ofFiles: new, in: folder)
      #expect(mark?.plan.folder == "b" && mark?.changedFiles == [] && mark?.replacedOn == nil)
    }
  }

  @Test func `where the adopted plan lay other files are changed ones`() {
    let other = [
      "plan.json": "sha256:09", "assignments.csv": "sha256:10", "prices.csv": "sha256:0",
    ]
    let mark = register().mark(ofFiles: other, in: "b")
    #expect(mark?.plan.folder == "b")
    #expect(mark?.changedFiles == ["plan.json", "prices.csv"])
    #expect(
      register().mark(ofFiles: ["plan.json": "sha256:01"], in: "b")?.changedFiles
        == ["assignments.csv"]
    )
  }

  @Test func `a replaced plan is known by its files, with the day of its end`() {
    let mark = register().mark(ofFiles: old, in: "a")
    #expect(mark?.plan.folder == "a" && mark?.replacedOn == AdoptedPlans.day(20))
  }

  @Test func `any other plan has no mark`() {
    #expect(register().mark(ofFiles: ["plan.json": "sha256:07"], in: "a") == nil)
    #expect(AdoptionRegister().mark(ofFiles: new, in: "b") == nil)
  }
}

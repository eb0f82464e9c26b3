import Staffing
import Testing

@Suite struct AdoptionRegisterTests {
  private func plan(_ folder: String, _ year: Int, _ date: String) throws -> AdoptedPlan {
    AdoptedPlan(
      schoolYear: year,
      date: try #require(CalendarDate(date)),
      title: "district",
      folder: folder,
      status: .optimal,
      stoppedBy: .gap,
      levels: [],
      options: [:],
      programVersion: "1",
      glpkVersion: "5.0",
      inputs: [:],
      files: ["plan.json": "sha256:" + folder]
    )
  }

  @Test func `every school year has one plan, in order`() throws {
    var register = AdoptionRegister()
    register.adopt(try plan("b", 2027, "2027-06-01"))
    register.adopt(try plan("a", 2026, "2026-06-01"))
    #expect(register.adopted.map(\.folder) == ["a", "b"])
    #expect(register.history.isEmpty)
    #expect(register.plan(of: 2027)?.folder == "b")
    #expect(register.plan(of: 2028) == nil)
  }

  @Test func `whatever is replaced stays in the history with its day`() throws {
    var register = AdoptionRegister()
    for (folder, date) in [("a", "2026-06-01"), ("b", "2026-06-20"), ("a", "2026-07-01")] {
      register.adopt(try plan(folder, 2026, date))
    }
    #expect(register.adopted.map(\.folder) == ["a"])
    #expect(register.adopted.first?.date.description == "2026-07-01")
    #expect(register.history.map(\.plan.folder) == ["a", "b"])
    #expect(register.history.map(\.date.description) == ["2026-06-20", "2026-07-01"])
  }

  @Test func `a register with two plans for one year is none`() throws {
    let plans = [try plan("a", 2026, "2026-06-01"), try plan("b", 2026, "2026-06-01")]
    #expect(AdoptionRegister(adopted: plans, history: []) == nil)
  }
}

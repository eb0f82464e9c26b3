import Staffing
import TestSupport
import Testing

@Suite struct WhoMayMoveTests {
  private func model(_ write: (inout DistrictBuilder) -> Void) -> ModelQuestion {
    ModelQuestion {
      for school in ["A", "B", "C"] as [School.ID] {
        $0.school(school)
        $0.classes(school)
        $0.teachers(2, prefix: school.text, at: school)
      }
      write(&$0)
    }
  }

  @Test(arguments: [(2020, 8, true), (2020, 9, true), (2020, 10, false)])
  func `six years at the school are counted in whole months`(
    year: Int,
    month: Int,
    mayMove: Bool
  ) throws {
    let model = model { $0.teacher("T", at: "A", since: Month(year: year, month: month)) }
    #expect(try model.allows(["T": "B"]) == mayMove)
    #expect(try model.allows([:]))
  }

  @Test(arguments: [(1976, 8, false), (1976, 9, false), (1976, 10, true)])
  func `a man of fifty is at the age limit, a month younger is below it`(
    year: Int,
    month: Int,
    mayMove: Bool
  ) throws {
    let model = model { $0.teacher("T", at: "A", birth: Month(year: year, month: month)) }
    #expect(try model.allows(["T": "B"]) == mayMove)
  }

  @Test func `people on leave never move, not even when told to`() throws {
    let model = model {
      $0.teacher("T", at: "A", status: .leave)
      $0.decision("T", .allow)
    }
    #expect(try !model.allows(["T": "B"]))
  }

  @Test func `stay and avoid hold`() throws {
    let model = model {
      $0.decision("A1", .stay)
      $0.decision("A2", .avoid, "B")
    }
    #expect(try !model.allows(["A1": "B"]))
    #expect(try !model.allows(["A2": "B"]))
    #expect(try model.allows(["A2": "C"]))
  }

  @Test func `who is told to move moves, to the school named where one is`() throws {
    let anywhere = model { $0.decision("A1", .move) }
    #expect(try !anywhere.allows([:]))
    #expect(try anywhere.allows(["A1": "B"]))
    let named = model {
      $0.teacher("T", at: "A", since: Month(year: 2025, month: 9), exempt: "illness")
      $0.decision("T", .move, "C")
    }
    #expect(try !named.allows([:]))
    #expect(try !named.allows(["T": "B"]))
    #expect(try named.allows(["T": "C"]))
  }

  @Test func `told to move with nowhere to go, there is no plan`() throws {
    let model = model {
      $0.teacher("T", at: "A", .kindergarten)
      $0.decision("T", .move)
    }
    #expect(try !model.allows([:]))
  }
}

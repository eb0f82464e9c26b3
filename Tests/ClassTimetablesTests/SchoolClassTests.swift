import ClassTimetables
import Staffing
import TestSupport
import Testing

/// The classes of a school and their blocks.
@Suite struct SchoolClassTests {
  private func classes(_ build: (inout DistrictBuilder) -> Void) -> [SchoolClass] {
    SchoolClass.all(of: .tiny(build))["A"] ?? []
  }

  private func periods(_ schoolClass: SchoolClass) -> [Subject: Double] {
    schoolClass.blocks.reduce(into: [:]) { $0[$1.subject, default: 0] += $1.weeklyPeriods }
  }

  @Test func `every whole class has the periods of its grade`() {
    let found = classes {
      $0.school("A")
      $0.curriculum(grade: 1, [.chinese: 8, .math: 4])
      $0.classes("A", grade: 1, 2)
    }
    #expect(found.map(\.name) == ["1", "2"])
    #expect(found.allSatisfy { periods($0) == [.chinese: 8, .math: 4] })
  }

  @Test func `half classes join in grade order with whole periods within the weekly total`() throws
  {
    let found = classes {
      $0.school("A")
      $0.curriculum(grade: 3, [.chinese: 7, .math: 4, .music: 2])
      $0.curriculum(grade: 4, [.chinese: 6, .math: 5, .music: 2])
      $0.classes("A", grade: 4, 0.5)
      $0.classes("A", grade: 3, 0.5)
    }
    let pair = try #require(found.first)
    #expect(found.count == 1)
    #expect(pair.grade == 3 && pair.name == "3+4")
    // 6.5 + 4.5 + 2 = 13: one of the two halves goes up, chinese by the order of ids.
    #expect(periods(pair) == [.chinese: 7, .math: 4, .music: 2])
  }

  @Test func `a half class that is left over has half of its periods`() throws {
    let found = classes {
      $0.school("A")
      $0.curriculum(grade: 1, [.chinese: 8, .math: 4])
      $0.classes("A", grade: 1, 1.5)
    }
    #expect(found.map(\.name) == ["1", "2"])
    let half = try #require(found.last)
    #expect(periods(half) == [.chinese: 4, .math: 2])
  }

  @Test func `kindergarten is split between two people because no full load holds it`() throws {
    let found = classes {
      $0.school("A", stages: [.kindergarten])
      $0.classes("A", grade: 0, 1)
    }
    let group = try #require(found.first)
    #expect(group.blocks.map(\.weeklyPeriods) == [15, 15])
  }

  @Test func `an overridden demand is shared among its classes in proportion`() {
    let found = classes {
      $0.school("A")
      $0.curriculum(grade: 1, [.chinese: 8, .music: 2])
      $0.classes("A", grade: 1, 3)
      $0.demand("A", .primary, .music, 4)
    }
    #expect(found.map { periods($0)[.music] ?? 0 } == [2, 1, 1])
    #expect(found.allSatisfy { periods($0)[.chinese] == 8 })
  }
}

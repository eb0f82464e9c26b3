import Staffing
import TestSupport
import Testing

@Suite struct PriorityBackboneTests {
  private func model(
    _ location: School.Location = .rural,
    isKept: Bool = true
  ) -> ModelQuestion {
    ModelQuestion {
      $0.policy {
        $0.limits.keepsRuralBackbone = isKept
        $0.limits.outflowShare = 1.0
        $0.limits.inflowShare = 1.0
        $0.limits.subjectOutflowShare = 1.0
      }
      $0.school("A", location: location)
      $0.school("B")
      for school in ["A", "B"] as [School.ID] {
        $0.classes(school)
        $0.teachers(3, prefix: school.text, at: school)
        $0.teacher(Teacher.ID("K\(school)"), at: school, backbone: .county)
        $0.teacher(Teacher.ID("S\(school)"), at: school, backbone: .school)
      }
    }
  }

  @Test func `a priority school may gain, keep and change backbone teachers, not lose one`() throws
  {
    #expect(try model().allows(["KB": "A"]))
    #expect(try model().allows([:]))
    #expect(try model().allows(["KA": "B", "KB": "A"]))
    #expect(try !model().allows(["KA": "B"]))
  }

  @Test func `backbone teachers of the school's own level do not count`() throws {
    #expect(try model().allows(["SA": "B"]))
    #expect(try !model().allows(["KA": "B", "SB": "A"]))
  }

  @Test func `other schools and other policies may lose them`() throws {
    #expect(try model(.town).allows(["KA": "B"]))
    #expect(try model(isKept: false).allows(["KA": "B"]))
  }
}

import Staffing
import TestSupport
import Testing

@Suite struct UseAtDestinationTests {
  private func model(
    _ subject: Subject,
    others: [Subject] = [],
    certificate: Stage = .junior,
    crossStage: Bool = true,
    _ write: (inout DistrictBuilder) -> Void = { _ in }
  ) -> ModelQuestion {
    ModelQuestion {
      $0.policy { $0.limits.allowsCrossStage = crossStage }
      $0.school("A", stages: [.junior])
      $0.demand("A", .junior, subject, 10)
      $0.teachers(3, prefix: "A", at: "A", certificate: .junior)
      $0.teacher("T", at: "A", subject, others: others, certificate: certificate)
      $0.school("B", stages: [.primary])
      $0.demand("B", .primary, .music, 5)
      $0.demand("B", .primary, .labour, 5)
      $0.teachers(3, prefix: "B", at: "B")
      write(&$0)
    }
  }

  @Test func `a main or an other subject of the new school is of use`() throws {
    #expect(try model(.music).allows(["T": "B"]))
    #expect(try model(.physics, others: [.music]).allows(["T": "B"]))
    #expect(try !model(.physics).allows(["T": "B"]))
  }

  @Test func `an open subject alone is of no use`() throws {
    #expect(try !model(.physics, others: [.labour]).allows(["T": "B"]))
  }

  @Test func `the certificate must cover the stage`() throws {
    #expect(try model(.music, certificate: .primary).allows(["T": "B"]))
    #expect(try !model(.music, certificate: .kindergarten).allows(["T": "B"]))
  }

  @Test func `another stage needs the policy's leave`() throws {
    #expect(try !model(.music, crossStage: false).allows(["T": "B"]))
    #expect(try model(.music, crossStage: true).allows(["T": "B"]))
  }

  @Test func `a move with a school goes over the rule, an allow does not`() throws {
    let ordered = model(.physics, crossStage: false) { $0.decision("T", .move, "B") }
    #expect(try ordered.allows(["T": "B"]))
    let allowed = model(.physics) { $0.decision("T", .allow, "B") }
    #expect(try !allowed.allows(["T": "B"]))
  }
}

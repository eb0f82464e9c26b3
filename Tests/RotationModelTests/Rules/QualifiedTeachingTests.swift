import Staffing
import TestSupport
import Testing

@Suite struct QualifiedTeachingTests {
  private func model(
    _ subject: Subject,
    of stage: Stage = .primary,
    others: [Subject] = [],
    teaches: Subject,
    certificate: Stage = .primary
  ) -> ModelQuestion {
    ModelQuestion {
      $0.school("A", stages: [.primary, .junior])
      $0.demand("A", stage, teaches, 10)
      $0.teacher("T", at: "A", subject, others: others, certificate: certificate)
    }
  }

  @Test func `main, other and open subjects are covered, the rest not`() throws {
    #expect(try model(.music, teaches: .music).uncovered() == 0)
    #expect(try model(.art, others: [.music], teaches: .music).uncovered() == 0)
    #expect(try model(.art, teaches: .labour).uncovered() == 0)
    #expect(try model(.art, teaches: .music).uncovered() == 10)
  }

  @Test func `the certificate covers its stage and those below`() throws {
    let below = model(.music, of: .primary, teaches: .music, certificate: .junior)
    let equal = model(.music, of: .junior, teaches: .music, certificate: .junior)
    let above = model(.music, of: .junior, teaches: .music, certificate: .primary)
    #expect(try below.uncovered() == 0)
    #expect(try equal.uncovered() == 0)
    #expect(try above.uncovered() == 10)
  }

  @Test func `general is main for primary subjects alone`() throws {
    #expect(try model(.general, teaches: .math).uncovered() == 0)
    let junior = model(.general, of: .junior, teaches: .math, certificate: .junior)
    #expect(try junior.uncovered() == 10)
  }

  @Test func `an offering is not covered above its requirement`() throws {
    let model = ModelQuestion {
      $0.school("A")
      $0.demand("A", .primary, .music, 5)
      $0.demand("A", .primary, .art, 5)
      $0.teacher("T", at: "A", .music)
    }
    #expect(try model.uncovered() == 5)
  }
}

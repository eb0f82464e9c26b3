import Staffing
import Testing

@testable import RotationModel

@Suite struct RuleBookTests {
  @Test func `every rule has exactly one model type, by number`() {
    #expect(RuleBook.rules.map { $0.id } == RuleID.allCases)
    #expect(Set(RuleBook.rules.map { "\($0)" }).count == RuleID.allCases.count)
  }

  @Test func `every term has exactly one model type, in order`() {
    #expect(RuleBook.terms.map { $0.id } == TermID.allCases)
    #expect(Set(RuleBook.terms.map { "\($0)" }).count == TermID.allCases.count)
  }

  @Test func `destinations are limited by R2, R3 and R4 alone`() {
    #expect(
      RuleBook.destinationRules.map { $0.id }.sorted()
        == RuleBook.rules.filter { $0 is any DestinationRule.Type }.map { $0.id }
    )
  }
}

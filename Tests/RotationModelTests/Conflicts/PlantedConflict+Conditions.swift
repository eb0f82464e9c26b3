import Staffing
import TestSupport

extension PlantedConflict {
  private static func conditioned(
    _ condition: EligibilityCondition,
    _ people: ExchangeFloor.People = .backbone,
    _ write: @escaping (inout DistrictBuilder) -> Void
  ) -> PlantedConflict {
    PlantedConflict(
      "a floor against the condition \(condition.rawValue)",
      [.floor("few", nil), .eligibility(condition)]
    ) {
      $0.floor("few", people, 0.5)
      write(&$0)
    }
  }

  /// Floors against one condition on who may move.
  static let floorsAndConditions: [PlantedConflict] = [
    conditioned(.yearsAtSchool) {
      $0.teacher("K1", at: "A", backbone: .county, since: Month(year: 2022, month: 9))
      $0.teacher("K2", at: "B", backbone: .county, since: Month(year: 2024, month: 9))
    },
    conditioned(.leaderYearsAtSchool, .administrator) {
      $0.approved("A", .principal, 0)
      $0.approved("B", .principal, 1)
      $0.teacher("P", at: "A", post: .principal, since: Month(year: 2023, month: 9))
    },
    conditioned(.ageBelow) {
      $0.teacher("K", at: "A", backbone: .county, birth: Month(year: 1970, month: 1))
    },
    conditioned(.yearsSinceExchange) {
      $0.teacher("K", at: "A", backbone: .county, lastExchange: Month(year: 2025, month: 9))
    },
    conditioned(.movablePosts) {
      $0.teacher("K", at: "A", post: .middle, backbone: .county)
      $0.policy { $0.eligibility.movablePosts = [.teacher] }
    },
    conditioned(.exemption) {
      $0.teacher("K", at: "A", backbone: .county, exempt: "illness")
    },
    conditioned(.runningExchange) {
      $0.teacher("K", at: "A", backbone: .county, exchangeUntil: Month(year: 2028, month: 8))
    },
  ]
}

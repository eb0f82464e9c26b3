import Staffing
import Testing

@Suite struct IdentifierTests {
  @Test func `ids keep their text, leading zeros included`() {
    #expect(School.ID("007").text == "007")
    #expect(School.ID("007") != School.ID("7"))
    #expect(School.ID("007").description == "007")
  }

  @Test func `ids are ordered by their bytes, whatever the language`() {
    let inOrder: [School.ID] = ["", "10", "9", "A", "B", "a", "é", "中", "文"]
    #expect(inOrder.shuffled().sorted() == inOrder)
  }
}

@Suite struct OrderTests {
  @Test func `offerings are ordered by school, stage and subject`() {
    let inOrder = [
      Offering(school: "A", stage: .primary, subject: .math),
      Offering(school: "A", stage: .junior, subject: .art),
      Offering(school: "A", stage: .junior, subject: .math),
      Offering(school: "B", stage: .kindergarten, subject: .art),
    ]
    #expect(inOrder.reversed().sorted() == inOrder)
    #expect(inOrder[1].description == "A/junior/art")
  }

  @Test func `rules are ordered by number, not by text`() {
    #expect(RuleID.allCases.sorted() == RuleID.allCases)
    #expect(RuleID.workload > RuleID.whoMayMove)
    #expect(RuleID.allCases.map(\.number) == Array(1...15))
    #expect(RuleID.exchangeFloor.description == "R9")
  }

  @Test func `stages follow the grades`() {
    #expect((0...12).compactMap(Stage.init(grade:)).sorted().count == 13)
    #expect(Stage(grade: 0) == .kindergarten && Stage(grade: 6) == .primary)
    #expect(Stage(grade: 7) == .junior && Stage(grade: 10) == .senior)
    #expect(Stage(grade: 13) == nil && Stage(grade: -1) == nil)
    #expect(Stage.allCases.sorted() == Stage.allCases)
  }

  @Test func `every term belongs to one level and has a weight`() {
    #expect(Level.allCases.flatMap(\.terms).count == TermID.allCases.count)
    #expect(TermID.allCases.allSatisfy { $0.defaultWeight >= 0 })
    #expect(Level.allCases.sorted() == Level.allCases)
  }

  @Test func `terms of balance count only where the policy weighs them`() {
    let optional = TermID.allCases.filter(\.isOptional)
    #expect(optional.map(\.rawValue).allSatisfy { $0.hasPrefix("balance_") })
    #expect(optional.count == 5 && optional.allSatisfy { $0.level == .staffing })
    var policy = ExchangePolicy()
    #expect(policy.terms == TermID.allCases.filter { !$0.isOptional })
    policy.weights = [.balanceTitles: 0, .balanceBackbone: 0.5, .travel: 0]
    #expect(policy.terms.filter(\.isOptional) == [.balanceBackbone])
    #expect(policy.terms.contains(.travel))
  }

  @Test func `a problem is the same whatever the order of its rows`() {
    let schools = ["B", "A", "C"].map {
      School(id: School.ID($0), name: $0, stages: [.junior, .primary, .junior], location: .town)
    }
    let one = StaffingProblem(schoolYear: 2026, schools: schools, classes: [], teachers: [])
    let other = StaffingProblem(
      schoolYear: 2026,
      schools: schools.reversed(),
      classes: [],
      teachers: []
    )
    #expect(one.schools == other.schools)
    #expect(one.schools[0].stages == [.primary, .junior])
  }
}

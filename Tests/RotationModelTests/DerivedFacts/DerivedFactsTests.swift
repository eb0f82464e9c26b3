import PlanAudit
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// Planner and audit derive the same facts from the same specification by code of their own.
@Suite struct DerivedFactsTests {
  @Test func `both require the same periods, and the same to open an offering`() {
    let differences = FactsPair.differences { pair, differences in
      let offerings = pair.planner.offerings
      differences.compare("offerings", offerings.map(\.offering), pair.audit.offerings)
      for facts in offerings {
        let need = pair.audit.needs[facts.offering]
        differences.compare("D of \(facts.offering)", facts.required, need?.required ?? .nan)
        differences.compare("d of \(facts.offering)", facts.opening, need?.oneClass ?? .nan)
        let isPriority = pair.audit.isPriority(facts.offering.school)
        let weight = isPriority ? pair.problem.policy.priorityWeight : 1
        differences.compare("weight of \(facts.offering)", facts.weight, weight)
      }
    }
    #expect(differences.isEmpty)
  }

  @Test func `both give everybody the same stage, load and capacity at every school`() {
    let differences = FactsPair.differences { pair, differences in
      let isItinerant = pair.problem.policy.itinerant.isAllowed
      pair.forEachPlace { teacher, school in
        let person = pair.problem.teachers[teacher]
        let id = pair.problem.schools[school].id
        let capacity = pair.planner.capacity(of: person, at: school)
        differences.compare(
          "stage of \(person.id) at \(id)",
          pair.planner.stage(of: teacher, at: school),
          pair.audit.stage(of: person, at: id)
        )
        differences.compare(
          "full load of \(person.id) at \(id)",
          pair.planner.fullLoad(of: person, at: school),
          pair.audit.fullLoad(of: person, at: id)
        )
        differences.compare(
          "capacity of \(person.id) at \(id)",
          capacity,
          pair.audit.capacity(of: person, at: id)
        )
        differences.compare(
          "itinerant part of \(person.id) at \(id)",
          ItinerantTeaching.part(of: capacity, pair.problem.policy),
          isItinerant ? pair.audit.itinerantCapacity(of: person, at: id) : 0
        )
      }
      for group in pair.problem.recruits {
        differences.compare(
          "load of \(group)",
          Recruits.weeklyPeriods(of: group, pair.planner),
          pair.audit.recruitLoad(group.stage, group.subject)
        )
      }
    }
    #expect(differences.isEmpty)
  }

  @Test func `both hold the same people qualified for the same offerings`() {
    let differences = FactsPair.differences { pair, differences in
      for person in pair.problem.teachers {
        for facts in pair.planner.offerings {
          differences.compare(
            "\(person.id) in \(facts.offering)",
            pair.planner.qualification(
              certificate: person.certificate,
              subject: person.subject,
              others: Set(person.otherSubjects),
              for: facts.offering
            ),
            pair.audit.qualification(of: person, for: facts.offering)
          )
        }
      }
    }
    #expect(differences.isEmpty)
  }

  @Test func `both put the same people into the same categories, the eligible among them`() {
    let differences = FactsPair.differences { pair, differences in
      for (position, person) in pair.problem.teachers.enumerated() {
        let categories = pair.audit.categories(of: person)
        differences.compare(
          "\(person.id) eligible",
          pair.planner.isEligible(position),
          pair.audit.isEligible(person)
        )
        differences.compare(
          "\(person.id) backbone",
          pair.planner.isBackbone(position),
          categories.contains(.backbone)
        )
        differences.compare(
          "\(person.id) senior",
          pair.planner.isSenior(position),
          categories.contains(.seniorTitle)
        )
        differences.compare(
          "\(person.id) administrator",
          pair.planner.isAdministrator(position),
          pair.audit.isAdministrator(person)
        )
      }
    }
    #expect(differences.isEmpty)
  }
}

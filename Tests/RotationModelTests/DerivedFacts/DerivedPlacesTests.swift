import PlanAudit
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// Planner and audit derive the same ways, posts and destinations.
@Suite struct DerivedPlacesTests {
  @Test func `both measure the same ways`() {
    let differences = FactsPair.differences { pair, differences in
      let schools = pair.problem.schools
      for (one, from) in schools.enumerated() {
        for (other, to) in schools.enumerated() where one != other {
          let way = pair.planner.travel.between(one, other)
          let audited = pair.audit.way(from: from.id, to: to.id)
          differences.compare("\(from.id) to \(to.id)", way.minutes, audited.minutes)
          differences.compare("\(from.id) to \(to.id) known", way.isKnown, audited.isKnown)
        }
      }
      pair.forEachPlace { teacher, school in
        let person = pair.problem.teachers[teacher]
        let present = pair.planner.presentSchool[teacher]
        guard present != school else { return }
        let way = pair.planner.travel.way(of: person, from: present, to: school)
        let audited = pair.audit.way(of: person, to: schools[school].id)
        differences.compare("\(person.id) to \(schools[school].id)", way.minutes, audited.minutes)
        differences.compare("\(person.id)'s way known", way.isKnown, audited.isKnown)
      }
    }
    #expect(differences.isEmpty)
  }

  @Test func `both count the same posts, pools, students and leaders`() {
    let differences = FactsPair.differences { pair, differences in
      let facts = pair.planner
      let schools = pair.problem.schools
      let establishments = PostPools.establishments(of: pair.problem, students: facts.students)
      var posts = [Double](repeating: 0, count: schools.count)
      for (position, school) in schools.enumerated() {
        let holder = facts.posts.poolOfSchool[position]
        posts[holder] += pair.audit.teachingPosts(of: school.id)
        differences.compare(
          "establishment of \(school.id)",
          establishments[position],
          pair.audit.establishments[school.id] ?? -1
        )
        differences.compare(
          "pool of \(school.id)",
          schools[holder].id,
          pair.audit.poolHolder(of: school.id)
        )
        differences.compare(
          "students of \(school.id)",
          facts.students[position],
          pair.audit.students[school.id] ?? 0
        )
        differences.compare(
          "classes at \(school.id)",
          facts.hasClasses[position],
          pair.audit.hasClasses(school.id)
        )
        differences.compare(
          "priority of \(school.id)",
          facts.isPriority[position],
          pair.audit.isPriority(school.id)
        )
      }
      for (position, school) in schools.enumerated() {
        differences.compare("posts of \(school.id)", facts.posts.posts[position], posts[position])
      }
    }
    #expect(differences.isEmpty)
  }

  @Test func `both let leaders' numbers change within the same bounds`() {
    let differences = FactsPair.differences { pair, differences in
      let schools = pair.problem.schools
      let rows = ExchangeProgram(pair.planner).rows.filter { $0.label.rule == .postsInRank }
      differences.compare("rows", rows.count, 2 * schools.count)
      for (post, offset) in [(Teacher.Post.deputy, 0), (.principal, schools.count)] {
        for (position, school) in schools.enumerated() {
          let now = pair.audit.leadersNow(post, at: school.id)
          let approved = pair.audit.approved(post, at: school.id)
          let row = rows[offset + position]
          let what = "\(post) at \(school.id)"
          differences.compare(what, row.lower, Double(min(now, approved) - now))
          differences.compare(what, row.upper, Double(max(now, approved) - now))
        }
      }
    }
    #expect(differences.isEmpty)
  }

  @Test func `both give everybody the same destinations`() {
    let differences = FactsPair.differences { pair, differences in
      let program = ExchangeProgram(pair.planner)
      for (position, candidate) in program.candidates.enumerated() {
        guard let teacher = program.teacher(of: position) else { continue }
        let person = pair.problem.teachers[teacher]
        differences.compare(
          "destinations of \(person.id)",
          candidate.moves.map { pair.problem.schools[program.moves[$0].place.school].id },
          pair.problem.schools.map(\.id).filter {
            $0 != person.school && pair.audit.mayWork(person, at: $0)
          }
        )
        differences.compare(
          "\(person.id) stays",
          candidate.mayStay,
          pair.audit.mayWork(person, at: person.school)
        )
      }
    }
    #expect(differences.isEmpty)
  }

  @Test func `both let the same schools share itinerant teachers`() {
    let differences = FactsPair.differences { pair, differences in
      let schools = pair.problem.schools
      for (position, sites) in ReachTable.itinerantSites(pair.planner).enumerated() {
        let home = schools[position].id
        differences.compare(
          "sites of \(home)",
          sites.map { schools[$0].id },
          schools.map(\.id).filter { pair.audit.mayTeachItinerantly(from: home, to: $0) }
        )
      }
    }
    #expect(differences.isEmpty)
  }

  @Test func `both count the same people and ask the same number of every floor`() {
    let differences = FactsPair.differences { pair, differences in
      let floors = FloorFacts.all(of: pair.planner)
      let audited = pair.audit.floorPopulations()
      let counted = PlanAudit(pair.problem).audit(SimplePlanner(pair.problem).plan()).tables.floors
      let rows = ExchangeProgram(pair.planner).rows.filter { $0.label.floor != nil }
      differences.compare("floors", floors.map { $0.rowName(pair.planner) }, audited.map(\.name))
      for ((floor, population), count) in zip(zip(floors, audited), counted) {
        let name = population.name
        let people = floor.population.map { pair.problem.teachers[$0].id }
        differences.compare("people of \(name)", people, population.people)
        differences.compare("\(name) void", floor.isVoid, population.isVoid)
        differences.compare("standing of \(name)", floor.standing.count, count.moved)
        let row = rows.first {
          $0.label.floor == floor.floor.name && $0.label.school == floor.school
        }
        differences.compare("\(name) has a row", row != nil, !population.isVoid)
        guard let row else { continue }
        // Without moves a floor of moved people asks for its share of those who count anyhow.
        let required = Int((row.lower + Double(floor.standing.count)).rounded(.up))
        differences.compare("\(name) requires", max(0, required), count.required)
      }
    }
    #expect(differences.isEmpty)
  }
}

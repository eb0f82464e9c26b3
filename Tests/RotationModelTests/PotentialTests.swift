import GLPKSolver
import PlanAudit
import RotationModel
import Staffing
import TestSupport
import Testing

/// What exchange can mend at best: bounds that no plan falls below, and floors within reach.
@Suite struct PotentialTests {
  private let planner = RotationPlanner(solver: GLPKSolver())

  private func potential(_ problem: StaffingProblem, seconds: Double = 20) -> ExchangePotential {
    planner.potential(of: problem, options: PlanningOptions(gap: 0, timeLimit: seconds))
  }

  private func bound(_ potential: ExchangePotential, _ subject: Subject) -> Double? {
    potential.subjects.first { $0.subject == subject }?.leastUncovered
  }

  /// Two music teachers at A where one would do, none at B; nobody teaches art.
  private func musicAtA(_ write: (inout DistrictBuilder) -> Void = { _ in }) -> StaffingProblem {
    .tiny {
      $0.curriculum([.music: 16, .art: 16])
      for school in ["A", "B"] as [School.ID] {
        $0.school(school)
        $0.classes(school)
      }
      $0.teachers(2, prefix: "M", at: "A", .music)
      write(&$0)
    }
  }

  @Test func `what a move mends is exchange's, what nobody can teach is recruiting's`() {
    let found = potential(musicAtA())
    // Now 16 of music and 32 of art are short; one move mends the music.
    #expect(bound(found, .music) == 0)
    #expect(bound(found, .art) == 32)
    #expect(found.leastUncovered == 32)
    // Weights: 1 a period, 10 an offering not opened.
    #expect(found.curriculum.statusQuo == 16 + 32 + 30)
    #expect(found.curriculum.value == 32 + 20)
    #expect(abs(found.curriculum.bound - 52) < 1e-3)
  }

  @Test func `limits on leaving and floors are lifted, eligibility is not`() {
    let tight = musicAtA {
      $0.policy {
        $0.limits.outflowShare = 0.0
        $0.floors = [ExchangeFloor(name: "all", people: .all, share: 1.0)]
      }
    }
    #expect(bound(potential(tight), .music) == 0)
    let fixed = StaffingProblem.tiny {
      $0.curriculum([.music: 16])
      for school in ["A", "B"] as [School.ID] {
        $0.school(school)
        $0.classes(school)
      }
      $0.teacher("M1", at: "A", .music, exempt: "孕期")
      $0.teacher("M2", at: "A", .music, since: Month(year: 2025, month: 9))
    }
    #expect(bound(potential(fixed), .music) == 16)
  }

  @Test func `more may leave than the limits let go, as many as mend something`() {
    let problem = StaffingProblem.tiny {
      $0.curriculum([.music: 16])
      for school in ["A", "B", "C", "D"] as [School.ID] {
        $0.school(school)
        $0.classes(school)
      }
      $0.teachers(4, prefix: "M", at: "A", .music)
    }
    // R5 lets one of four go, R7 one of the subject; the bound counts three.
    #expect(potential(problem).leastUncovered == 0)
  }

  @Test func `recruits count where they teach the subject, and nowhere else`() {
    let problem = musicAtA {
      $0.recruits(1, .primary, .art)
      $0.recruits(2, .primary, .music)
    }
    let found = potential(problem)
    // One recruit takes 16 of the 32 periods of art, now and at best.
    #expect(bound(found, .art) == 16)
    #expect(bound(found, .music) == nil)
    #expect(found.leastUncovered == 16)
  }

  @Test func `periods in parts of halves are bounded without rounding`() {
    let problem = StaffingProblem.tiny {
      $0.curriculum([.music: 16.25])
      $0.school("A")
      $0.classes("A")
      $0.teacher("M1", at: "A", .music)
    }
    let least = potential(problem).leastUncovered
    #expect(least <= 0.25 && least > 0.249)
  }

  @Test func `a decision to move does not make the status quo worse than the bound`() {
    let problem = musicAtA {
      $0.teacher("K1", at: "B", .music)
      $0.decision("K1", .move, "A")
    }
    let found = potential(problem)
    #expect(found.curriculum.bound <= found.curriculum.statusQuo)
    #expect(found.leastUncovered == 32)
  }

  @Test func `bounds lie below every plan and the best staffing is as good as any plan`() {
    var compared = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      var problem = RandomDistrict(seed: seed, people: 12, schools: 3).problem
      problem.policy.priorities = .lexicographic
      let options = PlanningOptions(gap: 0, timeLimit: 6)
      guard case .planned(let rotation) = planner.plan(problem, options: options) else { continue }
      compared += 1
      let audit = PlanAudit(problem).audit(rotation.plan)
      let found = potential(problem, seconds: 6)
      let value = audit[.curriculum].value
      #expect(found.curriculum.bound <= value + 1e-6, "seed \(seed)")
      if rotation.status == .optimal {
        #expect(found.curriculum.value <= value + 1e-6, "seed \(seed)")
      }
      let missing = audit.schools.flatMap(\.missing)
      #expect(
        found.leastUncovered <= missing.reduce(0) { $0 + $1.short } + 1e-6,
        "seed \(seed)"
      )
      for subject in found.subjects {
        let short = missing.filter {
          $0.offering.stage == subject.stage && $0.offering.subject == subject.subject
        }
        #expect(
          subject.leastUncovered <= short.reduce(0) { $0 + $1.short } + 1e-6,
          "seed \(seed), \(subject.subject)"
        )
      }
    }
    #expect(compared >= 6)
  }

  @Test func `both staffings keep every rule that is not lifted`() {
    for seed in 20...27 as ClosedRange<UInt64> {
      let problem = RandomDistrict(seed: seed, people: 24, schools: 4).problem
      let found = potential(problem, seconds: 1)
      let audit = PlanAudit(problem)
      #expect(audit.audit(found.statusQuo).violationsBefore.isEmpty, "seed \(seed)")
      let broken = audit.audit(found.best).violations.filter {
        !ExchangePotential.liftedRules.contains($0.rule) && $0.cause != .decidedToMove
      }
      #expect(broken.isEmpty, "seed \(seed): \(broken)")
    }
  }

  @Test func `a search cut short never ends above the status quo`() {
    for seed in 40...47 as ClosedRange<UInt64> {
      let problem = RandomDistrict(seed: seed, people: 60, schools: 8).problem
      let found = potential(problem, seconds: 0.02)
      let audit = PlanAudit(problem)
      let value = audit.audit(found.best)[.curriculum].value
      #expect(abs(value - found.curriculum.value) < 1e-6, "seed \(seed)")
      #expect(found.curriculum.value <= found.curriculum.statusQuo + 1e-9, "seed \(seed)")
      #expect(found.curriculum.bound <= found.curriculum.value, "seed \(seed)")
    }
  }

  @Test func `floors that a plan meets are within reach, soft ones too`() {
    var problem = musicAtA { $0.teachers(4, prefix: "N", at: "B", .art) }
    problem.policy.floors = [
      ExchangeFloor(name: "hard", people: .all, share: 0.3),
      ExchangeFloor(name: "soft", people: .all, share: 0.3, enforcement: .soft),
      ExchangeFloor(name: "nobody", people: .backbone, share: 0.5),
    ]
    let floors = potential(problem).floors
    #expect(floors.map(\.name) == ["hard", "soft", "nobody"])
    #expect(floors.map(\.isReachable) == [true, true, true])
    #expect(floors.map(\.movable) == [6, 6, 0])
  }

  @Test func `a floor that limits keep out of reach says how far it comes`() {
    var problem = musicAtA { $0.teachers(2, prefix: "N", at: "B", .art) }
    problem.policy.floors = [
      ExchangeFloor(name: "far", people: .all, share: 0.8),
      ExchangeFloor(name: "near", people: .all, share: 0.25, enforcement: .soft),
    ]
    // Four people, two a school, of whom one a school may leave.
    let floors = potential(problem).floors
    #expect(floors.map(\.isReachable) == [false, true])
    #expect(floors.map(\.most) == [2, nil])
  }

  @Test func `a floor of people who have nowhere to go counts them`() {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.classes("A")
      $0.teachers(4, prefix: "T", at: "A")
      $0.policy { $0.floors = [ExchangeFloor(name: "all", people: .all, share: 0.5)] }
    }
    let floor = potential(problem).floors.first
    #expect(floor?.isReachable == false)
    #expect(floor?.most == 0)
  }

  @Test func `renaming every id and shuffling every table changes no figure`() {
    let problem = RandomDistrict(seed: 5, people: 14, schools: 3).problem
    let one = potential(problem, seconds: 10)
    let other = potential(problem.renamed(), seconds: 10)
    #expect(abs(one.curriculum.statusQuo - other.curriculum.statusQuo) < 1e-6)
    #expect(abs(one.curriculum.value - other.curriculum.value) < 1e-6)
    #expect(abs(one.leastUncovered - other.leastUncovered) < 1e-6)
  }
}

import PlanAudit
import Staffing

/// Counts for a tiny district by how many people each limit, rank and floor is broken.
struct MemberCount {
  /// Every member that counts people.
  private(set) var members: [ConflictMember] = []

  private let people: [Teacher]
  private var limits: [(member: ConflictMember, excess: (Moved) -> Double)] = []

  /// Who moved where.
  struct Moved {
    let people: [Teacher]
    let places: [School.ID]

    /// People who count and leave a school.
    func leaving(_ school: School.ID?, _ counts: (Teacher) -> Bool = { _ in true }) -> Double {
      Double(
        zip(people, places).count {
          $0.school != $1 && (school == nil || $0.school == school) && counts($0)
        }
      )
    }

    /// People who count and arrive at a school.
    func arriving(_ school: School.ID) -> Double {
      Double(zip(people, places).count { $0.school != school && $1 == school })
    }

    /// People who count at a school after the exchange.
    func after(_ school: School.ID, _ counts: (Teacher) -> Bool) -> Double {
      Double(zip(people, places).count { $1 == school && counts($0) })
    }
  }

  init(_ problem: StaffingProblem, people: [Teacher]) {
    self.people = people
    let active = problem.teachers.filter { $0.status == .active }
    let policy = problem.policy
    for school in problem.schools {
      let id = school.id
      let here = active.filter { $0.school == id }
      let most = { (share: Share, count: Int) in Double(max(1, share.roundedDown(of: count))) }
      add(.school(.leavingShare, id)) {
        $0.leaving(id) - most(policy.limits.outflowShare, here.count)
      }
      if !here.isEmpty {
        add(.school(.arrivingShare, id)) {
          $0.arriving(id) - most(policy.limits.inflowShare, here.count)
        }
      }
      for subject in Set(here.map(\.subject)) {
        let limit = most(policy.limits.subjectOutflowShare, here.count { $0.subject == subject })
        add(.subject(id, subject)) { $0.leaving(id) { $0.subject == subject } - limit }
      }
      for post in [Teacher.Post.deputy, .principal] {
        let now = Double(here.count { $0.post == post })
        let approved =
          problem.approvedPosts.first { $0.school == id && $0.post == post }
          .map { Double($0.count) } ?? now
        add(.post(id, post)) {
          let after = $0.after(id) { $0.post == post }
          return max(after - max(now, approved), min(now, approved) - after)
        }
      }
      if school.location == .rural || school.standing == .weak {
        let now = Double(here.count(where: Self.isBackbone))
        add(.school(.priorityBackbone, id)) { now - $0.after(id, Self.isBackbone) }
      }
      if !here.isEmpty, problem.classes.contains(where: { $0.school == id }) {
        add(.school(.schoolKept, id)) { 1 - $0.after(id) { _ in true } }
      }
    }
    for population in AuditFacts(problem).floorPopulations() where !population.isVoid {
      let floor = population.floor
      let counted = Set(population.people)
      add(.floor(floor.name, population.school)) { moved in
        let base =
          switch floor.base {
          case .category: population.people.count
          case .eligible: population.eligible
          case .moved: Int(moved.leaving(population.school))
          }
        let required = Double(floor.share.roundedUp(of: base))
        return required - moved.leaving(population.school) { counted.contains($0.id) }
      }
    }
  }

  /// By how many people each member is broken; members that hold are absent.
  func broken(by places: [School.ID]) -> [ConflictMember: Int] {
    let moved = Moved(people: people, places: places)
    var broken: [ConflictMember: Int] = [:]
    for limit in limits {
      let excess = limit.excess(moved)
      if excess > 0.5 { broken[limit.member] = Int(excess.rounded()) }
    }
    return broken
  }

  private static func isBackbone(_ teacher: Teacher) -> Bool {
    teacher.backbone != .none && teacher.backbone != .school
  }

  private mutating func add(_ member: ConflictMember, _ excess: @escaping (Moved) -> Double) {
    members.append(member)
    limits.append((member, excess))
  }
}

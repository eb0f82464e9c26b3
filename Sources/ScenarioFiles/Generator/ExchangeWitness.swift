import Staffing

/// A plan by construction: people change places in pairs within a cluster until every floor is met.
///
/// A pair has the same rank of post, each of the two is of use at the other's school, and no
/// priority school loses a backbone teacher; so R1–R8, R10 and R15 hold without computing any way,
/// and nothing is taught, so R11–R13 hold. Where the eligible do not suffice for a floor, further
/// people get the years and the age that they lack.
struct ExchangeWitness {
  /// The people, some of them with other dates than before.
  private(set) var people: [Person]
  /// The index of the school a person moves to, or nil.
  private(set) var destinations: [Int?]
  /// How many people got other dates, or became backbone teachers.
  private(set) var adjusted = 0

  private let sites: [Site]
  private let policy: ExchangePolicy
  private let effective: Month
  /// The largest share that a floor asks for.
  private let share: Share
  private let book: DecisionBookDraft
  private let offered: OfferedSubjects
  private let subjects: [UInt32]
  private var chance: Chance
  private var room: ExchangeRoom
  private var clusters: [[Int]] = []
  /// Whether people may become backbone teachers, so that one of a pair loses none.
  private var mayPromote = false

  init(
    _ people: [Person],
    sites: [Site],
    offered: OfferedSubjects,
    decisions: DecisionBookDraft,
    policy: ExchangePolicy,
    effective: Month,
    seed: UInt64
  ) {
    self.people = people
    self.sites = sites
    self.policy = policy
    self.effective = effective
    self.offered = offered
    share = Share(policy.floors.map(\.share.value).max() ?? 0)
    book = decisions
    subjects = people.map { OfferedSubjects.own($0.teacher) }
    destinations = [Int?](repeating: nil, count: people.count)
    chance = Chance(seed: seed, .witness)
    room = ExchangeRoom(people, siteCount: sites.count, limits: policy.limits)
    var numbers: [String: Int] = [:]
    for index in people.indices {
      let cluster = sites[people[index].site].cluster
      let number = numbers[cluster] ?? clusters.count
      numbers[cluster] = number
      if number == clusters.count { clusters.append([]) }
      clusters[number].append(index)
    }
    for index in clusters.indices { clusters[index] = chance.shuffled(clusters[index]) }
  }

  /// Moves people until the floors of administrators, backbone teachers and all are met.
  mutating func build() {
    meet { $0.isLeader }
    meet { $0.isBackbone }
    if missing({ $0.isBackbone }) > 0 { promote() }
    meet { _ in true }
  }

  /// In a small district all backbone teachers may have to stay, or to stay in number where they
  /// are: a pair is exchanged of whom both are, or become, backbone teachers of the county.
  private mutating func promote() {
    mayPromote = true
    defer { mayPromote = false }
    let adult = 28 * 12
    for cluster in clusters where missing({ $0.isBackbone }) > 0 {
      let free = cluster.filter {
        mayMove($0, mayAdjust: true) && people[$0].age(at: effective) >= adult
      }
      let firsts = free.filter { people[$0].isBackbone } + free.filter { !people[$0].isBackbone }
      for first in firsts where missing({ $0.isBackbone }) > 0 && destinations[first] == nil {
        guard let second = partner(of: first, in: free, { $0.isBackbone }) else { continue }
        for index in [first, second] where !people[index].isBackbone {
          people[index].teacher.backbone = .county
          adjusted += 1
        }
        exchange(first, second)
      }
    }
  }

  /// Moves people of a population until its floor is met or nobody is left.
  private mutating func meet(_ belongs: (Person) -> Bool) {
    for mayAdjust in [false, true] {
      for isShared in [true, false] {
        let active = max(1, people.count { $0.teacher.status == .active && belongs($0) })
        let asked = missing(belongs)
        var left = asked
        for cluster in clusters where left > 0 {
          let own = cluster.count { people[$0].teacher.status == .active && belongs(people[$0]) }
          // Each cluster gives its part first, then whoever can gives the rest.
          let part = isShared ? (asked * own + active - 1) / active : left
          left -= exchange(in: cluster, belongs, atMost: min(part, left), mayAdjust: mayAdjust)
        }
        if left <= 0 { return }
      }
    }
  }

  /// How many people more of a population must move.
  private func missing(_ belongs: (Person) -> Bool) -> Int {
    var count = 0
    var moved = 0
    for (index, person) in people.enumerated()
    where person.teacher.status == .active && belongs(person) {
      count += 1
      if destinations[index] != nil { moved += 1 }
    }
    return share.roundedUp(of: count) - moved
  }

  /// Exchanges pairs until so many of the population have moved, or one more; returns how many.
  private mutating func exchange(
    in cluster: [Int],
    _ belongs: (Person) -> Bool,
    atMost part: Int,
    mayAdjust: Bool
  ) -> Int {
    guard part > 0 else { return 0 }
    var left = part
    // Where most may leave first, lest a large school is left without partners.
    let free = cluster.filter { mayMove($0, mayAdjust: mayAdjust) }.enumerated().sorted {
      let (one, other) = ($0.element, $1.element)
      let rooms = (room.left(at: people[one].site), room.left(at: people[other].site))
      return rooms.0 == rooms.1 ? $0.offset < $1.offset : rooms.0 > rooms.1
    }.map(\.element)
    for first in free where left > 0 && destinations[first] == nil && belongs(people[first]) {
      guard let second = partner(of: first, in: free, belongs) else { continue }
      left -= belongs(people[second]) ? 2 : 1
      exchange(first, second)
    }
    return part - left
  }

  private mutating func exchange(_ first: Int, _ second: Int) {
    for (index, other) in [(first, second), (second, first)] {
      destinations[index] = people[other].site
      room.leave(people[index])
      makeEligible(index)
    }
  }

  private func mayMove(_ index: Int, mayAdjust: Bool) -> Bool {
    guard destinations[index] == nil, book.kinds[index] != .stay else { return false }
    if isEligible(index) { return true }
    return mayAdjust && people[index].isFree(at: effective)
  }

  private func isEligible(_ index: Int) -> Bool {
    let person = people[index]
    if book.kinds[index] == .allow { return person.teacher.status == .active }
    return person.isEligible(under: policy.eligibility, at: effective)
  }

  /// The best partner: of the same population, of the same subject, from where most may leave.
  private func partner(of first: Int, in free: [Int], _ belongs: (Person) -> Bool) -> Int? {
    guard room.mayLeave(people[first]) else { return nil }
    var best: (index: Int, score: Int)?
    for second in free where destinations[second] == nil && canExchange(first, second) {
      let isSame = people[first].teacher.subject == people[second].teacher.subject
      let score =
        (belongs(people[second]) ? 100 : 0) + (isSame ? 10 : 0)
        + min(9, room.left(at: people[second].site))
      if score > best?.score ?? -1 { best = (second, score) }
    }
    return best?.index
  }

  private func canExchange(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (people[first], people[second])
    guard one.site != other.site, room.mayLeave(other) else { return false }
    if one.isLeader || other.isLeader, one.teacher.post != other.teacher.post { return false }
    if !mayPromote, one.isBackbone != other.isBackbone {
      let losing = one.isBackbone ? one.site : other.site
      guard !sites[losing].isPriority else { return false }
    }
    guard book.avoided[first] != other.site, book.avoided[second] != one.site else { return false }
    return isOfUse(first, at: other.site) && isOfUse(second, at: one.site)
  }

  private func isOfUse(_ index: Int, at site: Int) -> Bool {
    let teacher = people[index].teacher
    return offered.isOfUse(
      subjects[index],
      upTo: teacher.certificate,
      isGeneral: teacher.subject == .general,
      at: site
    )
  }

  /// Gives a person who moves the years and the age that make them eligible.
  private mutating func makeEligible(_ index: Int) {
    guard !isEligible(index) else { return }
    adjusted += 1
    people[index].makeEligible(under: policy.eligibility, at: effective, &chance)
  }
}

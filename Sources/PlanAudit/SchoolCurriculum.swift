public import Staffing

/// What a school teaches of its curriculum, and by whom.
public struct SchoolCurriculum: Sendable, Hashable {
  /// An offering that is not fully taught.
  public struct Gap: Sendable, Hashable {
    /// The offering.
    public var offering: Offering
    /// Required weekly periods.
    public var required: Double
    /// Weekly periods short.
    public var short: Double
    /// Whether one class' worth is taught at least.
    public var isOpened: Bool
  }

  /// Covered weekly periods by who teaches them; the five add up to what is covered.
  public struct Coverage: Sendable, Hashable {
    /// By the school's own people in their main subject.
    public var main = 0.0
    /// By the school's own people in another of their subjects.
    public var other = 0.0
    /// By the school's own people in an open subject.
    public var open = 0.0
    /// By people of other schools.
    public var itinerant = 0.0
    /// By recruits.
    public var recruit = 0.0
    /// By people who may not teach it; 0 in every plan that keeps R13.
    public var unqualified = 0.0
  }

  /// The school.
  public var school: School.ID
  /// Whether every offering is opened; true without offerings.
  public var opensEverySubject: Bool
  /// Whether every offering is fully taught; true without offerings.
  public var teachesEveryPeriod: Bool
  /// Offerings that are not fully taught, in order.
  public var missing: [Gap]
  /// Who covers what is covered.
  public var coverage: Coverage
}

extension PlanCount {
  /// The curriculum of every school, by id.
  func curricula() -> [SchoolCurriculum] {
    var coverages: [School.ID: SchoolCurriculum.Coverage] = [:]
    for line in teaching {
      coverages[line.offering.school, default: .init()][keyPath: part(of: line)] +=
        line.countedPeriods
    }
    return facts.problem.schools.map { school in
      let offerings = facts.offerings(at: school.id)
      return SchoolCurriculum(
        school: school.id,
        opensEverySubject: offerings.allSatisfy(opens),
        teachesEveryPeriod: offerings.allSatisfy(teachesFully),
        missing: offerings.filter { !teachesFully($0) }.map(gap),
        coverage: coverages[school.id] ?? .init()
      )
    }
  }

  private func gap(_ offering: Offering) -> SchoolCurriculum.Gap {
    let required = facts.needs[offering]?.required ?? 0
    return SchoolCurriculum.Gap(
      offering: offering,
      required: required,
      short: max(0, required - (covered[offering] ?? 0)),
      isOpened: opens(offering)
    )
  }

  private func part(
    of line: TeachingLine
  ) -> WritableKeyPath<SchoolCurriculum.Coverage, Double> {
    guard let id = line.teacherID else { return \.recruit }
    let teacher = facts.teacher(id)
    switch teacher.flatMap({ facts.qualification(of: $0, for: line.offering) }) {
    case nil: return \.unqualified
    case _ where isItinerant(line): return \.itinerant
    case .main: return \.main
    case .other: return \.other
    case .open: return \.open
    }
  }
}

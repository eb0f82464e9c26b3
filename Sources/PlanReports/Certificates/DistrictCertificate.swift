public import PlanAudit
import Staffing

/// What the district can show: how many schools open everything, before and after (开齐开足).
public struct DistrictCertificate: Sendable {
  /// The schools of one location, or all of them.
  struct Group: Sendable {
    /// Nil for all schools.
    let location: School.Location?
    var schools = 0
    /// Schools that teach every period of every subject.
    var taughtBefore = 0
    var taughtAfter = 0
    /// Schools that open every subject.
    var openedBefore = 0
    var openedAfter = 0
    /// Schools with somebody for every subject of every class.
    var classesFull = 0
    /// Schools whose week was placed.
    var placed = 0
  }

  let plan: CountedPlan
  let inspection: Inspection
  /// The certificates of all schools, by id.
  public let schools: [SchoolCertificate]
  /// By location, then all.
  let groups: [Group]

  /// The district's certificate, with what inspectors ask beside it.
  public init(_ plan: CountedPlan, _ inspection: Inspection) {
    self.plan = plan
    self.inspection = inspection
    let schools = plan.schools.compactMap { SchoolCertificate($0, of: plan) }
    self.schools = schools
    let locations = School.Location.allCases.filter { location in
      schools.contains { $0.school.location == location }
    }
    groups = (locations.map { $0 } + [nil]).map { location in
      var group = Group(location: location)
      for one in schools where location == nil || one.school.location == location {
        group.schools += 1
        if one.taughtBefore { group.taughtBefore += 1 }
        if one.teachesEveryPeriod { group.taughtAfter += 1 }
        if one.openedBefore { group.openedBefore += 1 }
        if one.opensEverySubject { group.openedAfter += 1 }
        if one.blocks != nil, one.openBlocks.isEmpty { group.classesFull += 1 }
        if one.week?.result == .placed { group.placed += 1 }
      }
      return group
    }
  }

  /// Whether the plan has class tables.
  var hasClasses: Bool { plan.classes != nil }
  /// Whether weeks were placed.
  var hasWeeks: Bool { plan.weeks != nil }
}

extension DistrictCertificate {
  /// What `certify` says once the pages are written.
  public func summary(in language: Language, output: String) -> String {
    guard let all = groups.last else { preconditionFailure("the last group has all schools") }
    let values = [
      "before": "\(all.taughtBefore)", "after": "\(all.taughtAfter)", "schools": "\(all.schools)",
      "output": output, "pages": "\(schools.count + 1)",
    ]
    return Texts.of(language)(.certificatesWritten, values)
  }
}

import JSONText
import Staffing

extension PlanSummary {
  /// Where recruits go.
  func recruitLines(_ texts: Texts) -> [String] {
    let placed = recruits.reduce(0) { $0 + $1.count }
    guard placed > 0 else { return [] }
    let schools = Set(recruits.map(\.school)).count
    let values = ["recruits": "\(placed)", "schools": "\(schools)"]
    return ["  " + texts(.recruitsPlaced, values)]
      + RecruitCounts.all(recruits, of: problem).map { group in
        let subject = texts(
          .offeringName,
          ["subject": texts.name(of: group.subject), "stage": texts.name(of: group.stage)]
        )
        let values = [
          "subject": subject, "recruits": "\(group.placed)", "schools": "\(group.schools)",
          "priority": "\(group.toPriority)",
        ]
        return "    " + texts(.recruitsOfSubject, values)
      }
  }

  /// What becomes of every new school.
  func newSchoolLines(_ texts: Texts) -> [String] {
    newSchools.map { school in
      let principal: Phrase =
        school.principals > 0
        ? .newSchoolPrincipal
        : school.approvedPrincipals > 0 ? .newSchoolPrincipalMissing : .newSchoolPrincipalNone
      let teaching: Phrase =
        school.teachesEveryPeriod
        ? .opensAndTeachesAll : school.opensEverySubject ? .opensAll : .opensNotAll
      return texts(
        .newSchool,
        [
          "school": texts.school(school.school, of: problem), "arriving": "\(school.arriving)",
          "recruits": "\(school.recruits)", "principal": texts(principal),
          "teaching": texts(teaching),
        ]
      )
    }
  }

  /// The new schools under the plan, by id.
  var newSchools: [NewSchool] {
    NewSchool.all(audit, recruits: recruits, of: problem)
  }

  /// Where recruits go, as JSON.
  var recruitsJSON: JSONValue {
    .array(
      RecruitCounts.all(recruits, of: problem).map { group in
        .object([
          ("stage", .string(group.stage.rawValue)),
          ("subject", .string(group.subject.id)),
          ("placed", .int(group.placed)),
          ("schools", .int(group.schools)),
          ("to_priority", .int(group.toPriority)),
        ])
      }
    )
  }

  /// The new schools, as JSON.
  var newSchoolsJSON: JSONValue {
    .array(
      newSchools.map { school in
        .object([
          ("school", .string(school.school.text)),
          ("arriving", .int(school.arriving)),
          ("recruits", .int(school.recruits)),
          ("principals", .int(school.principals)),
          ("approved_principals", .int(school.approvedPrincipals)),
          ("opens_every_subject", .bool(school.opensEverySubject)),
          ("teaches_every_period", .bool(school.teachesEveryPeriod)),
        ])
      }
    )
  }
}

import JSONText
import Staffing

/// New posts that no school can use, because none teaches their subject at their stage.
struct UnusableRecruits {
  /// The posts.
  let groups: [RecruitGroup]

  /// A line each.
  func lines(_ texts: Texts) -> [String] {
    groups.map { group in
      let title = texts(
        .offeringName,
        ["subject": texts.name(of: group.subject), "stage": texts.name(of: group.stage)]
      )
      return texts(.diagnoseUnusable, ["recruits": "\(group.count)", "subject": title])
    }
  }

  /// All of them as JSON.
  var json: JSONValue {
    .array(
      groups.map {
        .object([
          ("stage", .string($0.stage.rawValue)), ("subject", .string($0.subject.id)),
          ("count", .int($0.count)),
        ])
      }
    )
  }
}

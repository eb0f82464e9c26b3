import JSONText
import Staffing

extension PlanSummary {
  /// How much of the earlier plan the search began with; no line where there was none.
  func takenOverLines(_ texts: Texts) -> [String] {
    guard let takenOver else { return [] }
    let left = takenOver.gone + takenOver.forbidden
    if left == 0 { return [texts(.takenOverAll, ["all": "\(takenOver.all)"])] }
    return [
      texts(
        .takenOverSome,
        [
          "taken": "\(takenOver.taken)",
          "left": "\(left)",
          "gone": "\(takenOver.gone)",
          "forbidden": "\(takenOver.forbidden)",
        ]
      )
    ]
  }

  /// The same for programs, or null.
  var takenOverJSON: JSONValue {
    guard let takenOver else { return .null }
    return .object([
      ("assignments", .int(takenOver.all)),
      ("taken_over", .int(takenOver.taken)),
      ("gone", .int(takenOver.gone)),
      ("forbidden", .int(takenOver.forbidden)),
    ])
  }
}

import JSONText
import Staffing

/// A minimal conflict in words: what it is made of, and what each member's giving way brings.
struct ConflictText {
  private let conflict: Conflict
  private let problem: StaffingProblem
  private let texts: Texts

  init(_ conflict: Conflict, of problem: StaffingProblem, _ texts: Texts) {
    self.conflict = conflict
    self.problem = problem
    self.texts = texts
  }

  /// The conflict as lines of text.
  func lines(number: Int, of count: Int) -> [String] {
    let values = ["number": "\(number)", "count": "\(count)"]
    var lines: [String] = []
    if count > 1 { lines.append(texts(.conflictNumber, values)) }
    let isAlone = conflict.members.count == 1
    lines.append(
      texts(
        !conflict.isMinimal ? .conflictNotMinimal : isAlone ? .conflictAlone : .conflictMinimal
      )
    )
    lines += conflict.members.map { "  - " + sentence(for: $0) }
    // What was not decided in time may be enough, so it is told with what is.
    let helping =
      conflict.repairs.filter { $0.isEnough == true }
      + conflict.repairs.filter { $0.isEnough == nil }
    if !helping.isEmpty {
      lines.append(texts(count > 1 ? .repairsOfSeveral : .repairsTitle))
      lines += helping.map { "  - " + sentence(for: $0) }
    }
    let others = conflict.repairs.count { $0.isEnough == false }
    if others > 0 {
      let values = ["count": "\(others)"]
      lines.append(texts(helping.isEmpty ? .repairsNone : .repairsNotEnough, values))
    }
    return lines
  }

  private func sentence(for member: ConflictMember) -> String {
    texts.sentence(for: member, conflict.bounds[member], of: problem)
  }

  /// What a member's giving way brings.
  func sentence(for repair: Conflict.Repair) -> String {
    let member = sentence(for: repair.member)
    guard let isEnough = repair.isEnough else { return texts(.repairUndecided, ["member": member]) }
    guard isEnough else { return texts(.repairNotEnough, ["member": member]) }
    let sentence: String
    if let setting = repair.setting {
      sentence = texts(
        .repairTravel,
        ["present": Figures.short(setting.present), "needed": Figures.short(setting.needed)]
      )
    } else if repair.concessions.isEmpty {
      return texts(.repairWithout, ["member": member])
    } else {
      let shown = 3
      let sentences = repair.concessions.map { texts.sentence(for: $0, of: problem) }
      let rest = sentences.count - shown
      sentence =
        sentences.prefix(shown).joined(separator: " ")
        + (rest > 0 ? " " + texts(.moreLines, ["count": "\(rest)"]) : "")
    }
    return repair.isProvenLeast ? sentence : texts(.repairNotProven, ["repair": sentence])
  }

  /// The conflict as JSON.
  var json: JSONValue {
    .object([
      ("minimal", .bool(conflict.isMinimal)),
      (
        "members",
        .array(conflict.members.map { $0.json(texts, conflict.bounds[$0], of: problem) })
      ),
      ("repairs", .array(conflict.repairs.map(json(of:)))),
    ])
  }

  private func json(of repair: Conflict.Repair) -> JSONValue {
    let setting = repair.setting.map { setting in
      JSONValue.object([
        ("key", .string(setting.key)),
        ("present", .number(setting.present)),
        ("needed", .number(setting.needed)),
      ])
    }
    let place = conflict.members.firstIndex(of: repair.member)
    return .object([
      ("member", place.map { .int($0 + 1) } ?? .null),
      ("enough", repair.isEnough.map { .bool($0) } ?? .null),
      ("gives_way", .array(repair.concessions.map { $0.json(texts, of: problem) })),
      ("gives_way_by", .int(repair.concessions.reduce(0) { $0 + $1.givesWayBy })),
      ("setting", setting ?? .null),
      ("proven_least", .bool(repair.isProvenLeast)),
      ("message", .string(sentence(for: repair))),
    ])
  }
}

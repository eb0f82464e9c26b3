/// A move as rules and terms see it: a teacher to a school, or a recruit to a school.
struct MoveFacts: Sendable {
  /// Position of the teacher, or nil for a recruit.
  let teacher: Int?
  /// Position of the recruit's group, or nil for a teacher.
  var group: Int?
  /// Present school, or nil for a recruit.
  let from: Int?
  /// New school.
  let to: Int
  /// Minutes of a teacher's way.
  let travelMinutes: Double
}

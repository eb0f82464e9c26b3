/// What somebody asks for about a plan (异议), before anybody decides on it.
public struct Objection: Sendable, Hashable {
  /// What is asked for.
  public enum Wish: Sendable, Hashable {
    /// To stay at the present school (留任).
    case stay
    /// Not to be sent to a school (不去).
    case avoid(School.ID)
    /// To be sent to a school (调往).
    case move(School.ID)
  }

  /// Who asks.
  public var teacher: Teacher.ID
  /// For what.
  public var wish: Wish
  /// Why, as the office wrote it.
  public var reason: String
  /// Whether the office grants it; nil where it is granted if it costs nothing.
  public var isGranted: Bool?

  /// An objection from its parts.
  public init(teacher: Teacher.ID, wish: Wish, reason: String = "", isGranted: Bool? = nil) {
    self.teacher = teacher
    self.wish = wish
    self.reason = reason
    self.isGranted = isGranted
  }

  /// The decision that grants it.
  public var decision: Decision {
    switch wish {
    case .stay: Decision(teacher: teacher, kind: .stay, reason: reason)
    case .avoid(let school):
      Decision(teacher: teacher, kind: .avoid, school: school, reason: reason)
    case .move(let school):
      Decision(teacher: teacher, kind: .move, school: school, reason: reason)
    }
  }

  /// Whether somebody's place under a plan is what they ask for.
  public func isGranted(at school: School.ID, presentSchool: School.ID) -> Bool {
    switch wish {
    case .stay: school == presentSchool
    case .avoid(let avoided): school != avoided
    case .move(let wanted): school == wanted
    }
  }
}

/// Decisions that come and go together.
public struct DecisionChange: Sendable, Hashable {
  /// Decisions that come.
  public var added: [Decision]
  /// Decisions that go.
  public var removed: [Decision]

  /// A change from its parts.
  public init(added: [Decision] = [], removed: [Decision] = []) {
    self.added = added
    self.removed = removed
  }
}

extension StaffingProblem {
  /// What granting an objection does to the decisions: its own comes, those that contradict it go.
  public func granting(_ objection: Objection) -> DecisionChange {
    let own = objection.decision
    let isThere = decisions.contains {
      $0.teacher == own.teacher && $0.kind == own.kind && $0.school == own.school
    }
    return DecisionChange(
      added: isThere ? [] : [own],
      removed: decisions.filter { $0.teacher == own.teacher && $0.contradicts(own) }
    )
  }

  /// The scenario with changed decisions.
  public func changed(by change: DecisionChange) -> StaffingProblem {
    with(decisions: decisions.filter { !change.removed.contains($0) } + change.added)
  }
}

extension Decision {
  /// Whether two decisions on one person cannot stand together.
  fileprivate func contradicts(_ other: Decision) -> Bool {
    guard self.kind != other.kind || school != other.school else { return false }
    let pair = [self, other]
    if pair.allSatisfy({ $0.kind != .avoid }) { return true }
    // Somebody may avoid one school and be told to go to another.
    return school == other.school && pair.contains { $0.kind == .move }
  }
}

public import Staffing

/// Rounds down to half periods after adding 1e-9; nothing below 0, and 0 for what is no number.
func roundedDownToHalf(_ periods: Double) -> Double {
  guard periods.isFinite, periods > 0 else { return 0 }
  return ((periods + 1e-9) * 2).rounded(.down) / 2
}

extension AuditFacts {
  /// Weekly periods of the person's full load at a school, in halves; 0 without a stage there.
  public func fullLoad(of teacher: Teacher, at school: School.ID) -> Double {
    guard let stage = stage(of: teacher, at: school) else { return 0 }
    if let own = teacher.weeklyPeriods { return roundedDownToHalf(own) }
    let norm = problem.norms.weeklyPeriods(stage, teacher.subject)
    return roundedDownToHalf(norm * Self.loadShare(of: teacher.post))
  }

  /// Most weekly periods the person may teach when working at a school, in halves (R11).
  public func capacity(of teacher: Teacher, at school: School.ID) -> Double {
    roundedDownToHalf(problem.policy.overload * fullLoad(of: teacher, at: school))
  }

  /// Most weekly periods of the capacity that may be taught at other schools, in halves (R12).
  public func itinerantCapacity(of teacher: Teacher, at school: School.ID) -> Double {
    roundedDownToHalf(problem.policy.itinerant.share * capacity(of: teacher, at: school))
  }

  /// Weekly periods a recruit carries at most: the norm, without overload, in halves (R14).
  public func recruitLoad(_ stage: Stage, _ subject: Subject) -> Double {
    roundedDownToHalf(problem.norms.weeklyPeriods(stage, subject))
  }

  /// Part of the norm that a post leaves for teaching.
  static func loadShare(of post: Teacher.Post) -> Double {
    switch post {
    case .teacher: 1
    case .middle: 0.6
    case .deputy: 0.4
    case .principal: 0.25
    }
  }
}

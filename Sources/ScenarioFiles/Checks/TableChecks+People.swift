import Staffing

/// Warnings that count people; they name rows, not people.
extension TableChecks {
  /// People whom blank dates keep from being eligible.
  func warnOfBlankDates() {
    let waived = Set(
      tables.decisions.values.filter { $0.kind == .allow || $0.kind == .move }.map(\.teacher)
    )
    let concerned = tables.teachers.located.filter { row, teacher in
      (row.peek(.since) == nil || row.peek(.birth) == nil) && teacher.status == .active
        && !teacher.isVolunteer && !waived.contains(teacher.id)
    }
    warn(
      .blankDates,
      concerned,
      details: [
        "\(concerned.count { $0.row.peek(.since) == nil })",
        "\(concerned.count { $0.row.peek(.birth) == nil })",
      ]
    )
  }

  /// People whose certificate covers no stage of their school.
  func warnOfPeopleWithoutStage() {
    let stages = Dictionary(tables.schools.values.map { ($0.id, $0.stages) }) { first, _ in first }
    let concerned = tables.teachers.located.filter { _, teacher in
      guard teacher.status == .active, let stages = stages[teacher.school] else { return false }
      return !stages.contains { teacher.certificate.covers($0) }
    }
    warn(.noStageAtSchool, concerned, details: [])
  }

  /// People who are hardly as young or old as their birth says; most often a year is mistyped.
  func warnOfImplausibleAges() {
    guard let effective else { return }
    func age(_ birth: Month) -> Int { birth.months(until: effective) / 12 }
    let concerned = tables.teachers.located.filter { _, teacher in
      // Somebody born after the effective date is a fault of the month.
      guard let birth = teacher.birth, birth <= effective else { return false }
      return !Self.plausibleAges.contains(age(birth))
    }
    let younger = concerned.count { _, teacher in
      teacher.birth.map { age($0) < Self.plausibleAges.lowerBound } == true
    }
    warn(.implausibleAge, concerned, details: ["\(younger)", "\(concerned.count - younger)"])
  }

  /// Ages of people on a roster in completed years: nobody starts before 18, and nobody retires
  /// after 63.
  private static var plausibleAges: ClosedRange<Int> { 18...63 }

  private func warn(
    _ code: DiagnosticCode,
    _ concerned: [(row: RowDecoder<TeacherColumn>, value: Teacher)],
    details: [String]
  ) {
    guard let first = concerned.first else { return }
    context.add(
      Diagnostic(
        .warning,
        code,
        at: first.row.place(),
        value: "\(concerned.count)",
        details: details + concerned.prefix(10).map { "\($0.row.row + 1)" }
      )
    )
  }
}

extension Stage {
  /// Whether a certificate of this stage allows teaching at `stage`.
  ///
  /// A certificate covers its stage and every lower one; one for kindergartens only kindergartens,
  /// which follows from their being the lowest.
  fileprivate func covers(_ stage: Stage) -> Bool { stage <= self }
}

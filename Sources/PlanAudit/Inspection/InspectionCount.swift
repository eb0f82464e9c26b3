import Staffing

/// Counts an inspection of one plan.
struct InspectionCount {
  private let facts: AuditFacts
  private let standard: InspectionStandard
  private let before: PlanCount
  private let after: PlanCount
  private let indicatorsBefore: IndicatorCount
  private let indicatorsAfter: IndicatorCount
  private let students: [SchoolSection: Int]

  init(_ plan: Plan, _ facts: AuditFacts) {
    self.facts = facts
    standard = facts.problem.policy.inspection
    before = PlanCount.statusQuo(plan, facts)
    after = PlanCount.plan(plan, facts)
    let students = facts.sectionStudents()
    self.students = students
    let facilities = SharedFacilities(facts.problem, students: students)
    var smallRural: Set<SchoolSection> = []
    for school in facts.problem.schools where school.location == .rural {
      guard standard.smallRuralSchool.contains(facts.compulsoryStudents(of: school.id)) else {
        continue
      }
      for stage in school.stages {
        smallRural.insert(SchoolSection(school: school.id, stage: stage))
      }
    }
    func indicators(_ count: PlanCount, withRecruits: Bool) -> IndicatorCount {
      IndicatorCount(
        staff: SectionStaff(count, withRecruits: withRecruits),
        facilities: facilities,
        smallRural: smallRural
      )
    }
    indicatorsBefore = indicators(before, withRecruits: false)
    indicatorsAfter = indicators(after, withRecruits: true)
  }

  /// Everything that inspectors ask for.
  func inspection() -> Inspection {
    let all = facts.compulsorySections()
    let excluded = all.compactMap { facts.exclusion(of: $0, students: students[$0] ?? 0) }
    let left = Set(excluded.map(\.section))
    let sections = all.filter { !left.contains($0) }.map(inspected)
    return Inspection(
      standard: standard,
      sections: sections,
      excluded: excluded,
      balances: Stage.allCases.compactMap { stage in
        let own = sections.filter { $0.section.stage == stage }
        return own.isEmpty ? nil : StageBalance(stage, own, standard)
      },
      classSizes: facts.classSizes(standard),
      schoolSizes: facts.schoolSizes(standard),
      exchange: after.exchangeRatios(standard),
      staffShares: staffShares(),
      goals: goals(),
      recruits: after.recruitsBySchool.values.reduce(0, +)
    )
  }

  private func inspected(_ section: SchoolSection) -> InspectedSection {
    let students = students[section] ?? 0
    return InspectedSection(
      section,
      students: students,
      recruits: indicatorsAfter.staff.recruitCount(of: section),
      figures: BalanceIndicator.allCases.map { indicator in
        IndicatorFigure(
          indicator: indicator,
          amountBefore: indicatorsBefore.amount(indicator, of: section),
          amountAfter: indicatorsAfter.amount(indicator, of: section),
          students: students,
          threshold: standard.threshold(of: indicator, at: section.stage),
          restShare: standard.restShare
        )
      },
      standard
    )
  }

  private func staffShares() -> [StaffShare] {
    let active = facts.problem.teachers.filter { $0.status == .active }
    let backbone = InspectedAmount(Double(active.count(where: \.isBackbone)))
    let recruits = after.recruitsBySchool.values.reduce(0, +)
    let kindergartens = facts.problem.schools.filter { $0.stages.contains(.kindergarten) }
      .map { SchoolSection(school: $0.id, stage: .kindergarten) }
    func educated(_ count: IndicatorCount) -> (amount: InspectedAmount, base: Int) {
      let amounts = kindergartens.map { count.educated(atLeast: .college, in: $0) }
      let people = kindergartens.reduce(0) {
        $0 + count.staff.teachers(of: $1).count + count.staff.recruitCount(of: $1)
      }
      return (
        InspectedAmount(
          amounts.reduce(0) { $0 + $1.counted },
          blanks: amounts.reduce(0) { $0 + $1.blanks },
          openRecruits: amounts.reduce(0) { $0 + $1.openRecruits }
        ), people
      )
    }
    let now = educated(indicatorsBefore)
    let then = educated(indicatorsAfter)
    return [
      StaffShare(
        kind: .backbone,
        before: backbone,
        baseBefore: active.count,
        after: backbone,
        baseAfter: active.count + recruits,
        asked: standard.backboneShare
      ),
      StaffShare(
        kind: .kindergartenCollege,
        before: now.amount,
        baseBefore: now.base,
        after: then.amount,
        baseAfter: then.base,
        asked: standard.kindergartenCollegeShare
      ),
    ]
  }

  private func goals() -> [SchoolGoals] {
    zip(before.curricula(), after.curricula()).filter {
      !facts.offerings(at: $0.0.school).isEmpty
    }.map { before, after in
      SchoolGoals(
        school: after.school,
        initialBefore: before.opensEverySubject,
        initialAfter: after.opensEverySubject,
        fullBefore: before.teachesEveryPeriod,
        fullAfter: after.teachesEveryPeriod
      )
    }
  }
}

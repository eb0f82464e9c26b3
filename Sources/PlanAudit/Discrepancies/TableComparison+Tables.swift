import Staffing

extension TableComparison where Row == PlanTables.AssignmentRow {
  /// `assignments.csv`; the reason is free text and not compared.
  static var assignments: Self {
    Self(file: .assignments, key: \.teacher.text) { row in
      [
        ("name", .text(row.name)),
        ("from", .text(row.from.text)),
        ("to", .text(row.to.text)),
        ("moved", Cell(row.isMoved)),
        ("form", .text(row.form?.rawValue ?? "")),
        ("category", .text(row.categories.map(\.rawValue).sorted().joined(separator: ";"))),
        ("travel_minutes", Cell(row.travelMinutes)),
        ("preference_rank", Cell(row.preferenceRank)),
      ]
    }
  }
}

extension TableComparison where Row == PlanTables.OfferingRow {
  /// `offerings.csv`.
  static var offerings: Self {
    Self(file: .offerings, key: \.offering.description) { row in
      [
        ("required", Cell(row.required)),
        ("covered", Cell(row.covered)),
        ("uncovered", Cell(row.uncovered)),
        ("opened", Cell(row.isOpened)),
        ("teachers", Cell(row.teachers)),
      ]
    }
  }
}

extension TableComparison where Row == PlanTables.SchoolRow {
  /// `schools.csv`.
  static var schools: Self {
    Self(file: .schools, key: \.school.text) { row in
      [
        ("establishment", Cell(row.establishment)),
        ("heads_before", Cell(row.headsBefore)),
        ("heads_after", Cell(row.headsAfter)),
        ("over", Cell(row.over)),
        ("vacant", Cell(row.vacant)),
        ("leaving", Cell(row.leaving)),
        ("arriving", Cell(row.arriving)),
        ("backbone_per_100_before", Cell(row.backbonePer100Before)),
        ("backbone_per_100_after", Cell(row.backbonePer100After)),
        ("senior_per_100_before", Cell(row.seniorPer100Before)),
        ("senior_per_100_after", Cell(row.seniorPer100After)),
        ("covered_before", Cell(row.coveredBefore)),
        ("covered_after", Cell(row.coveredAfter)),
        ("opens_every_subject", Cell(row.opensEverySubject)),
        ("teaches_every_period", Cell(row.teachesEveryPeriod)),
      ]
    }
  }
}

extension TableComparison where Row == PlanTables.FloorRow {
  /// `floors.csv`.
  static var floors: Self {
    Self(file: .floors, key: \.name) { row in
      [
        ("population", Cell(row.population)),
        ("base", Cell(row.base)),
        ("share", Cell(row.share)),
        ("required", Cell(row.required)),
        ("moved", Cell(row.moved)),
        ("met", .text(row.state.rawValue)),
      ]
    }
  }

  /// The floors of `plan.json`, which name neither base nor share.
  static var recordedFloors: Self {
    Self(file: .record, key: { "floors \($0.name)" }) { row in
      [
        ("population", Cell(row.population)),
        ("required", Cell(row.required)),
        ("moved", Cell(row.moved)),
        ("met", .text(row.state.rawValue)),
      ]
    }
  }
}

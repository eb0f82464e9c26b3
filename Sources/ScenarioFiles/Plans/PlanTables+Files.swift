import Staffing

/// The tables of figures as bytes of files; the columns come in the order of their enumerations.
extension PlanTables {
  /// `assignments.csv`, by teacher.
  var assignmentsFile: [UInt8] {
    var writer = CSVWriter(header: AssignmentColumn.header)
    for row in assignments.sorted(by: { $0.teacher < $1.teacher }) {
      writer.append([
        row.teacher.text, row.name, row.from.text, row.to.text, CellText.yesNo(row.isMoved),
        row.form?.rawValue ?? "", row.categories.map(\.rawValue).joined(separator: ";"),
        CellText.number(row.travelMinutes), row.preferenceRank.map { "\($0)" } ?? "", row.reason,
      ])
    }
    return writer.bytes
  }

  /// `offerings.csv`, by offering.
  var offeringsFile: [UInt8] {
    var writer = CSVWriter(header: OfferingColumn.header)
    for row in offerings.sorted(by: { $0.offering < $1.offering }) {
      writer.append([
        row.offering.school.text, row.offering.stage.rawValue, row.offering.subject.id,
        CellText.number(row.required), CellText.number(row.covered),
        CellText.number(row.uncovered), CellText.yesNo(row.isOpened), "\(row.teachers)",
      ])
    }
    return writer.bytes
  }

  /// `schools.csv`, by school.
  var schoolsFile: [UInt8] {
    var writer = CSVWriter(header: SchoolFigureColumn.header)
    for row in schools.sorted(by: { $0.school < $1.school }) {
      writer.append([
        row.school.text, CellText.number(row.establishment), "\(row.headsBefore)",
        "\(row.headsAfter)", CellText.number(row.over), CellText.number(row.vacant),
        "\(row.leaving)", "\(row.arriving)", CellText.number(row.backbonePer100Before),
        CellText.number(row.backbonePer100After), CellText.number(row.seniorPer100Before),
        CellText.number(row.seniorPer100After), CellText.number(row.coveredBefore),
        CellText.number(row.coveredAfter), CellText.yesNo(row.opensEverySubject),
        CellText.yesNo(row.teachesEveryPeriod),
      ])
    }
    return writer.bytes
  }

  /// `floors.csv`, in the policy's order.
  var floorsFile: [UInt8] {
    var writer = CSVWriter(header: FloorColumn.header)
    for row in floors {
      writer.append([
        row.name, "\(row.population)", "\(row.base)", CellText.number(row.share),
        "\(row.required)", "\(row.moved)", row.state.rawValue,
      ])
    }
    return writer.bytes
  }
}

import Staffing

/// The required tables of a scenario as bytes; the columns come in the order of the format.
extension StaffingProblem {
  /// `schools.csv`, by id.
  var schoolsFile: [UInt8] {
    var writer = CSVWriter(header: SchoolColumn.header)
    for school in schools {
      writer.append([
        school.id.text, school.name, school.stages.map(\.rawValue).joined(separator: ";"),
        school.location.rawValue, school.standing.rawValue, school.township ?? "",
        school.cluster ?? "", school.parent?.text ?? "",
        CellText.number(school.coordinates?.longitude),
        CellText.number(school.coordinates?.latitude),
        school.establishment.map { "\($0)" } ?? "", "\(school.boarders)",
      ])
    }
    return writer.bytes
  }

  /// `classes.csv`, by school and grade.
  var classesFile: [UInt8] {
    var writer = CSVWriter(header: ClassColumn.header)
    for group in classes {
      writer.append([
        group.school.text, "\(group.grade)", CellText.number(group.classes), "\(group.students)",
      ])
    }
    return writer.bytes
  }

  /// `teachers.csv`, by id.
  var teachersFile: [UInt8] {
    var writer = CSVWriter(header: TeacherColumn.header)
    for teacher in teachers {
      var cells = [teacher.id.text, teacher.name, teacher.sex?.rawValue ?? ""]
      cells += [teacher.birth?.description ?? "", teacher.school.text]
      cells += [teacher.since?.description ?? "", teacher.certificate.rawValue]
      cells += [teacher.subject.id, teacher.otherSubjects.map(\.id).joined(separator: ";")]
      cells += [teacher.title.rawValue, teacher.education?.rawValue ?? ""]
      cells += [teacher.backbone.rawValue, teacher.post.rawValue]
      cells += [CellText.number(teacher.weeklyPeriods), teacher.status.rawValue]
      cells += [teacher.exempt ?? "", CellText.yesNo(teacher.isVolunteer)]
      cells += [CellText.number(teacher.ruralYears), teacher.lastExchange?.description ?? ""]
      cells += [teacher.exchangeUntil?.description ?? ""]
      cells += [CellText.number(teacher.home?.longitude), CellText.number(teacher.home?.latitude)]
      writer.append(cells)
    }
    return writer.bytes
  }
}

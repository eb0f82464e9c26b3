import Staffing

/// Cells that name a school, teacher, subject or grade.
extension RowDecoder {
  /// A school by its id or unique name.
  func school(_ column: Column) -> School.ID? {
    guard let text = text(column), context.schoolsAreKnown else { return nil }
    switch context.schools.match(text) {
    case .one(let id):
      return id
    case .several(let ids):
      report(.ambiguousSchool, column, value: text, details: ids.map(\.text))
    case .none:
      if NumberText.isScientific(text) {
        report(.spoiledID, column, value: text)
      } else {
        report(
          .unknownSchool,
          column,
          value: text,
          suggestion: context.nearSchool(text)
        )
      }
    }
    return nil
  }

  /// A teacher by id.
  func teacher(_ column: Column) -> Teacher.ID? {
    guard let text = text(column), context.teachersAreKnown else { return nil }
    if context.teachers.contains(text) { return Teacher.ID(text) }
    if NumberText.isScientific(text) {
      report(.spoiledID, column, value: text)
    } else {
      report(
        .unknownTeacher,
        column,
        value: text,
        details: [context.rosterFile],
        suggestion: context.nearTeacher(text)
      )
    }
    return nil
  }

  /// A subject of the format or of the district.
  func subject(_ column: Column) -> Subject? {
    guard let text = text(column) else { return nil }
    return subject(named: text, column)
  }

  /// The subjects of a list cell, without repeats, in the order given.
  func subjects(_ column: Column) -> [Subject] {
    guard let text = text(column) else { return [] }
    if let single = context.subjects[text] { return [single] }
    if Words.noSubjects.contains(TextFolding.word(text)) { return [] }
    var subjects: [Subject] = []
    for name in TextFolding.list(text) {
      guard let subject = subject(named: name, column), !subjects.contains(subject) else {
        continue
      }
      subjects.append(subject)
    }
    return subjects
  }

  /// A grade from 0 to 12 as a number or in words.
  func grade(_ column: Column) -> Int? {
    guard let text = text(column) else { return nil }
    if let grade = Words.gradeNumber(text) { return grade }
    if NumberText.number(text) != nil {
      report(.outOfRange, column, value: text, details: ["0", "12"])
    } else {
      report(
        .unknownWord,
        column,
        value: text,
        details: Words.grade.shownWords,
        suggestion: Words.grade.nearMatch(of: text)
      )
    }
    return nil
  }

  /// Both coordinates or neither; one alone is a fault.
  func coordinates(longitude: Column, latitude: Column) -> Coordinates? {
    let east = number(longitude, in: -180...180)
    let north = number(latitude, in: -90...90)
    let isGiven = (peek(longitude) != nil, peek(latitude) != nil)
    if isGiven.0 != isGiven.1 {
      report(.halfCoordinates, isGiven.0 ? latitude : longitude)
      return nil
    }
    guard let east, let north else { return nil }
    return Coordinates(longitude: east, latitude: north)
  }

  private func subject(named name: String, _ column: Column) -> Subject? {
    if let subject = context.subjects[name] { return subject }
    guard context.subjectsAreKnown else { return nil }
    report(
      .unknownSubject,
      column,
      value: name,
      suggestion: context.nearWord(
        name,
        column: column.englishName,
        find: context.subjects.nearMatch
      )
    )
    return nil
  }
}

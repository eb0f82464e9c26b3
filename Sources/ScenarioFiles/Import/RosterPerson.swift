import Staffing

/// A person of a roster who becomes a row of `teachers.csv`.
struct RosterPerson {
  /// Where the row stands.
  let place: Diagnostic.Place
  /// The school, by its position among those of the import.
  let school: Int
  /// The person; id and school are filled in when all rosters are read.
  var teacher: Teacher
  /// Staff number, where the roster gives one.
  let staffNumber: String?
}

extension RosterRow {
  /// What the row says about its person besides the school, or nil when a needed cell is faulty.
  ///
  /// Every cell is read, so that all faults of the row are reported.
  func teacher(identity: IdentityNumber?, remarks: RosterRemarks) -> Teacher? {
    let name = writtenText(.name)
    if name == nil, isBlank(.name) { report(.blankCell, .name) }
    let certificate = certificate()
    let subject = mainSubject(remarks)
    var teacher = Teacher(
      id: "",
      name: name.map(Self.withoutPadding) ?? "",
      sex: sex(identity),
      birth: birth(identity),
      school: "",
      since: month(.since),
      certificate: certificate ?? .primary,
      subject: subject ?? .general,
      otherSubjects: otherSubjects(remarks),
      title: title() ?? .none,
      education: education(),
      backbone: word(.backbone, Words.backbone) ?? .none,
      post: word(.post, Words.post) ?? .teacher,
      weeklyPeriods: number(.weeklyPeriods, upTo: 100),
      status: word(.status, Words.status) ?? .active,
      exempt: exemption(),
      isVolunteer: flag(.volunteer) ?? false,
      ruralYears: number(.ruralYears, upTo: 80) ?? 0
    )
    (teacher.lastExchange, teacher.exchangeUntil) = exchange()
    teacher.otherSubjects.removeAll { $0 == subject }
    reportIfEarlier(.since, teacher.since, than: teacher.birth, .birth)
    reportIfEarlier(.exchangeEnd, teacher.exchangeUntil, than: teacher.lastExchange, .exchangeStart)
    compareStages(remarks)
    return name != nil && certificate != nil && subject != nil ? teacher : nil
  }

  /// Whether the row says that the person may teach at none of the four stages.
  var hasNoCertificate: Bool {
    peek(.stage).map { RosterWords.noCertificate.contains(TextFolding.word($0)) } ?? false
  }

  /// Whether the row says that the person teaches no subject, and holds a certificate for none.
  var hasNoSubject: Bool {
    guard let subject = peek(.subject) else { return false }
    return Self.saysNothing(subject) && (peek(.certificateSubject).map(Self.saysNothing) ?? true)
  }

  private func certificate() -> Stage? {
    guard let text = text(.stage) else {
      if isBlank(.stage) { report(.blankCell, .stage) }
      return nil
    }
    if let stage = Words.certificate[text] { return stage }
    // Of several certificates the highest holds for the stages of the others too.
    let several = TextFolding.list(text).map { Words.certificate[$0] }
    if several.count > 1, !several.contains(nil) { return several.compactMap(\.self).max() }
    return word(.stage, Words.certificate)
  }

  /// The main subject, or where it is blank the subject of the certificate.
  private func mainSubject(_ remarks: RosterRemarks) -> Subject? {
    if let text = text(.subject), !Self.saysNothing(text) {
      return subject(text, .subject, remarks)
    }
    guard let text = text(.certificateSubject), !Self.saysNothing(text) else {
      if isBlank(.subject) || isNothing(.subject) { report(.blankCell, .subject) }
      return nil
    }
    remarks.note(.certificateSubject, at: place(of: .subject))
    return subject(text, .certificateSubject, remarks)
  }

  private func otherSubjects(_ remarks: RosterRemarks) -> [Subject] {
    guard let text = text(.otherSubjects), !Self.saysNothing(text) else { return [] }
    var found: [Subject] = []
    for name in TextFolding.list(text) where !Self.saysNothing(name) {
      guard let subject = subject(name, .otherSubjects, remarks), !found.contains(subject) else {
        continue
      }
      found.append(subject)
    }
    return found
  }

  private func subject(
    _ text: String,
    _ column: RosterColumn,
    _ remarks: RosterRemarks
  ) -> Subject? {
    if let subject = context.subjects[text] { return subject }
    if let whole = RosterWords.partsOfSubjects[TextFolding.word(text)] {
      remarks.note(.partOfSubject, at: place(of: column))
      return whole
    }
    report(
      .unknownSubject,
      column,
      value: text,
      suggestion: context.nearWord(text, column: "subject", find: context.subjects.nearMatch)
    )
    return nil
  }

  /// The title the person is employed with, or where it is blank the one held.
  private func title() -> Teacher.Title? {
    isBlank(.title) ? word(.heldTitle, Words.title) : word(.title, Words.title)
  }

  /// The education, or the one of the degree where that is higher: 研究生 with 博士.
  private func education() -> Teacher.Education? {
    let education = isNothing(.education) ? nil : word(.education, Words.education)
    guard let degree = peek(.degree).flatMap(RosterWords.education(ofDegree:)) else {
      return education
    }
    let ranks = Teacher.Education.allCases
    let found = [education, degree].compactMap(\.self)
    return found.max { ranks.firstIndex(of: $0) ?? 0 < ranks.firstIndex(of: $1) ?? 0 }
  }

  private func exemption() -> String? {
    guard let text = writtenText(.exempt) else { return nil }
    return Words.notExempt.contains(TextFolding.word(text)) || Self.saysNothing(text) ? nil : text
  }

  /// Beginning and end of the last exchange; 无 for its school clears both.
  private func exchange() -> (start: Month?, end: Month?) {
    isNothing(.exchangeSchool) ? (nil, nil) : (month(.exchangeStart), month(.exchangeEnd))
  }

  private func compareStages(_ remarks: RosterRemarks) {
    guard let taught = peek(.taughtStage), let held = peek(.heldStage),
      TextFolding.word(taught) != TextFolding.word(held),
      Words.stage[taught] == nil || Words.stage[taught] != Words.stage[held]
    else { return }
    remarks.note(.otherStage, at: place(of: .heldStage))
  }

  private func isNothing(_ column: RosterColumn) -> Bool {
    peek(column).map(Self.saysNothing) ?? false
  }

  private func reportIfEarlier(
    _ column: RosterColumn,
    _ month: Month?,
    than earlier: Month?,
    _ earlierColumn: RosterColumn
  ) {
    guard let month, let earlier, month < earlier else { return }
    // What the identity number says about the birth is not repeated.
    let isSecret = earlierColumn == .birth && isBlank(.birth)
    report(
      isSecret ? .contradictsIdentityNumber : .monthOutOfOrder,
      column,
      value: peek(column),
      details: isSecret
        ? ["order"] : [earlierColumn.names.first ?? "", earlier.description]
    )
  }

  private static func saysNothing(_ text: String) -> Bool {
    RosterWords.nothing.contains(TextFolding.word(text))
  }

  /// A name without the spaces that make 张 三 as wide as a name of three characters.
  private static func withoutPadding(_ name: String) -> String {
    let parts = name.split(whereSeparator: \.isWhitespace)
    var joined = ""
    for part in parts {
      let isLatin = part.first?.isASCII == true || joined.last?.isASCII == true
      joined += joined.isEmpty || !isLatin ? part : " " + part
    }
    return joined
  }
}

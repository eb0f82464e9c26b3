import Staffing

/// What everybody teaches, in words.
struct TeachingTexts {
  private let lines: [Instructor: [TaughtPeriods]]
  private let classLines: [Instructor: [ClassLine]]
  private let names: BookNames
  private let texts: Texts

  init(_ plan: CountedPlan, _ names: BookNames, _ texts: Texts) {
    lines = Dictionary(grouping: TaughtPeriods.all(plan), by: \.who)
    let all = (plan.classes ?? [:]).sorted { $0.key < $1.key }.flatMap(\.value)
    classLines = all.reduce(into: [:]) { groups, line in
      if let who = line.instructor { groups[who, default: []].append(line) }
    }
    self.names = names
    self.texts = texts
  }

  /// Weekly periods of a person at a school.
  func periods(of who: Instructor, at school: School.ID) -> Double {
    lines(of: who, at: school).reduce(0) { $0 + $1.periods }
  }

  /// Subjects with their periods at a school; those of other schools too, with the school.
  func subjects(of who: Instructor, at school: School.ID, elsewhere: Bool) -> String {
    let here = subjects(of: who, at: school)
    let others = (lines[who] ?? []).filter { elsewhere && $0.offering.school != school }.map {
      texts(
        .teachingElsewhere,
        [
          "subject": texts.subjectOfStage($0.offering),
          "periods": Figures.short($0.periods),
          "school": names.school($0.offering.school, texts),
        ]
      )
    }
    return texts.list(here + others)
  }

  /// Subjects with their periods at a school, one by one.
  func subjects(of who: Instructor, at school: School.ID) -> [String] {
    lines(of: who, at: school).map {
      "\(texts.subjectOfStage($0.offering)) \(Figures.short($0.periods))"
    }
  }

  /// Classes at a school by subject.
  func classes(of who: Instructor, at school: School.ID) -> String {
    let here = (classLines[who] ?? []).filter { $0.school == school }
    return Dictionary(grouping: here, by: \.subject).sorted { $0.key < $1.key }.map {
      subject,
      lines in
      let classes = Set(lines.map(ClassKey.init)).sorted().map(texts.name(of:))
      return texts.name(of: subject) + texts(.colon) + texts.list(classes)
    }.joined(separator: "\n")
  }

  private func lines(of who: Instructor, at school: School.ID) -> [TaughtPeriods] {
    (lines[who] ?? []).filter { $0.offering.school == school }
  }
}

extension Texts {
  /// The English texts.
  static let english = Texts(
    language: .en,
    phrases: [
      EnglishTexts.general, EnglishTexts.summary, EnglishTexts.verify, EnglishTexts.commands,
      EnglishTexts.diagnosis, EnglishTexts.conflicts, EnglishTexts.compare, EnglishTexts.adoption,
      EnglishTexts.objections, EnglishTexts.places, EnglishTexts.generate,
      EnglishTexts.progress, EnglishTexts.earlierPlan, EnglishTexts.classes, EnglishTexts.timetable,
      EnglishTexts.certificates, EnglishTexts.report, EnglishTexts.planPage,
      EnglishTexts.inspection, EnglishTexts.books, EnglishTexts.forms, EnglishTexts.importing,
      EnglishTexts.sweep,
    ].reduce(into: [:]) { all, topic in all.merge(topic) { first, _ in first } },
    diagnostics: [
      EnglishTexts.tableFaults, EnglishTexts.otherFaults, EnglishTexts.contentWarnings,
      EnglishTexts.workbookFaults, EnglishTexts.importFaults,
    ].reduce(into: [:]) { all, topic in all.merge(topic) { first, _ in first } },
    violations: EnglishTexts.violations,
    names: .english
  )
}

/// The English texts by topic.
enum EnglishTexts {
  static let general: [Phrase: String] = [
    .all: "all schools",
    .comma: ", ",
    .colon: ": ",
    .schoolName: "{name} ({id})",
    .offeringName: "{subject} ({stage})",
    .before: "now",
    .after: "plan",
    .of: "of",
    .prioritySchools: "rural or weak (乡村或薄弱)",

    .severityError: "error",
    .severityWarning: "warning",
    .severityNote: "note",
    .suggestion: "Maybe \"{suggestion}\" is meant.",

    .checkUsable: "The scenario can be used.",
    .checkUnusable: "The scenario cannot be used until the faults are mended.",
    .checkFound: "Found: {errors|fault|faults}, {warnings|warning|warnings}, {notes|note|notes}.",
    .countsTitle: "Counts",
    .countSchools: "schools (学校)",
    .countSchoolsDetail:
      "urban {urban}, town {town}, rural {rural}; rural or weak {priority}",
    .countClasses: "classes (班级)",
    .countClassesDetail: "{students|student|students}",
    .countTeachers: "teachers (教师)",
    .countTeachersDetail:
      "at work {active}, on leave {leave}, seconded {seconded}; backbone {backbone}, "
      + "administrators {leaders}",
    .countOfferings: "offerings (课程)",
    .countOfferingsDetail: "{periods|period|periods} a week",
    .countEligible: "eligible people (符合交流条件)",
    .countEligibleDetail: "{share} of those at work; backbone {backbone}, administrators {leaders}",
    .countDecisions: "decisions (决定)",
    .countPreferences: "wishes (意向)",
    .countRecruits: "new posts (新招聘)",
    .floorEligible: "eligible",
    .floorReach: "in reach",
    .floorReachable: "yes",
    .floorOutOfReach: "no, {short} short",

    .floorsReachPerSchool:
      "{floor}, for each of {schools|school|schools}: {short} out of reach",

    .floorsTitle: "Floors (交流比例)",
    .floorName: "floor",
    .floorPopulation: "people",
    .floorBase: "base",
    .floorShare: "asked",
    .floorRequired: "required",
    .floorMoved: "moved",
    .floorMet: "met",
    .floorMetYes: "yes",
    .floorMetNo: "NO",
    .floorMetVoid: "void",
    .floorSoft: " (goal)",
    .floorMovable: "can move",
    .floorsPerSchool:
      "{floor}, for each school: met {met}, not met {short}, void {void}; moved {moved} of "
      + "{required} required",
  ]
}

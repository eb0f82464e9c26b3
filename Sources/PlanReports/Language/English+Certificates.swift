extension EnglishTexts {
  static let certificates: [Phrase: String] = [
    .certificateTitle: "Opening certificate: {school}",
    .certificateBefore: "Before the exchange: {verdict}.",
    .certificateSubjects: "Subjects by grade (periods a week)",
    .certificateSubject: "subject",
    .certificatePeople: "taught by (periods a week)",
    .certificateLegend:
      "“10/12” means that 12 periods are required and 10 have a teacher. main (专任): in their main "
      + "subject; other (兼任): in another of their subjects; open: a subject that any certified "
      + "teacher may teach; itinerant (走教): from another school.",
    .certificateMissing: "What is missing",
    .certificateNothingMissing: "Nothing.",
    .certificateVisitors: "Itinerant teachers from other schools",
    .certificateNoVisitors: "None.",
    .certificateFooter: "Every figure was counted again from the tables of the plan.",
    .certificatePlanLevel: "By periods",
    .certificateShort: "{periods|period|periods} a week short",
    .certificateAllCovered: "every period has a teacher",
    .certificateClassLevel: "By classes",
    .certificateClassesFull: "every subject of every class has one teacher for all its periods",
    .certificateClassesOpen:
      "{blocks} of {all} subjects of classes without a teacher, {periods|period|periods} a week",
    .certificateNone: "not done",
    .certificateWeekLevel: "By timetable",
    .certificateGrade: "grade {grade}",
    .certificatePerson: "{name} {how} {periods}",
    .certificateItinerant: "itinerant",
    .certificateMain: "main",
    .certificateOther: "other",
    .certificateOpen: "open",
    .certificateRecruit: "new post {number}",
    .certificateOpenBlock: "{class}, {subject}: {periods|period|periods}",
    .certificateVisitor: "{name}, {school}: {subject}, {periods|period|periods}",
    .certificateLocation: "location",
    .certificateTaughtBefore: "open everything (开齐开足): now",
    .certificateTaughtAfter: "plan",
    .certificateOpenedBefore: "open every subject (开齐): now",
    .certificateOpenedAfter: "plan",
    .certificateClassesAfter: "every class staffed",
    .certificatePlaced: "timetable placed",
    .certificateVerdict: "curriculum",
    .certificateClassPeriods: "periods short by classes",
    .certificateDistrict: "Opening certificate of the district",
    .certificateFigure: "{before} → {after} of {schools|school|schools}",
    .certificateFigureMeaning:
      "Schools that open everything: every subject with all its periods. Before → after the exchange.",
    .certificateNoClasses: "The plan has no class tables, so nothing is shown by classes.",
    .certificateNoWeeks:
      "No timetables were given (--timetables), so nothing is shown by timetable.",
    .certificatesWritten:
      "Schools that open everything: {before} → {after} of {schools}.\n"
      + "The certificates are in {output}: {pages|page|pages}, beginning with district.html.",
  ]
}

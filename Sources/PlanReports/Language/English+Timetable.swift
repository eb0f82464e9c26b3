extension EnglishTexts {
  static let timetable: [Phrase: String] = [
    .progressPlacing: "placing weeks: {done} of {schools|school|schools}",
    .timetableTitle: "Timetables (课程表)",
    .timetableSeconds: "seconds",
    .timetableOpen: "periods without a teacher",
    .timetableNone: "No school to place.",
    .timetablePlaced: "placed",
    .timetablePlacedWithGaps: "placed, with free periods between others",
    .timetableTimeExceeded: "not placed within the time",
    .timetableImpossible: "does not fit",
    .timetableNotTried: "not tried",
    .timetableSum: "FET placed {placed} of {schools|school|schools}.",
    .timetableSumFull:
      "Of the {full|school|schools} with a teacher for every subject of every class, {placed} placed.",
    .timetableNoProgram:
      "This machine has no FET (fet-cl): its files were written, but nothing was placed. "
      + "Maybe run apt-get install fet, then this command again.",
    .timetableClassFull: "{class} has {periods|period|periods} a week; the week has {places}.",
    .timetablePersonFull:
      "{teacher} has {periods|period|periods} a week here; the days here have {places}.",
    .timetableTooFewDays:
      "{teacher} teaches {class} {subject} {periods|period|periods} a week, is here {days|day|days}, "
      + "and a class has a subject at most {daily} periods a day.",
    .timetableFailed: "error: FET did not run: {reason}",
    .timetableWrong: "a timetable does not stand up to counting: {key}, {column}: {stated}.",
    .timetableWrittenTo: "The timetables are in {output} ({seconds} s).",
    .noClassTables:
      "error: {path} has no class tables (teaching-classes.csv).\n"
      + "  Maybe run plan again without --no-classes.",
    .allOrSchool: "Give either --all or --school with a school's id or name.",
    .className: "grade {grade} class {name}",
    .classNameKindergarten: "kindergarten class {name}",
    .classNameCombined: "grades {name}",
    .monday: "Monday",
    .tuesday: "Tuesday",
    .wednesday: "Wednesday",
    .thursday: "Thursday",
    .friday: "Friday",
    .saturday: "Saturday",
    .sunday: "Sunday",
  ]
}

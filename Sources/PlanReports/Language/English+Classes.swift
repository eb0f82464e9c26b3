extension EnglishTexts {
  static let classes: [Phrase: String] = [
    .progressClasses: "handing classes out to people",
    .classTableWrong:
      "the class tables do not stand up to counting: {key}, {column}: {stated}.",
    .classTablesTitle: "Class tables (任课表)",
    .classTablesFull:
      "{full} of {schools|school|schools}: somebody for every subject of every class, with all its "
      + "periods in one hand.",
    .classTablesOpen:
      "{periods|period|periods} a week without a teacher, in {blocks|block|blocks} of one class and subject; "
      + "split among several people, {uncovered} periods would be without.",
    .classTablesProven:
      "{proven} of {schools|school|schools}: no table leaves less without a teacher.",
    .classTablesReplannedInVain:
      "The planner was told of {schools|school|schools} where blocks do not fit and found no better "
      + "visits: periods without a teacher stay {after}.",
    .classTablesReplanned:
      "The planner was told of {schools|school|schools} where blocks do not fit and planned the visits "
      + "there again: periods without a teacher {before} → {after}.",
    .misfitsTitle: "  Blocks do not fit although periods do",
    .misfitBlocks: "blocks",
    .misfitPeriods: "periods",
    .misfitUncovered: "of the plan",
    .misfitLargest: "largest blocks without a teacher",
    .misfitsMore: "and {schools|more school|more schools}; all in teaching-classes.csv",
    .misfitBlock:
      "{class} {subject} {periods}: the best has {left} left, {misses} too few",
    .misfitDays:
      "{class} {subject} {periods}: the best has {left} left, but not the days",
    .misfitRoom: "{class} {subject} {periods}: the best has {left} left",
    .misfitNobody: "{class} {subject} {periods}: nobody there is qualified",
  ]
}

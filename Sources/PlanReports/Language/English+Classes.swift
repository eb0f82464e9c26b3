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
      "{periods} periods a week without a teacher, in {blocks|block|blocks} of one class and subject; "
      + "split among several people, {uncovered} periods would be without.",
    .classTablesProven:
      "{proven} of {schools|school|schools}: no table leaves less without a teacher.",
  ]
}

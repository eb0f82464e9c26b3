extension EnglishTexts {
  static let generate: [Phrase: String] = [
    .generated: "Generated a made-up district of {teachers|person|people}, seed {seed}.",
    .generatedCounts: "{clusters|cluster|clusters} (片区).",
    .generatedWitness:
      "A plan exists by construction: pairs that change places within their cluster meet every "
      + "floor (column \"moved\"); it was checked rule by rule.",
    .generatedAdjusted:
      "{people|person|people} got other years, another age or a backbone level for it.",
    .generatedFaults:
      "{faults|blemish|blemishes} put in, {errors} of them errors to be found; list: {path}",
    .generatedNotCounted: "The counts above are those before.",
    .generatedFaultLine: "{kind}: {count}",
    .generatedWrittenTo: "The scenario is in {output}.",
    .badTeacherCount:
      "--teachers {value} is out of range: {least} to {most} people. Maybe write --teachers 1500.",
    .notAScenarioFolder:
      "error: {path} is not a scenario folder and is not replaced.\n  Maybe choose another name.",
    .noDistrict:
      "no district of {teachers|person|people} with seed {seed} had a plan that keeps every rule, "
      + "in {attempts} attempts",
  ]

  /// What `generate --dirty` puts in, by the words of its list.
  static let blemishes: [String: String] = [
    "spoiled_id": "ids in scientific notation",
    "short_id": "ids of another length",
    "date_form": "months in another form",
    "repeated_person": "people on the roster twice",
    "subject_alias": "subjects by another name",
    "school_name": "schools by their full name",
    "school_alias": "schools by a name that the list lacks",
    "blank_since": "months of arrival left blank",
    "impossible_age": "ages that nobody at work has",
    "full_width_digits": "numbers in full-width digits",
    "two_stages": "two stages in one cell",
    "missing_school": "schools that the list lacks",
    "title_row": "title rows above the header",
    "total_row": "total rows below the data",
    "gb18030": "files in GB18030",
    "chinese_headers": "files with Chinese column names",
  ]
}

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
}

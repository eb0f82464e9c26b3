extension EnglishTexts {
  static let compare: [Phrase: String] = [
    .compareTitle: "{plans} plans side by side; differences are to plan 1.",
    .comparePlan: "plan {plan}",
    .compareDifference: "{plan} against 1",
    .compareRow: "{thing}, {measure}",
    .compareOptimal: "proven within the gap asked for",
    .compareFeasible: "stopped before its proof",
    .compareIdentical: "Plan {plan} is the same as plan 1: no figure and nobody differs.",
    .compareNoDifference: "In what can be compared, plan {plan} is the same as plan 1.",
    .compareDiffers:
      "Plan {plan} puts {people|person|people} at another school than plan 1; {teaching} teach "
      + "other periods.",
    .compareNotCompared:
      "Plan {plan} and plan 1 cannot be compared in this, for a file or column is missing: "
      + "{topics}.",
    .compareDisagrees:
      "WARNING: {path} states {count|figure|figures} that its own tables do not bear out; "
      + "verify says more:",
    .compareCoverage: "Coverage (开齐开足)",
    .compareCovered: "periods covered",
    .compareUncovered: "periods uncovered",
    .compareNotOpened: "offerings not opened",
    .compareSchools: "schools that {what}",
    .compareSubjects: "Subjects that differ",
    .compareMoves: "Moves",
    .compareMoved: "people moved",
    .compareActive: "people at work",
    .compareForms: "Moves by form",
    .compareRecruits: "Recruits placed differently",
    .comparePeople: "Assigned differently: {people}",
    .compareInputs: "Input files that are not the same for plan {plan} and plan 1:",
    .compareOptions: "Options that are not the same for plan {plan} and plan 1:",
    .comparePlanCount: "compare takes two or more plan folders. Maybe name another one.",
  ]
}

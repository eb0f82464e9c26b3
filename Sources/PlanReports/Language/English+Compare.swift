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
    .compareScenarioCount:
      "{scenarios|scenario was|scenarios were} named for {plans} plans. Maybe name one for all, or "
      + "one for each plan in their order.",
    .compareObjectives: "Levels and their terms",
    .compareLocations: "Coverage by location",
    .compareTravel: "Travel of those who move",
    .compareAverage: "minutes on average",
    .compareMost: "minutes at most",
    .compareWishes: "Wishes of those who move",
    .compareWishFirst: "first wish met",
    .compareWishSecond: "second wish met",
    .compareWishThird: "third wish met",
    .compareWishLater: "a later wish met",
    .compareWishNone: "a school not wished for",
    .compareChains:
      "Who takes whose place in plan {plan}: {people|person|people} in {chains|chain|chains} and "
      + "{rings|ring|rings}",
    .compareWithScenario:
      "With --scenario for each plan the settings and rows that differ are shown.",
    .compareScenario: "The scenario of plan {plan} against that of plan 1",
    .compareSameScenario: "The scenarios of plan {plan} and plan 1 say the same.",
    .compareSettings: "Settings",
    .compareTable:
      "{table}: {changed|row|rows} changed, {added} added, {removed} removed",
    .compareRowAdded: "added",
    .compareRowRemoved: "removed",
    .compareCell: "{column} {first} → {other}",
    .compareCellName: "{column} (another one)",
    .compareOtherInputs:
      "warning: {path} was made from other input files than those of {scenario}:",
    .compareChainStep: "{teacher}: {from} → {to}",
    .compareChainPlace: "{teacher}: {from} → {to}, in the place of {next}",
    .compareChainOpens: "a post stays open at {school}",
    .compareChainFills: "one more is filled at {school}",
    .compareChainRing: "a ring (环): every post is filled as before",
    .compareChainEven: "no post is opened or filled",
    .compareMoreChains:
      "and {chains|chain or ring|chains or rings} more, of {people|person|people}",
    .comparePlanCount: "compare takes two or more plan folders. Maybe name another one.",
  ]
}

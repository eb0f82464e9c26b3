extension EnglishTexts {
  static let sweep: [Phrase: String] = [
    .sweepTitle: "Sweep (方案比选)",
    .sweepCounts:
      "{combinations|combination|combinations}: {planned} with a plan, {infeasible} where no plan "
      + "keeps every rule, {undecided} out of time.",
    .sweepUnfinished: "Not done yet: {open|combination|combinations}.",
    .sweepDominatedCounts:
      "By {measures}: efficient {efficient}, dominated {dominated}, of these for certain {certain}.",
    .sweepCertainNote:
      "Dominated: another one is at least as good in every figure that is compared and better in "
      + "one. For certain: the other's levels are no worse than the best possible here; \"as "
      + "found\": a longer search might undo it.",
    .sweepValuedNote:
      "Levels are sums of different things where {keys} differs; --compare takes terms instead.",
    .sweepStartNote:
      "{count|combination|combinations} ended at the limit after beginning from the plan of a "
      + "neighbour ({numbers}); begun afresh a search might have come nearer to the best possible. "
      + "--starts both tries each both ways.",
    .sweepWrittenTo: "The plans, sweep.csv, sweep.json and sweep.html are in {output}.",
    .sweepGoOn: "Maybe run the same command again: what is done is not planned again.",
    .sweepNumber: "no.",
    .sweepFloorsMet: "floors met",
    .sweepVerdict: "verdict",
    .sweepValue: "{value} ({gap})",
    .sweepEfficient: "efficient",
    .sweepDominated: "dominated by {by}",
    .sweepDominatedAsFound: "dominated by {by}, as found",
    .sweepNoPlan: "no plan: {reason}",
    .sweepOpen: "not done yet",
    .sweepNothingFound: "no rule gives way alone",
    .sweepReasonFloor: "floor {floor} asks for {required}, {possible} can move",
    .sweepReasonRule: "{rule}: {required} against {possible}",
    .sweepReasonSchools: "{rule} at {schools}: {required} against {possible}",
    .sweepNoChart: "No combination has a plan, so there is no chart.",
    .sweepTable: "Combinations",
    .sweepFooter:
      "Level: value (gap to the best possible). Floors: met of those that apply. Schools: now → plan.",
    .sweepChart: "{upward} against {across}",
    .sweepChartDescription:
      "{points|combination|combinations} by {across} (across) and {upward} (upward). Best by "
      + "these two figures, joined by a line: {ends}.",
    .sweepPoint: "{name} at {x} and {y}",
    .sweepLegendDominated: "dominated for certain",
    .sweepLegendFound: "dominated as found",
    .progressSweeping: "{done} of {combinations|combination|combinations} done",
    .progressCombination: "{done}/{combinations} {name}: {outcome}",
    .progressCombinationPlanned: "{level} {value}, gap {gap}, {moved|person|people} moved",
    .progressCombinationKept: "kept from before; {figures}",
    .progressLeavingOff:
      "interrupted: what is under way is dropped, what is done stays; Ctrl-C again quits at once",
    .sweepBadVary: "--vary {value}: {fault}\n  Maybe write {advice}.",
    .sweepNoValues: "a key and its values are needed.",
    .sweepNotARange: "a range has three decimal numbers: first, last and step.",
    .sweepWrongStep: "the steps do not lead from the first value to the last.",
    .sweepTooManySteps: "the range has more than {most} steps.",
    .sweepRepeatedValue: "a value comes twice.",
    .sweepFixedKey: "this key cannot be varied.",
    .sweepRepeatedKey: "--vary {key} comes twice.\n  Maybe name all its values in one.",
    .sweepTooMany:
      "{count} combinations are more than {most}.\n  Maybe vary less, or allow more with --most {count}.",
    .sweepUnknownMeasure: "{option} {value} is no figure.\n  Maybe one of these: {known}.",
    .sweepAxesCount: "--axes takes two figures.\n  Maybe write --axes moved,curriculum.",
    .notASweepFolder:
      "error: {path} is not the folder of a sweep and is left alone.\n  Maybe choose another name.",
    .sweepOutdated:
      "error: {path} was planned from other data or with other options.\n  Maybe add --force to plan "
      + "it again, or choose another folder.",
  ]
}

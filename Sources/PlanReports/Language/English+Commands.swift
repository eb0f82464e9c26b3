extension EnglishTexts {
  static let commands: [Phrase: String] = [
    .progressLine: "[{seconds} s] {step}",
    .progressLoading: "reading the scenario",
    .progressLoaded: "read {schools|school|schools} and {teachers|teacher|teachers}",
    .progressNoPlan: "{level}: {phase}, no plan yet",
    .phasePreparing: "working out who may move where",
    .phaseStarting: "looking for a first plan",
    .phasePricing: "proving how good a plan can be",
    .phaseSearching: "improving the plan",
    .phaseProving: "proving the plan",
    .phaseTeaching: "sharing out the periods",
    .progressAuditing: "checking the plan rule by rule",
    .progressWriting: "writing the files",
    .progressInspecting: "counting what inspectors ask for",
    .progressLoadingPlan: "reading the plan",
    .progressLoadingRosters: "reading the rosters",
    .progressMaking: "drawing a made-up district",
    .progressStopping:
      "interrupted: the best plan so far will be written; press Ctrl-C again to quit at once",

    .outputExists:
      "error: {path} exists already.\n  Maybe add --force to replace it, or choose another name.",
    .outputCannotBeWritten:
      "error: {path} cannot be written: {reason}.\n  Maybe choose another folder.",
    .notAPlanFolder:
      "error: {path} is not a plan folder and is not replaced.\n  Maybe choose another name.",
    .notATimetableFolder:
      "error: {path} is not a folder of timetables and is not replaced.\n"
      + "  Maybe choose another name.",
    .notACertificateFolder:
      "error: {path} is not a folder of certificates and is not replaced.\n"
      + "  Maybe choose another name.",
    .planFaults: "error: the folder {path} has {count|fault|faults}.",
    .badFileEnding: "{path} ends neither in .mps nor in .lp. Maybe name it model.mps.",
    .badCap:
      "--cap {value} is not LEVEL=VALUE with the level curriculum, staffing or burden. "
      + "Maybe write --cap curriculum=0.",
    .optionNeedsOther: "{one} needs {other}.",
    .eitherOption:
      "Give either {one} or {other}: the first stops by the clock, the second by counted work.",
    .badOption: "{option} {value} is out of range: {expected}. Maybe leave it out.",
    .exported:
      "{path}: {columns|column|columns}, {rows|row|rows}, {nonzeros|nonzero|nonzeros}.",
    .defect:
      "error: a defect of the program: {reason}\n"
      + "  Maybe send this line and the scenario to the maintainers; nothing was written.",
    .levelsDisagree:
      "the planner says {level} is {planned}, counting gives {counted}",
  ]
}

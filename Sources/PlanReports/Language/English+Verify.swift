extension EnglishTexts {
  static let verify: [Phrase: String] = [
    .verifyHolds: "Every rule holds and every figure is right.",
    .verifyBroken: "Rules broken: {rules}. This is not a plan.",
    .verifyWrongFigures: "Wrong figures in the plan folder: {count}.",
    .rulesTitle: "Rules",
    .ruleHolds: "holds",
    .ruleBroken: "BROKEN {count|time|times}",
    .violationsInPlan:
      "error: the plan that was found breaks rules. It is not written. This is a defect of the "
      + "program.",
    .termsTitle: "Terms",
    .termStatusQuo: "nobody moves",
    .termValue: "plan",
    .termWeight: "weight",
    .openingsTitle: "Schools (开齐开足)",
    .opensAndTeachesAll: "opens every subject, teaches every period",
    .opensAll: "opens every subject",
    .opensNotAll: "does not open every subject",
    .openingsTotal:
      "{opened} of {all|school opens|schools open} every subject, {full} of them teach every "
      + "period.",
    .openingMissing: "not opened: {list}",
    .openingShort: "short of periods: {list}",
    .discrepanciesTitle: "Wrong figures in the plan folder",
    .discrepancy: "{file}: {key}, {column}: the file says {stated}, counting gives {counted}",
    .discrepancyBlank: "nothing",
    .digestsDiffer: "warning: the plan was made from other input files than these:",
    .digestChanged: "{file} has changed",
    .digestAdded: "{file} is new",
    .digestGone: "{file} is gone",

    .infeasibleTitle: "No plan keeps every rule.",
    .infeasiblePools: "People each floor can draw on:",
    .infeasibleProven: "The smallest change that makes a plan possible (proven smallest):",
    .infeasibleBestFound:
      "The smallest change found that makes a plan possible (a smaller one may exist):",
    .infeasibleNothing:
      "What must give way was not found in time; that no plan keeps every rule is proven.",
    .poolTooSmall: "{short} too few",
    .againstTitle: "Rules that stand against it and are not relaxed:",
    .giveFloor:
      "Lower the floor {floor} by {by|person|people}: from {required} to {possible} (R9).",
    .giveLeaving:
      "Let {by} more leave {schools}: {possible|person|people} instead of {required} (R5).",
    .giveArriving:
      "Let {by} more arrive at {schools}: {possible|person|people} instead of {required} (R6).",
    .giveSubject:
      "Let {by|more teacher|more teachers} of {subject} leave {schools}: {possible} instead of {required} (R7).",
    .giveBackbone:
      "Let {schools} end with {possible} instead of {required} backbone teachers (R10).",
    .giveDecision: "Take back the decision about {teachers}: {decisions} (R2).",
    .decisionWithSchool: "{decision} → {school}",
    .giveOther: "Relax {rule} by {by|person|people}: {possible} instead of {required}.",
    .undecidedTime: "The time limit passed before any plan was found ({seconds} s).",
    .undecidedInterrupt: "Interrupted before any plan was found ({seconds} s).",
    .undecidedWork: "The work limit was reached before any plan was found ({seconds} s).",
    .undecidedAdvice: "Maybe allow more with {option}.",
  ]
}

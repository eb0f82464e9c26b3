extension EnglishTexts {
  static let objections: [Phrase: String] = [
    .objectionTitle: "{teacher} asks {wish}; the plan has the person at {planned}.",
    .wishStay: "to stay at the present school",
    .wishAvoid: "not to go to {school}",
    .wishMove: "to go to {school}",
    .personName: "{name} ({id})",
    .objectionAsPlanned: "The plan has it so already.",
    .objectionImpossible: "Not possible: no plan that keeps every rule grants it.",
    .objectionUndecided:
      "Not known: no plan that grants it was found in the time, nor a proof that there "
      + "is none. Maybe give more time.",
    .objectionFree:
      "Possible, and neither curriculum nor staffing gets worse. The person would work at {school}.",
    .objectionPossible:
      "Possible, at a price. The person would work at {school}.",
    .objectionPrice: "Price",
    .objectionNow: "plan",
    .objectionThen: "then",
    .atLeast: "at least",
    .atMost: "at most",
    .objectionIntervals:
      "At most: a plan that was counted costs this. At least: no plan that grants it costs "
      + "less at the level (proven); at a term, while the level's other terms are as here. Below "
      + "0: better than the plan, which need not be the best possible.",
    .objectionOpened: "Schools that teach every period: {before} in the plan, {after} then.",
    .objectionNobodyElse: "Nobody else is affected.",
    .objectionAffected:
      "Who else is affected: {people|person|people}. With those who ask, any plan as good places at "
      + "least {least|person|people} otherwise.",
    .decisionComes: "Decision to add: {decision}",
    .decisionGoes: "Decision to delete: {decision}",
    .decisionOnPerson: "{teacher}, {decision}",
    .objectionNothingWritten: "Nothing was written ({seconds} s).",
    .objectionsTitle: "{all|objection|objections}, {granted} granted",
    .objectionsTogether: "All that is granted, together",
    .objectionsWritten:
      "The decisions of those granted are in {output}, which extends the scenario.",
    .objectionsPossible: "possible",
    .objectionsGranted: "granted",
    .objectionsPeriods: "curriculum",
    .objectionsStaffing: "staffing",
    .objectionsOthers: "others",
    .objectionsAsPlanned: "as planned",
    .objectionsUnknown: "not known",
    .objectionsSigns:
      "Each row as if it were the only one. Curriculum and staffing: what the levels gain "
      + "or lose at most; others: other people who would work elsewhere than in the plan.",
    .leastChangeTitle:
      "Least change: {people|person is|people are} at another school than in the earlier plan, of "
      + "whom {forced} may not stay there; in any plan as good at curriculum and staffing it is at least "
      + "{least}.",
    .leastChangeEarlier: "earlier plan",
    .leastChangeNow: "this plan",
    .leastChangeElse:
      "left there, against this plan at most",
    .leastChangeForbidden: "not permitted any more",
    .leastChangeNotAsked: "not asked, for want of time",
    .leastChangeImpossible: "no plan has it so",
    .leastChangePrice:
      "curriculum {curriculum}, staffing {staffing}, {people|other|others} elsewhere",
    .listFaults: "error: the list {path} has {count|fault|faults}.",
    .notAtWork: "{teacher} is on leave or seconded; only people at work are moved.",
    .unknownTeacher:
      "There is no teacher \"{teacher}\" in the scenario, or several have this name. Maybe give the id.",
    .badWish:
      "\"{wish}\" is not stay, avoid=SCHOOL or move=SCHOOL. Maybe write avoid= or move= "
      + "with a school.",
  ]
}

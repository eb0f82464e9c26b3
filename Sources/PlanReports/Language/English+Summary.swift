extension EnglishTexts {
  static let summary: [Phrase: String] = [
    .planOptimal:
      "A plan was made. It keeps every rule. It is proven best possible within the gap of {gap} "
      + "asked for.",
    .planExact: "A plan was made. It keeps every rule. It is proven best possible.",
    .planAsEarlier:
      "A plan was made. It keeps every rule and is as near to the best possible as the earlier "
      + "plan; the gaps are below. To go on, ask for a gap with --gap.",
    .planStopped:
      "A plan was made. It keeps every rule. The search ended {reason}, so a better plan may "
      + "exist; the gaps below say how much better at most.",
    .stoppedByGap: "at the gap asked for",
    .stoppedByTime: "at the time limit",
    .stoppedByWork: "when the work set for it was done",
    .stoppedByInterrupt: "when it was interrupted",
    .achieved:
      "Of what exchange can mend, {achieved} is mended: from {before} to {after}, best possible "
      + "{bound}.",
    .worseThanNow:
      "So far floors and decisions cost more than exchange mends: {before} now, {after} in the "
      + "plan, best possible {bound}. Maybe allow more time.",
    .worseThanNowProven:
      "Floors and decisions cost more than exchange mends: {before} now, {after} in the plan. "
      + "No plan that keeps the rules does better (proven).",
    .nothingMissing: "Nothing is missing even now: every period is taught.",
    .nothingToMend:
      "Under these rules and decisions exchange can mend nothing here: what is short needs "
      + "recruiting, training or another decision.",

    .schoolsTitle: "Schools (学校)",
    .schoolsOpened: "open every subject (开齐)",
    .schoolsFullyOpened: "teach every period (开足)",
    .coverageTitle: "Gaps by location",
    .uncoveredBefore: "periods short: now",
    .uncoveredAfter: "plan",
    .missingBefore: "not opened: now",
    .missingAfter: "plan",

    .movesTotal: "{moved|person moves|people move}, {share} of {active} at work.",
    .movesForms: "Forms: {forms}.",
    .movesFromTo: "from \\ to",
    .movesPriority:
      "To rural or weak schools from others: {to}. The other way: {from}.",
    .movesNone: "Nobody moves.",
    .travel: "Way to the new school: {mean} minutes on average, {longest} at most.",
    .wishes:
      "Wishes met: first {first}, second {second}, third {third}, later {later}; another school "
      + "than wished {unmet}; no wish given {without}.",
    .recruitsPlaced: "New people placed: {recruits} at {schools|school|schools}.",
    .overridesTitle: "{count|decision|decisions} won over a rule:",
    .overridesNone: "No decision had to win over a rule.",
    .overrideLine: "{teacher}: {decision}, to {school}, over {rules}",
    .moreLines: "and {count} more",
    .levelsTitle: "Levels",
    .levelValue: "value",
    .levelBound: "best possible",
    .levelGap: "gap",
    .levelStatusQuo: "nobody moves",
    .levelAchieved: "mended",
    .levelSeconds: "seconds",
    .writtenTo: "The plan is in {output} ({seconds} s).",
  ]
}

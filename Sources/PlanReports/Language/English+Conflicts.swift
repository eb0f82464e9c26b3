extension EnglishTexts {
  static let conflicts: [Phrase: String] = [
    .conflictNumber: "Conflict {number} of {count}:",
    .conflictMinimal:
      "These cannot hold together; without any one of them the others can (proven):",
    .conflictAlone: "This cannot hold at all (proven):",
    .conflictNotMinimal:
      "These cannot hold together (proven); not all of them may be needed for that:",
    .conflictFloor: "At least {bound|person moves|people move} for the floor {floor} (R9).",
    .conflictFloorShare: "The floor {floor} has its share of those who move (R9).",
    .conflictLeaving: "At most {bound|person leaves|people leave} {schools} (R5).",
    .conflictArriving: "At most {bound|person arrives|people arrive} at {schools} (R6).",
    .conflictSubject: "At most {bound|teacher|teachers} of {subject} leave {schools} (R7).",
    .conflictBackbone: "{schools} keeps at least {bound|backbone teacher|backbone teachers} (R10).",
    .conflictKept: "{schools} keeps at least one teacher (R15).",
    .conflictPrincipals: "Principals come to {schools}, and leave it, only in rank (R8).",
    .conflictDeputies: "Deputies come to {schools}, and leave it, only in rank (R8).",
    .conflictRule: "{rule}, at every school.",
    .conflictTravel:
      "Nobody moves further than {minutes} minutes, but within the cluster, by wish or by decision (R4).",
    .conflictSubjectUse: "A mover teaches a subject of the new school (R3).",
    .conflictStage: "Nobody moves to another stage (R3).",
    .conflictYears: "Nobody moves before enough years at the school (R2).",
    .conflictLeaderYears: "No principal or deputy moves before enough years at the school (R2).",
    .conflictAge: "Nobody moves who has reached the age limit (R2).",
    .conflictSinceExchange: "Nobody moves soon after the last exchange (R2).",
    .conflictPosts: "Nobody moves whose post is not among those that may (R2).",
    .conflictExempt: "Nobody moves who is exempt (R2).",
    .conflictRunning: "Nobody moves whose exchange still runs (R2).",
    .conflictDecision: "Decided about {teachers}: {decisions} (R2).",
    .conflictDecisions: "{bound|decision|decisions} “{decision}” (R2).",
    .conflictRecruits:
      "{bound|recruit|recruits} for {subject} have a place where that is taught (R14).",
    .repairsTitle:
      "Each of these alone would do; less would not (proven unless it says otherwise):",
    .repairsOfSeveral:
      "Each of these alone would do here, the other conflicts settled as below; less would not:",
    .repairsNone:
      "Giving up one of them alone is not enough, because something else contradicts as well.",
    .repairsNotEnough:
      "None of the others ({count}) is enough alone, because something else contradicts as well.",
    .repairWithout: "Give this up: {member}",
    .repairTravel: "Raise the travel limit from {present} to {needed} minutes (R4).",
    .repairNotProven: "{repair} (Less may do.)",
    .repairNotEnough: "Not enough alone, because something else contradicts: {member}",
    .repairUndecided: "Not decided in time: {member}",
  ]
}

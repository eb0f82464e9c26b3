import PlanAudit

extension EnglishTexts {
  static let violations: [Violation.Cause: String] = [
    .notAssigned: "{people} has no school in the plan; everybody at work has exactly one.",
    .assignedRepeatedly: "{people} is assigned {found} times ({schools}); once is right.",
    .unknownSchool: "{people} is assigned to a school that does not exist ({schools}).",
    .unknownPerson: "{people} is not in the scenario.",
    .notActive: "{people} is on leave or seconded and must not be moved ({way}).",
    .notEligible: "{people} is not eligible and moves ({way}).",
    .decidedToStay: "{people} was decided to stay and moves ({way}).",
    .decidedToMove: "{people} was decided to move and stays at {first}.",
    .decidedElsewhere: "{people} was decided to go to another school than {last}.",
    .decidedToAvoid: "{people} was decided not to go to {last}.",
    .teachesOnLeave:
      "{people} is on leave or seconded and teaches {found|period|periods} ({offerings}); 0 allowed.",
    .noUse: "{people} has no main or other subject that {last} needs.",
    .anotherStage: "{people} moves to another stage ({way}); the policy forbids it.",
    .tooFar: "{people} has a way of {found} minutes ({way}); at most {allowed} allowed.",
    .wayUnknown: "{people} moves a way that is not known ({way}), outside cluster and township.",
    .tooManyLeave: "{first}: {found} leave, at most {allowed} may ({people}).",
    .tooManyArrive: "{first}: {found} arrive, at most {allowed} may ({people}).",
    .tooManyOfSubject:
      "{first}: {found} teachers of {subject} leave, at most {allowed} may ({people}).",
    .tooFewLeaders:
      "{first}: {found} leaders of the rank remain, at least {allowed} needed ({people}).",
    .tooManyLeaders: "{first}: {found} leaders of the rank, at most {allowed} allowed ({people}).",
    .floorMissed: "The floor {floor}: {found|person|people} moved, at least {allowed} required.",
    .backboneLost:
      "{first}: {found} backbone teachers remain, at least {allowed} needed (gone: {people}).",
    .aboveCapacity:
      "{people} at {first} teaches {found|period|periods}, at most {allowed} allowed ({offerings}).",
    .itinerantNotAllowed:
      "{people} teaches {found|period|periods} at another school ({offerings}); the policy forbids it.",
    .itinerantNotMain:
      "{people} teaches {found|period|periods} at another school outside the main subject ({offerings}).",
    .itinerantOutsideCluster:
      "{people} teaches {found|period|periods} outside the cluster ({way}; {offerings}).",
    .itinerantTooFar:
      "{people} teaches at a school {found} minutes away ({way}); at most {allowed} allowed.",
    .itinerantTooMuch:
      "{people} teaches {found|period|periods} at other schools, at most {allowed} allowed ({offerings}).",
    .notQualified: "{people} is not qualified for {offerings} ({found|period|periods}).",
    .aboveRequirement:
      "{offerings}: {found|period|periods} are taught, only {allowed} are required ({people}).",
    .badPeriods: "{people}: {found} is not a number of periods ({offerings}).",
    .recruitCount: "Recruits for {subject}: placed {found}, given {allowed}.",
    .recruitWithoutOffering:
      "{first}: {found|recruit|recruits} for {subject} without such an offering.",
    .unknownRecruit: "{people} is no recruit of the scenario.",
    .recruitElsewhere:
      "{people} teaches at {found|school|schools} ({schools}); a recruit works at one.",
    .recruitsBeyondPlaced:
      "{first}: {found|recruit|recruits} for {subject} teach, placed there {allowed}.",
    .recruitOtherSubject:
      "{people} teaches {offerings}, which is not what they were recruited for.",
    .recruitAboveNorm:
      "{people} teaches {found|period|periods}, at most {allowed} allowed ({offerings}).",
    .emptied: "{first} has classes and is left without any teacher (gone: {people}).",
  ]
}

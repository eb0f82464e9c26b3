extension EnglishTexts {
  static let diagnosis: [Phrase: String] = [
    .diagnoseTitle: "Before any exchange (交流前诊断)",
    .standardsTitle: "Schools that meet the curriculum standard today",
    .initialStandard: "initial: open every subject (开齐)",
    .fullStandard: "full: teach every period (开足)",
    .belowInitial: "{school} does not open {list}",
    .diagnoseNothingShort: "No period is short when nobody moves: exchange has nothing to mend.",
    .diagnoseShort: "When nobody moves, {short|period|periods} a week are short (缺课时).",
    .diagnoseOnlyRecruiting:
      "At least {periods} of them no exchange under these rules and decisions can mend, only "
      + "recruiting or training: {people|full load|full loads} or more.",
    .diagnoseNothingBeyond: "None of them is proven to be beyond exchange.",
    .diagnoseUnusable:
      "No school teaches {subject}: {recruits|new post|new posts} cannot be placed, and no plan "
      + "keeps R14.",
    .diagnoseExchangeAtMost: "At most {periods} of them exchange can mend.",
    .diagnoseLevel:
      "Curriculum level (开齐开足): {now} now; with {rules} lifted {best} was found and nothing "
      + "below {bound} is possible (proven).",
    .subjectsTitle: "Subjects (学段学科)",
    .gapPosts: "posts",
    .gapHeads: "heads",
    .gapEstablishment: "±posts",
    .gapNeeded: "needed",
    .gapCapacity: "can teach",
    .gapRequired: "required",
    .gapPeriods: "±periods",
    .gapShort: "short now",
    .gapNotOpened: "not opened",
    .gapOnlyRecruiting: "only recruiting",
    .gapRecruits: "people",
    .gapLeft: "left at best",
    .diagnoseSubjectNote:
      "\"left at best\": short in the best staffing found with the limits lifted; \"only "
      + "recruiting\": periods that no exchange mends, at least, proven for each subject alone; "
      + "\"people\": full loads to recruit for them.",
    .diagnoseSigns:
      "±posts is heads minus posts (编制余缺), ±periods what people can teach in their main subject "
      + "minus required (课时余缺): + surplus (余), - shortage (缺). Posts are shared out by need; "
      + "\"short now\" counts what others and recruits cover when nobody moves.",
    .floorNotReachable: "no",
    .floorAtMost: "no, at most {most}",
    .floorUndecided: "not decided in time",
    .shortagesAgree:
      "The office's table of shortages (学科余缺) agrees with classes and roster: {rows|row|rows}, "
      + "{different} different.",
    .shortagesTitle: "The office's shortages (学科余缺): {different} of {rows|row differs|rows differ}",
    .shortageNeeded: "needed: office",
    .shortageNeededOurs: "classes",
    .shortagePresent: "present: office",
    .shortagePresentOurs: "roster",
    .schoolHeading: "{school}, {location}, establishment {establishment}: {standard}",
    .standardNone: "teaches nothing",
    .standardFull: "full standard",
    .standardInitial: "initial standard, not the full one",
    .standardBelow: "below the initial standard",
    .sum: "sum",
    .unknownSchoolAsked: "{value} is no school of the scenario. Maybe write its id or full name.",
  ]
}

extension EnglishTexts {
  static let adoption: [Phrase: String] = [
    .adopted: "{path} is adopted (定案) for the school year {year}, on {date}: {title}.",
    .adoptedAlready:
      "{path} was adopted (定案) for the school year {year} before, on {date}: {title}. Nothing is "
      + "changed.",
    .adoptedReplacing:
      "It takes the place of {folder}, adopted on {date}; that record is kept in the history.",
    .adoptedRecord:
      "{register} has the record, with digests of {files|plan file|plan files} and "
      + "{inputs|input file|input files}.",
    .adoptedGap: "accepted",
    .adoptRefused: "error: {path} is not adopted.",
    .adoptIncomplete:
      "These are missing, so that not everything could be counted again: {names}. Maybe make the "
      + "plan again.",
    .adoptOtherInputs:
      "It was made from other input files than the scenario's; {count|file differs|files differ}: "
      + "{files}. Maybe plan again, with --from to begin with this plan.",
    .adoptUnknownLevel: "It has no level {level}. Maybe leave --gap {level}=… out.",
    .adoptGapUnknown:
      "plan.json does not say which gap was asked for at the level {level}. Maybe say which one you "
      + "accept with --gap {name}=0.005.",
    .adoptNotWithinGap:
      "The level {level} has a gap of {gap}, and {accepted} is accepted. Maybe plan longer with "
      + "--from, or accept this gap with --gap {name}={enough}.",
    .adoptDoesNotHold:
      "It breaks a rule or states a wrong figure, as verify says above. Maybe mend the folder, or "
      + "make the plan again.",
    .adoptedOther:
      "error: {folder} is adopted for the school year {year} already, since {date} ({register}).\n"
      + "  Maybe add --force to adopt {path} in its place; the earlier record is kept.",
    .badGap:
      "--gap {value} is not LEVEL=VALUE with a level (curriculum, staffing, burden, blended) and a "
      + "gap from 0 to 1. Maybe write --gap staffing=0.05.",
    .badDate: "--date {value} is not a day. Maybe write --date 2026-06-30.",
    .noRegister:
      "error: {path} has no adopted.json.\n  Maybe leave --registry out, or name another folder.",
    .markAdopted:
      "adopted (定案) for {year}, on {date}; its files are those that were adopted",
    .markChanged:
      "adopted (定案) for {year}, on {date}, but these files have changed since: {files}",
    .markReplaced: "was adopted for {year}, on {date}, until {replaced}",
    .markElsewhere:
      "The plan adopted for {year} is {folder}, since {date}; it is not among these.",
  ]
}

import Staffing

extension EnglishTexts {
  /// Faults that need more than one cell to see, and those of settings.
  static let otherFaults: [DiagnosticCode: Texts.DiagnosticText] = [
    .halfCoordinates: .init(
      "{column} is blank, but the other coordinate is given; both or neither were expected.",
      "Maybe fill it in, or clear the other one."
    ),
    .gradeOutsideStages: .init(
      "{column} \"{value}\" lies outside the stages of school {0}: {details1}.",
      "Maybe correct the grade, or the school's stages in schools.csv."
    ),
    .badParent: .init(
      "{column} \"{value}\" cannot be the parent.",
      "Maybe name the school that holds the establishment, or leave the cell blank.",
      variants: [
        "self": "{column} \"{value}\" is the school itself; a parent is another school.",
        "parent": "{column} \"{value}\" has a parent of its own, {1}; a parent has none.",
      ]
    ),
    .monthOutOfOrder: .init(
      "{column} {value} lies before {0} {1}; it was expected after it.",
      "Maybe the two months were exchanged, or a year is mistyped.",
      variants: [
        "effective": "{column} {value} lies after {1}, when the plan takes effect."
      ]
    ),
    .contradictingDecisions: .init(
      "The decision \"{value}\" contradicts \"{0}\" for the same person in row {1}.",
      "Maybe delete one of the two."
    ),
    .badDecision: .init(
      "{column} \"{value}\" does not fit the decision.",
      "Maybe correct the school or the decision.",
      variants: [
        "school": "The decision \"{value}\" names no school; one was expected.",
        "leave": "{column} \"{value}\" is on leave; only people at work can be moved.",
        "seconded": "{column} \"{value}\" is seconded; only people at work can be moved.",
        "present": "{column} \"{value}\" is the person's present school; another was expected.",
      ]
    ),
    .badYAML: .init(
      "The settings are not valid YAML: {details}.",
      "Maybe an indentation or a colon is wrong in this line or the one before."
    ),
    .unknownKey: .init(
      "The key \"{value}\" is not known here; expected one of {details}.",
      "Maybe it belongs under another key."
    ),
    .badSetting: .init(
      "{column} \"{value}\" is not of the kind expected: {0}.",
      "Maybe look at the example in the format description.",
      variants: [
        "map": "{column} is not a map of keys and values; one was expected.",
        "list": "{column} is not a list; one was expected.",
        "number": "{column} \"{value}\" is not a number.",
        "whole": "{column} \"{value}\" is not a whole number.",
        "yes/no": "{column} \"{value}\" is neither yes nor no.",
        "text": "{column} is not a text; one was expected.",
        "word": "{column} is not a word; one was expected.",
      ]
    ),
    .schoolWithoutClasses: .init(
      "Schools with neither classes nor demand, where nothing is taught, {value}: {details}.",
      "Maybe their rows in classes.csv are missing."
    ),
    .gradeWithoutCurriculum: .init(
      "Grade {value} has no curriculum; senior grades have no built-in one.",
      "Maybe add the grade to curriculum.csv."
    ),
    .blankDates: .init(
      "Not eligible because a month is blank, {value}: since {0}, birth {1}; rows {details2}.",
      "Maybe fill in the months, or decide \"allow\" for them."
    ),
    .noStageAtSchool: .init(
      "People with a certificate for no stage of their school, who can teach nothing there, "
        + "{value}; rows {details}.",
      "Maybe correct the certificate or the school."
    ),
    .skippedRow: .init(
      "The row \"{value}\" was skipped as a title or total.",
      "Maybe nothing needs to be done."
    ),
    .unknownFile: .init(
      "Files that are not part of the format and were not read, {value}: {details}.",
      "Maybe rename them, if they are tables of the scenario."
    ),
    .unreadableFile: .init(
      "The file cannot be read.",
      "Maybe it is open elsewhere, or you may not read it."
    ),
    .repeatedFile: .init(
      "This table stands in {0} already; one place for each table was expected.",
      "Maybe delete one of the two."
    ),
    .notHalves: .init(
      "{column} \"{value}\" does not come in steps of 0.5.",
      "Maybe count two grades taught together as 0.5 each."
    ),
    .circularBase: .init(
      "\"{value}\" extends this scenario in turn; a base cannot stand on what is built on it.",
      "Maybe name another base after extends."
    ),
    .nothingToRemove: .init(
      "The base has no row with {column} \"{value}\" to remove.",
      "Maybe correct the key after the minus sign, or delete the row."
    ),
    .stageOutsideSchool: .init(
      "{column} \"{value}\" lies outside the stages of school {0}: {details1}.",
      "Maybe correct the stage, or the school's stages in schools.csv."
    ),
    .missingPlanFile: .init(
      "The plan folder lacks {file}; its figures are not checked.",
      "Maybe make the plan again, or restore the file from a copy."
    ),
    .badJSON: .init(
      "The file is not valid JSON, or a key has the wrong kind: {details}.",
      "Maybe make the plan again."
    ),
  ]
}

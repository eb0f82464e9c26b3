import Staffing

extension EnglishTexts {
  /// Faults of rosters; none repeats any part of an identity number.
  static let importFaults: [DiagnosticCode: Texts.DiagnosticText] = [
    .badIdentityNumber: .init(
      "{column} is no identity number.",
      "Maybe compare it with the card. A number of another kind, as of a passport, is left out: give "
        + "性别 and 出生年月 in columns of their own instead.",
      variants: [
        "length": "{column} has neither 18 nor 15 characters.",
        "characters": "{column} has characters other than digits, or than X at its end.",
        "birth": "{column} holds a date of birth that is no date.",
        "sequence": "{column} has 000 before its last digit, which no number has.",
        "check": "{column} has a last digit that does not fit the others: one of them is mistyped.",
      ]
    ),
    .spoiledIdentityNumber: .init(
      "{column} was spoiled by a spreadsheet.",
      "Maybe format the column as text first (设置单元格格式 → 文本), then enter the number again: the "
        + "digits that are gone cannot be brought back by formatting.",
      variants: [
        "number":
          "{column} is stored as a number, of which spreadsheets keep fifteen digits: the last ones "
          + "are lost.",
        "exponent":
          "{column} is text of the form 4.4E+17, which a spreadsheet makes of long numbers: the last "
          + "digits are lost.",
        "zeros":
          "{column} ends in three zeros that do not fit the other digits: a spreadsheet has kept "
          + "fifteen digits and put zeros for the rest.",
      ]
    ),
    .contradictsIdentityNumber: .init(
      "{column} \"{value}\" contradicts the identity number of the row.",
      "Maybe one of the two is mistyped; correct it, or leave {column} blank.",
      variants: [
        "sex": "{column} \"{value}\" is not the sex that the identity number of the row says.",
        "birth":
          "{column} {value} is not the month of birth that the identity number of the row says.",
        "order": "{column} {value} lies before the birth that the identity number of the row says.",
      ]
    ),
    .strayIdentityNumber: .init(
      "{column} holds what may be an identity number; such numbers are never written.",
      "Maybe it belongs into the column 身份证号码; take it out of this cell."
    ),
    .repeatedPerson: .init(
      "The same person stands in {1} already.",
      "Maybe delete one of the two rows: a person who helps out elsewhere stays in the row of their "
        + "own school.",
      variants: [
        "identity": "The row has the same identity number as {1}; each person was expected once.",
        "number": "The staff number \"{value}\" stands in {1} already; each was expected once.",
        "name":
          "The person shares school, name, month of arrival and main subject with {1}, and no id can "
          + "tell them apart; a staff number (工号) was expected for both.",
      ]
    ),
    .contradictingSchool: .init(
      "{column} \"{value}\" contradicts another row of the school.",
      "Maybe correct one of the two.",
      variants: [
        "value": "{column} \"{value}\" of {1} is \"{2}\" in {3}; one value a school was expected.",
        "code": "{column} {value} of {1} is that of {2} in {3} too; each school has its own.",
      ]
    ),
    .similarSchools: .init(
      "\"{value}\" and \"{0}\" in {1} may be one school; they are two in the scenario.",
      "Maybe write the name in one way everywhere, and import again."
    ),
    .campusWithoutSchool: .init(
      "No school \"{value}\" is there to hold the posts of {0}; its parent is left blank.",
      "Maybe name the main school in a column 主校, or fill in parent in schools.csv."
    ),
    .peopleLeftOut: .init(
      "{value} people hold no certificate for any of the four stages and are left out; rows "
        + "{details1}.",
      "Maybe they do not teach; else correct 教师资格层次.",
      variants: [
        "subject":
          "Left out for want of a main subject and of one on the certificate, {value}; "
          + "rows {details1}."
      ]
    ),
    .inferredSubject: .init(
      "For {value} people the subject of the certificate counts as main subject, for theirs is "
        + "blank; rows {details1}.",
      "Maybe fill in 主教学科, or correct the column subject in teachers.csv.",
      variants: [
        "part":
          "{value} rows name 书法, 舞蹈 or 人工智能, which count as art, music and information technology; "
          + "rows {details1}."
      ]
    ),
    .otherStage: .init(
      "{value} people teach at another stage than the one that holds their post; rows {details1}.",
      "Maybe nothing needs to be done: people count where they teach."
    ),
    .doubtfulIdentityNumber: .init(
      "{value} identity numbers begin with no province's number; rows {details1}.",
      "Maybe compare them with the cards.",
      variants: [
        "zeros":
          "{value} identity numbers end in three zeros, as those do that a spreadsheet has cut off; "
          + "rows {details1}."
      ]
    ),
    .identityAsStaffNumber: .init(
      "{value} staff numbers look like identity numbers, which are never written; ids were made "
        + "instead; rows {details1}.",
      "Maybe leave the column out, or fill in real staff numbers."
    ),
    .sharedName: .init(
      "People who share their name with somebody at their school, {value}; their ids rest on the "
        + "month of arrival and the main subject as well; rows {details1}.",
      "Maybe give them staff numbers (工号), so that their ids stay when these cells change."
    ),
    .rowsWithoutPerson: .init(
      "{value} rows hold no person and were skipped, as totals and remarks; rows {details1}.",
      "Maybe nothing needs to be done."
    ),
    .skippedSheet: .init(
      "The sheet was not read.",
      "Maybe nothing needs to be done; a roster has a header with 姓名 and is not hidden.",
      variants: [
        "hidden": "The sheet is hidden and was not read.",
        "noRoster": "The sheet has no header of a roster and was not read.",
      ]
    ),
    .unknownSchoolYear: .init(
      "The rosters name no month from which the school year could be told.",
      "Maybe give it: --school-year 2026."
    ),
  ]
}

import Staffing

extension EnglishTexts {
  /// Warnings about what the tables say, however well they say it.
  static let contentWarnings: [DiagnosticCode: Texts.DiagnosticText] = [
    .curriculumTotal: .init(
      "Grade {0} has {value} periods a week; the national plan gives {1}.",
      "Maybe check the periods of this grade; if they are meant, nothing needs to be done."
    ),
    .curriculumShare: .init(
      "{details2}: {value}% of the nine years ({1}); the national plan gives {0}%.",
      "Maybe give these subjects more or fewer periods; shares are compared to one decimal."
    ),
    .curriculumSubjects: .init(
      "Grade {1} has other subjects than the national plan: {details2}.",
      "Maybe compare the grade with the national plan; if it is meant, nothing needs to be done.",
      variants: [
        "missing": "Grade {1} lacks subjects of the national plan: {details2}.",
        "outside": "Grade {1} has subjects that the national plan gives to other grades: "
          + "{details2}.",
        "few": "Grade {1} has {value} periods of {2} a week; the national plan gives at least {3}.",
      ]
    ),
    .implausibleAge: .init(
      "People of an unlikely age when the plan takes effect, {value}: {0} younger than 18, {1} "
        + "older than 63; rows {details2}.",
      "Maybe a year of birth is mistyped, or people who retired are still on the list."
    ),
    .emptyTable: .init(
      "The table has no rows, so there is nothing to plan.",
      "Maybe fill it in; the template says what belongs in each column."
    ),
    .unknownClass: .init(
      "{value} rows name a class that the school does not have; nothing follows from them. Rows "
        + "{details}.",
      "Maybe write the grade and class of the new school year: a number from 1, or 5+6 for combined "
        + "grades."
    ),
  ]
}

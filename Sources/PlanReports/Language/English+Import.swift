extension EnglishTexts {
  static let importing: [Phrase: String] = [
    .importDefaultTitle: "Teacher exchange {year} (教师交流轮岗方案)",
    .importTitle:
      "Imported: {people|person|people} of {schools|school|schools}, school year {year}.",
    .importSheet: "{file} [{sheet}]: {people|person|people}",
    .importSheetHidden: "{file} [{sheet}]: hidden, not read",
    .importSheetNoRoster: "{file} [{sheet}]: no roster, not read",
    .importIDs:
      "Ids made: {people} of people without a staff number (工号), {schools} of schools without a "
      + "code.",
    .importLeftOutTitle: "Left out",
    .importNoCertificate: "{people|person|people} without a certificate for any of the four stages",
    .importNoSubject: "{people|person|people} without a subject",
    .importUnit: "{unit} ({type}): {people|person|people}",
    .importColumnsTitle: "Columns used",
    .importColumn: "{name} → {table} {column}",
    .importColumnChecked: "{name} → only to check and to derive",
    .importUnusedTitle: "Columns not used and not written: {names}",
    .importGapsTitle: "To fill in before planning",
    .importGapsOptional: "May be filled in",
    .importGapTable: "{table}: {columns}; no rows yet",
    .importGap: "{table}: {columns}; blank in {rows|row|rows}",
    .importWritten: "The scenario is in {output}. Next: teacher-exchange check {output}",
    .importRefused: "{errors|fault|faults} in the rosters; nothing was written.",
  ]
}

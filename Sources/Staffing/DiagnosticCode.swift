/// The kinds of diagnostics; codes are append-only and never reused.
///
/// The loader appends to this list; PlanReports holds one sentence and one advice per code and
/// language, and a test compares the keys.
public enum DiagnosticCode: String, CaseIterable, Sendable {
  /// A required file is missing.
  case missingFile = "D001"
  /// The file is neither UTF-8 nor GB18030.
  case badEncoding = "D002"
  /// A quote is not closed.
  case unclosedQuote = "D003"
  /// Text follows a closing quote, or a quote stands inside an unquoted cell.
  case strayQuote = "D004"
  /// A row has more cells than the header.
  case tooManyCells = "D005"
  /// No header row was found.
  case missingHeader = "D006"
  /// A required column is missing.
  case missingColumn = "D007"
  /// Two columns mean the same.
  case repeatedColumn = "D008"
  /// Columns that the format does not know (warning).
  case unknownColumns = "D009"
  /// A required cell is blank.
  case blankCell = "D010"
  /// The value is not one of the words the column takes.
  case unknownWord = "D011"
  /// The value is not a number.
  case notANumber = "D012"
  /// The number is outside its range.
  case outOfRange = "D013"
  /// The value is not a whole number.
  case notWhole = "D014"
  /// The value is not a month.
  case notAMonth = "D015"
  /// The value is neither yes nor no.
  case notYesNo = "D016"
  /// A text id was turned into a number by a spreadsheet.
  case spoiledID = "D017"
  /// The id or key occurs a second time.
  case repeatedKey = "D018"
  /// The school is unknown.
  case unknownSchool = "D019"
  /// The school name fits several schools.
  case ambiguousSchool = "D020"
  /// The teacher is unknown.
  case unknownTeacher = "D021"
  /// The subject is unknown.
  case unknownSubject = "D022"
  /// Only one of a pair of coordinates is given.
  case halfCoordinates = "D023"
  /// A class row lies outside the school's stages.
  case gradeOutsideStages = "D024"
  /// A parent has a parent, or is the school itself.
  case badParent = "D025"
  /// A month lies after the effective date, or before the one it must follow.
  case monthOutOfOrder = "D026"
  /// Two decisions about one person contradict each other.
  case contradictingDecisions = "D027"
  /// A decision lacks its school, names the present one or is about somebody not active.
  case badDecision = "D028"
  /// scenario.yaml is not valid YAML.
  case badYAML = "D029"
  /// A key of scenario.yaml is unknown.
  case unknownKey = "D030"
  /// A value of scenario.yaml has the wrong kind.
  case badSetting = "D031"
  /// A school has no classes (warning).
  case schoolWithoutClasses = "D032"
  /// A grade has no curriculum.
  case gradeWithoutCurriculum = "D033"
  /// People lack `since` or `birth` and are not eligible for that (warning).
  case blankDates = "D034"
  /// People whose certificate covers no stage of their school (warning).
  case noStageAtSchool = "D035"
  /// A row above the header or a total row was skipped (note).
  case skippedRow = "D036"
  /// A file of the folder is not part of the format (warning).
  case unknownFile = "D037"
  /// The file cannot be read.
  case unreadableFile = "D038"
  /// Two files hold the same table.
  case repeatedFile = "D039"
  /// Classes do not come in steps of 0.5.
  case notHalves = "D040"
  /// The scenario extends itself, directly or through others.
  case circularBase = "D041"
  /// A row that removes a row of the base names none.
  case nothingToRemove = "D042"
  /// A stage outside those the school teaches, in a table other than the classes.
  case stageOutsideSchool = "D043"
  /// A plan folder lacks a file, which leaves figures unchecked (warning).
  case missingPlanFile = "D044"
  /// A file is not valid JSON, or a key of it has the wrong kind.
  case badJSON = "D045"
  /// A grade of `curriculum.csv` has another weekly total than the national plan (warning).
  case curriculumTotal = "D046"
  /// Subjects have a share of the nine years outside the national plan's range (warning).
  case curriculumShare = "D047"
  /// A grade of `curriculum.csv` lacks a subject of the national plan, has one that the plan gives
  /// to other grades, or has too few periods of one (warning).
  case curriculumSubjects = "D048"
  /// People are younger than 18 or older than 63 (warning).
  case implausibleAge = "D049"
  /// Rows of `class_teachers.csv` name classes that the school does not have (warning).
  case unknownClass = "D050"
  /// A file is no `.xlsx` workbook, whatever its name says.
  case notAWorkbook = "D051"
  /// A workbook has a password.
  case lockedWorkbook = "D052"
  /// A workbook is damaged, or holds what no workbook may.
  case damagedWorkbook = "D053"
  /// A workbook exceeds a limit on size.
  case oversizedWorkbook = "D054"
  /// A cell shows the error that a formula gave.
  case errorCell = "D055"
  /// A cell holds a formula whose value the program that wrote it did not store.
  case uncomputedCell = "D056"
  /// Sheets of a workbook that are not part of the format (warning).
  case unknownSheets = "D057"
  /// A month was typed as a number, which dropped the zero of October.
  case spoiledMonth = "D058"
  /// A table without which there is nothing to plan has no rows (warning).
  case emptyTable = "D059"
  /// An identity number has the wrong length, characters, date or last digit.
  case badIdentityNumber = "D061"
  /// A spreadsheet has cut off the end of an identity number.
  case spoiledIdentityNumber = "D062"
  /// Sex or birth is not what the identity number says.
  case contradictsIdentityNumber = "D063"
  /// A cell that would be written holds what may be an identity number.
  case strayIdentityNumber = "D064"
  /// A person stands on the rosters twice, or cannot be told from another.
  case repeatedPerson = "D065"
  /// Rows of one school contradict each other, or two schools share a code.
  case contradictingSchool = "D066"
  /// Two names may mean one school (warning).
  case similarSchools = "D067"
  /// No school is there to hold the posts of a campus (warning).
  case campusWithoutSchool = "D068"
  /// People without a certificate or a subject were left out (warning).
  case peopleLeftOut = "D069"
  /// Subjects were taken from the certificate, or for the one that they are part of (warning).
  case inferredSubject = "D070"
  /// People teach at another stage than the one that holds their post (warning).
  case otherStage = "D071"
  /// Identity numbers begin with no province's number, or end in three zeros (warning).
  case doubtfulIdentityNumber = "D072"
  /// Staff numbers look like identity numbers and were replaced (warning).
  case identityAsStaffNumber = "D073"
  /// People share their name at one school, and their made ids rest on more (warning).
  case sharedName = "D074"
  /// Rows of a roster that hold no person were skipped (note).
  case rowsWithoutPerson = "D075"
  /// A sheet of a roster was skipped (warning; note where that is expected).
  case skippedSheet = "D076"
  /// The rosters name no month that would tell the school year.
  case unknownSchoolYear = "D077"
  /// A teacher's id reads as plan files write recruits.
  case reservedID = "D078"
}

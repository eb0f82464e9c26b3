import Staffing

/// What is said once for many rows of a sheet.
final class RosterRemarks {
  /// The kinds of remarks.
  enum Kind: CaseIterable {
    /// The number begins with no province's number.
    case unknownRegion
    /// The number ends as one does that a spreadsheet has cut off.
    case endsInZeros
    /// The staff number looks like an identity number; an id is made instead.
    case identityAsStaffNumber
    /// No main subject is given, so the certificate's counts.
    case certificateSubject
    /// A subject counts as the one that it is taught as part of.
    case partOfSubject
    /// The post is held at another stage than the one taught.
    case otherStage
    /// The certificate holds at none of the four stages.
    case noCertificate
    /// Neither a main subject nor the certificate's is given.
    case noSubject
    /// The row holds no person: a total, a remark, a repeated header.
    case noPerson
    /// The id rests on more than school and name, for another person shares both.
    case sharedName

    /// What the diagnostic is about.
    fileprivate var code: DiagnosticCode {
      switch self {
      case .unknownRegion, .endsInZeros: .doubtfulIdentityNumber
      case .identityAsStaffNumber: .identityAsStaffNumber
      case .certificateSubject, .partOfSubject: .inferredSubject
      case .otherStage: .otherStage
      case .noCertificate, .noSubject: .peopleLeftOut
      case .noPerson: .rowsWithoutPerson
      case .sharedName: .sharedName
      }
    }

    /// What chooses the sentence where a code has several.
    fileprivate var variant: String {
      switch self {
      case .endsInZeros: "zeros"
      case .partOfSubject: "part"
      case .noSubject: "subject"
      default: ""
      }
    }
  }

  private struct Key: Hashable {
    let kind: Kind
    let file: String
    let sheet: String?
  }

  private var rows: [Key: [Int]] = [:]
  private var columns: [Key: Int] = [:]

  /// Notes a place.
  func note(_ kind: Kind, at place: Diagnostic.Place) {
    let key = Key(kind: kind, file: place.file, sheet: place.sheet)
    if let row = place.row, rows[key]?.last != row { rows[key, default: []].append(row) }
    if columns[key] == nil { columns[key] = place.column }
  }

  /// How many rows were noted.
  func count(of kind: Kind) -> Int {
    rows.reduce(0) { $0 + ($1.key.kind == kind ? $1.value.count : 0) }
  }

  /// One diagnostic for each kind and sheet, at the first row.
  func diagnostics() -> [Diagnostic] {
    rows.map { key, rows in
      let sorted = rows.sorted()
      return Diagnostic(
        key.kind == .noPerson ? .note : .warning,
        key.kind.code,
        at: .init(file: key.file, sheet: key.sheet, row: sorted.first, column: columns[key]),
        value: "\(rows.count)",
        details: [key.kind.variant] + Self.shown(sorted)
      )
    }
  }

  /// Rows as ranges; of very many the first.
  private static func shown(_ rows: [Int]) -> [String] {
    var ranges: [ClosedRange<Int>] = []
    for row in rows {
      if let last = ranges.last, last.upperBound + 1 == row {
        ranges[ranges.count - 1] = last.lowerBound...row
      } else {
        ranges.append(row...row)
      }
    }
    let texts = ranges.prefix(most).map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
    return ranges.count > most ? texts + ["…"] : Array(texts)
  }

  private static let most = 20
}

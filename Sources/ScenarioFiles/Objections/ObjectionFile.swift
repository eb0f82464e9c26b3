import Foundation
public import Staffing

/// A list of objections as one table: CSV in any of the dialects that scenarios may have, or a
/// workbook.
public enum ObjectionFile {
  /// A list as it was read.
  public struct Stored: Sendable {
    /// The objections in the order of the rows.
    public let objections: [Objection]
    /// Warnings and notes by row and column.
    public let diagnostics: [Diagnostic]
  }

  /// Reads a list about people and schools of a scenario.
  public static func read(
    at path: String,
    for problem: StaffingProblem
  ) throws(DataFailure) -> Stored {
    let context = LoadingContext(of: problem)
    var objections: [Objection] = []
    if let (place, cells) = table(at: path, context),
      let file = TableFile<ObjectionColumn>(place: place, document: cells, context: context)
    {
      let rows = TableReader(context: context).rows(of: [file]).rows
      let located = rows.compactMap { row in row.objection().map { (row: row, objection: $0) } }
      check(located, for: problem)
      objections = located.map(\.objection)
    }
    guard !context.hasErrors else { throw DataFailure(diagnostics: context.sorted) }
    return Stored(objections: objections, diagnostics: context.sorted)
  }

  /// The table of a list, or nil with the fault reported.
  private static func table(
    at path: String,
    _ context: LoadingContext
  ) -> (place: Diagnostic.Place, cells: TableCells)? {
    let parts = URL(fileURLWithPath: path)
    if workbookExtensions.contains(parts.pathExtension.lowercased()) {
      guard let workbook = InputWorkbook(file: path, path: path, context: context),
        let sheet = workbook.sheet(of: ObjectionColumn.table, context: context)
      else { return nil }
      return (workbook.place(of: sheet), .sheet(sheet))
    }
    guard
      let input = InputLayer(folder: parts.deletingLastPathComponent().path, prefix: ""),
      input.fileNames.contains(parts.lastPathComponent)
    else {
      context.add(Diagnostic(.error, .missingFile, at: .init(file: path)))
      return nil
    }
    return InputTable.file(parts.lastPathComponent).cells(in: input, context: context)
      .map { (.init(file: path), $0) }
  }

  /// Names end so where a program for spreadsheets wrote the file; of these only `.xlsx` is read,
  /// and the others are told as what they are.
  private static let workbookExtensions: Set<String> = ["xlsx", "xlsm", "xlsb", "xls", "et", "ods"]

  /// Objections that cannot be meant: of people not at work, to where somebody is, against each other.
  private static func check(
    _ located: [(row: RowDecoder<ObjectionColumn>, objection: Objection)],
    for problem: StaffingProblem
  ) {
    let teachers = Dictionary(problem.teachers.map { ($0.id, $0) }) { first, _ in first }
    var firsts: [Teacher.ID: (row: Int, kind: Decision.Kind)] = [:]
    for (row, objection) in located {
      guard let teacher = teachers[objection.teacher] else { continue }
      let decision = objection.decision
      if teacher.status != .active {
        row.report(
          .badDecision,
          .teacher,
          value: row.text(.teacher),
          details: [teacher.status.rawValue]
        )
      }
      if decision.kind == .move, decision.school == teacher.school {
        row.report(.badDecision, .school, value: row.text(.school), details: ["present"])
      }
      // Of a row that stands twice that alone is said.
      guard decision.kind != .avoid, !row.isRepeat else { continue }
      if let first = firsts[teacher.id] {
        row.report(
          .contradictingDecisions,
          .wants,
          value: row.text(.wants),
          details: [first.kind.rawValue, "\(first.row)"]
        )
      } else {
        firsts[teacher.id] = (row.row + 1, decision.kind)
      }
    }
  }
}

import Staffing
import Workbooks

extension OfficeBooks {
  /// The publication list (公示表): no ids, no birth dates.
  func publication(_ texts: Texts) -> OutputWorkbook {
    let title = texts(.publicationTitle, ["title": plan.problem.title])
    let rows = movers.enumerated().map { number, mover in
      [
        .whole(number + 1), .text(names.person(mover.teacher.id, texts)),
        .text(names.school(mover.row.from, texts)), .text(names.school(mover.row.to, texts)),
        .text(texts.name(of: mover.teacher.subject)),
        .text(mover.row.form.map(texts.name(of:)) ?? ""),
      ] as [OutputCell]
    }
    let sheet = OutputSheet(
      name: texts(.publicationSheet),
      title: title,
      notes: [texts(.publicationNote), texts(.publicationCount, ["people": "\(movers.count)"])],
      columns: [
        OutputColumn(texts(.bookNumber)), OutputColumn(texts(.bookName), width: .fitting(10...24)),
        OutputColumn(texts(.bookFrom)), OutputColumn(texts(.bookTo)),
        OutputColumn(texts(.bookSubject)), OutputColumn(texts(.bookForm)),
      ],
      rows: rows,
      printing: PrintSettings(footer: footer(texts))
    )
    return OutputWorkbook(title: title, sheets: [sheet])
  }
}

import PlanAudit
import Staffing
import Workbooks

extension OfficeBooks {
  /// The register (花名册); administrators stand on a sheet of their own.
  func register(_ texts: Texts) -> OutputWorkbook {
    let title = texts(.registerTitle, ["title": plan.problem.title])
    return OutputWorkbook(
      title: title,
      sheets: [
        registerSheet(.registerSheet, title, movers.filter { !$0.isAdministrator }, texts),
        registerSheet(.registerLeaders, title, movers.filter(\.isAdministrator), texts),
      ]
    )
  }

  private func registerSheet(
    _ name: Phrase,
    _ title: String,
    _ movers: [Mover],
    _ texts: Texts
  ) -> OutputSheet {
    OutputSheet(
      name: texts(name),
      title: title,
      notes: [texts(.registerNote)],
      columns: [
        OutputColumn(texts(.bookNumber)), OutputColumn(texts(.bookName), width: .fitting(10...24)),
        OutputColumn(texts(.bookSex)), OutputColumn(texts(.bookBirth)),
        OutputColumn(texts(.bookSubjectStage)), OutputColumn(texts(.bookTitle)),
        OutputColumn(texts(.bookBackbone)), OutputColumn(texts(.bookFrom)),
        OutputColumn(texts(.bookTo)), OutputColumn(texts(.bookForm)),
        OutputColumn(texts(.bookBegin)), OutputColumn(texts(.bookEnd), width: .fixed(12)),
        OutputColumn(texts(.bookRelation), choices: .list([texts(.yes), texts(.no)])),
        OutputColumn(texts(.bookRemark), width: .fixed(18)),
      ],
      rows: movers.enumerated().map { number, mover in
        registerRow(number + 1, mover, texts)
      },
      frozenColumns: 2,
      printing: landscape(texts)
    )
  }

  private func registerRow(_ number: Int, _ mover: Mover, _ texts: Texts) -> [OutputCell] {
    let teacher = mover.teacher
    let stage = facts.stage(of: teacher, at: mover.row.from) ?? teacher.certificate
    let offering = Offering(school: mover.row.from, stage: stage, subject: teacher.subject)
    return [
      .whole(number), .text(names.person(teacher.id, texts)),
      .text(teacher.sex.map(texts.name(of:)) ?? ""),
      teacher.birth.map { OutputCell(.month(year: $0.year, month: $0.month)) } ?? .blank,
      .text(texts.subjectOfStage(offering)), .text(texts.name(of: teacher.title)),
      .text(
        mover.row.categories.contains(.backbone) ? texts.name(of: teacher.backbone) : texts(.no)
      ),
      .text(names.school(mover.row.from, texts)), .text(names.school(mover.row.to, texts)),
      .text(mover.row.form.map(texts.name(of:)) ?? ""),
      OutputCell(.day(year: plan.problem.schoolYear, month: 9, day: 1)), .blank, .blank, .blank,
    ]
  }
}

import Staffing

extension OfficeBooks {
  /// One letter a person who moves (交流通知书), each on a page of its own; names are whole.
  func letters(_ texts: Texts) -> String {
    let teaching = TeachingTexts(plan, names, texts)
    return PageTemplates.letters.page([
      "lang": texts.language == .zh ? "zh-CN" : "en",
      "title": texts(.lettersTitle, ["title": plan.problem.title]),
      "footer": "",
      "isEmpty": movers.isEmpty,
      "none": texts(.lettersNone),
      "letters": movers.map { letter($0, teaching, texts) },
    ])
  }

  private func letter(
    _ mover: Mover,
    _ teaching: TeachingTexts,
    _ texts: Texts
  ) -> [String: Any] {
    let title = plan.problem.title
    let subjects = teaching.subjects(of: .teacher(mover.teacher.id), at: mover.row.to)
    let body = texts(
      .letterBody,
      [
        "from": names.school(mover.row.from, texts), "to": names.school(mover.row.to, texts),
        "year": "\(plan.problem.schoolYear)",
        "form": mover.row.form.map(texts.name(of:)) ?? "",
        "subject": texts.name(of: mover.teacher.subject),
      ]
    )
    return [
      "heading": texts(.letterHeading),
      "salutation": texts(.letterSalutation, ["name": names.person(mover.teacher.id, texts)]),
      "body": (title.isEmpty ? "" : texts(.letterBasis, ["title": title])) + body,
      "teaching": subjects.isEmpty
        ? texts(.letterTeachingOpen)
        : texts(.letterTeaching, ["subjects": texts.list(subjects)]),
      "end": texts(.letterEnd),
      "reporting": texts(.letterReporting),
      "objection": texts(.letterObjection),
      "seal": texts(.letterSeal),
      "date": texts(.letterDate),
    ]
  }
}

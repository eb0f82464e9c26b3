import PlanAudit
import Staffing

extension PlanPage {
  /// The page as HTML.
  public func html(in language: Language) -> String {
    let texts = Texts.of(language)
    let summary = summary
    let floors = FloorLines(plan.audit.tables.floors, policy: plan.problem.policy).table(texts)
    let map = map(texts)
    let places = Place.all(of: plan.problem, name: label)
    let matrix = MoveMatrix(places, movedBetween, others: texts(.pageOthers)).table(texts)
    return PageTemplates.report.page([
      "lang": language == .zh ? "zh-CN" : "en",
      "title": plan.problem.title.isEmpty ? texts(.reportTitle) : plan.problem.title,
      "subtitle": texts(.reportTitle),
      "outcome": summary?.outcomeLines(texts) ?? [],
      "tiles": tiles(texts),
      "figuresTitle": texts(.pageMain), "chartsTitle": texts(.pageCharts),
      "floors": [
        floors.table.pageValues(notes: floors.sums),
        CoverageCounts.table(plan.audit, of: plan.problem, texts).pageValues(),
      ] + (summary.map { [$0.levelTable(texts).pageValues()] } ?? []),
      "mapTitle": texts(.pageMap), "map": map.map { [$0] } ?? [], "hasMap": map != nil,
      "noMap": texts(.pageNoMap), "matrixTitle": texts(.pageMatrix),
      "matrix": matrix.pageValues(), "hasMoves": !movers.isEmpty, "noMoves": texts(.movesNone),
      "bars": bars(texts), "stacks": stacks(texts),
      "movesTitle": texts(.pageMoves), "moves": moveTable(texts),
      "schoolsTitle": texts(.schoolsTitle), "schools": schoolTable(texts),
      "subjectsTitle": texts(.pageSubjects), "subjects": subjectRows(texts),
      "search": texts(.pageSearch), "close": texts(.pageClose),
      "scrolls": texts(.pageScrolls),
      "contents": texts(.pageContents), "footer": texts(.certificateFooter),
      "data": data(texts),
      "style": String(decoding: PackageResources.report_css, as: UTF8.self),
      "script": String(decoding: PackageResources.report_js, as: UTF8.self),
    ])
  }

  /// The summary of the plan, where its folder says how it was found.
  private var summary: PlanSummary? {
    record.map { record in
      PlanSummary(
        plan.audit,
        of: plan.plan,
        for: plan.problem,
        record: record,
        gapAskedFor: record.options["gap"].flatMap(Double.init) ?? plan.problem.settings.gap,
        output: ""
      )
    }
  }

  /// The figures that matter, the most important first.
  private func tiles(_ texts: Texts) -> [[String: Any]] {
    let audit = plan.audit
    let floors = audit.tables.floors.filter { $0.state != .void }
    let short = (
      audit.schoolsBefore.flatMap(\.missing).reduce(0) { $0 + $1.short },
      audit.schools.flatMap(\.missing).reduce(0) { $0 + $1.short }
    )
    func schools(_ count: PlanRecord.SchoolCount) -> String {
      texts(.pageOfSchools, ["schools": "\(count.of)"])
    }
    func arrow(_ before: String, _ after: String) -> String { "\(before) → \(after)" }
    var tiles = [
      tile(
        texts(.pageTaught),
        arrow("\(audit.schoolsFullyOpened.before)", "\(audit.schoolsFullyOpened.after)"),
        schools(audit.schoolsFullyOpened)
      ),
      tile(
        texts(.pageOpened),
        arrow("\(audit.schoolsOpened.before)", "\(audit.schoolsOpened.after)"),
        schools(audit.schoolsOpened)
      ),
      tile(
        texts(.pageShort),
        arrow(Figures.short(short.0), Figures.short(short.1)),
        texts(.pageShortNote)
      ),
      tile(
        texts(.pageMoved),
        "\(moves.total)",
        texts(
          .pageMovedNote,
          [
            "share": Figures.percent(Double(moves.total) / Double(max(1, moves.active))),
            "active": "\(moves.active)",
          ]
        )
      ),
    ]
    if !floors.isEmpty {
      tiles.append(
        tile(
          texts(.pageFloorsMet),
          "\(floors.count { $0.state == .met })/\(floors.count)",
          texts(.pageFloorsNote)
        )
      )
    }
    if let first = record?.levels.first {
      tiles.append(
        tile(
          texts(.pageProof),
          first.achieved.map { Figures.percent($0) } ?? Figures.gap(first.gap),
          texts(
            first.achieved == nil ? .pageGapNote : .pageProofNote,
            ["gap": Figures.gap(first.gap)]
          )
        )
      )
    }
    return tiles
  }

  private func tile(_ label: String, _ value: String, _ note: String) -> [String: Any] {
    ["label": label, "value": value, "note": note]
  }
}

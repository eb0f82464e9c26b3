import JSONText
import PlanAudit
import Staffing

extension PlanSummary {
  /// Schools that are listed, and blocks of each that are not alike.
  private static let schoolsShown = 10
  private static let blocksShown = 2

  /// The schools where blocks do not fit although periods do; nothing where there are none.
  func misfitLines(_ texts: Texts) -> [String] {
    guard !misfits.isEmpty else { return [] }
    var table = TextTable(
      header: [
        texts(.misfitsTitle), texts(.misfitBlocks), texts(.misfitPeriods), texts(.misfitUncovered),
        texts(.misfitLargest),
      ],
      alignments: [.leading, .trailing, .trailing, .trailing, .sentence]
    )
    for school in misfits.prefix(Self.schoolsShown) {
      let largest = Self.unlike(school.blocks).prefix(Self.blocksShown)
      for (position, block) in largest.enumerated() {
        let figures =
          position > 0
          ? ["", "", "", ""]
          : [
            "  " + texts.school(school.school, of: problem), "\(school.blocks.count)",
            Figures.short(school.openPeriods), Figures.short(school.uncoveredPeriods),
          ]
        table.add(cells: figures + [blockText(block, texts)])
      }
    }
    let more = misfits.count - Self.schoolsShown
    guard more > 0 else { return texts.lines(of: table) }
    return texts.lines(of: table) + ["    " + texts(.misfitsMore, ["schools": "\(more)"])]
  }

  /// The first of blocks that are alike but for the class.
  private static func unlike(_ blocks: [OpenBlock]) -> [OpenBlock] {
    var seen: Set<OpenBlock> = []
    return blocks.filter { block in
      var kind = block
      kind.grade = 0
      kind.schoolClass = ""
      return seen.insert(kind).inserted
    }
  }

  private func blockText(_ block: OpenBlock, _ texts: Texts) -> String {
    let values = [
      "class": texts.name(of: ClassKey(grade: block.grade, name: block.schoolClass)),
      "subject": texts.name(of: block.subject), "periods": Figures.short(block.weeklyPeriods),
      "left": Figures.short(block.mostLeft ?? 0), "misses": Figures.short(block.misses),
    ]
    if block.mostLeft == nil { return texts(.misfitNobody, values) }
    if block.misses > 0 { return texts(.misfitBlock, values) }
    return texts(block.lacksDays ? .misfitDays : .misfitRoom, values)
  }

  /// What planning again came to.
  static func json(_ again: PlanRecord.Replanning) -> JSONValue {
    .object([
      ("schools", .int(again.schools)),
      ("untaught_periods_before", .number(again.openPeriodsBefore)),
      ("untaught_periods_after", .number(again.openPeriodsAfter)),
    ])
  }

  /// A school with all of its blocks that nobody teaches.
  static func json(_ school: SchoolMisfits) -> JSONValue {
    .object([
      ("school", .string(school.school.text)),
      ("untaught_periods", .number(school.openPeriods)),
      ("uncovered_periods", .number(school.uncoveredPeriods)),
      (
        "untaught_blocks",
        .array(
          school.blocks.map { block in
            .object([
              ("grade", .int(block.grade)),
              ("class", .string(block.schoolClass)),
              ("subject", .string(block.subject.id)),
              ("weekly_periods", .number(block.weeklyPeriods)),
              ("most_left", .optional(block.mostLeft)),
              ("lacks_days", .bool(block.lacksDays)),
            ])
          }
        )
      ),
    ])
  }
}

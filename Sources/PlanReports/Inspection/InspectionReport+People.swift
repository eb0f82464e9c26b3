import PlanAudit
import Staffing

extension InspectionReport {
  /// Classes and schools above their caps.
  func sizeLines(_ texts: Texts) -> [String] {
    let classes = inspection.classSizes.filter(\.isOver)
    let schools = inspection.schoolSizes.filter(\.isOver)
    var lines = [
      texts.heading(.inspectSizes),
      "  "
        + texts(
          .inspectClassesOver,
          ["over": "\(classes.count)", "all": "\(inspection.classSizes.count)"]
        ),
    ]
    var table = TextTable(alignments: [.leading, .leading], indentation: 4)
    for size in classes {
      table.add(
        texts.school(size.section.school, of: problem),
        texts(.inspectGrade, ["grade": size.grades.map { "\($0)" }.joined(separator: "+")]),
        Figures.short(size.mean),
        texts(.inspectCap, ["cap": Figures.short(size.cap)])
      )
    }
    lines += texts.lines(of: table)
    lines.append(
      "  "
        + texts(
          .inspectSchoolsOver,
          ["over": "\(schools.count)", "all": "\(inspection.schoolSizes.count)"]
        )
    )
    table = TextTable(alignments: [.leading], indentation: 4)
    for size in schools {
      table.add(
        texts.school(size.school, of: problem),
        "\(size.students)",
        texts(.inspectCap, ["cap": "\(size.cap)"])
      )
    }
    return lines + texts.lines(of: table)
  }

  /// Shares of people who move, each with what it is taken of.
  func exchangeTable(_ texts: Texts) -> TextTable {
    var table = TextTable(
      header: [
        texts(.inspectExchange), texts(.floorMoved), texts(.floorBase), texts(.inspectShare),
        texts(.floorShare), texts(.floorRequired), texts(.floorMet), texts(.inspectRunning),
      ],
      alignments: [
        .leading, .trailing, .trailing, .trailing, .trailing, .trailing, .verdict,
      ],
      indentation: 0
    )
    for ratio in inspection.exchange {
      table.add(
        "  " + texts.name(of: ratio.kind),
        "\(ratio.moved)",
        "\(ratio.base)",
        ratio.share.map { Figures.percent($0) } ?? "–",
        Figures.percent(ratio.asked.value),
        "\(ratio.required)",
        ratio.base > 0 ? texts.verdict(ratio.met) : texts(.floorMetVoid),
        "\(ratio.running)"
      )
    }
    return table
  }

  /// Shares of the people at work, with what is not known of them.
  func staffLines(_ texts: Texts) -> [String] {
    let (table, notes) = staffTable(texts)
    return texts.lines(of: table) + notes
  }

  /// Shares of the people at work in a table, and what is not known of them.
  func staffTable(_ texts: Texts) -> (table: TextTable, notes: [String]) {
    var table = TextTable(
      header: [
        texts(.inspectStaff), texts(.before), texts(.after), texts(.floorShare), texts(.of),
        texts(.floorMet),
      ],
      alignments: [.leading, .trailing, .trailing, .trailing, .trailing, .verdict],
      indentation: 0
    )
    var notes: [String] = []
    for share in inspection.staffShares {
      table.add(
        "  " + texts.name(of: share.kind),
        share.shareBefore.map { Figures.percent($0) } ?? "–",
        share.shareAfter.map { Figures.percent($0) } ?? "–",
        Figures.percent(share.asked.value),
        "\(share.baseAfter)",
        share.baseAfter > 0 ? texts.verdict(share.metAfter) : texts(.floorMetVoid)
      )
      let unknown = share.after.blanks + share.after.openRecruits
      if unknown > 0 {
        let values = ["people": "\(unknown)", "share": texts.name(of: share.kind)]
        notes.append("  " + texts(.inspectShareOpen, values))
      }
    }
    return (table, notes)
  }
}

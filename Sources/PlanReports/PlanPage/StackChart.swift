/// Rows that are divided into groups, each a share of its row.
struct StackChart {
  /// A row and the people of each group.
  struct Row {
    let label: String
    let counts: [Int]
  }

  /// A name for references within the page.
  let id: String
  let title: String
  /// What the chart shows, in a sentence, for those who do not see it.
  let description: String
  /// The names of the groups; each gets a letter, which stands in its parts of the rows.
  let groups: [String]
  let rows: [Row]

  /// What a template reads.
  func values(_ texts: Texts) -> [String: Any] {
    var table = TextTable(header: [title] + groups + [texts(.sum)], alignments: [.leading])
    for row in rows {
      let sum = row.counts.reduce(0, +)
      table.add(
        cells: [row.label]
          + row.counts.map { "\($0) (\(Figures.percent(Self.share($0, sum))))" } + ["\(sum)"]
      )
    }
    return [
      "id": id, "title": title, "description": description, "hasRows": !rows.isEmpty,
      "nothing": texts(.pageNothing),
      "legend": groups.enumerated().map {
        ["class": "g\($0.offset)", "key": Self.key($0.offset), "text": $0.element]
      },
      "height": "\(Self.height * rows.count)",
      "rows": rows.enumerated().map { index, row in
        [
          "label": row.label, "y": "\(index * Self.height + 14)",
          "parts": Self.parts(of: row, at: index * Self.height + 20),
        ] as [String: Any]
      },
      "figures": texts(.pageFigures), "table": table.pageValues(),
    ]
  }

  private static let height = 54

  private static func key(_ group: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(min(group, 25))))
  }

  private static func share(_ count: Int, _ sum: Int) -> Double {
    Double(count) / Double(max(1, sum))
  }

  private static func parts(of row: Row, at y: Int) -> [[String: Any]] {
    let sum = row.counts.reduce(0, +)
    var start = 0.0
    return row.counts.enumerated().compactMap { group, count in
      guard count > 0 else { return nil }
      let width = share(count, sum) * 100
      defer { start += width }
      // A narrow part has no room for words; the table has its figures.
      let text = width >= 14 ? "\(key(group)) \(Figures.percent(width / 100, places: 0))" : ""
      return [
        "class": "g\(group)", "x": Figures.short(start, places: 2),
        "width": Figures.short(width, places: 2), "y": "\(y)",
        "textX": Figures.short(start + width / 2, places: 2), "textY": "\(y + 15)",
        "text": text,
      ]
    }
  }
}

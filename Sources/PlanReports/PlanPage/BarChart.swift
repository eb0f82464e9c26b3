/// Bars side by side for two counts, or single ones, each labelled with its figures.
struct BarChart {
  /// A row: a label, and bars in the order of the legend.
  struct Row {
    let label: String
    /// The figures as text, at the end of the row.
    let figures: String
    let values: [Double]
  }

  /// A name for references within the page.
  let id: String
  let title: String
  /// What the chart shows, in a sentence, for those who do not see it.
  let description: String
  /// What the bars of a row mean; empty where there is only one.
  let legend: [String]
  let rows: [Row]
  /// The figures as a table.
  let table: TextTable

  /// What a template reads.
  func values(_ texts: Texts) -> [String: Any] {
    let largest = max(1e-9, rows.flatMap(\.values).max() ?? 0)
    let bar = legend.count > 1 ? 8 : 12
    let height = 20 + bar * max(1, legend.count) + 12
    return [
      "id": id, "title": title, "description": description, "hasRows": !rows.isEmpty,
      "nothing": texts(.pageNothing),
      "legend": zip(Self.styles(legend.count), legend).map { ["class": $0, "text": $1] },
      "height": "\(height * rows.count)",
      "rows": rows.enumerated().map { index, row in
        [
          "label": row.label, "figures": row.figures, "y": "\(index * height + 14)",
          "bars": zip(Self.styles(row.values.count), row.values).enumerated().map { bars in
            [
              "class": bars.element.0, "y": "\(index * height + 20 + bars.offset * bar)",
              "width": Figures.short(bars.element.1 / largest * 100, places: 2),
              "height": "\(bar - 1)",
            ] as [String: Any]
          },
        ] as [String: Any]
      },
      "figures": texts(.pageFigures), "table": table.pageValues(),
    ]
  }

  private static func styles(_ count: Int) -> [String] { count > 1 ? ["old", "new"] : ["new"] }
}

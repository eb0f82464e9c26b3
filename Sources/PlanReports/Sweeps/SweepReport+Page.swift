import Staffing

extension SweepReport {
  /// The page as HTML: the chart, and the table it is drawn from.
  public func page(in language: Language) -> String {
    let texts = Texts.of(language)
    let chart = SweepChart(sweep)
    let table = SweepTable(sweep: sweep, texts: texts).table
    return PageTemplates.sweep.page([
      "lang": language == .zh ? "zh-CN" : "en",
      "title": sweep.title.isEmpty ? texts(.sweepTitle) : sweep.title,
      "subtitle": texts(.sweepTitle),
      "outcome": Self.outcome(of: sweep, texts),
      "settings": sweep.settings.map {
        ["key": $0.key, "values": texts.list($0.values)] as [String: Any]
      },
      "chart": chart.map { [values(of: $0, texts)] } ?? [],
      "nothing": chart == nil ? [texts(.sweepNoChart)] : [],
      "tableTitle": texts(.sweepTable), "scrolls": texts(.pageScrolls),
      "table": table.pageValues(notes: Self.notes(on: sweep, texts)),
      "footer": texts(.sweepFooter),
      "style": String(decoding: PackageResources.sweep_css, as: UTF8.self),
    ])
  }

  private func values(of chart: SweepChart, _ texts: Texts) -> [String: Any] {
    let names = [
      "across": texts.name(of: sweep.axes.across), "upward": texts.name(of: sweep.axes.upward),
    ]
    func place(_ value: Double) -> String { Figures.short(value, places: 1) }
    let points = chart.line.map { "\(place($0.x)),\(place($0.y))" }
    return [
      "title": texts(.sweepChart, names), "description": description(chart, names, texts),
      "across": names["across"] ?? "", "upward": names["upward"] ?? "",
      "legend": [
        ["class": "efficient", "text": texts(.sweepEfficient)],
        ["class": "dominated", "text": texts(.sweepLegendDominated)],
        ["class": "found", "text": texts(.sweepLegendFound)],
      ],
      "line": points.count > 1 ? [points.joined(separator: " ")] : [],
      "columns": chart.across.map { ["at": place($0.position), "text": $0.text] },
      "rows": chart.upward.map {
        ["at": place($0.position), "textAt": place($0.position + 5), "text": $0.text]
      },
      "points": chart.points.map { point in
        [
          "x": place(point.x), "y": place(point.y), "class": point.style.rawValue,
          "textX": place(point.x + 9), "textY": place(point.y - 7),
          "numbers": Self.label(point.numbers),
          "names": texts.list(point.numbers.map { sweep.combinations[$0 - 1].name }),
        ] as [String: Any]
      },
    ]
  }

  /// The numbers beside a point; of many only the first.
  private static func label(_ numbers: [Int]) -> String {
    let shown = numbers.prefix(3).map { "\($0)" }.joined(separator: ", ")
    return numbers.count > 3 ? "\(shown) +\(numbers.count - 3)" : shown
  }

  /// What the chart shows, in a sentence, for those who do not see it.
  private func description(
    _ chart: SweepChart,
    _ names: [String: String],
    _ texts: Texts
  ) -> String {
    let line =
      chart.line.count > 1 ? [chart.line[0], chart.line[chart.line.count - 1]] : chart.line
    let ends = line.compactMap(\.numbers.first).map { number in
      let combination = sweep.combinations[number - 1]
      return texts(
        .sweepPoint,
        [
          "name": combination.name,
          "x": Self.figure(sweep.axes.across, combination),
          "y": Self.figure(sweep.axes.upward, combination),
        ]
      )
    }
    let values = ["points": "\(chart.points.flatMap(\.numbers).count)", "ends": texts.list(ends)]
    return texts(.sweepChartDescription, names.merging(values) { $1 })
  }

  private static func figure(_ measure: SweepMeasure, _ combination: SweptCombination) -> String {
    measure.value(of: combination).map { Figures.short($0, places: 2) } ?? ""
  }
}

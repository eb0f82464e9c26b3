import PlanAudit
import Staffing

extension InspectionReport {
  /// The indicators of one stage: means, variations, schools below the threshold, both standards.
  func balanceLines(_ balance: StageBalance, _ texts: Texts) -> [String] {
    texts.lines(of: balanceTable(balance, texts)) + balanceNotes(balance, texts)
  }

  /// Both standards, and what is lacking for a verdict.
  func balanceNotes(_ balance: StageBalance, _ texts: Texts) -> [String] {
    standardLines(balance, texts) + lackingLines(balance, texts)
  }

  /// The indicators of one stage in a table.
  func balanceTable(_ balance: StageBalance, _ texts: Texts) -> TextTable {
    var table = TextTable(
      header: [
        texts(
          .inspectStage,
          [
            "stage": texts.name(of: balance.stage), "schools": "\(balance.sections)",
            "students": "\(balance.students)",
          ]
        ),
        texts(.inspectMeanBefore), texts(.inspectMeanAfter), texts(.inspectVariationBefore),
        texts(.inspectVariationAfter), texts(.inspectLimit), texts(.inspectKept),
        texts(.inspectThreshold), texts(.inspectBelowBefore), texts(.inspectBelowAfter),
      ],
      alignments: [
        .leading, .trailing, .trailing, .trailing, .trailing, .trailing, .verdict,
      ],
      indentation: 0
    )
    for indicator in balance.indicators {
      table.add(cells: cells(indicator, balance.stage, texts))
    }
    table.add(cells: [
      "  " + texts(.inspectComposite), "", "", Self.variation(balance.compositeBefore),
      Self.variation(balance.compositeAfter), Self.variation(balance.compositeLimit),
      texts.verdict(balance.basicStandardAfter),
    ])
    return table
  }

  private func cells(_ row: IndicatorBalance, _ stage: Stage, _ texts: Texts) -> [String] {
    let threshold = inspection.standard.threshold(of: row.indicator, at: stage)
    func below(_ count: Int) -> String {
      if threshold == nil { return "" }
      return row.isGivenNowhere ? "–" : "\(count)"
    }
    func value(_ number: Double?) -> String { Self.value(number, of: row.indicator) }
    return [
      "  " + texts.name(of: row.indicator), value(row.meanBefore), value(row.meanAfter),
      Self.variation(row.variationBefore), Self.variation(row.variationAfter),
      row.limit == nil ? "" : Self.variation(row.limit),
      row.limit == nil ? "" : texts.verdict(row.metAfter), threshold == nil ? "" : value(threshold),
      below(row.belowBefore), below(row.belowAfter),
    ]
  }

  /// Both standards in a sentence each.
  private func standardLines(_ balance: StageBalance, _ texts: Texts) -> [String] {
    let own = inspection.sections.filter { $0.section.stage == balance.stage }
    func count(_ verdict: Verdict, _ standard: KeyPath<InspectedSection, Verdict>) -> String {
      "\(own.count { $0[keyPath: standard] == verdict })"
    }
    return [
      "  "
        + texts(
          .inspectBasicStandard,
          [
            "before": texts.verdict(balance.basicStandardBefore),
            "after": texts.verdict(balance.basicStandardAfter),
          ]
        ),
      "  "
        + texts(
          .inspectHighStandard,
          [
            "before": texts.verdict(balance.highStandardBefore),
            "after": texts.verdict(balance.highStandardAfter),
            "met_before": count(.met, \.highStandardBefore),
            "met_after": count(.met, \.highStandardAfter),
            "failed_before": count(.notMet, \.highStandardBefore),
            "failed_after": count(.notMet, \.highStandardAfter),
            "open_before": count(.unknown, \.highStandardBefore),
            "open_after": count(.unknown, \.highStandardAfter),
          ]
        ),
    ]
  }

  /// Which inputs are lacking, so that a verdict may be open.
  private func lackingLines(_ balance: StageBalance, _ texts: Texts) -> [String] {
    var lines: [String] = []
    let counts = Set(balance.indicators.map(\.lackingSections)).filter { $0 > 0 }
    for count in counts.sorted(by: >) {
      let missing = balance.indicators.filter { $0.lackingSections == count }
      let values = [
        "schools": "\(count)",
        "list": texts.list(missing.map { texts.shortName(of: $0.indicator) }),
      ]
      lines.append("  " + texts(.inspectLacking, values))
    }
    for row in balance.indicators where row.lackingPeople > 0 {
      let values = [
        "people": "\(row.lackingPeople)", "indicator": texts.shortName(of: row.indicator),
      ]
      lines.append("  " + texts(.inspectLackingPeople, values))
    }
    for row in balance.indicators where row.openRecruits > 0 {
      let values = [
        "recruits": "\(row.openRecruits)", "indicator": texts.shortName(of: row.indicator),
      ]
      lines.append("  " + texts(.inspectOpenRecruits, values))
    }
    return lines
  }

  /// Every school below a threshold under the plan with the values.
  func belowLines(_ stage: Stage, _ texts: Texts) -> [String] {
    var table = TextTable(alignments: [.leading, .leading, .sentence])
    for section in inspection.sections where section.section.stage == stage {
      let failing = section.highStandardFigures.filter { $0.metAfter == .notMet }
      guard !failing.isEmpty else { continue }
      let items = failing.map { figure in
        let value = Self.value(figure.valueAfter, of: figure.indicator)
        let values = ["indicator": texts.shortName(of: figure.indicator), "value": value]
        return texts(figure.nearlyMetAfter == .met ? .inspectBelow : .inspectFarBelow, values)
      }
      table.add(
        texts.section(section.section, of: problem),
        texts(.countClassesDetail, ["students": "\(section.students)"]),
        texts.list(items)
      )
    }
    guard !table.rows.isEmpty else { return [] }
    let values = ["stage": texts.name(of: stage), "schools": "\(table.rows.count)"]
    return [texts.heading(.inspectBelowTitle, values)] + texts.lines(of: table)
  }

  /// A value of an indicator; equipment in whole yuan.
  static func value(_ value: Double?, of indicator: BalanceIndicator) -> String {
    value.map { Figures.short($0, places: indicator == .equipment ? 0 : 2) } ?? "–"
  }

  /// A coefficient of variation.
  static func variation(_ value: Double?) -> String {
    value.map { Figures.fixed($0, places: 3) } ?? "–"
  }
}

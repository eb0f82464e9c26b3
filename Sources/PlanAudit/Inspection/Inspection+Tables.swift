public import Staffing

extension Inspection {
  /// The tables that an inspection office collects.
  public var tables: InspectionTables {
    InspectionTables(
      indicators: sections.flatMap { section in section.figures.map { $0.row(of: section.section) }
      },
      balances: balances.flatMap { balance in
        balance.indicators.map { $0.row(of: balance.stage) } + [balance.compositeRow]
      }
    )
  }
}

extension IndicatorFigure {
  fileprivate func row(of section: SchoolSection) -> InspectionTables.IndicatorRow {
    let isLimited = threshold != nil
    return InspectionTables.IndicatorRow(
      school: section.school,
      stage: section.stage,
      students: students,
      indicator: indicator,
      before: valueBefore,
      after: valueAfter,
      threshold: threshold,
      metBefore: isLimited ? metBefore : nil,
      metAfter: isLimited ? metAfter : nil,
      nearlyMetAfter: isLimited ? nearlyMetAfter : nil,
      unknownPeople: (amountAfter?.blanks ?? 0) + (amountAfter?.openRecruits ?? 0)
    )
  }
}

extension IndicatorBalance {
  fileprivate func row(of stage: Stage) -> InspectionTables.BalanceRow {
    InspectionTables.BalanceRow(
      stage: stage,
      indicator: indicator,
      meanBefore: meanBefore,
      meanAfter: meanAfter,
      variationBefore: variationBefore,
      variationAfter: variationAfter,
      limit: limit,
      metBefore: limit == nil ? nil : metBefore,
      metAfter: limit == nil ? nil : metAfter
    )
  }
}

extension StageBalance {
  fileprivate var compositeRow: InspectionTables.BalanceRow {
    InspectionTables.BalanceRow(
      stage: stage,
      indicator: nil,
      meanBefore: nil,
      meanAfter: nil,
      variationBefore: compositeBefore,
      variationAfter: compositeAfter,
      limit: compositeLimit,
      metBefore: basicStandardBefore,
      metAfter: basicStandardAfter
    )
  }
}

public import Staffing

/// A folder of inspection tables (自查表).
public enum InspectionFolder {
  /// The files of the folder; each of them is written every time.
  public static let fileNames = ["indicators.csv", "balance.csv"]

  /// Writes a folder of inspection tables whole or not at all.
  ///
  /// What exists at `path` is left alone unless it is an empty folder, or `replacing` is asked for
  /// and it is such a folder.
  public static func write(
    _ tables: InspectionTables,
    to path: String,
    replacing: Bool = false
  ) throws(FolderError) {
    let writer = FolderWriter(
      files: [("indicators.csv", tables.indicatorsFile), ("balance.csv", tables.balancesFile)],
      ownNames: Set(fileNames),
      tellingNames: Set(fileNames)
    )
    try writer.write(to: path, replacing: replacing)
  }
}

extension InspectionTables {
  /// `indicators.csv`.
  fileprivate var indicatorsFile: [UInt8] {
    var writer = CSVWriter(header: [
      "school", "stage", "students", "indicator", "before", "after", "threshold", "met_before",
      "met_after", "reaches_85_after", "unknown_people",
    ])
    for row in indicators {
      var cells = [row.school.text, row.stage.rawValue, "\(row.students)", row.indicator.rawValue]
      cells += [row.before, row.after, row.threshold].map(CellText.number)
      cells += [row.metBefore, row.metAfter, row.nearlyMetAfter].map { $0?.rawValue ?? "" }
      writer.append(cells + ["\(row.unknownPeople)"])
    }
    return writer.bytes
  }

  /// `balance.csv`.
  fileprivate var balancesFile: [UInt8] {
    var writer = CSVWriter(header: [
      "stage", "indicator", "mean_before", "mean_after", "variation_before", "variation_after",
      "limit", "met_before", "met_after",
    ])
    for row in balances {
      var cells = [row.stage.rawValue, row.indicator?.rawValue ?? "composite"]
      cells += [
        row.meanBefore, row.meanAfter, row.variationBefore, row.variationAfter, row.limit,
      ].map(CellText.number)
      writer.append(cells + [row.metBefore, row.metAfter].map { $0?.rawValue ?? "" })
    }
    return writer.bytes
  }
}

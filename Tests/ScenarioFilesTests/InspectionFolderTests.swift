import Foundation
import ScenarioFiles
import Staffing
import TestSupport
import Testing

/// The folder of inspection tables.
@Suite struct InspectionFolderTests {
  private let tables = InspectionTables(
    indicators: [
      .init(
        school: "A,1",
        stage: .primary,
        students: 80,
        indicator: .backbone,
        before: 3.75,
        after: nil,
        threshold: 1,
        metBefore: .met,
        metAfter: .unknown,
        nearlyMetAfter: .notMet,
        unknownPeople: 2
      )
    ],
    balances: [
      .init(
        stage: .primary,
        indicator: nil,
        meanBefore: nil,
        meanAfter: nil,
        variationBefore: 0.5,
        variationAfter: nil,
        limit: 0.65,
        metBefore: .met,
        metAfter: .unknown
      )
    ]
  )

  /// The text of a file with its byte order mark.
  private func text(of name: String, in path: String) throws -> String {
    String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: path).appending(path: name)),
      as: UTF8.self
    )
  }

  @Test func `the tables are written as office programs open them`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "tables")
    try InspectionFolder.write(tables, to: path)
    let indicators = try text(of: "indicators.csv", in: path)
    #expect(
      indicators == "\u{FEFF}school,stage,students,indicator,before,after,threshold,met_before,"
        + "met_after,reaches_85_after,unknown_people\r\n"
        + "\"A,1\",primary,80,backbone,3.75,,1,yes,unknown,no,2\r\n"
    )
    let balance = try text(of: "balance.csv", in: path)
    #expect(
      balance == "\u{FEFF}stage,indicator,mean_before,mean_after,variation_before,"
        + "variation_after,limit,met_before,met_after\r\n"
        + "primary,composite,,,0.5,,0.65,yes,unknown\r\n"
    )
  }

  @Test func `only a folder of such tables is replaced, and only when asked`() throws {
    let folder = try TemporaryFolder(["other/plan.json": "{}"])
    let path = folder.path(of: "tables")
    try InspectionFolder.write(tables, to: path)
    #expect(throws: FolderError.self) { try InspectionFolder.write(tables, to: path) }
    try InspectionFolder.write(tables, to: path, replacing: true)
    #expect(throws: FolderError.self) {
      try InspectionFolder.write(tables, to: folder.path(of: "other"), replacing: true)
    }
  }
}

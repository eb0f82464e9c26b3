import Foundation
import Staffing
import Testing

@testable import ScenarioFiles

/// The manual names what the program reads.
@Suite struct InputFormatTests {
  private let manual: String
  private let folder: URL

  init() throws {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    folder = repository.appending(path: "Sources/Staffing/Documentation.docc")
    manual = try String(
      contentsOf: folder.appending(path: "InputFormat.md"),
      encoding: .utf8
    )
  }

  private func expectColumns<Column: TableColumn>(_ column: Column.Type) {
    #expect(manual.contains("`\(Column.table.fileName)`") || manual.contains(Column.table.fileName))
    for column in Column.allCases {
      #expect(manual.contains("`\(column.englishName)`"), "\(Column.table.fileName)")
      for name in column.names.dropFirst() + column.fallbackNames {
        #expect(manual.contains(name), "\(Column.table.fileName) \(name)")
      }
    }
  }

  @Test func `every column of every table is described`() {
    expectColumns(SchoolColumn.self)
    expectColumns(ClassColumn.self)
    expectColumns(TeacherColumn.self)
    expectColumns(CurriculumColumn.self)
    expectColumns(WorkloadColumn.self)
    expectColumns(DemandColumn.self)
    expectColumns(ShortageColumn.self)
    expectColumns(TravelColumn.self)
    expectColumns(PreferenceColumn.self)
    expectColumns(DecisionColumn.self)
    expectColumns(RecruitColumn.self)
    expectColumns(PostColumn.self)
    expectColumns(FormerTeacherColumn.self)
    expectColumns(FacilityColumn.self)
    expectColumns(TeachingClassColumn.self)
    expectColumns(AssignmentColumn.self)
    expectColumns(TeachingColumn.self)
    expectColumns(PlacementColumn.self)
    expectColumns(OfferingColumn.self)
    expectColumns(SchoolFigureColumn.self)
    expectColumns(FloorColumn.self)
    expectColumns(PriceColumn.self)
    expectColumns(ObjectionColumn.self)
  }

  @Test func `the manual of importing names every column of rosters and every code of theirs`()
    throws
  {
    let importing = try String(
      contentsOf: folder.appending(path: "Importing.md"),
      encoding: .utf8
    )
    for column in RosterColumn.allCases {
      #expect(importing.contains(column.names.first ?? ""), "\(column)")
      if let target = column.target {
        #expect(importing.contains("`\(target.column)`"), "\(column)")
      }
    }
    for code in DiagnosticCode.allCases where code.rawValue > "D060" && code.rawValue < "D078" {
      #expect(importing.contains("| \(code.rawValue) |"), "\(code)")
    }
  }

  @Test func `every key and every code is described`() {
    for key in SettingsFile.topKeys + PolicySettings.keys + PolicySettings.inspectionKeys {
      #expect(manual.contains("`\(key)") || manual.contains(".\(key)"), "\(key)")
    }
    for code in DiagnosticCode.allCases {
      #expect(manual.contains(code.rawValue), "\(code.rawValue)")
    }
  }
}

import Foundation
import Staffing
import Testing

@testable import ScenarioFiles

/// The manual names what the program reads.
@Suite struct InputFormatTests {
  private let manual: String

  init() throws {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    manual = try String(
      contentsOf: repository.appending(
        path: "Sources/Staffing/Documentation.docc/InputFormat.md"
      ),
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

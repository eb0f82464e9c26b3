import Foundation
import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

@Suite struct TimetableFolderTests {
  private let problem = StaffingProblem.tiny {
    $0.school("A")
    $0.school("B")
    $0.teacher("T", at: "A", .chinese)
  }

  private let lines = [
    WeekLine(
      school: "A",
      grade: 5,
      schoolClass: "5+6",
      day: 1,
      period: 2,
      subject: .chinese,
      instructor: .teacher("T")
    ),
    WeekLine(
      school: "A",
      grade: 5,
      schoolClass: "5+6",
      day: 1,
      period: 3,
      subject: .music,
      instructor: .recruit(stage: .primary, subject: .music, number: 2)
    ),
    WeekLine(
      school: "A",
      grade: 5,
      schoolClass: "5+6",
      day: 1,
      period: 4,
      subject: .art,
      instructor: nil
    ),
  ]

  private let outcomes = [
    WeekOutcome(school: "A", result: .placed, isWithoutGaps: true),
    WeekOutcome(school: "B", result: .timeExceeded),
  ]

  private func write(to folder: URL, replacing: Bool = false) throws(FolderError) {
    try TimetableFolder.write(
      lines,
      outcomes: outcomes,
      beside: [("A.fet", "<fet/>")],
      to: folder.path,
      replacing: replacing
    )
  }

  @Test func `what was written is read back`() throws {
    let folder = try TemporaryFolder()
    let path = URL(fileURLWithPath: folder.path).appending(path: "weeks")
    try write(to: path)
    let stored = try TimetableFolder.read(at: path.path, for: problem)
    #expect(stored.lines == lines)
    #expect(stored.outcomes == outcomes)
    #expect(stored.diagnostics.isEmpty)
    #expect(throws: FolderError.self) { try write(to: path) }
    try write(to: path, replacing: true)
  }

  @Test func `faults come with their row and column`() throws {
    let folder = try TemporaryFolder()
    let path = URL(fileURLWithPath: folder.path).appending(path: "weeks")
    try write(to: path)
    let file = path.appending(path: "timetable.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing("5+6,1,3", with: "5+6,8,3").replacing(",chinese,T", with: ",chinese,U")
    try Data(text.utf8).write(to: file)
    let failure = try #require(throws: DataFailure.self) {
      try TimetableFolder.read(at: path.path, for: problem)
    }
    let errors = failure.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.place.file) == ["timetable.csv", "timetable.csv"])
    #expect(errors.map(\.place.row) == [2, 3])
  }

  @Test func `a folder without weeks is no folder of timetables`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: DataFailure.self) {
      try TimetableFolder.read(at: folder.path, for: problem)
    }
    #expect(throws: DataFailure.self) {
      try TimetableFolder.read(at: folder.path + "/none", for: problem)
    }
  }
}

@Suite struct FileNameTests {
  @Test func `plain ids keep their names, everything else stays inside the folder`() {
    #expect(FileName.safe("Y001") == "Y001")
    #expect(FileName.safe("青石镇小学") == "青石镇小学")
    #expect(FileName.safe("../a b") == "%2E%2E%2Fa%20b")
    #expect(FileName.safe("").isEmpty == false)
    #expect(FileName.safe("a%2F") == "a%252F")
    #expect(!FileName.safe("a\u{0}\n𠀀").contains { "\u{0}\n/.".contains($0) })
  }

  @Test func `long ids are cut and still differ`() {
    let names = ["1", "2"].map { FileName.safe(String(repeating: "校", count: 200) + $0) }
    #expect(names.allSatisfy { $0.utf8.count <= 180 })
    #expect(names[0] != names[1])
  }
}

import Foundation
import ScenarioFiles
import Staffing
import TestSupport
import Testing

/// Lists of objections as offices keep them.
@Suite struct ObjectionFileTests {
  private static let problem = StaffingProblem.tiny {
    $0.school("A")
    $0.school("B")
    $0.teacher("T1", at: "A")
    $0.teacher("T2", at: "A")
    $0.teacher("T3", at: "B", status: .leave)
  }

  private func read(_ bytes: Data, named name: String = "list.csv") throws -> ObjectionFile.Stored {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + name
    try bytes.write(to: URL(fileURLWithPath: path))
    return try ObjectionFile.read(at: path, for: Self.problem)
  }

  private func codes(_ text: String) -> [String] { codes(Data(text.utf8), named: "list.csv") }

  private func codes(_ bytes: Data, named name: String) -> [String] {
    do {
      return try read(bytes, named: name).diagnostics.map(\.code.rawValue)
    } catch let failure as DataFailure {
      return failure.diagnostics.map {
        let sheet = $0.place.sheet.map { "[\($0)]" } ?? ""
        return "\(sheet)\($0.place.row ?? 0):\($0.place.column ?? 0):\($0.code.rawValue)"
      }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `every wish in either language, in any order of the columns`() throws {
    let list = try read(
      Data("school,wants,teacher,granted,reason\n,stay,T1,yes,ill\nB,不去,T2,,\n".utf8)
    )
    #expect(
      list.objections == [
        Objection(teacher: "T1", wish: .stay, reason: "ill", isGranted: true),
        Objection(teacher: "T2", wish: .avoid("B")),
      ]
    )
    let chinese = try read(Data("教师,诉求,学校,同意\nT2,去,B,否\n".utf8))
    #expect(chinese.objections == [Objection(teacher: "T2", wish: .move("B"), isGranted: false)])
  }

  @Test func `a list that Excel wrote in GB18030`() throws {
    // 工号,诉求 / T1,留任
    let bytes: [UInt8] =
      [0xB9, 0xA4, 0xBA, 0xC5, 0x2C, 0xCB, 0xDF, 0xC7, 0xF3, 0x0A]
      + [0x54, 0x31, 0x2C, 0xC1, 0xF4, 0xC8, 0xCE, 0x0A]
    #expect(try read(Data(bytes)).objections == [Objection(teacher: "T1", wish: .stay)])
  }

  @Test func `a list in a workbook is the sheet of its name or the only one`() throws {
    let rows = [["工号", "诉求", "学校"], ["T1", "留任", ""], ["T2", "不去", "B"]]
    let expected = [
      Objection(teacher: "T1", wish: .stay), Objection(teacher: "T2", wish: .avoid("B")),
    ]
    let notes = SimpleWorkbook.Sheet("说明", texts: [["怎样填写"]])
    let blank = SimpleWorkbook.Sheet("Sheet3", [])
    let other = SimpleWorkbook.Sheet("去年", texts: [["工号", "诉求"], ["T9", "留任"]])
    let lists: [[SimpleWorkbook.Sheet]] = [
      [.init("Sheet1", texts: rows)],
      [notes, .init("Sheet1", texts: rows), blank],
      [other, .init("异议", texts: rows)],
      [.init("objections", texts: rows), other],
    ]
    for sheets in lists {
      let list = try read(Data(SimpleWorkbook(sheets).bytes), named: "list.XLSX")
      #expect(list.objections == expected)
      #expect(list.diagnostics == [])
    }
  }

  @Test func `what is wrong with a workbook names file, sheet and cell`() throws {
    func fault(_ sheets: [SimpleWorkbook.Sheet]) -> [String] {
      codes(Data(SimpleWorkbook(sheets).bytes), named: "list.xlsx")
    }
    let header = ["teacher", "wants", "school"]
    #expect(fault([.init("a", texts: [header, ["T1", "move", "A"]])]) == ["[a]2:3:D028"])
    let two = [SimpleWorkbook.Sheet("a", texts: [header]), .init("b", texts: [header])]
    #expect(fault(two) == ["0:0:D001"])
    let twice = [SimpleWorkbook.Sheet("异议", texts: [header]), .init("objections", texts: [header])]
    #expect(fault(twice) == ["[objections]0:0:D039"])
    #expect(codes(Data("teacher,wants\n".utf8), named: "list.xlsx") == ["0:0:D051"])
    #expect(codes(Data([0xD0, 0xCF, 0x11, 0xE0]), named: "list.xls").count == 1)
    for name in ["gone.xlsx", "gone.csv"] {
      #expect(throws: DataFailure.self) {
        try ObjectionFile.read(at: "/nowhere/" + name, for: Self.problem)
      }
    }
  }

  @Test func `every fault with its place`() {
    #expect(codes("teacher,wants,school\nT1,avoid,\n") == ["2:3:D028"])
    #expect(codes("teacher,wants,school\nT1,move,A\n") == ["2:3:D028"])
    #expect(codes("teacher,wants,school\nT3,stay,\n") == ["2:1:D028"])
    #expect(codes("teacher,wants,school\nT1,stay,\nT1,move,B\n") == ["3:2:D027"])
    #expect(codes("teacher,wants,school\nT1,fly,\n").count == 1)
    #expect(codes("teacher,wants,school\nT9,stay,\n").count == 1)
    #expect(codes("teacher,school\nT1,A\n").count == 1)
    #expect(codes("teacher,wants,school\nT1,avoid,B\nT1,avoid,B\n").count == 1)
  }
}

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

  private func read(_ bytes: Data) throws -> ObjectionFile.Stored {
    let folder = try TemporaryFolder()
    let path = folder.path + "/list.csv"
    try bytes.write(to: URL(fileURLWithPath: path))
    return try ObjectionFile.read(at: path, for: Self.problem)
  }

  private func codes(_ text: String) -> [String] {
    do {
      return try read(Data(text.utf8)).diagnostics.map(\.code.rawValue)
    } catch let failure as DataFailure {
      return failure.diagnostics.map {
        "\($0.place.row ?? 0):\($0.place.column ?? 0):\($0.code.rawValue)"
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

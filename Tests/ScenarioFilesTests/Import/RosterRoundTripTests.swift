import Foundation
import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// A made-up district, put on rosters as offices have them, comes back as the same people.
@Suite struct RosterRoundTripTests {
  private static let headers =
    RosterExample.headers + ["工号", "学校标识码", "城乡类型", "免交流原因", "自愿交流", "农村任教年限"]

  @Test(arguments: [3, 11, 2026] as [UInt64])
  func `people and schools come back, from a sheet a school in two workbooks`(seed: UInt64) throws {
    let problem = SyntheticDistrict(teachers: 240, seed: seed).problem
    let sheets = problem.schools.map { school in
      RosterExample.sheet(
        problem.teachers.enumerated().filter { $1.school == school.id }
          .map { person($1, number: $0, at: school) },
        named: school.name,
        headers: Self.headers
      )
    }
    let half = sheets.count / 2
    let imported = try RosterExample.read(
      [Array(sheets[half...]), Array(sheets[..<half])],
      schoolYear: problem.schoolYear
    )
    let folder = try TemporaryFolder()
    let path = folder.path(of: "district")
    try imported.write(to: path)
    // What rosters cannot hold comes from the district itself.
    let original = folder.path(of: "original")
    try ScenarioFolder.write(problem, to: original)
    let classes = try #require(FileManager.default.contents(atPath: original + "/classes.csv"))
    try folder.write(Array(classes), to: "district/classes.csv")
    let loaded = try ScenarioFolder.load(at: path).problem
    expectSame(loaded, problem, at: Set(problem.teachers.map(\.school)))
  }

  private func expectSame(
    _ loaded: StaffingProblem,
    _ expected: StaffingProblem,
    at schools: Set<School.ID>
  ) {
    #expect(loaded.teachers.count == expected.teachers.count)
    for (found, teacher) in zip(loaded.teachers, expected.teachers) {
      var wanted = teacher
      wanted.weeklyPeriods = nil
      wanted.home = nil
      #expect(found == wanted)
    }
    for school in expected.schools where schools.contains(school.id) {
      let found = loaded.schools.first { $0.id == school.id }
      #expect(found?.name == school.name)
      #expect(found?.stages == school.stages)
      #expect(found?.location == school.location)
    }
  }

  private func person(
    _ teacher: Teacher,
    number: Int,
    at school: School
  ) -> [String: RosterExample.Cell] {
    var cells: [String: String] = [
      "单位全称": school.name, "学校标识码": school.id.text, "工号": teacher.id.text, "姓名": teacher.name,
      "城乡类型": Self.word(school.location, Words.location),
      "学校类型": school.stages.map { Self.word($0, Words.stage) }.joined(separator: "、"),
      "进入现单位任教时间": teacher.since.map { "\($0.year)年\($0.month)月" } ?? "",
      "行政职务": Self.word(teacher.post, Words.post),
      "主教学科": Self.word(teacher.subject, SubjectNames.list),
      "兼教学科": teacher.otherSubjects.map { Self.word($0, SubjectNames.list) }.joined(separator: ","),
      "现聘专业技术职称": Self.word(teacher.title, Words.title),
      "教师资格层次": Self.word(teacher.certificate, Words.stage),
      "最高骨干教师级别": Self.word(teacher.backbone, Words.backbone),
      "最高学历": teacher.education.map { Self.word($0, Words.education) } ?? "",
      "在岗状态": Self.word(teacher.status, Words.status),
      "交流开始时间": teacher.lastExchange?.description ?? "",
      "交流结束时间": teacher.exchangeUntil?.description ?? "",
      "免交流原因": teacher.exempt ?? "", "自愿交流": teacher.isVolunteer ? "是" : "否",
      "农村任教年限": NumberText.shortest(teacher.ruralYears),
    ]
    if let birth = teacher.birth {
      let parity = teacher.sex == .male ? 1 : 0
      cells["身份证号码"] = RosterExample.identity(
        region: "00" + String("000\(number / 400)".suffix(4)),
        birth: birth.year * 10_000 + birth.month * 100 + 1 + number % 28,
        sequence: (number % 400 + 1) * 2 + parity
      )
    } else {
      cells["性别"] = teacher.sex.map { Self.word($0, Words.sex) } ?? ""
    }
    return cells.mapValues { .text($0) }
  }

  private static func word<Value: Equatable>(_ value: Value, _ list: WordList<Value>) -> String {
    list.words(of: value).dropFirst().first ?? ""
  }
}

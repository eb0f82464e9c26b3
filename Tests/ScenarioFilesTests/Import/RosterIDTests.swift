import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// Ids of people stay the same whatever the order of rows and files, and give nothing away.
@Suite struct RosterIDTests {
  private typealias Person = [String: SimpleWorkbook.Cell]

  private func people(_ count: Int) -> [Person] {
    (1...count).map { number in
      RosterExample.person(
        number,
        [
          "姓名": .text("王" + String(UnicodeScalar(0x4E00 + number) ?? "甲")),
          "单位全称": .text("第\(number % 7)小学"),
        ]
      )
    }
  }

  @Test func `shuffled rows and workbooks give the same bytes`() throws {
    var numbers = SplitMix64(seed: 20_260_901)
    let people = people(120)
    let expected = try RosterExample.read(people)
    for _ in 0..<5 {
      let shuffled = people.shuffled(using: &numbers)
      let cut = Int.random(in: 20...100, using: &numbers)
      let books = [Array(shuffled[..<cut]), Array(shuffled[cut...])]
      let imported = try RosterExample.read(
        books.map { [RosterExample.sheet($0)] }.shuffled(using: &numbers)
      )
      #expect(imported.allText == expected.allText)
    }
  }

  @Test func `an id does not depend on who else is there, nor on what is corrected`() throws {
    let people = people(60)
    let all = try RosterExample.read(people)
    let byName = Dictionary(
      uniqueKeysWithValues: zip(
        all.column("name", of: "teachers.csv"),
        all.column("id", of: "teachers.csv")
      )
    )
    for person in people.prefix(10) {
      let corrected = person.merging(
        ["进入现单位任教时间": .text("2013-09"), "主教学科": .text("语文"), "身份证号码": .text("")]
      ) { $1 }
      for cells in [person, corrected] {
        let alone = try RosterExample.read([cells])
        let name = try #require(alone.column("name", of: "teachers.csv").first)
        #expect(alone.column("id", of: "teachers.csv") == [byName[name] ?? ""])
      }
    }
    #expect(Set(byName.values).count == 60)
    #expect(byName.values.allSatisfy { $0.wholeMatch(of: /T[0-9a-f]{12}/) != nil })
  }

  @Test func `people of one name at one school are told apart by arrival and subject`() throws {
    let same: Person = ["姓名": .text("王伟")]
    let imported = try RosterExample.read([
      RosterExample.person(1, same),
      RosterExample.person(2, same.merging(["主教学科": .text("语文")]) { $1 }),
      RosterExample.person(3),
    ])
    #expect(Set(imported.column("id", of: "teachers.csv")).count == 3)
    let found = imported.diagnostics.filter { $0.code == .sharedName }
    #expect(found.map(\.details) == [["", "2–3"]])
  }

  @Test func `people whom nothing tells apart need staff numbers`() throws {
    let same: Person = ["姓名": .text("王伟")]
    let sheet = RosterExample.sheet([
      RosterExample.person(1, same), RosterExample.person(3, same),
    ])
    let found = try RosterExample.findings([[sheet]])
    #expect(found.errors == ["花名册:3 D065"])
    #expect(found.first { $0.severity == .error }?.details.first == "name")
  }

  @Test func `staff numbers are taken as they are, and each only once`() throws {
    let headers = RosterExample.headers + ["工号"]
    func sheet(_ numbers: [SimpleWorkbook.Cell]) -> SimpleWorkbook.Sheet {
      RosterExample.sheet(
        numbers.enumerated().map { RosterExample.person($0 + 1, ["工号": $1]) },
        headers: headers
      )
    }
    let imported = try RosterExample.read([[sheet([.text("0017"), .number("18"), .text("")])]])
    let ids = imported.column("id", of: "teachers.csv")
    #expect(ids.prefix(2) == ["0017", "18"])
    #expect(imported.summary.madeTeacherIDs == 1)
    let found = try RosterExample.findings([[sheet([.text("0017"), .text("0017")])]])
    #expect(found.errors == ["花名册:3 D065"])
  }

  @Test func `identity numbers in the place of staff numbers are replaced`() throws {
    let number = RosterExample.identity(birth: 19_800_202, sequence: 1)
    for cell in [SimpleWorkbook.Cell.text(number), .number(number), .text("9.90101E+17")] {
      let sheet = RosterExample.sheet(
        [RosterExample.person(1, ["工号": cell])],
        headers: RosterExample.headers + ["工号"]
      )
      let imported = try RosterExample.read([[sheet]])
      #expect(imported.diagnostics.contains { $0.code == .identityAsStaffNumber })
      #expect(imported.column("id", of: "teachers.csv").first?.hasPrefix("T") == true)
      #expect(!imported.allText.contains("198002"))
    }
  }
}

import ScenarioFiles
import Staffing
import TestSupport
import Testing

/// `facilities.csv`: what schools have beside people.
@Suite struct FacilityTableTests {
  private func facilities(_ text: String) throws -> [Facilities] {
    try SmallScenario.changing(["facilities.csv": text]).load().problem.facilities
  }

  @Test func `blank amounts are not given and a blank stage is shared`() throws {
    let found = try facilities(
      """
      学校代码,学段,教学及辅助用房面积（m²）,图书册数,计算机台数
      Second,初中,120.5,,0
      S2,,300,4000,
      """
    )
    #expect(
      found == [
        Facilities(school: "S2", teachingArea: 300, books: 4000),
        Facilities(school: "S2", stage: .junior, teachingArea: 120.5, computers: 0),
      ]
    )
  }

  @Test func `equipment is in yuan unless the column counts in 10,000 yuan`() throws {
    let yuan = try facilities("school,教学仪器设备值（元）\nS1,96000\n")
    let tenThousands = try facilities("school,教学仪器设备值（万元）\nS1,9.6\n")
    #expect(yuan.map(\.equipmentYuan) == [96_000])
    #expect(tenThousands.map(\.equipmentYuan) == [96_000])
  }

  @Test func `rows of a base are replaced by school and stage`() throws {
    let folder = try TemporaryFolder()
    var base = SmallScenario()
    base.files["facilities.csv"] = "school,stage,books\nS2,,10\nS2,primary,20\nS1,,30\n"
    for (name, text) in base.files { try folder.write(text, to: "base/" + name) }
    try folder.write("extends: ../base\n", to: "delta/scenario.yaml")
    try folder.write(
      "school,stage,books\nSecond,,11\n-S1,,\nS2,初中,12\n",
      to: "delta/facilities.csv"
    )
    let problem = try ScenarioFolder.load(at: folder.path(of: "delta")).problem
    #expect(
      problem.facilities == [
        Facilities(school: "S2", books: 11), Facilities(school: "S2", stage: .primary, books: 20),
        Facilities(school: "S2", stage: .junior, books: 12),
      ]
    )
  }

  @Test func `a blank stage stands once for a school`() throws {
    let scenario = SmallScenario.changing(["facilities.csv": "school,books\nS1,1\nFirst,2\n"])
    #expect(try scenario.findings() == ["facilities.csv:3:1 D018"])
  }

  @Test func `every wrong amount of a row is a fault`() throws {
    let scenario = SmallScenario.changing([
      "facilities.csv": "school,stage,books,computers,sports_area\nS1,primary,-1,x,2e13\n"
    ])
    #expect(
      try scenario.findings() == [
        "facilities.csv:2:3 D013", "facilities.csv:2:4 D012", "facilities.csv:2:5 D013",
      ]
    )
  }
}

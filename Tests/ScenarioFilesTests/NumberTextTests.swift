import Staffing
import Testing

@testable import ScenarioFiles

/// Numbers, months and ids as people and spreadsheets write them.
@Suite struct NumberTextTests {
  @Test func `months come in all forms`() throws {
    let september = try #require(Month(year: 2019, month: 9))
    for text in [
      "2019-09", "2019-9", "2019-09-01", "2019/9", "2019/09/15", "2019.9", "2019.09.01", "201909",
      "20190901", "2019年9月", "2019年9月1日", "2019 年 9 月", "２０１９－０９", "2019-09-01 00:00:00",
      "2019-09-01T00:00:00",
    ] {
      #expect(NumberText.month(text) == september, "\(text)")
    }
  }

  @Test(arguments: [
    "2019", "2019-13", "2019-00", "09-2019", "2019-09-32", "19-09", "20199", "soon", "2019-09 x",
    "-2019-09", "2019--09", "2019090101", "",
  ])
  func `what is not a month is refused`(text: String) {
    #expect(NumberText.month(text) == nil)
  }

  @Test func `full-width digits are numbers`() {
    #expect(NumberText.number("１２．５") == 12.5)
    #expect(NumberText.number("－３") == -3)
    #expect(NumberText.number("1e-07") == 1e-07)
  }

  @Test(arguments: ["", "x", "0x10", "nan", "inf", "1,000", "1e400", "e5", "1 2", "15%"])
  func `what is not a plain number is refused`(text: String) {
    #expect(NumberText.number(text) == nil)
  }

  @Test func `numbers are written shortest and read back the same`() {
    for value in [0, 1, -2, 0.1, 0.15, 1.0 / 3, 1e-7, 2.5e20, 123456.75, 1e15] {
      #expect(NumberText.number(NumberText.shortest(value)) == value)
    }
    #expect(NumberText.shortest(30) == "30")
    #expect(NumberText.shortest(0.1) == "0.1")
  }

  @Test func `scientific notation is told from ids`() {
    for text in ["3.20102E+17", "3.20102e+17", "3E+17", "1.5E17"] {
      #expect(NumberText.isScientific(text), "\(text)")
    }
    for text in ["E17", "3E2", "320102198001010011", "T1.5", "1.5", "A+E+1", "3.2E"] {
      #expect(!NumberText.isScientific(text), "\(text)")
    }
  }

  @Test func `near matches are near`() {
    #expect(NearMatch.word("primry", among: ["junior", "primary"]) == "primary")
    #expect(NearMatch.word("数字", among: ["语文", "数学"]) == "数学")
    #expect(NearMatch.word("xyz", among: ["primary"]) == nil)
    #expect(NearMatch.id("s0104", among: ["S0104", "S0105"]) == "S0104")
    #expect(NearMatch.id("104", among: ["0104", "0105"]) == "0104")
    #expect(NearMatch.id("S0106", among: ["S0104", "S0105"]) == nil)
    #expect(NearMatch.id("T01x", among: ["T01", "S99"]) == "T01")
  }
}

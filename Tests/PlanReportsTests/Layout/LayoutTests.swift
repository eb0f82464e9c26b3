import Foundation
import JSONText
import Testing
import TextWidth

@testable import PlanReports

@Suite struct LayoutTests {
  @Test(arguments: [
    ("王老师", 6), ("（全角）", 8), ("abc", 3), ("한글", 4), ("𠀀", 2), ("é", 1), ("e\u{301}", 1),
    ("ｶﾅ", 2), ("👨‍👩‍👧", 2), ("", 0), ("–→…", 3),
  ])
  func `a text is as wide as a terminal draws it`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func `a cut text fits and ends in an ellipsis`() {
    #expect("教师交流".cut(toWidth: 8) == "教师交流")
    #expect("教师交流".cut(toWidth: 7) == "教师交…")
    #expect("教师交流".cut(toWidth: 6) == "教师…")
    #expect("abc".cut(toWidth: 0).isEmpty)
  }

  @Test func `columns line up whatever the script`() {
    var table = TextTable(header: ["学校", "n"], alignments: [.leading, .trailing])
    table.add("第一小学", "1")
    table.add("B", "12")
    #expect(table.lines(.plain) == ["  学校       n", "  第一小学   1", "  B         12"])
    #expect(Set(table.lines(.plain).map(\.displayWidth)).count == 1)
  }

  @Test func `numbers lose zeros that say nothing`() {
    #expect(Figures.short(12) == "12")
    #expect(Figures.short(12.25) == "12.3")
    #expect(Figures.short(-0.01) == "0")
    #expect(Figures.fixed(1.5, places: 2) == "1.50")
    #expect(Figures.fixed(-0.75, places: 1) == "-0.8")
    #expect(Figures.percent(0.155) == "15.5%")
    #expect(Figures.percent(0.15) == "15%")
  }

  @Test func `a small gap is not shown as none`() {
    #expect(Figures.gap(0) == "0%")
    #expect(Figures.gap(0.005) == "0.5%")
    #expect(Figures.gap(0.00002) == "0.002%")
    #expect(Figures.gap(1e-9) == "0%")
  }

  @Test func `JSON keeps the order of keys and every sign`() throws {
    let value = JSONValue.object([
      ("z", .string("a\"b\\c\n\u{1}教师")), ("a", .array([.int(1), .number(0.1), .null])),
      ("n", .number(.infinity)), ("empty", .object([])),
    ])
    let parsed = try JSONSerialization.jsonObject(with: Data(value.text.utf8))
    let object = try #require(parsed as? [String: Any])
    #expect(object["z"] as? String == "a\"b\\c\n\u{1}教师")
    #expect(object["n"] is NSNull)
    let z = try #require(value.text.range(of: "\"z\"")?.lowerBound)
    let a = try #require(value.text.range(of: "\"a\"")?.lowerBound)
    #expect(z < a)
  }
}

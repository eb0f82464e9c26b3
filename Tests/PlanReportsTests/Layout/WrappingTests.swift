import Testing
import TextWidth

@testable import PlanReports

@Suite struct WrappingTests {
  @Test func `a line that fits stays as it is`() {
    #expect("  two  words ".wrapped(toWidth: 13) == ["  two  words "])
    #expect("".wrapped(toWidth: 1) == [""])
  }

  @Test func `lines end between words, and keep the indentation`() {
    #expect(
      "  one two three four".wrapped(toWidth: 11) == ["  one two", "  three", "  four"]
    )
    #expect(
      "  one two three".wrapped(toWidth: 10, hanging: 2) == ["  one two", "    three"]
    )
  }

  @Test func `a word that is wider than a line is broken`() {
    #expect("a /path/to/file".wrapped(toWidth: 6) == ["a", "/path/", "to/fil", "e"])
  }

  @Test func `Chinese breaks anywhere but before a closing and after an opening mark`() {
    #expect("教师交流轮岗".wrapped(toWidth: 8) == ["教师交流", "轮岗"])
    #expect("教师交流，轮岗".wrapped(toWidth: 8) == ["教师交", "流，轮岗"])
    #expect("每周缺（课时）".wrapped(toWidth: 8) == ["每周缺", "（课时）"])
    #expect("达成度99.6%以上".wrapped(toWidth: 9) == ["达成度", "99.6%以上"])
  }

  @Test func `styles take no room`() {
    let styled = "\u{1B}[1;31m错误\u{1B}[0m 交流"
    #expect(styled.shownWidth == 9)
    #expect(styled.withoutStyles == "错误 交流")
    #expect(styled.wrapped(toWidth: 9) == [styled])
    #expect(styled.wrapped(toWidth: 8) == ["\u{1B}[1;31m错误\u{1B}[0m 交", "流"])
  }

  @Test(arguments: 1...40)
  func `no line is wider than asked for, and nothing is lost`(width: Int) {
    let text = "  报告 report.html：关键数字、交流地图（一页）, and 1,485 people; 99.6% 已落实。"
    let lines = text.wrapped(toWidth: width, hanging: 2)
    // A Chinese character alone takes two columns.
    #expect(lines.allSatisfy { $0.displayWidth <= max(2, width) }, "\(lines)")
    func letters(_ text: String) -> String { text.filter { $0 != " " } }
    #expect(letters(lines.joined()) == letters(text))
  }
}

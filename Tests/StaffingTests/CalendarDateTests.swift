import Staffing
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2026-06-30", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a day comes back as written`(text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
  }

  @Test(arguments: [
    "", "2026-06-31", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-06-00",
    "0000-01-01", "26-06-30", "2026-6-30", "2026/06/30", "2026-06-30 ", "2026-06-3x", "+026-06-30",
    "2026-06", "2026-06-30-1", "２０２６-06-30",
  ])
  func `what is no day of this form is none`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `days follow each other in time`() throws {
    let texts = ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"]
    let days = texts.compactMap(CalendarDate.init)
    #expect(days.count == 4)
    #expect(days.sorted() == days)
    #expect(days.reversed().sorted() == days)
  }
}

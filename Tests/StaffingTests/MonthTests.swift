import Staffing
import Testing

@Suite struct MonthTests {
  @Test func `a month is one of twelve`() {
    #expect(Month(year: 2026, month: 0) == nil)
    #expect(Month(year: 2026, month: 13) == nil)
    #expect(Month(year: 2026, month: 1)?.month == 1)
    #expect(Month(year: 2026, month: 12)?.month == 12)
  }

  @Test(arguments: [(2026, 1), (2026, 9), (2026, 12), (1970, 6), (0, 1), (-1, 12)])
  func `year and month come back as given`(year: Int, month: Int) throws {
    let found = try #require(Month(year: year, month: month))
    #expect(found.year == year)
    #expect(found.month == month)
  }

  @Test func `a plan takes effect in September`() throws {
    #expect(Month(septemberOf: 2026) == Month(year: 2026, month: 9))
    #expect(Month(septemberOf: 2026).description == "2026-09")
    #expect(try #require(Month(year: 2026, month: 11)).description == "2026-11")
  }

  @Test func `whole months are counted, backwards as negative`() throws {
    let september = Month(septemberOf: 2026)
    let since = try #require(Month(year: 2020, month: 10))
    #expect(since.months(until: september) == 71)
    #expect(september.months(until: since) == -71)
    #expect(september.months(until: september) == 0)
    #expect(since < september)
  }
}

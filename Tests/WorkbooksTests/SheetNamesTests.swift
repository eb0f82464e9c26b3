import Testing

@testable import Workbooks

@Suite struct SheetNamesTests {
  private func names(_ wishes: [String]) -> [String] {
    var names = SheetNames()
    return wishes.map { names.name($0) }
  }

  @Test func `a name that programs take stays as it is`() {
    #expect(names(["城关一小", "Schools", "a b-c.d"]) == ["城关一小", "Schools", "a b-c.d"])
  }

  @Test(arguments: [
    ("a[b]:c*d?e/f\\g", "a(b)_c_d_e_f_g"), ("'quoted'", "quoted"), ("''' ' '", "1"), ("", "1"),
    ("History", "History (2)"), ("history", "history (2)"), ("../../x", ".._.._x"),
    ("a\u{0}\nb", "a_b"), ("a#b", "a_b"),
  ])
  func `what no name may hold is replaced`(wish: String, expected: String) {
    #expect(names([wish]) == [expected])
  }

  @Test func `names are cut to 31 UTF-16 units without cutting a character`() {
    let name = names([String(repeating: "👍", count: 40)])[0]
    #expect(name == String(repeating: "👍", count: 15))
    #expect(names([String(repeating: "a", count: 300)])[0].count == 31)
  }

  @Test func `names differ by more than the case of their letters`() {
    let long = String(repeating: "校", count: 40)
    let all = names(["Yi", "yi", "YI", long, long, "", "", long + "x"])
    #expect(all.prefix(3) == ["Yi", "yi (2)", "YI (3)"])
    #expect(Set(all.map { $0.lowercased() }).count == all.count)
    #expect(all.allSatisfy { $0.utf16.count <= 31 && !$0.isEmpty })
  }

  @Test func `a cut name does not end in an apostrophe`() {
    let name = names([String(repeating: "a", count: 30) + "'bcd"])[0]
    #expect(name == String(repeating: "a", count: 30))
  }
}

import Testing

@testable import Workbooks

@Suite struct NumberFormatTests {
  @Test func `formats that show a date are told from those that do not`() {
    for code in [
      "yyyy-mm-dd", "m/d/yy", #"yyyy"年"m"月""#, "yyyy年m月d日", "[$-804]yyyy\\-mm", "mmm-yy", "mmmm",
      "[DBNum1][$-804]yyyy年m月", "yyyy/m/d h:mm", "d", "m月d日;@",
    ] {
      #expect(NumberFormat(code: code) == .date, "\(code)")
    }
    for code in ["h:mm", "mm:ss", "h:mm AM/PM", "[h]:mm:ss", #"h"时"mm"分""#, "上午/下午h:mm"] {
      #expect(NumberFormat(code: code) == .time, "\(code)")
    }
    for code in [
      "General", "0.00", "#,##0", "0.00E+00", "@", #"0"年""#, #"0"days""#, "[Red]0",
      "#,##0.00_);(d)",
      "0\\d", "G/通用格式",
    ] {
      #expect(NumberFormat(code: code) == .plain, "\(code)")
    }
    #expect(NumberFormat(code: "0.0%") == .percent)
    #expect(NumberFormat(code: "000000") == .padded(digits: 6))
    #expect(NumberFormat(code: "0") == .plain)
  }

  @Test func `built-in formats are known`() {
    for id in [14, 17, 22, 27, 31, 36, 50, 54, 57, 58] {
      #expect(NumberFormat(builtIn: id) == .date)
    }
    for id in [18, 21, 45, 47] { #expect(NumberFormat(builtIn: id) == .time) }
    for id in [0, 1, 4, 11, 37, 48, 49] { #expect(NumberFormat(builtIn: id) == .plain) }
    #expect(NumberFormat(builtIn: 9) == .percent && NumberFormat(builtIn: 10) == .percent)
    #expect(NumberFormat(builtIn: 55).cell(of: 43709, is1904: false).plainText == "2019-09-01")
    #expect(NumberFormat(builtIn: 33).cell(of: 0.5, is1904: false) == .number(0.5, .time))
  }

  @Test func `serial numbers are days of both systems`() {
    let days: [(Double, Bool, String?)] = [
      (1, false, "1900-01-01"), (59, false, "1900-02-28"), (60, false, nil),
      (61, false, "1900-03-01"), (43709, false, "2019-09-01"),
      (43709.75, false, "2019-09-01 18:00:00"),
      (43708.999999, false, "2019-09-01"), (2_958_465, false, "9999-12-31"),
      (2_958_466, false, nil),
      (0, false, nil), (-1, false, nil), (0, true, "1904-01-01"), (42247, true, "2019-09-01"),
      (36585, false, "2000-02-29"),
    ]
    for (serial, is1904, expected) in days {
      #expect(WorkbookDate(serial: serial, is1904: is1904)?.description == expected, "\(serial)")
    }
  }

  @Test func `numbers are written as the spreadsheet shows them`() {
    let texts: [(Double, String)] = [
      (15, "15"), (0.15, "0.15"), (-3, "-3"), (0.1 + 0.2, "0.3"), (120.123456, "120.123456"),
      (2019.09, "2019.09"), (123_456_789_012_345, "123456789012345"), (1e15, "1E+15"),
      (320_102_197_001_011_200, "3.20102197001011E+17"), (1e300, "1E+300"),
      (1.0 / 3, "0.333333333333333"),
    ]
    for (value, text) in texts { #expect(WorkbookCell.number(value, .plain).plainText == text) }
    #expect(WorkbookCell.number(123, .padded(digits: 6)).plainText == "000123")
    #expect(WorkbookCell.number(1_234_567, .padded(digits: 6)).plainText == "1234567")
    #expect(WorkbookCell.boolean(true).plainText == "yes")
    #expect(WorkbookCell.uncomputed.plainText == nil)
  }

  @Test func `styles give numbers their form, in the 1904 system too`() throws {
    var made = HandMadeWorkbook(
      rows: #"<row><c s="1"><v>42247</v></c><c s="2"><v>42247</v></c><c s="9"><v>5</v></c></row>"#,
      formats: ##"<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>"##,
      styles: #"<xf numFmtId="164"/><xf numFmtId="0"/>"#,
      properties: #"date1904="1""#
    )
    #expect(try made.sheet().texts(ofRow: 0) == ["2019-09-01", "42247", "5"])
    made.properties = ""
    #expect(try made.sheet().texts(ofRow: 0) == ["2015-08-31", "42247", "5"])
  }
}

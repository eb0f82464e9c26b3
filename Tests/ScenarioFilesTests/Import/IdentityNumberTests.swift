import Staffing
import Testing

@testable import ScenarioFiles

/// Identity numbers by GB 11643; all of them begin with a region that does not exist.
@Suite struct IdentityNumberTests {
  private func fault(_ text: String) -> IdentityNumber.Fault? {
    do {
      _ = try IdentityNumber(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `birth and sex are those of the digits`() throws {
    let man = try IdentityNumber(RosterExample.identity(birth: 19_850_412, sequence: 123))
    #expect(man.birth == Month(year: 1985, month: 4))
    #expect(man.sex == .male)
    let woman = try IdentityNumber(RosterExample.identity(birth: 20_000_229, sequence: 124))
    #expect(woman.birth == Month(year: 2000, month: 2))
    #expect(woman.sex == .female)
    #expect(!man.hasKnownRegion)
  }

  @Test func `last digits worked out elsewhere fit`() throws {
    // 1199 is a province with a district that does not exist.
    #expect(try IdentityNumber("11999919491231003X").hasKnownRegion)
    #expect(fault("119999194912310031") == .check)
    #expect(fault("000101198504121235") == nil)
  }

  @Test func `exactly one last digit of eleven fits, and every changed digit is noticed`() throws {
    let right = RosterExample.identity(birth: 19_791_130, sequence: 77)
    for last in "0123456789X" {
      let text = String(right.dropLast()) + String(last)
      #expect((fault(text) == nil) == (text == right), "\(last)")
    }
    for index in 0..<17 {
      var characters = Array(right)
      let digit = try #require(characters[index].wholeNumberValue)
      characters[index] = Character("\((digit + 1) % 10)")
      #expect(fault(String(characters)) != nil, "digit \(index)")
    }
  }

  @Test func `the old form of fifteen digits is the same person`() throws {
    let new = RosterExample.identity(birth: 19_680_503, sequence: 201)
    let old = String(new.prefix(6) + new.dropFirst(8).prefix(9))
    #expect(old.count == 15)
    #expect(try IdentityNumber(old) == IdentityNumber(new))
    #expect(try IdentityNumber(old).birth == Month(year: 1968, month: 5))
  }

  @Test func `spaces, full width and a small x are accepted`() throws {
    let text = "11999919491231003X"
    let full = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }
      )
    )
    for other in [" 119999 19491231 003x", full, "'" + text, text + "\u{3000}"] {
      #expect(try IdentityNumber(other) == IdentityNumber(text), "\(other)")
    }
  }

  @Test(arguments: [
    ("", "length"), ("12345", "length"), ("0001011985041212", "length"),
    ("00010119850412123", "length"), ("0001011985041212345", "length"),
    ("00010119850412A234", "characters"), ("X00101198504121234", "characters"),
    ("00010119851312123X", "birth"), ("000101198504311236", "birth"),
    ("000101190002291236", "birth"), ("000101189912311236", "birth"),
    ("000101680532001", "birth"),
  ])
  func `what is wrong is told apart`(_ text: String, _ expected: String) {
    #expect(fault(text)?.rawValue == expected)
  }

  @Test func `zeros that a spreadsheet put are told from a mistyped digit`() throws {
    let right = RosterExample.identity(birth: 19_850_412, sequence: 123)
    #expect(fault(String(right.dropLast(3)) + "000") == .rounded)
    #expect(fault(String(right.dropLast(3)) + "00X") == .check)
    // A number that truly ends in three zeros is one.
    let zeros = (1...999).lazy.map { day in
      RosterExample.identity(
        region: "00" + String("000\(day)".suffix(4)),
        birth: 19_850_412,
        sequence: 100
      )
    }.first { $0.hasSuffix("000") }
    let number = try #require(zeros)
    #expect(fault(number) == nil)
    #expect(try IdentityNumber(number).endsInZeros)
    // Nobody has the sequence 000, even where the last digit fits.
    for day in 1...28 {
      let none = RosterExample.identity(birth: 19_800_300 + day, sequence: 0)
      #expect(fault(none) == (none.hasSuffix("000") ? .rounded : .sequence))
    }
  }

  @Test func `texts that may hold such a number are told`() {
    for text in [
      "00010119850412123X", "身份证：000101198504121234。", "4.4E+17", "000101 19850412 1234",
      "000101850412123",
    ] {
      #expect(IdentityNumber.mayStand(in: text), "\(text)")
    }
    for text in ["光明小学", "13800000000", "T00017", "2019-09-01 00:00:00", "", "第12345678901234号"] {
      #expect(!IdentityNumber.mayStand(in: text), "\(text)")
    }
  }
}

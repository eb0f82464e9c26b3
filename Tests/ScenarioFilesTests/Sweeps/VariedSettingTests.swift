import ScenarioFiles
import TestSupport
import Testing

/// Keys with the values that a sweep gives them.
@Suite struct VariedSettingTests {
  @Test(arguments: [
    ("a=0.10:0.25:0.025", "0.1 0.125 0.15 0.175 0.2 0.225 0.25"),
    ("a=0:1:0.1", "0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1"),
    ("a=30:60:20", "30 50"), ("a=60:30:-15", "60 45 30"), ("a=5:5:1", "5"),
    ("a=-1:1:0.5", "-1 -0.5 0 0.5 1"), ("a = 1 : 2 : 1", "1 2"), ("a=.5:1.:0.25", "0.5 0.75 1"),
    ("a=0.0000001:0.0000003:0.0000001", "0.0000001 0.0000002 0.0000003"),
    ("a=0.99:1.01:0.01", "0.99 1 1.01"), ("a=-0.05:0.05:0.05", "-0.05 0 0.05"),
  ])
  func `a range has its first value, its steps, and its last where a step meets it`(
    _ text: String,
    _ expected: String
  ) throws {
    let setting = try VariedSetting(text)
    #expect(setting.key == "a")
    #expect(setting.values.joined(separator: " ") == expected)
  }

  @Test func `ranges are exact, whatever their first value and step`() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<300 {
      let places = Int.random(in: 0...6, using: &random)
      let first = Int.random(in: -5000...5000, using: &random)
      let step = Int.random(in: 1...700, using: &random)
      let count = Int.random(in: 1...60, using: &random)
      let slack = Int.random(in: 0..<step, using: &random)
      func text(_ value: Int) -> String {
        let digits = "\(value.magnitude)"
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = value < 0 ? "-" : ""
        return places == 0
          ? "\(value)" : "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
      }
      let last = first + step * (count - 1) + slack
      let values = try VariedSetting("k=\(text(first)):\(text(last)):\(text(step))").values
      #expect(values.count == count)
      for (index, value) in values.enumerated() {
        #expect(Double(value) == Double(text(first + step * index)))
        #expect(!value.contains(".") || value.last != "0")
      }
    }
  }

  @Test(arguments: [
    ("k=30,45,60", ["30", "45", "60"]), ("k=keep,free", ["keep", "free"]),
    ("k=true, false", ["true", "false"]), ("k=0.10，1.50", ["0.1", "1.5"]),
    ("k=[urban, strong],[urban]", ["[urban, strong]", "[urban]"]), ("k=soft", ["soft"]),
  ])
  func `a list has its values in order`(_ text: String, _ expected: [String]) throws {
    #expect(try VariedSetting(text).values == expected)
  }

  @Test(arguments: [
    ("k", VariedSetting.Fault.noValues), ("=1", .noValues), ("k=", .noValues),
    ("k=1,,2", .noValues),
    ("k=1:2", .notARange), ("k=a:b:c", .notARange), ("k=1:2:3:4", .notARange),
    ("k=1e3:2e3:1", .notARange), ("k=1:2:0", .wrongStep), ("k=1:2:-1", .wrongStep),
    ("k=2:1:1", .wrongStep), ("k=0:1:0.0001", .tooManySteps),
    ("k=0:99999999999999:0.00000000000001", .tooManySteps), ("k=1,1.0", .repeatedValue),
    ("k=keep,keep", .repeatedValue), ("extends=a,b", .fixedKey), ("title=a,b", .fixedKey),
  ])
  func `what cannot be meant is refused`(_ text: String, _ fault: VariedSetting.Fault) {
    #expect(throws: fault) { try VariedSetting(text) }
  }
}

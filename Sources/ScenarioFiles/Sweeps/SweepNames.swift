/// Short names of combinations that people can read and every file system can hold.
struct SweepNames {
  /// The name of every value of every setting.
  private let parts: [[String]]

  /// Names for the combinations of some settings.
  init(_ settings: [VariedSetting]) {
    let keys = Self.keys(of: settings.map(\.key))
    parts = zip(settings, keys).map { setting, key in
      Self.distinct(setting.values.map { "\(key)-\(Self.kebab($0))" })
    }
  }

  /// The name of a combination, by the positions of its values.
  func name(of indices: [Int]) -> String {
    zip(parts, indices).map { $0[$1] }.joined(separator: "-")
  }

  /// As many steps of each key, from its end, as tell the keys apart; of a floor its name and key.
  private static func keys(of keys: [String]) -> [String] {
    let steps = keys.map { key in
      let steps = key.split(separator: ".").map(String.init)
      return steps.starts(with: ["policy", "floors"])
        ? [steps.dropFirst(2).joined(separator: "-")] : steps
    }
    let most = steps.map(\.count).max() ?? 1
    for count in 1...max(1, most) {
      let names = steps.map { kebab($0.suffix(count).joined(separator: "-")) }
      if Set(names).count == names.count { return names }
    }
    return distinct(keys.map(kebab))
  }

  /// The names with a number behind each that an earlier one has.
  static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.enumerated().map { index, name in
      let own = seen.contains(name) ? "\(name)-\(index + 1)" : name
      seen.insert(own)
      return own
    }
  }

  /// Letters, digits and points; everything else becomes a hyphen, at most one at a time.
  private static func kebab(_ text: String) -> String {
    var name = ""
    for character in text {
      let isKept = character.isLetter || character.isNumber || character == "."
      // The sign of a negative number says more than a hyphen would.
      let isMinus = character == "-" && name.isEmpty
      if isKept {
        name.append(character)
      } else if isMinus {
        name += "minus-"
      } else if !name.isEmpty, name.last != "-" {
        name.append("-")
      }
    }
    while name.last == "-" || name.last == "." { name.removeLast() }
    return String(name.prefix(60))
  }
}

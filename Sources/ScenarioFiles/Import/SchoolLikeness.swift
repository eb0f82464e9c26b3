import Foundation
import Staffing

/// Tells names of schools that are the same from names that only look like the same school.
struct SchoolLikeness {
  /// Two schools that may be one.
  struct Pair: Hashable {
    /// The position of the school that is named first.
    let first: Int
    /// The position of the other.
    let second: Int
  }

  /// The form in which equal names are one school: half width, simplified characters, no space.
  static func folded(_ name: String) -> String {
    let word = TextFolding.word(name)
    guard word.utf8.contains(where: { $0 >= 0x80 }) else { return word }
    return word.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? word
  }

  /// The pairs among folded names: 光明小学 and 光明小学校, 光明小学 and 云溪市光明小学, 云溪镇中心小学 and
  /// 云溪中心校.
  ///
  /// Each school is paired with the first that it is like. Takes about linear time.
  static func pairs(among names: [String]) -> [Pair] {
    let plain = names.map(plain)
    var firsts: [String: Int] = [:]
    for (position, name) in plain.enumerated() where firsts[name] == nil { firsts[name] = position }
    var found: Set<Pair> = []
    for (position, name) in plain.enumerated() {
      if let first = firsts[name], first != position {
        found.insert(Pair(first: first, second: position))
      }
      for rest in withoutDistrict(name) {
        guard let other = firsts[rest], other != position else { continue }
        found.insert(Pair(first: min(position, other), second: max(position, other)))
        break
      }
    }
    return found.sorted { ($0.second, $0.first) < ($1.second, $1.first) }
  }

  /// A name without what offices write or leave out as they like.
  private static func plain(_ folded: String) -> String {
    var name = folded.filter { !"()[]【】《》·-_".contains($0) }
    for (ending, short) in endings where name.hasSuffix(ending) {
      name = name.dropLast(ending.count) + short
      break
    }
    for (ending, short) in [("镇小学", "小学"), ("乡小学", "小学"), ("镇中学", "中学"), ("乡中学", "中学")]
    where name.hasSuffix(ending) && name.count > ending.count {
      name = name.dropLast(ending.count) + short
    }
    return name
  }

  private static let endings = [
    ("中心小学校", "小学"), ("中心小学", "小学"), ("中心学校", "小学"), ("中心校", "小学"), ("小学校", "小学"),
    ("中心中学", "中学"), ("中学校", "中学"),
  ]

  /// What remains behind each 省, 市, 县, 区, 镇 or 乡 of a name, if that is still a name.
  private static func withoutDistrict(_ name: String) -> [String] {
    let characters = Array(name)
    return characters.indices.compactMap { index in
      guard index > 0, "省市县区州盟旗镇乡".contains(characters[index]) else { return nil }
      let rest = characters[(index + 1)...]
      return rest.count >= 4 ? String(rest) : nil
    }
  }
}

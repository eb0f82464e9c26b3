import Staffing

/// The schools of one workbook: all of them, or those of a township where there are many.
struct SchoolsPart: Sendable, Hashable {
  /// Most schools of one workbook.
  static let most = 250

  /// The township; nil for all schools, and for those without a township.
  let township: String?
  /// From 1, where a township has more schools than a workbook takes.
  let number: Int
  /// The schools, by id.
  let schools: [School.ID]

  /// The parts of a district, schools without a township first.
  static func all(of schools: [School]) -> [SchoolsPart] {
    guard schools.count > most else {
      return [SchoolsPart(township: nil, number: 1, schools: schools.map(\.id))]
    }
    let townships = Dictionary(grouping: schools) { $0.township ?? "" }
    return townships.sorted { $0.key < $1.key }.flatMap { township, schools in
      stride(from: 0, to: schools.count, by: most).map { start in
        SchoolsPart(
          township: township.isEmpty ? nil : township,
          number: start / most + 1,
          schools: schools[start..<min(schools.count, start + most)].map(\.id)
        )
      }
    }
  }

  /// The file's name; `safe` makes any text one that stays in its folder and holds no full stop.
  func fileName(_ safe: (String) -> String) -> String {
    let place = township.map { "-" + safe($0) } ?? ""
    return "schools" + place + (number > 1 ? ".\(number)" : "") + ".xlsx"
  }
}

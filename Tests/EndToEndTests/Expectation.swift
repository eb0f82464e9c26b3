import Foundation

/// `expected.json` of a scenario; Scenarios/README.md says what each key means.
struct Expectation: Decodable {
  /// How planning ends.
  enum Outcome: String, Decodable {
    case optimal
    case feasible
    case infeasible
    case rejected
  }

  /// A figure, or the interval it lies in.
  struct Figure: Decodable {
    let low: Double
    let high: Double

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(Double.self) {
        low = value
        high = value
      } else {
        let ends = try container.decode([Double].self)
        low = ends.min() ?? 0
        high = ends.max() ?? 0
      }
    }

    /// The figure where it is one number.
    var exact: Double? { low == high ? low : nil }

    /// Whether a value agrees to 1e-6 · max(1, |value|).
    func agrees(with value: Double?) -> Bool {
      guard let value else { return false }
      let slack = 1e-6 * max(1, abs(value))
      return value >= low - slack && value <= high + slack
    }
  }

  /// Figures of a level.
  struct LevelFigures: Decodable {
    let value: Figure?
    let statusQuo: Figure?

    private enum CodingKeys: String, CodingKey {
      case value
      case statusQuo = "status_quo"
    }
  }

  /// Limits of a count.
  struct Count: Decodable {
    let atLeast: Int?
    let atMost: Int?
  }

  /// A rule of the least relaxation.
  struct Conflict: Decodable, Equatable {
    let rule: String
    let floor: String?
    let required: Int
    let possible: Int
  }

  /// Schools counted in the status quo and under the plan.
  struct SchoolCount: Decodable, Equatable {
    let before: Int
    let after: Int
    let of: Int
  }

  /// What becomes of a school that opens.
  struct NewSchool: Decodable, Equatable {
    let arriving: Int
    let recruits: Int
    let principals: Int
    let opensEverySubject: Bool

    private enum CodingKeys: String, CodingKey {
      case arriving
      case recruits
      case principals
      case opensEverySubject = "opens_every_subject"
    }
  }

  private enum CodingKeys: String, CodingKey {
    case outcome
    case levels
    case terms
    case floors
    case moves
    case forms
    case recruits
    case schoolsOpened = "schools_opened"
    case schoolsFullyOpened = "schools_fully_opened"
    case newSchools = "new_schools"
    case audit
    case relaxation
    case conflicts
    case diagnostics
    case warnings
  }

  let outcome: Outcome
  let levels: [String: LevelFigures]?
  let terms: [String: Figure]?
  let floors: [String: Int]?
  let moves: Count?
  let forms: [String: Int]?
  let recruits: [String: Int]?
  let schoolsOpened: SchoolCount?
  let schoolsFullyOpened: SchoolCount?
  let newSchools: [String: NewSchool]?
  let audit: String?
  let relaxation: Int?
  let conflicts: [Conflict]?
  let diagnostics: [String]
  let warnings: [String]?

  /// The expectation that lies in a scenario folder.
  init(of scenario: URL) throws {
    let data = try Data(contentsOf: scenario.appending(path: "expected.json"))
    self = try JSONDecoder().decode(Self.self, from: data)
  }
}

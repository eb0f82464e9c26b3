import JSONText
import PlanAudit
import Staffing

/// What a floor asks for before any exchange, and whether enough people may move.
struct FloorReach {
  /// Name of the floor; with `/SCHOOL` after it where the floor is per school.
  let name: String
  let floor: ExchangeFloor
  let population: Int
  let eligible: Int
  /// People required; nil where that depends on how many move.
  let required: Int?
  /// People who count without being moved: exchanges that still run, where the floor counts stock.
  let running: Int
  let isVoid: Bool

  /// The reach of a floor's population.
  init(_ population: FloorPopulation, _ facts: AuditFacts) {
    name = population.name
    floor = population.floor
    self.population = population.people.count
    eligible = population.eligible
    isVoid = population.isVoid
    let base: Int? =
      switch floor.base {
      case .category: population.people.count
      case .eligible: population.eligible
      case .moved: nil
      }
    let share = population.floor.share
    required = population.isVoid ? 0 : base.map { max(0, share.roundedUp(of: $0)) }
    running =
      floor.counting == .stock
      ? population.people.compactMap(facts.teacher).count(where: facts.hasRunningExchange) : 0
  }

  /// People short of the floor even if every eligible person moved; nil where that cannot be said.
  var short: Int? {
    required.map { max(0, $0 - eligible - running) }
  }

  func json() -> JSONValue {
    .object([
      ("name", .string(name)),
      ("population", .int(population)),
      ("eligible", .int(eligible)),
      ("share", .number(floor.share.value)),
      ("of", .string(floor.base.rawValue)),
      ("required", .optional(required)),
      ("void", .bool(isVoid)),
      ("reachable", short.map { .bool($0 == 0) } ?? .null),
    ])
  }

  func cells(_ texts: Texts) -> [String] {
    let reach: String
    switch short {
    case _ where isVoid: reach = texts(.floorMetVoid)
    case .none: reach = "–"
    case .some(0): reach = texts.marked(.floorReachable, as: .good)
    case .some(let short):
      reach = texts.marked(.floorOutOfReach, ["short": "\(short)"], as: .bad)
    }
    return [
      "  " + texts.floorTitle(name, floor), "\(population)", "\(eligible)",
      Figures.percent(floor.share.value), required.map(String.init) ?? "–", reach,
    ]
  }
}

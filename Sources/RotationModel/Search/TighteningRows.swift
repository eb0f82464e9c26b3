import LinearModel
import Staffing

/// Rows that hold in every plan and cut off fractions of people, for the exact solve.
///
/// One person teaches at most `min(capacity, D)` periods of an offering, however many periods the
/// person has; and an offering opens only where somebody qualified works, each counted with
/// `min(capacity, d)` of its `d`. Both are said by person, which the pooled model cannot. And a
/// school that should have 4.3 people of a quality has 4 of them or 5.
struct TighteningRows {
  /// Somebody who may be at a place: there now, coming by a move, or leaving by one.
  private struct Member {
    let place: Placement
    let variable: Variable?
    let sign: Double
  }

  private let builder: ReferenceBuilder
  private var ofReach: [Int: [Member]] = [:]
  /// The reaches with members that open an offering, in order, and whether as one of their own school.
  private var openers: [Int: [(reach: Int, isHome: Bool)]] = [:]

  init(_ builder: ReferenceBuilder) {
    self.builder = builder
    let program = builder.program
    for candidate in program.candidates {
      guard let home = candidate.home else { continue }
      add(home, nil, 1)
      for move in candidate.moves {
        guard let variable = builder.moves[move] else { continue }
        add(home, variable, -1)
        add(program.moves[move].place, variable, 1)
      }
    }
    for (move, variable) in builder.recruits { add(program.moves[move].place, variable, 1) }
    for reach in ofReach.keys.sorted() {
      let facts = program.reaches[reach]
      let home = Set(facts.home.map(\.offering))
      for offering in home { openers[offering, default: []].append((reach, true)) }
      for offering in facts.itinerant where !home.contains(offering) {
        openers[offering, default: []].append((reach, false))
      }
    }
  }

  private mutating func add(_ place: Placement, _ variable: Variable?, _ sign: Double) {
    ofReach[place.reach, default: []].append(
      Member(place: place, variable: variable, sign: sign)
    )
  }

  /// Adds the rows to a model made by the builder.
  func add(to model: inout LinearModel) {
    for line in builder.teaching.lines { addShare(of: line, to: &model) }
    for (offering, variable) in builder.teaching.missing {
      addOpening(of: offering, missing: variable, to: &model)
    }
    addWholeDistances(to: &model)
  }

  /// The distance from a fractional bound is no less than the line through its values at the whole
  /// activities beside the bound (mixed-integer rounding).
  private func addWholeDistances(to model: inout LinearModel) {
    let program = builder.program
    let priced = builder.distances.filter { program.bounds[$0.row].isFractional }
    guard !priced.isEmpty else { return }
    let activities = builder.activities { program.bounds[$0].isFractional }
    for (row, distance) in priced {
      let bounds = program.bounds[row]
      let below = (bounds.upper < .infinity ? bounds.upper : bounds.lower).rounded(.down)
      let there = bounds.distance(at: below)
      let slope = bounds.distance(at: below + 1) - there
      // distance ≥ there + slope · (activity − below)
      let line = activities[row].map {
        LinearExpression.Term($0.variable, -slope * $0.coefficient)
      }
      model.addRow(line + [LinearExpression.Term(distance, 1)], lower: there - slope * below)
    }
  }

  private func addShare(of line: TeachingBlock.Line, to model: inout LinearModel) {
    let required = builder.program.facts.offerings[line.item.offering].required
    let members = ofReach[builder.teaching.pools[line.pool].reach] ?? []
    guard members.contains(where: { $0.place.capacity > required }) else { return }
    var terms = [LinearExpression.Term(line.variable, 1)]
    var constant = 0.0
    for member in members {
      let most = member.sign * min(member.place.capacity, required)
      if let variable = member.variable {
        terms.append(LinearExpression.Term(variable, -most))
      } else {
        constant += most
      }
    }
    model.addRow(terms, upper: constant)
  }

  private func addOpening(
    of offering: Int,
    missing: Variable,
    to model: inout LinearModel
  ) {
    let opening = builder.program.facts.offerings[offering].opening
    var parts: [Variable: Double] = [:]
    var constant = 0.0
    for (reach, isHome) in openers[offering] ?? [] {
      for member in ofReach[reach] ?? [] {
        let most = isHome ? member.place.capacity : member.place.itinerant
        let part = member.sign * min(most, opening) / opening
        if let variable = member.variable {
          parts[variable, default: 0] += part
        } else {
          constant += part
        }
      }
    }
    let least = parts.values.reduce(constant) { $0 + min(0, $1) }
    guard least < 1 else { return }
    let terms = parts.keys.sorted { $0.index < $1.index }.map {
      LinearExpression.Term($0, parts[$0] ?? 0)
    }
    model.addRow(terms + [LinearExpression.Term(missing, 1)], lower: 1 - constant)
  }
}

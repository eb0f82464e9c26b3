import Staffing

extension DistrictFacts {
  /// Position of an offering, or nil where nothing is required.
  func position(of offering: Offering) -> Int? {
    schoolIndex[offering.school].flatMap { school in
      offeringsOfSchool[school].first { offerings[$0].offering == offering }
    }
  }

  private func covered(by lines: [TeachingLine]) -> [Int: Double] {
    var covered: [Int: Double] = [:]
    for line in lines {
      guard let offering = position(of: line.offering) else { continue }
      covered[offering, default: 0] += line.weeklyPeriods
    }
    return covered
  }

  /// The offerings that lines open.
  func opened(by lines: [TeachingLine]) -> Set<Int> {
    Set(covered(by: lines).filter { $0.value >= offerings[$0.key].opening - 1e-6 }.keys)
  }

  /// Level 1 and level 3 of the teaching of some offerings, counted from its lines.
  func values(of lines: [TeachingLine], _ counted: [Int]) -> LevelValues {
    let policy = problem.policy
    var values = LevelValues()
    for line in lines {
      if line.isItinerant { values.burden += line.weeklyPeriods * policy.weight(of: .itinerant) }
      if line.qualification == .other {
        values.burden += line.weeklyPeriods * policy.weight(of: .otherSubject)
      }
    }
    let covered = covered(by: lines)
    for position in counted {
      let offering = offerings[position]
      let given = covered[position] ?? 0
      values.curriculum +=
        offering.weight * policy.weight(of: .uncovered) * max(0, offering.required - given)
      if given < offering.opening - 1e-6 {
        values.curriculum += offering.weight * policy.weight(of: .missing)
      }
    }
    return values
  }
}

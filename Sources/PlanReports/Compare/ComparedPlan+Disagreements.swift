import PlanAudit
import Staffing

extension ComparedPlan {
  /// What the folder's files state against what its own tables give by counting.
  ///
  /// Only what needs no scenario is counted; numbers agree within 1e-6 · max(1, |v|).
  func disagreements() -> [Discrepancy] {
    assignmentDisagreements() + offeringDisagreements() + schoolDisagreements()
      + termDisagreements() + levelDisagreements() + floorDisagreements()
      + schoolCountDisagreements()
  }

  private func assignmentDisagreements() -> [Discrepancy] {
    var seen: Set<Teacher.ID> = []
    var found: [Discrepancy] = []
    for row in assignments {
      let key = row.teacher.text
      if !seen.insert(row.teacher).inserted {
        found.append(Discrepancy(.assignments, key: key, column: "rows", found: "2", expected: "1"))
      }
      let moves = row.from != row.to
      if row.isMoved != moves {
        found.append(flag(.assignments, key, "moved", row.isMoved, moves))
      }
      if !absentColumns.contains("form"), (row.form != nil) != moves {
        found.append(
          Discrepancy(
            .assignments,
            key: key,
            column: "form",
            found: row.form?.rawValue ?? "",
            expected: moves ? "…" : ""
          )
        )
      }
    }
    return found
  }

  private func offeringDisagreements() -> [Discrepancy] {
    guard let offerings else { return [] }
    let covered = plan.teaching.periodsByOffering
    var teachers: [Offering: Set<Instructor>] = [:]
    for line in plan.teaching { teachers[line.offering, default: []].insert(line.instructor) }
    var found: [Discrepancy] = []
    for row in offerings {
      let taught = covered[row.offering] ?? 0
      let key = row.offering.key
      found += number(.offerings, key, "covered", row.covered, taught)
      found += number(
        .offerings,
        key,
        "uncovered",
        row.uncovered,
        max(0, row.required - taught)
      )
      let people = Double(teachers[row.offering]?.count ?? 0)
      found += number(.offerings, key, "teachers", Double(row.teachers), people)
      let isOpened = row.isOpened(covering: taught)
      if row.isOpened != isOpened {
        found.append(flag(.offerings, key, "opened", row.isOpened, isOpened))
      }
    }
    let known = Set(offerings.map(\.offering))
    for offering in covered.keys.sorted() where !known.contains(offering) {
      found += number(.offerings, offering.key, "covered", 0, covered[offering] ?? 0)
    }
    return found
  }

  private func schoolDisagreements() -> [Discrepancy] {
    guard let schools else { return [] }
    let moves = assignments.filter { $0.from != $0.to }
    let leaving = Dictionary(grouping: moves, by: \.from)
    let arriving = Dictionary(grouping: moves, by: \.to)
    let covered = plan.teaching.periodsByOffering
    let rows = offerings.map { Dictionary(grouping: $0, by: \.offering.school) }
    return schools.flatMap { row -> [Discrepancy] in
      let key = row.school.text
      func count(_ moves: [PlanTables.AssignmentRow]?) -> Double { Double(moves?.count ?? 0) }
      var found =
        number(.schools, key, "leaving", Double(row.leaving), count(leaving[row.school]))
        + number(.schools, key, "arriving", Double(row.arriving), count(arriving[row.school]))
      guard let rows else { return found }
      let own = rows[row.school] ?? []
      let opens = own.allSatisfy { $0.isOpened(covering: covered[$0.offering] ?? 0) }
      let teaches = own.allSatisfy { $0.isFullyTaught(covering: covered[$0.offering] ?? 0) }
      if row.opensEverySubject != opens {
        found.append(flag(.schools, key, "opens_every_subject", row.opensEverySubject, opens))
      }
      if row.teachesEveryPeriod != teaches {
        found.append(flag(.schools, key, "teaches_every_period", row.teachesEveryPeriod, teaches))
      }
      return found
    }
  }

  private func floorDisagreements() -> [Discrepancy] {
    guard let floors, let record else { return [] }
    let recorded = Dictionary(record.floors.map { ($0.name, $0) }) { first, _ in first }
    let names = Set(floors.map(\.name))
    let onlyRecorded = record.floors.filter { !names.contains($0.name) }.map {
      Discrepancy(.record, key: "floors \($0.name)", column: "rows", found: "1", expected: "0")
    }
    return floors.flatMap { row -> [Discrepancy] in
      let key = "floors \(row.name)"
      guard let stated = recorded[row.name] else {
        return [Discrepancy(.record, key: key, column: "rows", found: "0", expected: "1")]
      }
      return number(.record, key, "required", Double(stated.required), Double(row.required))
        + number(.record, key, "moved", Double(stated.moved), Double(row.moved))
    } + onlyRecorded
  }

  private func schoolCountDisagreements() -> [Discrepancy] {
    guard let record, let count = OfferingCount(self) else { return [] }
    let opened = Double(count.schoolsOpened)
    let fully = Double(count.schoolsFullyOpened)
    return number(.record, "schools_opened", "after", Double(record.schoolsOpened.after), opened)
      + number(
        .record,
        "schools_fully_opened",
        "after",
        Double(record.schoolsFullyOpened.after),
        fully
      )
  }

  /// A stated number that is not the counted one.
  func number(
    _ file: Discrepancy.File,
    _ key: String,
    _ column: String,
    _ stated: Double,
    _ counted: Double
  ) -> [Discrepancy] {
    if abs(stated - counted) <= 1e-6 * max(1, abs(counted)) { return [] }
    return [
      Discrepancy(
        file,
        key: key,
        column: column,
        found: Figures.short(stated, places: 6),
        expected: Figures.short(counted, places: 6)
      )
    ]
  }

  private func flag(
    _ file: Discrepancy.File,
    _ key: String,
    _ column: String,
    _ stated: Bool,
    _ counted: Bool
  ) -> Discrepancy {
    Discrepancy(
      file,
      key: key,
      column: column,
      found: stated ? "yes" : "no",
      expected: counted ? "yes" : "no"
    )
  }
}

extension Offering {
  /// The offering as a row's key: its three ids.
  fileprivate var key: String { "\(school) \(stage.rawValue) \(subject)" }
}

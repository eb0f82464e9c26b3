import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct DiscrepancyTests {
  let audit = PlanAudit(PlanBreaker.workshop).audit(PlanBreaker.validPlan)

  var record: PlanRecord { audit.record }

  func found(
    _ change: (inout PlanTables, inout PlanRecord) -> Void
  ) -> [Discrepancy] {
    var tables = audit.tables
    var record = record
    change(&tables, &record)
    return audit.discrepancies(with: tables, record: record)
  }

  @Test func `what was counted agrees with itself`() {
    #expect(found { _, _ in } == [])
  }

  @Test func `a wrong cell is named with its file, key, column and both values`() {
    let faults = found { tables, _ in tables.schools[1].headsAfter += 1 }
    #expect(
      faults == [
        Discrepancy(.schools, key: "B", column: "heads_after", found: "6", expected: "5")
      ]
    )
  }

  @Test func `every column of every table is compared, but not the reason`() {
    #expect(found { tables, _ in tables.assignments[0].reason = "because" } == [])
    let faults = found { tables, _ in
      tables.assignments[0].name = "x"
      tables.assignments[0].from = "x"
      tables.assignments[0].to = "x"
      tables.assignments[0].isMoved.toggle()
      tables.assignments[0].form = nil
      tables.assignments[0].categories = [.backbone]
      tables.assignments[0].travelMinutes = nil
      tables.assignments[0].preferenceRank = 3
    }
    #expect(
      faults.map(\.column) == [
        "name", "from", "to", "moved", "form", "category", "travel_minutes", "preference_rank",
      ]
    )
    let offering = found { tables, _ in
      let row = tables.offerings[0]
      tables.offerings[0] = PlanTables.OfferingRow(
        offering: row.offering,
        required: row.required + 1,
        covered: row.covered + 1,
        uncovered: row.uncovered + 1,
        isOpened: !row.isOpened,
        teachers: row.teachers + 1
      )
    }
    #expect(
      offering.map(\.column) == ["required", "covered", "uncovered", "opened", "teachers"]
    )
    let floor = found { tables, _ in
      tables.floors[0] = PlanTables.FloorRow(
        name: "teachers",
        population: -1,
        base: -1,
        share: -1,
        required: -1,
        moved: -1,
        state: .void
      )
    }
    #expect(
      floor.map(\.column) == ["population", "base", "share", "required", "moved", "met"]
    )
  }

  @Test func `a plan is called optimal only with every level within the gap asked for`() {
    func status(_ status: PlanRecord.Status, gap: String?, bound: Double) -> [Discrepancy] {
      found { _, record in
        record.status = status
        record.options = gap.map { ["gap": $0] } ?? [:]
        record.levels = record.levels.map { level in
          var level = level
          level.bound = level.value * bound
          return level
        }
      }
    }
    let wrong = Discrepancy(
      .record,
      key: "status",
      column: "status",
      found: "optimal",
      expected: "feasible"
    )
    #expect(status(.optimal, gap: "0.01", bound: 0.5) == [wrong])
    #expect(status(.optimal, gap: "0", bound: 1) == [])
    #expect(status(.optimal, gap: "1", bound: 0.5) == [])
    #expect(status(.feasible, gap: "0.01", bound: 0.5) == [])
    // Options of another program that do not say it.
    #expect(status(.optimal, gap: nil, bound: 0.5) == [])
    #expect(status(.optimal, gap: "small", bound: 0.5) == [])
  }

  @Test func `figures agree within a millionth of their size`() {
    #expect(found { tables, _ in tables.schools[0].vacant *= 1 + 5e-7 } == [])
    #expect(found { tables, _ in tables.schools[0].vacant *= 1 + 5e-6 }.count == 1)
    #expect(found { tables, _ in tables.schools[0].vacant = .nan }.count == 1)
  }

  @Test func `missing, surplus and repeated rows are named`() {
    let faults = found { tables, _ in
      tables.schools.removeFirst()
      tables.floors.append(tables.floors[0])
      tables.floors[1].name = "other"
      tables.assignments.append(tables.assignments[0])
    }
    #expect(faults.map(\.column) == ["rows", "rows", "rows"])
    #expect(faults.map(\.file) == [.assignments, .schools, .floors])
    #expect(faults.map(\.found) == ["2", "0", "1"])
    #expect(faults.map(\.expected) == ["1", "1", "0"])
  }

  @Test func `files that are not there are not compared`() {
    var tables = audit.tables
    tables.schools = []
    #expect(audit.discrepancies(with: tables, record: nil).count == 7)
    #expect(audit.discrepancies(with: tables, record: nil, absent: [.schools]) == [])
  }

  @Test func `the record's levels, terms, floors and schools are compared`() {
    let faults = found { _, record in
      record.levels[0].value += 1
      record.levels[1].statusQuo += 1
      record.levels[2].bound = record.levels[2].value + 1
      record.terms[0].value += 1
      record.terms[1].weight += 1
      record.terms.removeLast()
      record.floors[0].moved += 1
      record.schoolsOpened.after += 1
      record.schoolsFullyOpened.before += 1
    }
    #expect(
      faults.map(\.key) == [
        "levels curriculum", "levels staffing", "levels burden", "terms uncovered",
        "terms missing", "terms itinerant", "floors teachers", "schools_opened",
        "schools_fully_opened",
      ]
    )
    #expect(
      faults.map(\.column) == [
        "value", "status_quo", "bound", "value", "weight", "rows", "moved", "after", "before",
      ]
    )
  }

  @Test func `a level nobody knows is named`() {
    let faults = found { _, record in record.levels[0].name = "other" }
    #expect(faults.map(\.key) == ["levels curriculum", "levels other"])
  }

  @Test func `a level that stands twice is named`() {
    let faults = found { _, record in record.levels.append(record.levels[0]) }
    #expect(faults.map { "\($0.key) \($0.column) \($0.found)" } == ["levels curriculum rows 2"])
  }

  @Test func `figures that follow from others are counted again`() throws {
    let level = try #require(record.levels.first)
    let floor = try #require(audit.tables.floors.first)
    let right = [
      DerivedFigure(.absoluteGap, of: level.name, value: level.absoluteGap),
      DerivedFigure(.gap, of: level.name, value: level.gap),
      DerivedFigure(.achieved, of: level.name, value: level.achieved),
      DerivedFigure(.base, of: floor.name, value: Double(floor.base)),
      DerivedFigure(.share, of: floor.name, value: floor.share),
    ]
    #expect(Set(right.map(\.kind)) == Set(DerivedFigure.Kind.allCases))
    #expect(audit.discrepancies(with: right, record: record) == [])
    for figure in right {
      let wrong = [figure.value.map { $0 + 0.25 } ?? 1, figure.value == nil ? 2 : nil]
      for value in wrong {
        let faults = audit.discrepancies(
          with: [DerivedFigure(figure.kind, of: figure.name, value: value)],
          record: record
        )
        #expect(faults.map(\.column) == [figure.kind.rawValue])
      }
    }
  }

  @Test func `a blended plan states the blended level`() {
    var problem = PlanBreaker.workshop
    problem.policy.priorities = .blended
    let blended = PlanAudit(problem).audit(PlanBreaker.validPlan)
    var record = record
    let faults = blended.discrepancies(with: blended.tables, record: record)
    #expect(faults.map(\.key) == ["levels blended"])
    record.levels = [
      PlanRecord.LevelFigures(
        name: "blended",
        value: blended.blended.value,
        bound: 0,
        statusQuo: blended.blended.statusQuo,
        seconds: 1
      )
    ]
    #expect(blended.discrepancies(with: blended.tables, record: record) == [])
  }

  @Test func `teaching of the status quo that breaks a rule is a fault of its file`() {
    let plan = PlanBreaker.validPlan
    let before = plan.changing(
      teachingBefore: plan.teaching(only: "C1", 5, "C", .chinese).teaching
    )
    let found = PlanAudit(PlanBreaker.workshop).audit(before)
    #expect(found.holds)
    // Nobody has moved, so what A1 teaches at B is itinerant in the status quo.
    #expect(found.violationsBefore.contains { $0.rule == .workload })
    let faults = found.discrepancies(with: found.tables, record: nil)
    #expect(faults.contains { $0.column == "R11 above_capacity" && $0.found == "5" })
    #expect(faults.allSatisfy { $0.file == .teachingBefore })
  }

  @Test func `repeated lines are named and counted once over`() {
    let plan = PlanBreaker.validPlan
    let line = TeachingLine.line("C1", 2, "C")
    let twice = plan.changing(
      teaching: plan.teaching.filter { $0.instructor != line.instructor } + [line, line]
    )
    let found = PlanAudit(PlanBreaker.workshop).audit(twice)
    #expect(found.holds)
    let faults = found.discrepancies(with: found.tables, record: nil)
    #expect(faults.map(\.column) == ["rows"])
  }
}

import PlanAudit
import Staffing
import TestSupport
import Testing
import Workbooks

@testable import PlanReports

@Suite struct BookFiguresTests {
  private let texts = Texts.of(.zh)

  private struct District {
    let auditor: PlanAudit
    let plan: Plan
    let audit: Audit
    let books: OfficeBooks

    init(seed: Int) {
      let problem = RandomDistrict(seed: UInt64(seed), people: 60, schools: 8).problem
      plan = SimplePlanner(problem).plan(swapping: 6, seed: UInt64(seed))
      auditor = PlanAudit(problem)
      audit = auditor.audit(plan)
      books = BookDistrict.books(of: plan, problem)
    }
  }

  private func numbers(_ cells: [OutputCell]) -> [Double?] {
    cells.map {
      switch $0.value {
      case .whole(let number): Double(number)
      case .decimal(let number, _), .signed(let number, _), .percent(let number, _): number
      default: nil
      }
    }
  }

  @Test(arguments: 1...12)
  func `the ratio table adds up to what the audit counts`(seed: Int) throws {
    let district = District(seed: seed)
    let book = district.books.ratios(texts)
    let exchange = district.auditor.inspect(district.plan).exchange
    let ratios = Dictionary(exchange.map { ($0.kind, $0) }) { first, _ in first }
    let total = numbers(try #require(book.sheets[1].totals.first))
    #expect(total[3] == ratios[.movedOfTeachers].map { Double($0.base) })
    #expect(total[4] == ratios[.movedOfEligible].map { Double($0.base) })
    #expect(total[5] == ratios[.movedOfTeachers].map { Double($0.moved) })
    #expect(total[6] == ratios[.movedOfTeachers]?.share)
    #expect(total[8] == ratios[.movedOfBackbone].map { Double($0.base) })
    #expect(total[10] == ratios[.movedOfBackbone].map { Double($0.moved) })
    #expect(total[13] == ratios[.movedOfAdministrators].map { Double($0.base) })
    #expect(total[15] == ratios[.movedOfAdministrators].map { Double($0.moved) })
    let rows = book.sheets[1].rows.map(numbers)
    for column in [3, 4, 5, 8, 9, 10, 13, 14, 15] {
      #expect(rows.reduce(0) { $0 + ($1[column] ?? 0) } == total[column])
    }
    #expect(Double(district.audit.tables.assignments.count { $0.isMoved }) == total[5])
  }

  @Test(arguments: 1...12)
  func `every floor stands in the ratio table with the audit's figures`(seed: Int) {
    let district = District(seed: seed)
    let rows = district.books.ratios(texts).sheets[0].rows.map(numbers)
    #expect(rows.count == district.audit.tables.floors.count)
    for (row, floor) in zip(rows, district.audit.tables.floors) {
      #expect(row[2] == Double(floor.population) && row[4] == Double(floor.base))
      #expect(row[5] == floor.share && row[6] == Double(floor.required))
      #expect(row[7] == Double(floor.moved))
    }
  }

  @Test(arguments: 1...12)
  func `the table of subjects adds up to what the audit counts`(seed: Int) throws {
    let district = District(seed: seed)
    let sheets = district.books.subjects(texts).sheets
    let all = try #require(sheets[0].totals.first).dropFirst(2)
    let schools = try #require(sheets[1].totals.first).dropFirst(3)
    let total = numbers(Array(all))
    for (one, other) in zip(total, numbers(Array(schools))) {
      #expect(abs((one ?? 0) - (other ?? 0)) < 1e-6)
    }
    let active = district.auditor.facts.problem.teachers.count { $0.status == .active }
    let recruits = district.plan.recruits.reduce(0) { $0 + $1.count }
    let offerings = district.audit.tables.offerings
    #expect(total[1] == Double(active))
    #expect(total[3] == Double(active + recruits))
    #expect(total[5] == Double(recruits))
    #expect(abs((total[6] ?? 0) - offerings.reduce(0) { $0 + $1.required }) < 1e-6)
    let taught = district.plan.teachingBefore.reduce(into: [Offering: Double]()) {
      $0[$1.offering, default: 0] += $1.weeklyPeriods
    }
    let short = offerings.reduce(0) { $0 + max(0, $1.required - (taught[$1.offering] ?? 0)) }
    #expect(abs((total[9] ?? 0) - short) < 1e-6)
    #expect(abs((total[12] ?? 0) - offerings.reduce(0) { $0 + $1.uncovered }) < 1e-6)
  }

  @Test(arguments: 1...6)
  func `by stage and subject it says what diagnose says of the status quo`(seed: Int) {
    let district = District(seed: seed)
    let facts = district.auditor.facts
    let balances = SubjectBalance.all(
      facts.schoolGaps(),
      now: district.audit.schoolsBefore,
      best: district.audit.schools,
      ExchangePotential(
        statusQuo: district.plan,
        best: district.plan,
        curriculum: PlanRecord.LevelFigures(
          name: "curriculum",
          value: 0,
          bound: 0,
          statusQuo: 0,
          seconds: 0
        ),
        leastUncovered: 0,
        subjects: [],
        floors: []
      ),
      norms: facts.problem.norms
    )
    let rows = district.books.subjects(texts).sheets[0].rows.filter {
      $0[1].value != .text(texts(.sum))
    }
    let byName = Dictionary(
      balances.map { ([texts.name(of: $0.stage), texts.name(of: $0.subject)], $0) }
    ) { first, _ in first }
    var found = 0
    for row in rows {
      let figures = numbers(row)
      guard case .text(let stage) = row[0].value, case .text(let subject) = row[1].value,
        let balance = byName[[stage, subject]]
      else {
        // Somebody's main subject only under the plan.
        #expect(figures[2] == 0 && figures[3] == 0 && figures[8] == 0 && figures[9] == 0)
        continue
      }
      found += 1
      #expect(abs((figures[2] ?? 0) - balance.needed) < 1e-9)
      #expect(abs((figures[8] ?? 0) - balance.required) < 1e-9)
      #expect(abs((figures[9] ?? 0) - balance.capacity) < 1e-9)
      #expect(abs((figures[10] ?? 0) - balance.periodGap) < 1e-9)
      #expect(abs((figures[11] ?? 0) - balance.short) < 1e-9)
    }
    #expect(found == balances.count)
  }

  @Test(arguments: 1...6)
  func `the index of schools says what the audit counts`(seed: Int) {
    let district = District(seed: seed)
    let parts = SchoolsPart.all(of: district.auditor.facts.problem.schools)
    let book = SchoolBooks(district.books, texts).workbook(parts[0])
    for (row, school) in zip(book.sheets[0].rows.map(numbers), district.audit.tables.schools) {
      #expect(row[3] == school.establishment)
      #expect(row[4] == Double(school.headsBefore) && row[5] == Double(school.headsAfter))
      #expect(row[6] == Double(school.leaving) && row[7] == Double(school.arriving))
    }
    // Everybody who has a post stands on one school's sheet, and leavers on another one too.
    let heads = district.audit.tables.schools.reduce(0) { $0 + $1.headsAfter }
    let listed = book.sheets.dropFirst().flatMap(\.rows).filter {
      ![.text(texts(.standingLeaving)), .text(texts(.standingVisiting))].contains($0[0].value)
    }
    #expect(listed.count == heads)
  }
}

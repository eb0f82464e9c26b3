import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// Dirty districts: loading reports exactly the errors of the list.
@Suite struct DirtyScenarioTests {
  /// A place and a code, in short.
  private struct Finding: Hashable, CustomStringConvertible {
    let file: String
    let row: Int
    let column: Int
    let code: String

    var description: String { "\(file):\(row):\(column) \(code)" }
  }

  @Test(arguments: [30, 60, 100, 300, 1_000, 3_000], [UInt64(1), 2, 3])
  func `loading reports exactly the errors of the list`(people: Int, seed: UInt64) throws {
    let scenario = DirtyScenario(
      SyntheticDistrict(teachers: people, seed: seed).problem,
      seed: seed
    )
    let diagnostics = try Self.diagnostics(of: scenario)
    let found = diagnostics.filter { $0.severity == .error }.map {
      Finding(
        file: $0.place.file,
        row: $0.place.row ?? 0,
        column: $0.place.column ?? 0,
        code: $0.code.rawValue
      )
    }
    let listed = scenario.faults.compactMap { fault -> Finding? in
      guard case .error(let code) = fault.answer else { return nil }
      return Finding(
        file: fault.file,
        row: fault.row ?? 0,
        column: fault.column ?? 0,
        code: code.rawValue
      )
    }
    let missing = Set(listed).subtracting(found)
    #expect(missing.isEmpty, "not reported: \(missing)")
    let spurious = Set(found).subtracting(listed)
    #expect(spurious.isEmpty, "not listed: \(spurious)")
    #expect(found.count == listed.count)
    #expect(!listed.isEmpty)
  }

  @Test func `skipped rows and blank months are noted as the list says`() throws {
    let scenario = DirtyScenario(SyntheticDistrict(teachers: 500, seed: 4).problem, seed: 4)
    let diagnostics = try Self.diagnostics(of: scenario)
    let notes = diagnostics.filter { $0.severity == .note }.map {
      "\($0.place.file):\($0.place.row ?? 0)"
    }
    let listed = scenario.faults.filter { $0.answer == .note }.map { "\($0.file):\($0.row ?? 0)" }
    #expect(Set(notes) == Set(listed))
    let blank = scenario.faults.count { $0.kind == .blankSince }
    let warning = diagnostics.first { $0.code == .blankDates }
    // The warning counts only those whom the blank keeps from being eligible.
    #expect(warning?.value.flatMap { Int($0) }.map { (1...blank).contains($0) } == true)
  }

  @Test func `a district of some size has every kind of dirt`() {
    let scenario = DirtyScenario(SyntheticDistrict(teachers: 1_500, seed: 1).problem, seed: 1)
    for kind in InjectedFault.Kind.allCases {
      #expect(scenario.faults.contains { $0.kind == kind }, "\(kind)")
    }
  }

  @Test func `what is accepted is read as it was meant`() throws {
    let problem = SyntheticDistrict(teachers: 800, seed: 6).problem
    let scenario = DirtyScenario(problem, seed: 6)
    let rows = try #require(scenario.allRows.first { $0.first?.first == "工号" })
    let header = rows[0]
    let birth = try #require(header.firstIndex(of: "出生年月"))
    let since = try #require(header.firstIndex(of: "进入现单位时间"))
    let subject = try #require(header.firstIndex(of: "主教学科"))
    let teachers = Dictionary(problem.teachers.map { ($0.id.text, $0) }) { first, _ in first }
    let titles = scenario.faults.count { $0.kind == .titleRow && $0.file == "teachers.csv" }
    let subjects = SubjectNames()
    var checked = 0
    for fault in scenario.faults where fault.file == "teachers.csv" && fault.answer == .accepted {
      guard let row = fault.row else { continue }
      let cells = rows[row - titles - 1]
      guard let teacher = teachers[cells[0]] else { continue }
      switch fault.kind {
      case .dateForm:
        #expect(NumberText.month(cells[birth]) == teacher.birth)
        #expect(NumberText.month(cells[since]) == teacher.since)
      case .subjectAlias: #expect(subjects[cells[subject]] == teacher.subject)
      default: continue
      }
      checked += 1
    }
    #expect(checked > 20)
  }

  @Test func `the list of faults is a table beside the scenario`() {
    let scenario = DirtyScenario(SyntheticDistrict(teachers: 60, seed: 1).problem, seed: 1)
    let lines = scenario.faultsTable.split(separator: "\r\n")
    #expect(lines.first == "\u{FEFF}file,row,column,kind,code")
    #expect(lines.count == scenario.faults.count + 1)
    #expect(lines.contains { $0.hasSuffix(",spoiled_id,D017") })
    #expect(lines.contains { $0.hasSuffix(",blank_since,warning") })
    #expect(lines.contains { $0.hasSuffix(",title_row,note") })
    #expect(lines.contains { $0.hasSuffix(",date_form,") })
  }

  @Test func `the same seed spoils the same cells`() {
    let problem = SyntheticDistrict(teachers: 90, seed: 1).problem
    let one = DirtyScenario(problem, seed: 5)
    #expect(one.faults == DirtyScenario(problem, seed: 5).faults)
    #expect(one.faults != DirtyScenario(problem, seed: 6).faults)
  }

  private static func diagnostics(of scenario: DirtyScenario) throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "district")
    try scenario.write(to: path)
    do throws(DataFailure) {
      return try ScenarioFolder.load(at: path).diagnostics
    } catch {
      return error.diagnostics
    }
  }
}

import PlanAudit
import Staffing
import TestSupport
import Testing

@testable import PlanReports

@Suite struct PlanComparisonTests {
  private let tiny = ComparedPlans.tiny
  private let other = ComparedPlans.other

  @Test func `a plan against itself has an empty difference`() {
    let comparison = PlanComparison([tiny, tiny, tiny])
    #expect(comparison.isIdentical)
    #expect(comparison.people.isEmpty)
    #expect(comparison.differences.count == 2)
    #expect(comparison.differences.allSatisfy { $0.isEmpty && $0.notCompared.isEmpty })
    #expect(comparison.plans.allSatisfy { $0.disagreements.isEmpty })
  }

  @Test(arguments: 1...40)
  func `a drawn plan against itself has an empty difference`(seed: Int) {
    let (_, plan) = ComparedPlans.drawn(UInt64(seed))
    let comparison = PlanComparison([plan, plan])
    #expect(comparison.isIdentical)
    #expect(comparison.people.isEmpty)
    let wrong = comparison.plans[1].disagreements
    #expect(wrong.isEmpty, "seed \(seed): \(wrong)")
  }

  @Test func `swapped plans mirror every sign`() {
    var different = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      let (one, two) = ComparedPlans.drawn(seed)
      different += expectMirrored(one, two, "seed \(seed)") ? 1 : 0
    }
    #expect(different > 30, "the drawn plans must differ for the property to say anything")
  }

  @Test func `randomly changed plans mirror every sign and are identical to themselves`() {
    let plans = (1...5).map { ComparedPlans.drawn($0).1 }
    var different = 0
    for seed in 1...200 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      let plan = random.pick(plans)
      let changed = plan.damaged(&random)
      let other = plan.damaged(&random)
      different += expectMirrored(changed, other, "seed \(seed)") ? 1 : 0
      let itself = PlanComparison([changed, changed])
      #expect(itself.isIdentical && itself.people.isEmpty, "seed \(seed)")
    }
    #expect(different > 150, "the changed plans must differ for the property to say anything")
  }

  /// Compares two plans both ways; whether they differ.
  private func expectMirrored(_ one: ComparedPlan, _ two: ComparedPlan, _ label: Comment) -> Bool {
    let there = PlanComparison([one, two]).differences[0]
    let back = PlanComparison([two, one]).differences[0]
    #expect(there.isEmpty == back.isEmpty, label)
    #expect(there.notCompared == back.notCompared, label)
    #expect(there.assignedDifferently == back.assignedDifferently, label)
    #expect(there.taughtDifferently == back.taughtDifferently, label)
    #expect(there.inputs.map(\.name) == back.inputs.map(\.name), label)
    #expect(there.chains.count == back.chains.count, label)
    #expect(Set(there.chains.map(\.opens)) == Set(back.chains.map(\.fills)), label)
    #expect(there.chains.count(where: \.isRing) == back.chains.count(where: \.isRing), label)
    let mirrored = Dictionary(uniqueKeysWithValues: back.figures.map { ($0.key, $0) })
    #expect(mirrored.count == there.figures.count, label)
    for figure in there.figures {
      let mirror = mirrored[figure.key]
      #expect(mirror?.first == figure.other && mirror?.other == figure.first, label)
      #expect(mirror?.absolute == figure.absolute.map { -$0 }, label)
      if let relative = figure.relative, let reverse = mirror?.relative {
        #expect(relative * reverse < 0, label)
      }
      #expect((figure.relative == nil) == ((figure.first ?? 0) == 0 || figure.other == nil), label)
    }
    return !there.isEmpty
  }

  @Test func `moving one person shows in moves, floors, coverage, terms and by name`() {
    let comparison = PlanComparison([tiny, other])
    let difference = comparison.differences[0]
    #expect(comparison.people == [.init(teacher: "T7", schools: ["B", "C"])])
    #expect(difference.assignedDifferently == 1)
    #expect(difference.taughtDifferently == 2, "T7 teaches nothing, T5 in its place")
    #expect(change("moved", .people, .moves, difference) == -1)
    #expect(change("moves", .value, .terms, difference) == -1)
    #expect(change("other_subject", .value, .terms, difference) == 4)
    #expect(change("teachers", .moved, .floors, difference) == -1)
    let relative = difference.figures.first { $0.key == .init(.terms, "moves", .value) }?.relative
    #expect(relative == -0.5)
    let fromNothing = difference.figures.first {
      $0.key == .init(.terms, "other_subject", .value)
    }
    #expect(fromNothing?.first == 0)
    #expect(fromNothing?.relative == nil)
    #expect(difference.inputs.map(\.name) == ["schools.csv"])
    #expect(difference.options.map(\.name) == ["seed"])
  }

  @Test func `who moves otherwise shows in travel and wishes, and in a chain`() {
    let difference = PlanComparison([tiny, other]).differences[0]
    #expect(change("movers", .average, .travel, difference) == 75.5 - 95.5 / 2)
    #expect(change("movers", .most, .travel, difference) == nil, "T4 goes farthest in both")
    #expect(change("second", .people, .wishes, difference) == -1)
    #expect(change("none", .people, .wishes, difference) == nil, "T4 in both")
    #expect(
      difference.chains == [
        MoveChain(links: [.init(teacher: "T7", from: "B", to: "C")], isRing: false)
      ]
    )
    #expect(difference.chains.map(\.opens) == ["B"] && difference.chains.map(\.fills) == ["C"])
  }

  @Test func `a plan in which nobody moves has neither average nor most`() {
    var still = tiny
    for index in still.assignments.indices {
      still.assignments[index].to = still.assignments[index].from
    }
    let travel = PlanFigures(still).figures.filter { $0.key.topic == .travel }
    #expect(travel.map(\.value) == [nil, nil])
    let wishes = PlanFigures(still).figures.filter { $0.key.topic == .wishes }
    #expect(wishes.map(\.value) == [0, 0, 0, 0, 0])
  }

  @Test func `coverage by location adds up to that of the district, and needs a scenario`() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let problem = RandomDistrict(seed: seed, people: 60, schools: 8).problem
      var plan = ComparedPlans.compared(SimplePlanner(problem).plan(), of: problem, path: "one")
      #expect(PlanFigures(plan).absent == [.locations])
      #expect(PlanComparison([plan, plan]).differences[0].notCompared.isEmpty)
      plan.scenario = ComparedScenario(path: "s", schools: problem.schools, contents: nil)
      let figures = PlanFigures(plan)
      for measure in [PlanFigure.Measure.required, .covered, .uncovered, .notOpened] {
        let parts = School.Location.allCases.compactMap {
          figures[.init(.locations, $0.rawValue, measure)] ?? nil
        }
        let whole = figures[.init(.coverage, "offerings", measure)] ?? nil
        #expect(abs(parts.reduce(0, +) - (whole ?? -1)) < 1e-9, "seed \(seed) \(measure)")
      }
      let priority = problem.schools.filter { $0.location == .rural || $0.standing == .weak }
      let isNamed = figures[.init(.locations, "priority", .required)] != nil
      #expect(isNamed == !priority.isEmpty)
    }
  }

  @Test func `scenarios that say something else make plans differ`() {
    var plans = [tiny, tiny]
    let contents = [ScenarioDifferenceTests.first, ScenarioDifferenceTests.other]
    for index in plans.indices {
      plans[index].scenario = ComparedScenario(
        path: "s",
        schools: TinyPlan.problem.schools,
        contents: contents[index]
      )
    }
    let difference = PlanComparison(plans).differences[0]
    #expect(difference.scenario?.tables.count == 2 && !difference.isEmpty)
    #expect(PlanComparison([plans[0], plans[0]]).isIdentical)
    #expect(PlanComparison([plans[0], tiny]).differences[0].scenario == nil)
  }

  @Test func `an input file that lies elsewhere is the same file, another one is not`() {
    var plans = [tiny, tiny]
    plans[0].record?.inputs = ["schools.csv": "sha256:1", "classes.csv": "sha256:2", "a.csv": "x"]
    plans[1].record?.inputs = [
      "../base/schools.csv": "sha256:1", "../base/classes.csv": "sha256:3", "b.csv": "x",
    ]
    let there = PlanComparison(plans).differences[0].inputs.map(\.name)
    #expect(there == ["../base/classes.csv", "a.csv", "b.csv", "classes.csv"])
    #expect(PlanComparison(plans.reversed()).differences[0].inputs.map(\.name) == there)
  }

  @Test func `what a missing file would say is not invented`() {
    var bare = other
    bare.record = nil
    bare.offerings = nil
    bare.floors = nil
    bare.absentColumns = ["form", "travel_minutes"]
    let difference = PlanComparison([tiny, bare]).differences[0]
    #expect(
      difference.notCompared == [
        .terms, .levels, .floors, .coverage, .subjects, .forms, .travel,
      ]
    )
    #expect(Set(difference.figures.map(\.key.topic)) == [.moves, .wishes])
    #expect(difference.inputs.isEmpty && difference.options.isEmpty)
    #expect(!difference.isEmpty, "one person is still at another school")
  }

  @Test func `a figure that one plan alone has is named without a difference`() {
    var renamed = tiny
    renamed.floors?[0].name = "everybody"
    let figures = PlanComparison([tiny, renamed]).differences[0].figures(of: .floors)
    let names = figures.filter { $0.key.measure == .moved }.map(\.key.name)
    #expect(names == ["teachers", "everybody"])
    #expect(figures.allSatisfy { $0.absolute == nil && $0.relative == nil })
  }

  @Test func `recruits who go to another school differ by number`() {
    var one = tiny
    var two = tiny
    one.plan = one.plan.changing(recruits: [
      .init(stage: .primary, subject: .art, school: "A", count: 2)
    ])
    two.plan = two.plan.changing(recruits: [
      .init(stage: .primary, subject: .art, school: "A", count: 1),
      .init(stage: .primary, subject: .art, school: "B", count: 1),
    ])
    let figures = PlanComparison([one, two]).differences[0].figures(of: .recruits)
    #expect(figures.map(\.key.name) == ["primary/art/A", "primary/art/B"])
    #expect(figures.map(\.absolute) == [-1, 1])
  }

  private func change(
    _ name: String,
    _ measure: PlanFigure.Measure,
    _ topic: PlanFigure.Topic,
    _ difference: PlanDifference
  ) -> Double? {
    difference.figures.first { $0.key == .init(topic, name, measure) }?.absolute
  }
}

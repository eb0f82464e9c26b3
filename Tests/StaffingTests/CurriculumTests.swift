import Staffing
import Testing

@Suite struct CurriculumTests {
  func total(_ grade: Int) -> Double {
    Curriculum.builtIn.subjects(ofGrade: grade).reduce(0) {
      $0 + Curriculum.builtIn.periods(grade: grade, subject: $1)
    }
  }

  @Test func `weekly totals are those of the national plan`() {
    #expect((1...9).map(total) == [26, 26, 30, 30, 30, 30, 34, 34, 34])
    #expect(total(0) == 30)
    #expect((10...12).map(total) == [0, 0, 0])
  }

  /// Nine years' periods: 35 weeks in grades 1–8, 33 in grade 9; 9,522 in all.
  func share(_ subjects: Subject...) -> Double {
    let periods = (1...9).reduce(0.0) { sum, grade in
      let weekly = subjects.reduce(0) {
        $0 + Curriculum.builtIn.periods(grade: grade, subject: $1)
      }
      return sum + weekly * (grade == 9 ? 33 : 35)
    }
    return periods / 9522 * 100
  }

  @Test func `every subject keeps its national share of nine years`() {
    let all = (1...9).reduce(0.0) { $0 + total($1) * ($1 == 9 ? 33 : 35) }
    #expect(all == 9522)
    #expect((6...8).contains(share(.morality)))
    #expect((20...22).contains(share(.chinese)))
    #expect((13...15).contains(share(.math)))
    #expect((6...8).contains(share(.english)))
    #expect((3...4).contains(share(.history, .geography)))
    #expect((8...10).contains(share(.science, .physics, .chemistry, .biology)))
    #expect((1...3).contains(share(.it)))
    #expect((10...11).contains(share(.pe)))
    #expect((9...11).contains(share(.music, .art)))
    #expect((14...18).contains(share(.labour, .integratedPractice, .local, .schoolBased)))
    #expect(share(.local) <= 3)
  }

  @Test func `cells of no periods are dropped and whole grades replaced`() {
    let own = Curriculum([1: [.math: 5, .art: 0]])
    #expect(own.subjects(ofGrade: 1) == [.math])
    let mixed = Curriculum.builtIn.replacingGrades(with: own)
    #expect(mixed.subjects(ofGrade: 1) == [.math])
    #expect(mixed.periods(grade: 2, subject: .chinese) == 8)
    #expect(mixed.periods(grade: 1, subject: .chinese) == 0)
  }
}

@Suite struct WorkloadNormsTests {
  @Test(arguments: [
    (Subject.chinese, 14.0, 12.0, 10.0), (.math, 14, 12, 10), (.english, 16, 12, 10),
    (.physics, 16, 14, 12), (.pe, 16, 14, 12), (.general, 16, 14, 12), (.music, 16, 15, 14),
  ])
  func `the built-in norms`(subject: Subject, primary: Double, junior: Double, senior: Double) {
    let norms = WorkloadNorms()
    #expect(norms.weeklyPeriods(.kindergarten, subject) == 15)
    #expect(norms.weeklyPeriods(.primary, subject) == primary)
    #expect(norms.weeklyPeriods(.junior, subject) == junior)
    #expect(norms.weeklyPeriods(.senior, subject) == senior)
  }

  @Test func `the office's own norms win`() {
    let norms = WorkloadNorms(overrides: [WorkloadNorms.Key(.junior, .math): 11.5])
    #expect(norms.weeklyPeriods(.junior, .math) == 11.5)
    #expect(norms.weeklyPeriods(.primary, .math) == 14)
  }
}

import PlanAudit
import Staffing
import TestSupport

@testable import PlanReports

/// A district of four schools whose people, schools and townships have the worst of names.
enum BookDistrict {
  static let problem: StaffingProblem = {
    let tiny = StaffingProblem.tiny {
      $0.school("SCH-1", location: .urban, standing: .strong, township: "=cmd()", cluster: "c")
      $0.school("SCH-2", location: .rural, township: "../../x", cluster: "c")
      $0.school("SCH-3", location: .town, standing: .weak, township: "CON")
      $0.school("SCH-4", location: .town)
      for school in ["SCH-1", "SCH-2", "SCH-3"] as [School.ID] {
        $0.classes(school, grade: 1, students: 40)
      }
      $0.curriculum([.chinese: 4, .math: 4, .music: 2])
      $0.teacher("ID-0001", at: "SCH-1", .chinese, backbone: .city, title: .senior, sex: .female)
      $0.teacher("ID-0002", at: "SCH-1", .math)
      $0.teacher("ID-0003", at: "SCH-1", .music, birth: Month(year: 1987, month: 3))
      $0.teacher("ID-0004", at: "SCH-2", .chinese, others: [.math], birth: nil)
      $0.teacher("ID-0005", at: "SCH-2", .math, post: .principal, backbone: .county)
      $0.teacher("ID-0006", at: "SCH-3", .chinese, status: .leave)
      $0.teacher("ID-0007", at: "SCH-3", .math)
      $0.teacher("ID-0008", at: "SCH-3", .chinese)
      $0.recruits(1, .primary, .music)
      $0.policy {
        $0.floors = ExchangeFloor.district15
        $0.floors.append(
          ExchangeFloor(name: "per-school", people: .all, share: 0.5, scope: .school)
        )
      }
    }
    let people = [
      "ID-0001": "王小明", "ID-0002": "=cmd|' /C calc'!A0", "ID-0003": "../../x", "ID-0004": "+86",
      "ID-0005": "欧阳小明", "ID-0006": "<b>李</b>", "ID-0007": "", "ID-0008": "👩‍🏫老师",
    ]
    let schools = [
      "SCH-1": "云溪一小", "SCH-2": "[a]:*?/\\'" + String(repeating: "长", count: 300),
      "SCH-3": "同名小学", "SCH-4": "同名小学",
    ]
    return tiny.renamed(people, schools)
  }()

  /// Four people move; music comes to SCH-1 by a new post, to SCH-2 by a visitor.
  static let plan = Plan(
    assignments: [
      assigned("ID-0001", "SCH-2"), assigned("ID-0002", "SCH-1"), assigned("ID-0003", "SCH-3"),
      assigned("ID-0004", "SCH-1"), assigned("ID-0005", "SCH-3"), assigned("ID-0007", "SCH-3"),
      assigned("ID-0008", "SCH-3"),
    ],
    teaching: [
      .line("ID-0001", 4, "SCH-2", .chinese), .line("ID-0002", 4, "SCH-1", .math),
      .line("ID-0003", 2, "SCH-3", .music),
      .line("ID-0003", 1.5, "SCH-2", .music, isItinerant: true),
      .line("ID-0004", 4, "SCH-1", .chinese), .line("ID-0005", 1, "SCH-3", .math),
      .line("ID-0007", 3, "SCH-3", .math), .line("ID-0008", 4, "SCH-3", .chinese),
      TeachingLine(
        instructor: .recruit(stage: .primary, subject: .music, number: 1),
        offering: Offering(school: "SCH-1", stage: .primary, subject: .music),
        weeklyPeriods: 2,
        qualification: .main,
        isItinerant: false
      ),
    ],
    teachingBefore: [
      .line("ID-0001", 4, "SCH-1", .chinese), .line("ID-0002", 4, "SCH-1", .math),
      .line("ID-0003", 2, "SCH-1", .music), .line("ID-0004", 4, "SCH-2", .chinese),
      .line("ID-0007", 4, "SCH-3", .math), .line("ID-0008", 4, "SCH-3", .chinese),
    ],
    recruits: [RecruitPlacement(stage: .primary, subject: .music, school: "SCH-1", count: 1)]
  )

  /// The books of a plan; it need not keep any rule.
  static func books(
    of plan: Plan = plan,
    _ problem: StaffingProblem = problem,
    classes: [ClassLine]? = nil,
    masked: Bool = false
  ) -> OfficeBooks {
    let auditor = PlanAudit(problem)
    let counted = CountedPlan(
      plan,
      of: problem,
      audit: auditor.audit(plan),
      classes: classes,
      weeks: nil
    )
    return OfficeBooks(counted, auditor, masked: masked)
  }

  private static func assigned(_ teacher: Teacher.ID, _ school: School.ID) -> Assignment {
    Assignment(teacher: teacher, school: school)
  }
}

extension StaffingProblem {
  /// The same problem with other names of people and schools, and a title.
  func renamed(_ people: [String: String], _ names: [String: String]) -> StaffingProblem {
    StaffingProblem(
      title: "云溪县2026学年教师交流轮岗方案",
      schoolYear: schoolYear,
      schools: schools.map { school in
        var school = school
        school.name = names[school.id.text] ?? school.name
        return school
      },
      classes: classes,
      teachers: teachers.map { teacher in
        var teacher = teacher
        teacher.name = people[teacher.id.text] ?? teacher.name
        return teacher
      },
      curriculum: curriculum,
      norms: norms,
      recruits: recruits,
      policy: policy
    )
  }
}

import Staffing

@testable import PlanReports

/// Records of adopted plans.
enum AdoptedPlans {
  /// A day in June.
  static func day(_ number: Int) -> CalendarDate {
    guard let day = CalendarDate(year: 2026, month: 6, day: number) else {
      preconditionFailure("June has 30 days")
    }
    return day
  }

  /// The tiny plan, adopted in a folder on a day in June.
  static func tiny(
    _ folder: String,
    files: [String: String],
    year: Int = 2026,
    on number: Int = 30
  ) -> AdoptedPlan {
    let record = ComparedPlans.tiny.record
    return AdoptedPlan(
      schoolYear: year,
      date: day(number),
      title: record?.title ?? "",
      folder: folder,
      status: .optimal,
      stoppedBy: .gap,
      levels: (record?.levels ?? []).map {
        .init(
          name: $0.name,
          value: $0.value,
          bound: $0.bound,
          statusQuo: $0.statusQuo,
          gap: $0.gap,
          acceptedGap: 0.005
        )
      },
      options: ["gap": "0.005"],
      programVersion: "1",
      glpkVersion: "5.0",
      inputs: ["schools.csv": "sha256:00"],
      files: files
    )
  }
}

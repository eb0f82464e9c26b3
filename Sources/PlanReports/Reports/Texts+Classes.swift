public import Staffing

extension Texts {
  /// A class as a school calls it, for example `五年级2班` or `grades 5+6`.
  public func name(of schoolClass: ClassKey) -> String {
    if schoolClass.name.contains("+") {
      return self(.classNameCombined, ["name": schoolClass.name])
    }
    let values = ["grade": "\(schoolClass.grade)", "name": schoolClass.name]
    return schoolClass.grade == 0
      ? self(.classNameKindergarten, ["name": schoolClass.name]) : self(.className, values)
  }

  /// A school day, counted from 1.
  public func name(ofDay day: Int) -> String {
    let days: [Phrase] = [
      .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
    ]
    return days.indices.contains(day - 1) ? self(days[day - 1]) : "\(day)"
  }
}

import Staffing
import Testing

@testable import SchoolTimetables

/// What stands in a FET file.
@Suite struct FETFileTests {
  private let timetable: ExchangePolicy.Timetable = {
    var timetable = ExchangePolicy.Timetable()
    timetable.periodsPerDay[.junior] = 7
    return timetable
  }()

  private func text(_ rows: [ClassLine], withoutGaps: Bool = true) -> String {
    let week = Weeks.week(of: "A", in: rows, timetable)
    return FETFile.text(of: week, names: Weeks.names(of: week), withoutGaps: withoutGaps)
  }

  @Test func `names are escaped, and days are called as the office calls them`() {
    let text = text([Weeks.row("A", .math, 1, "T<&>\u{7}")])
    #expect(text.contains("<Institution_Name>&lt;一小&gt; &amp; &quot;二小&quot;</Institution_Name>"))
    #expect(text.contains("<Name>T&lt;&amp;&gt; </Name>"))
    #expect(text.contains("<Name>星期5</Name>"))
  }

  @Test func `every period is an activity of its row's group`() {
    let text = text([Weeks.row("A", .math, 3, "T"), Weeks.row("A", .music, 1, nil)])
    #expect(text.matches(of: /<Activity>/).count == 4)
    #expect(text.matches(of: /<Activity_Group_Id>1</).count == 3)
    #expect(text.matches(of: /<Activity_Group_Id>0</).count == 1)
    #expect(text.matches(of: /<Activity>\n<Teacher>/).count == 3)
    #expect(text.contains("<Number_of_Activities>3</Number_of_Activities>"))
  }

  @Test func `two periods of a subject a day, where a subject has more than two`() {
    let text = text([Weeks.row("A", .math, 3, "T"), Weeks.row("A", .music, 2, "M")])
    #expect(text.matches(of: /<ConstraintStudentsSetActivityTagMaxHoursDaily>/).count == 1)
    #expect(text.contains("<Maximum_Hours_Daily>2</Maximum_Hours_Daily>"))
  }

  @Test func `shorter days of a stage and days elsewhere are closed`() {
    let rows = [
      Weeks.row("A", grade: 1, .math, 3, "T"), Weeks.row("A", grade: 7, .math, 3, "T"),
      Weeks.row("B", grade: 1, .math, 4, "T"),
    ]
    let text = text(rows)
    #expect(text.contains("<Number_of_Hours>7</Number_of_Hours>"))
    // The seventh period of five days for grade 1; two days of seven periods for the teacher.
    #expect(text.contains("<Number_of_Not_Available_Times>5<"))
    #expect(text.contains("<Number_of_Not_Available_Times>14<"))
  }

  @Test func `free periods between others are forbidden only where that is asked`() {
    let rows = [Weeks.row("A", .math, 3, "T")]
    #expect(text(rows).contains("StudentsMaxGapsPerWeek"))
    #expect(!text(rows, withoutGaps: false).contains("StudentsMaxGapsPerWeek"))
  }
}

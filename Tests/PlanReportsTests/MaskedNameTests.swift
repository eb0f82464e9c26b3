import PlanReports
import Testing

@Suite struct MaskedNameTests {
  @Test(arguments: [
    ("王小明", "王*明"), ("张三", "张*"), ("张　三", "张*"), ("欧阳小明", "欧阳*明"), ("司马光", "司马*"),
    ("欧阳", "欧*"), ("王", "*"), ("诸葛亮", "诸葛*"), ("慕容小小明", "慕容**明"), ("张王小明", "张**明"),
    ("𠮷小明", "𠮷*明"),
  ])
  func `a Chinese name keeps its surname and its last character`(name: String, masked: String) {
    #expect(MaskedName.masked(name) == masked)
  }

  @Test(arguments: [
    ("Mary Ann Smith", "M*** A*** S***"), ("Li", "L***"), ("阿依古丽·买买提", "阿***·买***"),
    ("O'Neill", "O***"), ("Anna-Maria", "A***-M***"), ("محمد علي", "م*** ع***"), ("王小明2", "王***"),
    ("<script>", "s***"), ("\"'", "*"), ("", ""), ("  ", ""),
  ])
  func `other names keep the first letter of every word`(name: String, masked: String) {
    #expect(MaskedName.masked(name) == masked)
  }

  @Test func `no name of two characters or more is shown whole`() {
    for name in ["王小明", "欧阳娜娜", "张三", "Li Na", "买买提·艾力"] {
      let masked = MaskedName.masked(name)
      #expect(masked != name && masked.contains("*"))
    }
  }
}

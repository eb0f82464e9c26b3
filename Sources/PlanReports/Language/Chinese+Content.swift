import Staffing

extension ChineseTexts {
  /// Warnings about what the tables say, however well they say it.
  static let contentWarnings: [DiagnosticCode: Texts.DiagnosticText] = [
    .curriculumTotal: .init(
      "{0} 年级周总课时 {value}，国家课程方案为 {1}。",
      "也许核对这个年级各学科的周课时；确为本地安排则不用处理。"
    ),
    .curriculumShare: .init(
      "{details2}占九年总课时的 {value}%（{1}），国家课程方案为 {0}%。",
      "也许增减这些学科的周课时；占比按保留一位小数比较。"
    ),
    .curriculumSubjects: .init(
      "{1} 年级的学科与国家课程方案不一致：{details2}。",
      "也许对照国家课程方案各年级应开的学科；确为本地安排则不用处理。",
      variants: [
        "missing": "{1} 年级缺少国家课程方案规定的学科：{details2}。",
        "outside": "{1} 年级开设了国家课程方案安排在其他年级的学科：{details2}。",
        "few": "{1} 年级{2}每周 {value} 课时，国家课程方案至少 {3} 课时。",
      ]
    ),
    .implausibleAge: .init(
      "有 {value} 人到方案生效时的年龄不合常理：不满 18 岁 {0} 人，超过 63 岁 {1} 人；所在行 {details2}。",
      "也许出生年份写错了，或已退休的人仍在表中。"
    ),
    .emptyTable: .init(
      "表中没有行，没有可以编制的内容。",
      "也许还没有填写；各列填什么见空白填报表的说明。"
    ),
    .unknownClass: .init(
      "有 {value} 行写的班级本校没有，不起作用；所在行 {details}。",
      "也许应写新学年的年级和班号：从 1 起的数字，复式班写成 5+6。"
    ),
  ]
}

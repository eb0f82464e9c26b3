import Staffing

extension ChineseTexts {
  /// Faults that need more than one cell to see, and those of settings.
  static let otherFaults: [DiagnosticCode: Texts.DiagnosticText] = [
    .halfCoordinates: .init(
      "{column} 为空，而另一个坐标已填；应同填或同空。",
      "也许补填，或清空另一个。"
    ),
    .gradeOutsideStages: .init(
      "{column}“{value}”不在学校 {0} 的学段内：{details1}。",
      "也许更正年级，或更正学校表中的学段。"
    ),
    .badParent: .init(
      "{column}“{value}”不能作为中心校。",
      "也许写持有编制的学校，或留空。",
      variants: [
        "self": "{column}“{value}”就是本校；中心校应为另一所学校。",
        "parent": "{column}“{value}”自己还有中心校 {1}；中心校不能再有中心校。",
      ]
    ),
    .monthOutOfOrder: .init(
      "{column} {value} 早于 {0} {1}；应在其后。",
      "也许两个年月写反了，或年份写错了。",
      variants: [
        "effective": "{column} {value} 晚于方案生效的 {1}。"
      ]
    ),
    .contradictingDecisions: .init(
      "决定“{value}”与第 {1} 行对同一人的“{0}”矛盾。",
      "也许删去其中一项。"
    ),
    .badDecision: .init(
      "{column}“{value}”与决定不符。",
      "也许更正学校或决定。",
      variants: [
        "school": "决定“{value}”没有写学校；应写明。",
        "leave": "{column}“{value}”正在休假或离岗（产假、病假、公假等）；只有在岗人员可以交流。",
        "seconded": "{column}“{value}”已借调；只有在岗人员可以交流。",
        "present": "{column}“{value}”就是此人的现学校；应为另一所。",
      ]
    ),
    .badYAML: .init(
      "设置文件不是有效的 YAML：{details}。",
      "也许这一行或上一行的缩进、冒号有误。"
    ),
    .unknownKey: .init(
      "这里没有“{value}”这一项；可用的有：{details}。",
      "也许它应写在另一项之下。"
    ),
    .badSetting: .init(
      "{column}“{value}”的类型不对，应为 {0}。",
      "也许对照格式说明中的例子。",
      variants: [
        "map": "{column} 下面应有各项设置。",
        "list": "{column} 应为列表。",
        "number": "{column}“{value}”不是数。",
        "whole": "{column}“{value}”不是整数。",
        "yes/no": "{column}“{value}”不是“是”或“否”。",
        "text": "{column} 应为文字。",
        "word": "{column} 应为一个词。",
      ]
    ),
    .schoolWithoutClasses: .init(
      "有 {value} 所学校既没有班级也没有课时需求，那里不开课：{details}。",
      "也许班级表缺少这些学校的行。"
    ),
    .gradeWithoutCurriculum: .init(
      "{value} 年级没有课程计划；高中没有内置计划。",
      "也许在 curriculum.csv 中补上这个年级。"
    ),
    .blankDates: .init(
      "有 {value} 人因年月为空而不符合交流条件：进入现单位时间 {0} 人，出生年月 {1} 人；所在行 {details2}。",
      "也许补填年月，或对他们作出“可交流”的决定。"
    ),
    .noStageAtSchool: .init(
      "有 {value} 人的教师资格不含本校任何学段，在本校不能任课；所在行 {details}。",
      "也许更正资格或学校。"
    ),
    .skippedRow: .init(
      "“{value}”这一行是标题或合计，已跳过。",
      "也许不用处理。"
    ),
    .unknownFile: .init(
      "有 {value} 个文件不属于格式，没有读取：{details}。",
      "也许改名，如果它们是数据表。"
    ),
    .unreadableFile: .init(
      "文件无法读取。",
      "也许它正被打开，或没有读取权限。"
    ),
    .repeatedFile: .init(
      "这张表已在 {0} 中；每张表只应有一处。",
      "也许删去其中一个。"
    ),
    .notHalves: .init(
      "{column}“{value}”不是 0.5 的倍数。",
      "也许复式班两个年级各记 0.5。"
    ),
    .circularBase: .init(
      "“{value}”又以本数据为基础；不能互为基础。",
      "也许在 extends 后写另一个基础。"
    ),
    .nothingToRemove: .init(
      "基础数据中没有 {column}“{value}”可删。",
      "也许更正减号后的代码，或删去这一行。"
    ),
    .stageOutsideSchool: .init(
      "{column}“{value}”不在学校 {0} 的学段内：{details1}。",
      "也许更正学段，或更正学校表中的学段。"
    ),
    .missingPlanFile: .init(
      "方案文件夹缺少 {file}，其中的数字没有核对。",
      "也许重新编制方案。"
    ),
    .badJSON: .init(
      "文件不是有效的 JSON，或某一项的类型不对：{details}。",
      "也许重新编制方案，或用备份恢复这个文件。"
    ),
  ]
}

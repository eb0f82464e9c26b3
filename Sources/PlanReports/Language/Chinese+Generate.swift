extension ChineseTexts {
  static let generate: [Phrase: String] = [
    .generated: "已生成虚构的区县数据：{teachers} 人，种子 {seed}。",
    .generatedCounts: "片区 {clusters} 个。",
    .generatedWitness: "按构造存在方案：同一片区内成对互换即可达到各项交流比例（“已交流”列），已逐条核对。",
    .generatedAdjusted: "为使比例能够达到，调整了 {people} 人的年限、年龄或骨干级别。",
    .generatedFaults: "混入不规范内容 {faults} 处，其中 {errors} 处应报错误；清单：{path}",
    .generatedNotCounted: "以上数量是混入之前的。",
    .generatedFaultLine: "{kind}：{count} 处",
    .generatedWrittenTo: "数据已写入 {output}。",
    .badTeacherCount: "--teachers {value} 超出范围：应为 {least} 到 {most} 人。也许写成 --teachers 1500。",
    .notAScenarioFolder: "error: {path} 不是数据文件夹，没有覆盖。\n  也许另取名称。",
    .noDistrict: "{teachers} 人、种子 {seed}：试了 {attempts} 次，都没有符合全部规则的方案",
  ]

  /// What `generate --dirty` puts in, by the words of its list.
  static let blemishes: [String: String] = [
    "spoiled_id": "变成科学计数法的代码",
    "short_id": "位数不同的代码",
    "date_form": "其他写法的年月",
    "repeated_person": "重复登记的人",
    "subject_alias": "学科别名",
    "school_name": "用全称写的学校",
    "school_alias": "学校表中没有的校名",
    "blank_since": "到校时间空白",
    "impossible_age": "不合常理的年龄",
    "full_width_digits": "全角数字",
    "two_stages": "一格写了两个学段",
    "missing_school": "学校表中缺少的学校",
    "title_row": "表头上方的标题行",
    "total_row": "表尾的合计行",
    "gb18030": "GB18030 编码的文件",
    "chinese_headers": "中文列名的文件",
  ]
}

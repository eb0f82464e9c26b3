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
}

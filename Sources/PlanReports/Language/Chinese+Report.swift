extension ChineseTexts {
  static let report: [Phrase: String] = [
    .nameless: "未填姓名",
    .reportTitle: "方案报告",
    .reportWritten:
      "开齐开足的学校：{before} → {after} 所（共 {schools} 所）。\n报告已写入 {output}：{files} 个文件，从 report.html 看起。",
    .notAReportFolder: "error: {path} 不是报告文件夹，没有覆盖。\n  也许另取名称。",
  ]
}

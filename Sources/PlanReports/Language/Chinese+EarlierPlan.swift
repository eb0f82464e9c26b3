extension ChineseTexts {
  static let earlierPlan: [Phrase: String] = [
    .progressLoadedPlan: "已读取已有方案，任职安排 {assignments} 条",
    .takenOverAll: "从已有方案开始：沿用其全部 {all} 条任职安排。",
    .takenOverSome:
      "从已有方案开始：沿用其 {taken} 条任职安排，另有 {left} 条不能沿用（人员或学校已不在 {gone} 条，不再允许 {forbidden} 条）。",
    .notAnEarlierPlan:
      "error: {path} 不是方案文件夹，不能从它开始。\n  也许写成 plan 写出的文件夹，例如 Plans/a。",
  ]
}

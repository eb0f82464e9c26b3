extension ChineseTexts {
  static let progress: [Phrase: String] = [
    .progressLevel: "{level}：{figures}",
    .progressValue: "目前 {value}",
    .progressBound: "最好可能 {bound}",
    .progressAchieved: "达成度 {achieved}",
    .progressGap: "差距 {gap}",
    .progressComma: "，",
    .phasePreparingShort: "准备",
    .phaseStartingShort: "起步",
    .phasePricingShort: "求下界",
    .phaseSearchingShort: "改进",
    .phaseProvingShort: "证明",
    .phaseTeachingShort: "分课时",
    .progressContradiction: "--quiet 与 --progress {value} 相反。也许去掉 --quiet。",
  ]
}

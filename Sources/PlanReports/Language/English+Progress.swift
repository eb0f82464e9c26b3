extension EnglishTexts {
  static let progress: [Phrase: String] = [
    .progressLevel: "{level}: {figures}",
    .progressValue: "best {value}",
    .progressBound: "bound {bound}",
    .progressAchieved: "achieved {achieved}",
    .progressGap: "gap {gap}",
    .progressComma: ", ",
    .phasePreparingShort: "preparing",
    .phaseStartingShort: "starting",
    .phasePricingShort: "bounding",
    .phaseSearchingShort: "improving",
    .phaseProvingShort: "proving",
    .phaseTeachingShort: "teaching",
    .progressContradiction:
      "--quiet says the opposite of --progress {value}. Maybe leave --quiet out.",
  ]
}

extension EnglishTexts {
  static let report: [Phrase: String] = [
    .nameless: "no name given",
    .reportTitle: "Report on the plan",
    .reportWritten:
      "Schools that teach everything: {before} → {after} of {schools}.\n"
      + "The report is in {output}: {files|file|files}, beginning with report.html.",
    .notAReportFolder:
      "error: {path} is not a folder of reports and is not replaced.\n  Maybe choose another name.",
  ]
}

extension EnglishTexts {
  static let earlierPlan: [Phrase: String] = [
    .progressLoadedPlan: "read an earlier plan with {assignments|assignment|assignments}",
    .takenOverAll:
      "Started from an earlier plan: {all|assignment|assignments} taken over, which is all of them.",
    .takenOverSome:
      "Started from an earlier plan: {taken|assignment|assignments} taken over, {left} not "
      + "({gone} of people or schools that are gone, {forbidden} no longer permitted).",
    .notAnEarlierPlan:
      "error: {path} is not a plan folder, so there is nothing to start from.\n"
      + "  Maybe name a folder that plan wrote, such as Plans/a.",
  ]
}

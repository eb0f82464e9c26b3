extension EnglishTexts {
  static let places: [Phrase: String] = [
    .recruitsOfSubject:
      "{subject}: {recruits} at {schools|school|schools}, {priority} of them at rural or weak ones.",
    .newSchool:
      "New school {school}: {arriving|person arrives|people arrive}, {recruits|recruit|recruits}; "
      + "{principal}; {teaching}.",
    .newSchoolPrincipal: "with a principal",
    .newSchoolPrincipalMissing: "without a principal, though one is approved",
    .newSchoolPrincipalNone: "without a principal, none is approved",
  ]
}

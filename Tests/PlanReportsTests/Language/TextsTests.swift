import PlanAudit
import Staffing
import Testing

@testable import PlanReports

@Suite struct TextsTests {
  private let zh = Texts.of(.zh)
  private let en = Texts.of(.en)

  @Test(arguments: Language.allCases)
  func `every phrase has a text`(language: Language) {
    #expect(Set(Texts.of(language).phrases.keys) == Set(Phrase.allCases))
  }

  @Test func `both languages fill the same values into every phrase`() {
    for phrase in Phrase.allCases {
      let chinese = Template(zh.phrases[phrase] ?? "").placeholders
      let english = Template(en.phrases[phrase] ?? "").placeholders
      #expect(chinese == english, "\(phrase)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every diagnostic code has a sentence and advice`(language: Language) {
    let texts = Texts.of(language).diagnostics
    #expect(Set(texts.keys) == Set(DiagnosticCode.allCases))
    for (code, text) in texts {
      let start = language == .en ? "Maybe" : "也许"
      #expect(text.advice.hasPrefix(start), "\(code)")
      #expect(!text.sentence.isEmpty, "\(code)")
    }
  }

  @Test func `both languages fill the same values into every diagnostic`() {
    let known: Set<String> = [
      "file", "row", "column", "value", "details", "0", "1", "2", "details0", "details1",
      "details2", "3", "details3",
    ]
    for code in DiagnosticCode.allCases {
      guard let chinese = zh.diagnostics[code], let english = en.diagnostics[code] else {
        Issue.record("\(code) lacks a text")
        continue
      }
      #expect(Set(chinese.variants.keys) == Set(english.variants.keys), "\(code)")
      let sentences =
        [(chinese.sentence, english.sentence), (chinese.advice, english.advice)]
        + chinese.variants.map { ($0.value, english.variants[$0.key] ?? "") }
      for (chinese, english) in sentences {
        let values = Template(chinese).placeholders
        #expect(values == Template(english).placeholders, "\(code): \(english)")
        #expect(values.isSubset(of: known), "\(code): \(english)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `every cause of a violation has a sentence`(language: Language) {
    #expect(Set(Texts.of(language).violations.keys) == Set(Violation.Cause.allCases))
  }

  @Test func `both languages fill the same values into every violation`() {
    for cause in Violation.Cause.allCases {
      let chinese = Template(zh.violations[cause] ?? "").placeholders
      let english = Template(en.violations[cause] ?? "").placeholders
      #expect(chinese == english, "\(cause)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every rule, term, form, stage, subject and level has a name`(language: Language) {
    let names = Texts.of(language).names
    #expect(Set(names.rules.keys) == Set(RuleID.allCases))
    #expect(Set(names.terms.keys) == Set(TermID.allCases))
    #expect(Set(names.forms.keys) == Set(ExchangeForm.allCases))
    #expect(Set(names.stages.keys) == Set(Stage.allCases))
    #expect(Set(names.subjects.keys) == Set(Subject.known))
    #expect(Set(names.locations.keys) == Set(School.Location.allCases))
    #expect(Set(names.qualifications.keys) == Set(Qualification.allCases))
    #expect(Set(names.decisions.keys) == Set(Decision.Kind.allCases))
    #expect(Set(names.indicators.keys) == Set(BalanceIndicator.allCases))
    #expect(Set(names.shortIndicators.keys) == Set(BalanceIndicator.allCases))
    #expect(Set(names.ratios.keys) == Set(ExchangeRatio.Kind.allCases))
    #expect(Set(names.shares.keys) == Set(StaffShare.Kind.allCases))
    #expect(Set(names.sexes.keys) == Set(Teacher.Sex.allCases))
    #expect(Set(names.titles.keys) == Set(Teacher.Title.allCases))
    #expect(Set(names.backboneLevels.keys) == Set(Teacher.BackboneLevel.allCases))
    #expect(Set(names.levels.keys) == Set(Level.allCases.map(\.rawValue) + ["blended"]))
  }

  @Test func `the language follows the locale and is Chinese without one`() {
    #expect(Language(locale: "en_US.UTF-8") == .en)
    #expect(Language(locale: "zh_CN.UTF-8") == .zh)
    #expect(Language(locale: "C.UTF-8") == .zh)
    #expect(Language(locale: nil) == .zh)
  }

  @Test func `a template counts nouns and keeps unknown values visible`() {
    let template = Template("{n|person|people} of {all}")
    #expect(template.filled(with: ["n": "1", "all": "3"]) == "1 person of 3")
    #expect(template.filled(with: ["n": "0", "all": "3"]) == "0 people of 3")
    #expect(template.filled(with: ["n": "2"]) == "2 people of {all}")
    #expect(Template("plain").filled(with: [:]) == "plain")
  }
}

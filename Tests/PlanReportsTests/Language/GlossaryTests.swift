import PlanAudit
import Staffing
import Testing

@testable import PlanReports

/// What people read uses the words of the glossary.
@Suite struct GlossaryTests {
  private let glossary: Glossary
  private let zh = Texts.of(.zh)
  private let en = Texts.of(.en)

  init() throws { glossary = try Glossary() }

  /// Holds words of tables with their Chinese names against a row; English names begin with the
  /// word, and where they carry the Chinese name it is the same.
  private func expect(
    _ term: String,
    _ chinese: [String: String],
    _ english: [String: String]
  ) throws {
    let row = try #require(glossary.row(term), "\(term)")
    #expect(row.words == chinese, "\(term)")
    for (word, name) in english {
      #expect(name.hasPrefix(word), "\(name)")
      guard let carried = name.firstMatch(of: /\((.+)\)/) else { continue }
      #expect(String(carried.1) == chinese[word], "\(name)")
    }
  }

  private func raw<Key: RawRepresentable<String>>(_ names: [Key: String]) -> [String: String] {
    Dictionary(names.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
  }

  @Test func `stages, locations, titles and other words of tables are those of the glossary`()
    throws
  {
    try expect("stage", raw(zh.names.stages), raw(en.names.stages))
    try expect("location", raw(zh.names.locations), raw(en.names.locations))
    try expect("sex", raw(zh.names.sexes), raw(en.names.sexes))
    try expect("title", raw(zh.names.titles), raw(en.names.titles))
    try expect("backbone level", raw(zh.names.backboneLevels), raw(en.names.backboneLevels))
    try expect("decision", raw(zh.names.decisions), raw(en.names.decisions))
    try expect("qualification", raw(zh.names.qualifications), raw(en.names.qualifications))
  }

  @Test func `levels are those of the glossary`() throws {
    let row = try #require(glossary.row("level"))
    #expect(row.words == zh.names.levels)
    for (level, name) in row.words {
      let english = try #require(en.names.levels[level])
      #expect(english.hasSuffix("(\(name))"))
    }
  }

  @Test(arguments: ExchangeForm.allCases)
  func `forms of exchange are those of the glossary`(form: ExchangeForm) throws {
    let english = form.rawValue
    let row = try #require(glossary.row("\(english) exchange") ?? glossary.row(english))
    let chinese = try #require(zh.names.forms[form])
    #expect(row.chinese == [chinese])
    #expect(en.names.forms[form] == "\(english) (\(chinese))")
  }

  @Test(arguments: Subject.known)
  func `subjects are those of the glossary`(subject: Subject) throws {
    let chinese = zh.name(of: subject)
    let english = en.name(of: subject)
    #expect(
      glossary.rows.contains { $0.english == [english] && $0.chinese == [chinese] },
      "\(english) \(chinese)"
    )
  }

  @Test(arguments: [
    ("teacher", "teachers"), ("backbone teacher", "backbone"), ("administrator", "administrators"),
  ])
  func `floors are named after the people they are about`(term: String, floor: String) throws {
    let row = try #require(glossary.row(term))
    let chinese = try #require(zh.names.floors[floor])
    #expect(row.chinese.contains(chinese))
  }

  /// Phrases that name a concept, with its term in the glossary.
  private static let concepts: [(Phrase, String)] = [
    (.schoolsTitle, "school"), (.rulesTitle, "rule"), (.termsTitle, "term"),
    (.levelsTitle, "level"), (.levelValue, "value"), (.levelBound, "bound"), (.levelGap, "gap"),
    (.progressBound, "bound"), (.progressGap, "gap"), (.progressAchieved, "achieved"),
    (.schoolsOpened, "opened"), (.schoolsFullyOpened, "fully taught"),
    (.initialStandard, "initial standard"), (.fullStandard, "full standard"),
    (.floorsTitle, "floor"), (.floorBase, "base"), (.gapPosts, "establishment"),
    (.gapEstablishment, "establishment gap"), (.gapPeriods, "period gap"),
    (.gapCapacity, "capacity"), (.gapRequired, "required"), (.shortagesTitle, "shortage"),
    (.countPreferences, "preference"), (.countDecisions, "decision"),
    (.countEligible, "eligible"), (.wishes, "wish"), (.classTablesTitle, "class table"),
    (.timetableTitle, "timetable"), (.certificateTitle, "opening certificate"),
    (.certificateItinerant, "itinerant teaching"), (.publicationSheet, "publication list"),
    (.registerTitle, "register"), (.ratiosTitle, "ratio table"),
    (.subjectsTitleOfBook, "table of subjects"), (.letterHeading, "letter"),
    (.reportTitle, "report"), (.inspectBasicStandard, "basic standard"),
    (.inspectHighStandard, "high standard"), (.inspectComposite, "composite"),
    (.inspectVariationBefore, "coefficient of variation"), (.inspectThreshold, "threshold"),
    (.inspectGoals, "staged goals"), (.compareChains, "chain"), (.compareChainRing, "ring"),
    (.adopted, "adopted plan"), (.markAdopted, "adopted plan"), (.adoptedOther, "adopted plan"),
  ]

  @Test(arguments: concepts)
  func `a phrase that names a concept uses its word`(phrase: Phrase, term: String) throws {
    let row = try #require(glossary.row(term), "\(term)")
    let text = try #require(zh.phrases[phrase])
    #expect(row.chinese.contains(where: text.contains), "\(phrase): \(text), \(row.chinese)")
  }

  @Test func `every row of the glossary has both languages`() {
    #expect(glossary.rows.count > 100)
    for row in glossary.rows {
      #expect(!row.english.isEmpty && !row.chinese.isEmpty)
      let isChinese = row.chinese.allSatisfy { $0.contains(/\p{Script=Han}/) }
      #expect(isChinese, "\(row.english)")
    }
  }
}

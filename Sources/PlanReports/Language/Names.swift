import PlanAudit
public import Staffing

/// The words of one language for the things that tables know by their English ids.
struct Names: Sendable {
  var rules: [RuleID: String]
  var terms: [TermID: String]
  var levels: [String: String]
  var forms: [ExchangeForm: String]
  var stages: [Stage: String]
  var locations: [School.Location: String]
  var subjects: [Subject: String]
  var qualifications: [Qualification: String]
  var decisions: [Decision.Kind: String]
  /// Floors by the names that the presets give them; other floors keep the office's name.
  var floors: [String: String]
  /// Indicators with their units.
  var indicators: [BalanceIndicator: String]
  /// Indicators without their units.
  var shortIndicators: [BalanceIndicator: String]
  var ratios: [ExchangeRatio.Kind: String]
  var shares: [StaffShare.Kind: String]
  var sexes: [Teacher.Sex: String]
  var titles: [Teacher.Title: String]
  var backboneLevels: [Teacher.BackboneLevel: String]
  /// What `generate --dirty` puts in, by the words of its list.
  var blemishes: [String: String]
}

extension Texts {
  /// The rule by its name.
  func name(of rule: RuleID) -> String { names.rules[rule] ?? rule.rawValue }

  /// The rule by its id and name, for example `R5 leaving`.
  func title(of rule: RuleID) -> String { "\(rule.rawValue) \(name(of: rule))" }

  /// The term by its name.
  func name(of term: TermID) -> String { names.terms[term] ?? term.rawValue }

  /// The level by its name.
  func name(ofLevel level: String) -> String { names.levels[level] ?? level }

  /// The form of exchange by its name.
  func name(of form: ExchangeForm) -> String { names.forms[form] ?? form.rawValue }

  /// What was put in on purpose, by its name.
  func name(ofBlemish kind: String) -> String { names.blemishes[kind] ?? kind }

  /// The stage by its name.
  func name(of stage: Stage) -> String { names.stages[stage] ?? stage.rawValue }

  /// The location by its name.
  func name(of location: School.Location) -> String {
    names.locations[location] ?? location.rawValue
  }

  /// The subject by its name; a district's own subject by its id.
  public func name(of subject: Subject) -> String { names.subjects[subject] ?? subject.id }

  /// The qualification by its name.
  func name(of qualification: Qualification) -> String {
    names.qualifications[qualification] ?? qualification.rawValue
  }

  /// The sex by its name.
  func name(of sex: Teacher.Sex) -> String { names.sexes[sex] ?? sex.rawValue }

  /// The professional title by its name.
  func name(of title: Teacher.Title) -> String { names.titles[title] ?? title.rawValue }

  /// The level of a backbone teacher by its name.
  func name(of level: Teacher.BackboneLevel) -> String {
    names.backboneLevels[level] ?? level.rawValue
  }

  /// The floor by its name in the language and its own name, marked where it is a goal.
  func floorTitle(_ name: String, _ floor: ExchangeFloor? = nil) -> String {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    let known = parts.first.flatMap { names.floors[$0] }
    let title = ([known ?? parts.first ?? name] + parts.dropFirst()).joined(separator: "/")
    guard floor?.enforcement == .soft else { return title }
    return title + self(.floorSoft)
  }

  /// The decision by its name.
  func name(of decision: Decision.Kind) -> String {
    names.decisions[decision] ?? decision.rawValue
  }
}

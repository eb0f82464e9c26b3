import JSONText
import PlanAudit
import Staffing

extension Texts {
  /// What is broken, by whom and where, what was found and what is allowed.
  func sentence(for violation: Violation, of problem: StaffingProblem) -> String {
    let schools = violation.schools.map { school($0, of: problem) }
    let offerings = violation.offerings.map { offering in
      "\(school(offering.school, of: problem)) \(subjectOfStage(offering))"
    }
    let template = violations[violation.cause] ?? violation.cause.rawValue
    return Template(template).filled(
      with: [
        "people": short(violation.people.map(\.description)),
        "schools": list(schools),
        "first": schools.first ?? "",
        "last": schools.last ?? "",
        "way": schools.joined(separator: " → "),
        "offerings": short(offerings),
        "subject": subjectText(violation),
        "floor": violation.floor.map { floorTitle($0) } ?? "",
        "found": Figures.short(violation.found, places: 6),
        "allowed": Figures.short(violation.allowed, places: 6),
      ]
    )
  }

  private func subjectText(_ violation: Violation) -> String {
    guard let subject = violation.subject else { return "" }
    guard let stage = violation.stage else { return name(of: subject) }
    return self(.offeringName, ["subject": name(of: subject), "stage": name(of: stage)])
  }

  /// A list with its first items; the rest is counted.
  private func short(_ items: [String]) -> String {
    let shown = 8
    guard items.count > shown else { return list(items) }
    return list(items.prefix(shown) + [self(.moreLines, ["count": "\(items.count - shown)"])])
  }
}

extension Violation {
  /// The violation with everything it names.
  func json(_ texts: Texts, of problem: StaffingProblem) -> JSONValue {
    .object([
      ("rule", .string(rule.rawValue)),
      ("cause", .string(cause.rawValue)),
      ("people", .strings(people.map(\.description))),
      ("schools", .strings(schools.map(\.text))),
      ("offerings", .strings(offerings.map(\.description))),
      ("subject", .optional(subject?.id)),
      ("stage", .optional(stage?.rawValue)),
      ("floor", .optional(floor)),
      ("found", .number(found)),
      ("allowed", .number(allowed)),
      ("message", .string(texts.sentence(for: self, of: problem))),
    ])
  }
}

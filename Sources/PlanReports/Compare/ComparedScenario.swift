public import Staffing

/// The scenario of a compared plan, as far as a comparison needs it.
public struct ComparedScenario: Sendable, Hashable {
  /// The folder or workbook as the user named it.
  public var path: String
  /// The schools by id.
  public var schools: [School.ID: School]
  /// Settings and tables in force; nil where every plan has the same scenario.
  public var contents: ScenarioContents?

  /// A scenario from its parts.
  public init(path: String, schools: [School], contents: ScenarioContents?) {
    self.path = path
    self.schools = Dictionary(schools.map { ($0.id, $0) }) { first, _ in first }
    self.contents = contents
  }
}

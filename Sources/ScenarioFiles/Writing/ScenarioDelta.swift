public import Staffing

/// What a scenario changes of another: settings by their dotted keys, decisions added and removed.
///
/// A delta never edits its base. It is written as a folder by ``ScenarioFolder/write(_:to:replacing:)``
/// or loaded as it is by ``ScenarioFolder/load(_:)``.
public struct ScenarioDelta: Sendable, Hashable {
  /// A key of `scenario.yaml` with its value.
  public struct Setting: Sendable, Hashable {
    /// The dotted key, for example `policy.limits.travel_minutes`.
    ///
    /// A floor is named in its key: `policy.floors.NAME.share`.
    public var key: String
    /// A number or word, or a list or map as YAML writes them on one line.
    public var value: String

    /// A setting from its key and value.
    public init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  /// Title of the scenario; nil keeps the base's.
  public var title: String?
  /// The base: a folder or workbook by its path as the program is called.
  public var base: String
  /// The settings that differ.
  public var settings: [Setting]
  /// Decisions that the base does not have, or with another reason.
  public var addedDecisions: [Decision]
  /// Decisions of the base that no longer hold; their reasons do not matter.
  public var removedDecisions: [Decision]

  /// A delta from its parts.
  public init(
    of base: String,
    title: String? = nil,
    settings: [Setting] = [],
    addedDecisions: [Decision] = [],
    removedDecisions: [Decision] = []
  ) {
    self.base = base
    self.title = title
    self.settings = settings
    self.addedDecisions = addedDecisions
    self.removedDecisions = removedDecisions
  }
}

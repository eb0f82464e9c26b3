/// The settings and tables of a scenario in force as texts, so that two scenarios can be compared.
///
/// What a scenario extends is in it; every value has one form, however the files write it.
public struct ScenarioContents: Sendable, Hashable {
  /// A setting by its dotted key, as `policy.limits.travel_minutes`.
  public struct Setting: Sendable, Hashable {
    /// The key; entries of a list that have names stand below the list by name.
    public var key: String
    /// The value.
    public var value: String

    /// A setting.
    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// A table with unique keys.
  public struct Table: Sendable, Hashable {
    /// The English name, which is also that of its file.
    public var name: String
    /// The English names of the columns.
    public var columns: [String]
    /// Positions of the columns that together name a row.
    public var keyColumns: [Int]
    /// The cells of every row, one for each column; blank ones are empty.
    public var rows: [[String]]

    /// A table from its parts.
    public init(name: String, columns: [String], keyColumns: [Int], rows: [[String]]) {
      self.name = name
      self.columns = columns
      self.keyColumns = keyColumns
      self.rows = rows
    }
  }

  /// Every setting, those that no file gives included.
  public var settings: [Setting]
  /// Every table that a scenario may hold.
  public var tables: [Table]

  /// Contents from their parts.
  public init(settings: [Setting], tables: [Table]) {
    self.settings = settings
    self.tables = tables
  }
}

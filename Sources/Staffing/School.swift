/// A school, kindergarten or teaching point of the district (学校).
public struct School: Sendable, Hashable, Identifiable {
  /// The id of a school.
  public typealias ID = Identifier<School>

  /// Where a school lies (城乡类型).
  public enum Location: String, CaseIterable, Sendable {
    case urban
    case town
    case rural
  }

  /// How a school stands (办学水平).
  public enum Standing: String, CaseIterable, Sendable {
    case strong
    case ordinary
    case weak
  }

  /// School code (学校代码).
  public var id: ID
  /// School name (学校名称).
  public var name: String
  /// Stages taught, ascending, without repeats.
  public var stages: [Stage]
  /// Urban, town or rural.
  public var location: Location
  /// Strong, ordinary or weak.
  public var standing: Standing
  /// Township (乡镇), or nil when blank.
  public var township: String?
  /// Cluster whose schools share teachers (片区), or nil when blank.
  public var cluster: String?
  /// The central school that holds this teaching point's establishment (中心校).
  public var parent: ID?
  /// The place, where known.
  public var coordinates: Coordinates?
  /// Approved posts (核定编制), or nil when they are computed from the standard.
  public var establishment: Int?
  /// Boarding students (寄宿生数).
  public var boarders: Int

  /// A school from its row.
  public init(
    id: ID,
    name: String,
    stages: [Stage],
    location: Location,
    standing: Standing = .ordinary,
    township: String? = nil,
    cluster: String? = nil,
    parent: ID? = nil,
    coordinates: Coordinates? = nil,
    establishment: Int? = nil,
    boarders: Int = 0
  ) {
    self.id = id
    self.name = name
    self.stages = Set(stages).sorted()
    self.location = location
    self.standing = standing
    self.township = township
    self.cluster = cluster
    self.parent = parent
    self.coordinates = coordinates
    self.establishment = establishment
    self.boarders = boarders
  }
}

/// A minimal conflict: members of the policy that cannot hold together, although they can as soon as
/// any one of them is left out.
///
/// Law and the facts of the district stand behind every conflict and are never named in it.
public struct Conflict: Sendable, Hashable {
  /// What contradicts itself, by rule, then school, then person.
  public var members: [ConflictMember]
  /// People that members ask for or allow, where they count people.
  public var bounds: [ConflictMember: Int]
  /// Whether every member was proven to be needed: without it the others can hold together.
  public var isMinimal: Bool
  /// What each member's giving way alone brings, in the order of the members.
  public var repairs: [Repair]

  /// What comes of one member giving way while everything else stands, other conflicts aside.
  public struct Repair: Sendable, Hashable {
    /// The member that gives way.
    public var member: ConflictMember
    /// Whether a plan exists once it does; nil where that was not decided in time.
    public var isEnough: Bool?
    /// By how much it gives way, where it may and that is enough.
    public var concessions: [Infeasibility.Concession]
    /// The value to which a setting must be changed, where the member is one and that is enough.
    public var setting: Setting?
    /// Whether less is proven not to be enough.
    public var isProvenLeast: Bool

    /// A repair from its parts.
    public init(
      member: ConflictMember,
      isEnough: Bool?,
      concessions: [Infeasibility.Concession] = [],
      setting: Setting? = nil,
      isProvenLeast: Bool = false
    ) {
      self.member = member
      self.isEnough = isEnough
      self.concessions = concessions
      self.setting = setting
      self.isProvenLeast = isProvenLeast
    }
  }

  /// A setting of the policy with another value.
  public struct Setting: Sendable, Hashable {
    /// The setting's key in `scenario.yaml`, for example `policy.limits.travel_minutes`.
    public var key: String
    /// The value in force.
    public var present: Double
    /// The value nearest to it with which a plan exists.
    public var needed: Double

    /// A setting from its parts.
    public init(key: String, present: Double, needed: Double) {
      self.key = key
      self.present = present
      self.needed = needed
    }
  }

  /// A conflict from its parts.
  public init(
    members: [ConflictMember],
    bounds: [ConflictMember: Int] = [:],
    isMinimal: Bool,
    repairs: [Repair] = []
  ) {
    self.members = members
    self.bounds = bounds
    self.isMinimal = isMinimal
    self.repairs = repairs
  }
}

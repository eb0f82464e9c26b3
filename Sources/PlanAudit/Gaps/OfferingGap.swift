public import Staffing

/// Posts and periods of one subject of one stage at one school, before any exchange or under a plan.
///
/// Gaps are present minus needed: above 0 a surplus (余), below 0 a shortage (缺). People count
/// once, with their main subject and the stage they work in; what else they could teach shows in
/// the status quo, not here.
public struct OfferingGap: Sendable, Hashable {
  /// School, stage and subject; also for subjects that people have and the school does not teach.
  public var offering: Offering
  /// Teaching posts: the pool's posts shared out by need; 0 where nothing is required.
  public var posts: Double
  /// People who hold a post (active, on leave, seconded), recruits not counted.
  public var heads: Int
  /// Full-time people needed: required periods ÷ norm.
  public var needed: Double
  /// People among the heads who are at work.
  public var active: Int
  /// Recruits placed there, who are not among the heads; none before any exchange.
  public var recruits: Int
  /// Required weekly periods; 0 where the offering does not exist.
  public var required: Double
  /// Weekly periods that the active people of the subject, and its recruits, can teach.
  public var capacity: Double

  /// Heads minus posts (编制余缺).
  public var establishmentGap: Double { Double(heads) - posts }
  /// Capacity minus required periods (课时余缺).
  public var periodGap: Double { capacity - required }
}

/// Posts and periods of one school, and of each of its subjects.
public struct SchoolGap: Sendable, Hashable {
  /// The school.
  public var school: School.ID
  /// Its establishment, given or computed.
  public var establishment: Int
  /// Its teaching posts; schools that share a pool share its posts out by need.
  public var posts: Double
  /// Every stage and subject that is required or that people have, in order.
  public var offerings: [OfferingGap]

  /// People who hold a post.
  public var heads: Int { offerings.reduce(0) { $0 + $1.heads } }
  /// Required weekly periods.
  public var required: Double { offerings.reduce(0) { $0 + $1.required } }
  /// Weekly periods that its active people can teach.
  public var capacity: Double { offerings.reduce(0) { $0 + $1.capacity } }
  /// Heads minus posts (编制余缺).
  public var establishmentGap: Double { Double(heads) - posts }
  /// Capacity minus required periods (课时余缺).
  public var periodGap: Double { capacity - required }
}

/// The tables that an inspection office collects, row by row as the files hold them (自查表).
///
/// The audit computes them; the writer writes what the audit computed.
public struct InspectionTables: Sendable, Hashable {
  /// A row of `indicators.csv`: one indicator of one stage of one school.
  public struct IndicatorRow: Sendable, Hashable {
    /// The school.
    public var school: School.ID
    /// The stage.
    public var stage: Stage
    /// Students of the stage at the school.
    public var students: Int
    /// The indicator.
    public var indicator: BalanceIndicator
    /// The value in the status quo; nil where inputs are lacking.
    public var before: Double?
    /// The value under the plan; nil where inputs are lacking.
    public var after: Double?
    /// The threshold of the high standard; nil where it has none.
    public var threshold: Double?
    /// Whether the threshold is met in the status quo; nil without threshold.
    public var metBefore: Verdict?
    /// Whether the threshold is met under the plan; nil without threshold.
    public var metAfter: Verdict?
    /// Whether 85 % of the threshold are reached under the plan; nil without threshold.
    public var nearlyMetAfter: Verdict?
    /// People under the plan of whom it is not known whether they count.
    public var unknownPeople: Int

    /// A row from its cells.
    public init(
      school: School.ID,
      stage: Stage,
      students: Int,
      indicator: BalanceIndicator,
      before: Double?,
      after: Double?,
      threshold: Double?,
      metBefore: Verdict?,
      metAfter: Verdict?,
      nearlyMetAfter: Verdict?,
      unknownPeople: Int
    ) {
      self.school = school
      self.stage = stage
      self.students = students
      self.indicator = indicator
      self.before = before
      self.after = after
      self.threshold = threshold
      self.metBefore = metBefore
      self.metAfter = metAfter
      self.nearlyMetAfter = nearlyMetAfter
      self.unknownPeople = unknownPeople
    }
  }

  /// A row of `balance.csv`: one indicator over all schools of one stage.
  public struct BalanceRow: Sendable, Hashable {
    /// The stage.
    public var stage: Stage
    /// The indicator; nil for the mean of the eight of the basic standard.
    public var indicator: BalanceIndicator?
    /// The mean of all students in the status quo; nil where inputs are lacking.
    public var meanBefore: Double?
    /// The mean of all students under the plan; nil where inputs are lacking.
    public var meanAfter: Double?
    /// The coefficient of variation in the status quo; nil where inputs are lacking.
    public var variationBefore: Double?
    /// The coefficient of variation under the plan; nil where inputs are lacking.
    public var variationAfter: Double?
    /// The limit; nil where the standards have none.
    public var limit: Double?
    /// Whether the limit is kept in the status quo; nil without limit.
    public var metBefore: Verdict?
    /// Whether the limit is kept under the plan; nil without limit.
    public var metAfter: Verdict?

    /// A row from its cells.
    public init(
      stage: Stage,
      indicator: BalanceIndicator?,
      meanBefore: Double?,
      meanAfter: Double?,
      variationBefore: Double?,
      variationAfter: Double?,
      limit: Double?,
      metBefore: Verdict?,
      metAfter: Verdict?
    ) {
      self.stage = stage
      self.indicator = indicator
      self.meanBefore = meanBefore
      self.meanAfter = meanAfter
      self.variationBefore = variationBefore
      self.variationAfter = variationAfter
      self.limit = limit
      self.metBefore = metBefore
      self.metAfter = metAfter
    }
  }

  /// Every indicator of every section, by stage, school and indicator.
  public var indicators: [IndicatorRow]
  /// Every indicator of every stage, and after them the composite.
  public var balances: [BalanceRow]

  /// Tables from their rows.
  public init(indicators: [IndicatorRow], balances: [BalanceRow]) {
    self.indicators = indicators
    self.balances = balances
  }
}

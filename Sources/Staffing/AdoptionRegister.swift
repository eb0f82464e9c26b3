/// The adopted plans of one district (定案登记): one a school year, and those they replaced.
public struct AdoptionRegister: Sendable, Hashable {
  /// A plan that was adopted until another one took its place.
  public struct Replaced: Sendable, Hashable {
    /// The plan.
    public var plan: AdoptedPlan
    /// The day on which another plan took its place.
    public var date: CalendarDate

    /// A replaced plan.
    public init(plan: AdoptedPlan, date: CalendarDate) {
      self.plan = plan
      self.date = date
    }
  }

  /// The adopted plans by school year.
  public private(set) var adopted: [AdoptedPlan]
  /// Plans that were adopted before, in the order in which they were replaced.
  public private(set) var history: [Replaced]

  /// A register from its parts, or nil where a school year has two plans.
  public init?(adopted: [AdoptedPlan], history: [Replaced]) {
    guard Set(adopted.map(\.schoolYear)).count == adopted.count else { return nil }
    self.adopted = adopted.sorted { $0.schoolYear < $1.schoolYear }
    self.history = history
  }

  /// A register without plans.
  public init() {
    adopted = []
    history = []
  }

  /// The plan adopted for a school year, or nil.
  public func plan(of schoolYear: Int) -> AdoptedPlan? {
    adopted.first { $0.schoolYear == schoolYear }
  }

  /// Adopts a plan for its school year; the one that it replaces goes into the history.
  public mutating func adopt(_ plan: AdoptedPlan) {
    guard let place = adopted.firstIndex(where: { $0.schoolYear == plan.schoolYear }) else {
      adopted.append(plan)
      adopted.sort { $0.schoolYear < $1.schoolYear }
      return
    }
    history.append(Replaced(plan: adopted[place], date: plan.date))
    adopted[place] = plan
  }
}

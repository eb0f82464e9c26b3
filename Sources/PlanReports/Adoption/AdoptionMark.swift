public import Staffing

/// How a plan folder stands to the plans of a register.
public struct AdoptionMark: Sendable, Hashable {
  /// The record of its adoption.
  public var plan: AdoptedPlan
  /// The day on which another plan took its place, or nil while it is the adopted one.
  public var replacedOn: CalendarDate?
  /// Files that are not those that were adopted, by name.
  public var changedFiles: [String]

  /// A mark from its parts.
  public init(plan: AdoptedPlan, replacedOn: CalendarDate?, changedFiles: [String]) {
    self.plan = plan
    self.replacedOn = replacedOn
    self.changedFiles = changedFiles
  }
}

extension AdoptionRegister {
  /// How a plan folder with files of these digests stands to the register.
  ///
  /// It is an adopted plan if its files are those of one, wherever it lies, or if it lies where one
  /// lay: then its files may have changed since. Nil when it is neither, and was neither.
  public func mark(ofFiles files: [String: String], in folder: String) -> AdoptionMark? {
    if let same = adopted.last(where: { $0.files == files }) {
      return AdoptionMark(plan: same, replacedOn: nil, changedFiles: [])
    }
    if let place = adopted.last(where: { $0.folder == folder }) {
      let changed = Set(files.keys).union(place.files.keys).filter {
        files[$0] != place.files[$0]
      }
      return AdoptionMark(plan: place, replacedOn: nil, changedFiles: changed.sorted())
    }
    return history.last { $0.plan.files == files }.map {
      AdoptionMark(plan: $0.plan, replacedOn: $0.date, changedFiles: [])
    }
  }
}

public import Staffing

/// Whether a plan that was verified may be adopted: a pure judgement over what was read.
public struct Adoption: Sendable, Hashable {
  /// What was read of the plan folder, and what the office accepts.
  public struct Request: Sendable {
    /// `plan.json`, or nil where the folder has none that can be read.
    public var record: PlanRecord?
    /// Files and columns that the folder lacks, so that nothing could be counted again.
    public var missing: [String]
    /// Digests of the plan's files.
    public var files: [String: String]
    /// Digests of the scenario's files.
    public var inputs: [String: String]
    /// The greatest gap that the office accepts at a level, where it says so.
    public var acceptedGaps: [String: Double]

    /// A request from its parts.
    public init(
      record: PlanRecord?,
      missing: [String],
      files: [String: String],
      inputs: [String: String],
      acceptedGaps: [String: Double]
    ) {
      self.record = record
      self.missing = missing
      self.files = files
      self.inputs = inputs
      self.acceptedGaps = acceptedGaps
    }
  }

  /// Why a plan cannot be adopted.
  public enum Refusal: Sendable, Hashable {
    /// The plan breaks a rule or states a wrong figure, which is known before anything is judged.
    case doesNotHold
    /// The folder lacks files or columns.
    case incomplete([String])
    /// The plan was made from other input files: the names of those that differ.
    case otherInputs([String])
    /// A gap was accepted for a level that the plan does not have.
    case unknownLevel(String)
    /// `plan.json` does not say what gap was asked for, and the office names none for the level.
    case gapUnknown(level: String)
    /// The level is not within the gap.
    case notWithinGap(level: String, gap: Double, accepted: Double)
  }

  /// The levels with the gaps that were accepted, as far as they are known.
  public let levels: [AdoptedPlan.Level]
  /// Why the plan cannot be adopted; empty where it can.
  public let refusals: [Refusal]

  /// Judges a plan whose rules hold and whose figures are right.
  ///
  /// A level is within its gap as the planner means it: at most the gap that was asked for when the
  /// plan was made, or the one that the office accepts.
  public init(_ request: Request) {
    var levels: [AdoptedPlan.Level] = []
    var refusals: [Refusal] = request.missing.isEmpty ? [] : [.incomplete(request.missing)]
    if let record = request.record {
      let names = Set(record.inputs.keys).union(request.inputs.keys)
      let changed = names.filter { record.inputs[$0] != request.inputs[$0] }.sorted()
      if !changed.isEmpty { refusals.append(.otherInputs(changed)) }
      let known = Set(record.levels.map(\.name))
      refusals += request.acceptedGaps.keys.filter { !known.contains($0) }.sorted()
        .map { .unknownLevel($0) }
      for (position, figures) in record.levels.enumerated() {
        let asked = record.options["gap"].flatMap(Double.init)
        guard let accepted = request.acceptedGaps[figures.name] ?? asked,
          (0...1).contains(accepted)
        else {
          refusals.append(.gapUnknown(level: figures.name))
          continue
        }
        levels.append(AdoptedPlan.Level(figures, accepting: accepted))
        let caps = record.levels.prefix(position).map(\.value)
        if !figures.isClosed(within: accepted, caps: caps) {
          refusals.append(
            .notWithinGap(level: figures.name, gap: figures.gap, accepted: accepted)
          )
        }
      }
    }
    self.levels = levels
    self.refusals = refusals
  }
}

extension AdoptedPlan {
  /// The record of a plan's adoption.
  public init(
    _ record: PlanRecord,
    _ adoption: Adoption,
    of request: Adoption.Request,
    schoolYear: Int,
    title: String,
    date: CalendarDate,
    folder: String
  ) {
    self.init(
      schoolYear: schoolYear,
      date: date,
      title: title,
      folder: folder,
      status: record.status,
      stoppedBy: record.stoppedBy,
      levels: adoption.levels,
      options: record.options,
      programVersion: record.programVersion,
      glpkVersion: record.glpkVersion,
      inputs: request.inputs,
      files: request.files
    )
  }
}

extension AdoptedPlan.Level {
  fileprivate init(_ figures: PlanRecord.LevelFigures, accepting gap: Double) {
    self.init(
      name: figures.name,
      value: figures.value,
      bound: figures.bound,
      statusQuo: figures.statusQuo,
      gap: figures.gap,
      acceptedGap: gap
    )
  }
}

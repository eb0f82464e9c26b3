import Foundation
import JSONText
import Staffing

/// Reads `plan.json`; what is missing is taken as blank, what is of the wrong kind is warned of.
///
/// Nothing in this file decides whether a plan holds, so none of its faults is an error.
struct RecordReader {
  /// The file's name.
  let file: String
  /// Where diagnostics are kept.
  let context: LoadingContext

  /// The record with the figures that follow from it, or nil when the text is not a JSON object.
  func record(_ text: [UInt8]) -> (record: PlanRecord, derived: [DerivedFigure])? {
    guard let json = try? JSONDecoder().decode(JSONValue.self, from: Data(text)) else {
      warn(nil, "json")
      return nil
    }
    guard case .object = json else {
      warn(nil, "map")
      return nil
    }
    let record = PlanRecord(
      title: self.text(json, "title") ?? "",
      status: word(json, "status") ?? .feasible,
      stoppedBy: word(json, "stopped_by") ?? .gap,
      levels: list(json, "levels").compactMap(level),
      terms: list(json, "terms").compactMap(term),
      floors: list(json, "floors").compactMap(floor),
      schoolsFullyOpened: count(json, "schools_fully_opened"),
      schoolsOpened: count(json, "schools_opened"),
      classTables: list(json, "class_tables").compactMap(classTable),
      inputs: texts(json, "inputs"),
      programVersion: json["program"].flatMap { self.text($0, "version") } ?? "",
      glpkVersion: json["program"].flatMap { self.text($0, "glpk") } ?? "",
      options: texts(json, "options"),
      seconds: number(json, "seconds") ?? 0,
      peakMemoryMB: number(json, "peak_memory_mb") ?? 0
    )
    let derived =
      derived(json, "levels", [.absoluteGap, .gap, .achieved])
      + derived(json, "floors", [.base, .share])
    return (record, derived)
  }

  /// What a list's members state of such kinds.
  private func derived(
    _ json: JSONValue,
    _ key: String,
    _ kinds: [DerivedFigure.Kind]
  ) -> [DerivedFigure] {
    list(json, key).flatMap { member in
      guard let name = text(member, "name") else { return [DerivedFigure]() }
      return kinds.filter { member[$0.rawValue] != nil }.map {
        DerivedFigure($0, of: name, value: number(member, $0.rawValue))
      }
    }
  }

  private func level(_ json: JSONValue) -> PlanRecord.LevelFigures? {
    guard let name = text(json, "name"), let value = number(json, "value") else { return nil }
    return PlanRecord.LevelFigures(
      name: name,
      value: value,
      bound: number(json, "bound") ?? 0,
      statusQuo: number(json, "status_quo") ?? 0,
      seconds: number(json, "seconds") ?? 0
    )
  }

  private func term(_ json: JSONValue) -> PlanRecord.TermFigure? {
    guard let term: TermID = word(json, "name"), let value = number(json, "value") else {
      return nil
    }
    return .init(term: term, value: value, weight: number(json, "weight") ?? term.defaultWeight)
  }

  private func floor(_ json: JSONValue) -> PlanTables.FloorRow? {
    guard let name = text(json, "name") else { return nil }
    var state = PlanTables.FloorRow.State.void
    if case .bool(let isMet) = json["met"] { state = isMet ? .met : .notMet }
    let population = whole(json, "population")
    return PlanTables.FloorRow(
      name: name,
      population: population,
      base: json["base"] == nil ? population : whole(json, "base"),
      share: number(json, "share") ?? 0,
      required: whole(json, "required"),
      moved: whole(json, "moved"),
      state: state
    )
  }

  private func classTable(_ json: JSONValue) -> ClassTableFigures? {
    guard let school = text(json, "school") else { return nil }
    return ClassTableFigures(
      school: School.ID(school),
      blocks: whole(json, "blocks"),
      openBlocks: whole(json, "untaught_blocks"),
      openPeriods: number(json, "untaught_periods") ?? 0,
      uncoveredPeriods: number(json, "uncovered_periods") ?? 0,
      untaughtCost: number(json, "untaught") ?? 0,
      untaughtBound: number(json, "untaught_bound") ?? 0,
      changedPeriods: number(json, "changed") ?? 0,
      changedBound: number(json, "changed_bound") ?? 0,
      spread: whole(json, "classes_and_subjects")
    )
  }

  private func count(_ json: JSONValue, _ key: String) -> PlanRecord.SchoolCount {
    let counts = json[key] ?? .object([])
    return .init(
      before: whole(counts, "before"),
      after: whole(counts, "after"),
      of: whole(counts, "of")
    )
  }

  private func texts(_ json: JSONValue, _ key: String) -> [String: String] {
    guard case .object(let members) = json[key] ?? .null else { return [:] }
    var texts: [String: String] = [:]
    for member in members {
      if case .string(let text) = member.1 {
        texts[member.0] = text
      } else {
        texts[member.0] = member.1.text
      }
    }
    return texts
  }

  private func text(_ json: JSONValue, _ key: String) -> String? {
    guard let value = json[key], !value.isNull else { return nil }
    if case .string(let text) = value { return text }
    warn(key, "text")
    return nil
  }

  private func word<Word: RawRepresentable<String>>(_ json: JSONValue, _ key: String) -> Word? {
    guard let text = text(json, key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    warn(key, "word", value: text)
    return nil
  }

  private func number(_ json: JSONValue, _ key: String) -> Double? {
    guard let value = json[key], !value.isNull else { return nil }
    if case .number(let number) = value { return number }
    warn(key, "number")
    return nil
  }

  private func whole(_ json: JSONValue, _ key: String) -> Int {
    guard let number = number(json, key) else { return 0 }
    if let whole = Int(exactly: number) { return whole }
    warn(key, "whole", value: NumberText.shortest(number))
    return 0
  }

  private func list(_ json: JSONValue, _ key: String) -> [JSONValue] {
    guard let value = json[key], !value.isNull else { return [] }
    if case .array(let values) = value { return values }
    warn(key, "list")
    return []
  }

  private func warn(_ key: String?, _ kind: String, value: String? = nil) {
    context.add(
      Diagnostic(
        .warning,
        .badJSON,
        at: .init(file: file),
        columnName: key,
        value: value,
        details: [kind]
      )
    )
  }
}

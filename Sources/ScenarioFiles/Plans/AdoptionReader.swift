import Foundation
import JSONText
import Staffing

/// Reads `adopted.json`; whatever is missing or of the wrong kind is a fault.
struct AdoptionReader {
  /// The file's name.
  let file: String
  /// Where diagnostics are kept.
  let context: LoadingContext

  /// The register, or nil when something is wrong with it.
  func register(_ data: Data) -> AdoptionRegister? {
    guard let json = try? JSONDecoder().decode(JSONValue.self, from: data) else {
      report(nil, "json")
      return nil
    }
    guard case .object = json else {
      report(nil, "map")
      return nil
    }
    // A later layout may hold what would be lost.
    guard whole(json, "schema") == AdoptionFile.schema else {
      report("schema", "\(AdoptionFile.schema)")
      return nil
    }
    let adopted = list(json, "adopted").map(plan)
    let history = list(json, "history").map { entry -> AdoptionRegister.Replaced? in
      guard let plan = plan(entry), let date = date(entry, "replaced") else { return nil }
      return AdoptionRegister.Replaced(plan: plan, date: date)
    }
    guard !adopted.contains(nil), !history.contains(nil) else { return nil }
    let register = AdoptionRegister(
      adopted: adopted.compactMap(\.self),
      history: history.compactMap(\.self)
    )
    if register == nil { report("school_year", "unique") }
    return register
  }

  private func plan(_ json: JSONValue) -> AdoptedPlan? {
    let year = whole(json, "school_year")
    let day = date(json, "date")
    let title = text(json, "title")
    let folder = text(json, "folder")
    let status: PlanRecord.Status? = word(json, "status")
    let stoppedBy: PlanRecord.StopReason? = word(json, "stopped_by")
    let program = json["program"] ?? .null
    let levels = list(json, "levels").map(level)
    let options = texts(json, "options")
    let inputs = texts(json, "inputs")
    let files = texts(json, "files")
    guard let year, let day, let title, let folder, let status, let stoppedBy, let options,
      let inputs, let files, let version = text(program, "version"),
      let glpk = text(program, "glpk"), !levels.contains(nil)
    else { return nil }
    return AdoptedPlan(
      schoolYear: year,
      date: day,
      title: title,
      folder: folder,
      status: status,
      stoppedBy: stoppedBy,
      levels: levels.compactMap(\.self),
      options: options,
      programVersion: version,
      glpkVersion: glpk,
      inputs: inputs,
      files: files
    )
  }

  private func level(_ json: JSONValue) -> AdoptedPlan.Level? {
    guard let name = text(json, "name"), let value = number(json, "value"),
      let bound = number(json, "bound"), let statusQuo = number(json, "status_quo"),
      let gap = number(json, "gap"), let accepted = number(json, "accepted_gap")
    else { return nil }
    return AdoptedPlan.Level(
      name: name,
      value: value,
      bound: bound,
      statusQuo: statusQuo,
      gap: gap,
      acceptedGap: accepted
    )
  }

  private func text(_ json: JSONValue, _ key: String) -> String? {
    if case .string(let text) = json[key] { return text }
    report(key, "text")
    return nil
  }

  private func word<Word: RawRepresentable<String>>(_ json: JSONValue, _ key: String) -> Word? {
    guard let text = text(json, key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    report(key, "word", value: text)
    return nil
  }

  private func date(_ json: JSONValue, _ key: String) -> CalendarDate? {
    guard let text = text(json, key) else { return nil }
    if let date = CalendarDate(text) { return date }
    report(key, "date", value: text)
    return nil
  }

  private func number(_ json: JSONValue, _ key: String) -> Double? {
    if case .number(let number) = json[key] { return number }
    report(key, "number")
    return nil
  }

  private func whole(_ json: JSONValue, _ key: String) -> Int? {
    guard let number = number(json, key) else { return nil }
    if let whole = Int(exactly: number) { return whole }
    report(key, "whole", value: NumberText.shortest(number))
    return nil
  }

  private func list(_ json: JSONValue, _ key: String) -> [JSONValue] {
    if case .array(let values) = json[key] { return values }
    report(key, "list")
    return []
  }

  private func texts(_ json: JSONValue, _ key: String) -> [String: String]? {
    guard case .object(let members) = json[key] else {
      report(key, "map")
      return nil
    }
    var texts: [String: String] = [:]
    for (name, value) in members {
      guard case .string(let text) = value else {
        report(key, "text", value: name)
        return nil
      }
      texts[name] = text
    }
    return texts
  }

  private func report(_ key: String?, _ kind: String, value: String? = nil) {
    context.add(
      Diagnostic(
        .error,
        .badJSON,
        at: .init(file: file),
        columnName: key,
        value: value,
        details: [key.map { "\($0) (\(kind))" } ?? kind]
      )
    )
  }
}

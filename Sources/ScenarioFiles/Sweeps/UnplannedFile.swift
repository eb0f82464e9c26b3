import Foundation
import JSONText
public import Staffing

/// `result.json`: why a combination of a sweep has no plan, so that it is not searched for again.
public enum UnplannedFile {
  /// The file's name.
  public static let name = "result.json"

  /// The file as bytes.
  public static func bytes(of record: UnplannedRecord) -> [UInt8] {
    var members: [(String, JSONValue)] = [("schema", .int(1))]
    switch record.reason {
    case .infeasible(let concessions, let isProvenLeast):
      members += [
        ("outcome", .string("infeasible")), ("proven_least", .bool(isProvenLeast)),
        ("conflicts", .array(concessions.map(json))),
      ]
    case .undecided(let reason):
      members += [("outcome", .string("undecided")), ("stopped_by", .string(reason.rawValue))]
    }
    members += [
      ("inputs", json(record.inputs)), ("options", json(record.options)),
      ("seconds", .number(record.seconds)),
    ]
    return Array((JSONValue.object(members).text + "\n").utf8)
  }

  /// Reads a file back; nil when it is not whole.
  public static func read(at path: String) -> UnplannedRecord? {
    guard let data = FileManager.default.contents(atPath: path),
      let json = try? JSONDecoder().decode(JSONValue.self, from: data),
      let reason = reason(json), let inputs = texts(json["inputs"]),
      let options = texts(json["options"]), case .number(let seconds) = json["seconds"]
    else { return nil }
    return UnplannedRecord(reason, inputs: inputs, options: options, seconds: seconds)
  }

  private static func reason(_ json: JSONValue) -> UnplannedRecord.Reason? {
    switch text(json["outcome"]) {
    case "infeasible":
      guard case .array(let items) = json["conflicts"],
        case .bool(let isLeast) = json["proven_least"]
      else { return nil }
      let concessions = items.compactMap(concession)
      return concessions.count == items.count
        ? .infeasible(concessions, isProvenLeast: isLeast) : nil
    case "undecided":
      return text(json["stopped_by"]).flatMap(PlanRecord.StopReason.init).map { .undecided($0) }
    default: return nil
    }
  }

  private static func json(_ concession: Infeasibility.Concession) -> JSONValue {
    .object([
      ("rule", .string(concession.rule.rawValue)), ("floor", .optional(concession.floor)),
      ("schools", .strings(concession.schools.map(\.text))),
      ("subject", .optional(concession.subject?.id)), ("required", .int(concession.required)),
      ("possible", .int(concession.possible)),
    ])
  }

  private static func concession(_ json: JSONValue) -> Infeasibility.Concession? {
    guard let rule = text(json["rule"]).flatMap(RuleID.init),
      let required = whole(json["required"]), let possible = whole(json["possible"]),
      case .array(let schools) = json["schools"]
    else { return nil }
    return Infeasibility.Concession(
      rule: rule,
      floor: text(json["floor"]),
      schools: schools.compactMap { text($0) }.map { School.ID($0) },
      subject: text(json["subject"]).map { Subject($0) },
      required: required,
      possible: possible
    )
  }

  private static func json(_ texts: [String: String]) -> JSONValue {
    .object(texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
  }

  private static func texts(_ json: JSONValue?) -> [String: String]? {
    guard case .object(let members) = json else { return nil }
    let texts = members.compactMap { key, value in text(value).map { (key, $0) } }
    return texts.count == members.count
      ? Dictionary(texts) { first, _ in first } : nil
  }

  private static func text(_ json: JSONValue?) -> String? {
    if case .string(let text) = json { text } else { nil }
  }

  private static func whole(_ json: JSONValue?) -> Int? {
    if case .number(let number) = json { Int(exactly: number) } else { nil }
  }
}

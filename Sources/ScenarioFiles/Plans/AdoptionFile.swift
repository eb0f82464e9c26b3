import Foundation
import JSONText
public import Staffing

/// `adopted.json`: which plan of a district is adopted for which school year.
public enum AdoptionFile {
  /// The file's name.
  public static let name = "adopted.json"
  /// Version of the layout; keys are only ever added.
  static let schema = 1

  /// The register of a folder, or nil where it has none.
  ///
  /// A register that cannot be understood whole is a fault: whoever wrote it again would lose it.
  public static func read(in folder: String) throws(DataFailure) -> AdoptionRegister? {
    let path = folder + "/" + name
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let context = LoadingContext()
    guard let data = FileManager.default.contents(atPath: path) else {
      context.add(Diagnostic(.error, .unreadableFile, at: .init(file: name)))
      throw DataFailure(diagnostics: context.sorted)
    }
    let register = AdoptionReader(file: name, context: context).register(data)
    guard let register, !context.hasErrors else { throw DataFailure(diagnostics: context.sorted) }
    return register
  }

  /// A register as the bytes of its file.
  public static func bytes(of register: AdoptionRegister) -> [UInt8] {
    let json = JSONValue.object([
      ("schema", .int(schema)),
      ("adopted", .array(register.adopted.map { .object(members(of: $0)) })),
      (
        "history",
        .array(
          register.history.map {
            .object(members(of: $0.plan) + [("replaced", .string("\($0.date)"))])
          }
        )
      ),
    ])
    return Array((json.text + "\n").utf8)
  }

  private static func members(of plan: AdoptedPlan) -> [(String, JSONValue)] {
    [
      ("school_year", .int(plan.schoolYear)),
      ("date", .string("\(plan.date)")),
      ("title", .string(plan.title)),
      ("folder", .string(plan.folder)),
      ("status", .string(plan.status.rawValue)),
      ("stopped_by", .string(plan.stoppedBy.rawValue)),
      ("levels", .array(plan.levels.map(level))),
      ("options", texts(plan.options)),
      (
        "program",
        .object([
          ("version", .string(plan.programVersion)), ("glpk", .string(plan.glpkVersion)),
        ])
      ),
      ("inputs", texts(plan.inputs)),
      ("files", texts(plan.files)),
    ]
  }

  private static func level(_ level: AdoptedPlan.Level) -> JSONValue {
    .object([
      ("name", .string(level.name)),
      ("value", .number(level.value)),
      ("bound", .number(level.bound)),
      ("status_quo", .number(level.statusQuo)),
      ("gap", .number(level.gap)),
      ("accepted_gap", .number(level.acceptedGap)),
    ])
  }

  private static func texts(_ texts: [String: String]) -> JSONValue {
    .object(texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
  }
}

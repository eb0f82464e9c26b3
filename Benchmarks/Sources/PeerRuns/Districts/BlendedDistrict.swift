package import Foundation
import ProgramRuns

/// A district on disk with blended priorities, and its exported model.
package struct BlendedDistrict: Sendable {
  package let district: District
  /// A scenario that extends the district's and blends its priorities.
  package let scenario: String
  /// The exported model in free MPS.
  package let model: String
  /// SHA-256 of the model file.
  package let digest: String
  package let columns: Int
  package let rows: Int

  private struct ExportReport: Decodable {
    let columns: Int
    let rows: Int
  }

  /// Writes everything into a folder; nil where the district's own folder is absent.
  package init?(
    _ district: District,
    program: String,
    in work: URL,
    folders: URL
  ) throws {
    self.district = district
    let base: URL
    switch district.source {
    case .generated(let people, let seed):
      base = work.appending(path: district.name)
      _ = try Self.ran(
        program,
        ["generate", "--teachers", "\(people)", "--seed", "\(seed)", "--output", base.path]
      )
    case .folder:
      base = folders.appending(path: district.name)
      guard FileManager.default.fileExists(atPath: base.path) else { return nil }
    }
    let blended = work.appending(path: "\(district.name)-blended")
    try FileManager.default.createDirectory(at: blended, withIntermediateDirectories: true)
    try Data("extends: \(base.path)\npolicy: {priorities: blended}\n".utf8)
      .write(to: blended.appending(path: "scenario.yaml"))
    scenario = blended.path
    model = work.appending(path: "\(district.name).mps").path
    let report = try Self.ran(
      program,
      ["export", scenario, "--level", "blended", "--output", model, "--format", "json"]
    )
    let size = try JSONDecoder().decode(ExportReport.self, from: Data(report.utf8))
    columns = size.columns
    rows = size.rows
    digest = String(try Self.ran("sha256sum", [model]).prefix { $0 != " " })
  }

  private static func ran(_ program: String, _ arguments: [String]) throws -> String {
    let run = try ProgramRun.of(program, arguments)
    guard run.status == 0 else {
      throw Refusal("\(program) \(arguments.joined(separator: " ")): \(run.status)\n\(run.errors)")
    }
    return run.output
  }
}

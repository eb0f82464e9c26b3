import Foundation
import ScenarioFiles
import Staffing

/// A district written to a folder that goes away with the benchmark.
final class DistrictFolder: Sendable {
  /// The bundled county.
  static let yunxi = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Scenarios/yunxi-county").path

  /// Where it was written.
  let path: Result<String, any Error>
  private let place: URL

  init(_ problem: StaffingProblem) {
    place = FileManager.default.temporaryDirectory
      .appending(path: "teacher-exchange-hot-parts-\(UUID().uuidString)")
    let place = place
    path = Result {
      try ScenarioFolder.write(problem, to: place.path, replacing: false)
      return place.path
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: place)
  }
}

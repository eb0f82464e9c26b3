public import Staffing

/// A scenario folder: one district, one school year, its policy and its data.
public enum ScenarioFolder {
  /// Loads everything from a folder and from those it extends.
  ///
  /// Loading never stops at the first fault: the failure holds every fault of every file, with the
  /// warnings and notes, sorted by file, row and column.
  public static func load(at path: String) throws(DataFailure) -> LoadedScenario {
    let context = LoadingContext()
    let layers = ScenarioLayers(at: path, context: context)
    guard !layers.all.isEmpty else { throw DataFailure(diagnostics: context.sorted) }
    let problem = ScenarioAssembly(layers: layers, context: context).problem()
    guard let problem, !context.hasErrors else {
      throw DataFailure(diagnostics: context.sorted)
    }
    return LoadedScenario(
      problem: problem,
      diagnostics: context.sorted,
      digests: context.digests
    )
  }
}

/// A scenario without faults, with what else was found.
public struct LoadedScenario: Sendable {
  /// The facts, policy and decisions.
  public let problem: StaffingProblem
  /// Warnings and notes by file, row, column.
  public let diagnostics: [Diagnostic]
  /// `sha256:…` of every input file by its path from the scenario folder.
  public let digests: [String: String]
}

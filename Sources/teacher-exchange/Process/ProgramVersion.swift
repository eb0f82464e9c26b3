import GLPKSolver

/// What this program and its solver are called and which versions they have.
enum ProgramVersion {
  /// The version of this program.
  static let program = "0.1.0"

  /// The number of GLPK's version, for example `5.0`.
  static var glpk: String {
    GLPKSolver.version.split(separator: " ").last.map(String.init) ?? GLPKSolver.version
  }

  /// What `--version` prints.
  static var line: String { "teacher-exchange \(program) (\(GLPKSolver.version))" }
}

/// Why a folder could not be written.
public struct FolderError: Error, Sendable, Hashable {
  /// The kinds of reasons.
  public enum Code: String, Sendable, CaseIterable {
    /// The folder exists and replacing was not asked for.
    case alreadyExists
    /// What exists is not a folder of the kind that is written, so it is left alone.
    case notReplaceable
    /// The system refused.
    case cannotWrite
  }

  /// The kind.
  public let code: Code
  /// The path as it was given.
  public let path: String
  /// The system's own words where it refused, else empty.
  public let reason: String
}

/// Why a plan folder could not be written.
public typealias PlanFolderError = FolderError

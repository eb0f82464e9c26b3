import Foundation

/// Another program that a test runs.
public enum ChildProcess {
  /// A program that did not end well.
  public struct Failure: Error, CustomStringConvertible {
    /// The status it ended with, and what it said.
    public let description: String

    /// A failure with what a program said.
    public init(description: String) { self.description = description }
  }

  /// What a program writes to standard output; what it says otherwise is part of the failure.
  public static func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PYTHONIOENCODING": "utf-8", "LC_ALL": "C.UTF-8"]
    ) { $1 }
    let folder = try TemporaryFolder(["out": "", "err": ""])
    guard let output = FileHandle(forWritingAtPath: folder.path(of: "out")),
      let errors = FileHandle(forWritingAtPath: folder.path(of: "err"))
    else { throw Failure(description: "no temporary files") }
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let said = folder.text(of: "err") ?? ""
      throw Failure(description: "\(program) ended with \(process.terminationStatus): \(said)")
    }
    return folder.text(of: "out") ?? ""
  }
}

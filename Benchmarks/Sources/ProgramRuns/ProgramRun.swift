import Foundation

/// A program that ran to its end.
public struct ProgramRun {
  /// The exit status.
  public let status: Int32
  /// What it wrote to standard output.
  public let output: String
  /// Seconds from start to end.
  public let seconds: Double

  /// Runs a program with its errors thrown away.
  public static func of(_ program: String, _ arguments: [String]) throws -> ProgramRun {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let began = ContinuousClock.now
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let took = (ContinuousClock.now - began).components
    return ProgramRun(
      status: process.terminationStatus,
      output: String(decoding: data, as: UTF8.self),
      seconds: Double(took.seconds) + Double(took.attoseconds) * 1e-18
    )
  }
}

/// Why nothing could be measured.
public struct Refusal: Error, CustomStringConvertible {
  /// The reason.
  public let description: String

  /// A refusal with its reason.
  public init(_ description: String) {
    self.description = description
  }
}

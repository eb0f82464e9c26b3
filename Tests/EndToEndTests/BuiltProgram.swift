import Foundation

/// The built release binary, run as a user would.
struct BuiltProgram {
  /// Why the binary cannot be run.
  struct NotBuilt: Error, CustomStringConvertible {
    let path: String
    var description: String { "There is no program at \(path): run `make build` first." }
  }

  /// What a run left behind.
  struct Run {
    let status: Int32
    let output: String
    let errors: String

    /// The whole of standard output as one JSON object.
    func json() throws -> [String: Any] {
      let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
      guard let object = value as? [String: Any] else { throw NotAnObject(text: output) }
      return object
    }
  }

  /// Standard output was JSON, but not one object.
  struct NotAnObject: Error {
    let text: String
  }

  private let url: URL

  /// Finds the binary: `TEACHER_EXCHANGE_BINARY` where set, else the package's release build.
  init() throws {
    let path =
      ProcessInfo.processInfo.environment["TEACHER_EXCHANGE_BINARY"]
      ?? Repository.root.appending(path: ".build/release/teacher-exchange").path
    guard FileManager.default.isExecutableFile(atPath: path) else { throw NotBuilt(path: path) }
    url = URL(fileURLWithPath: path)
  }

  /// Runs the program in English with nothing on standard input, and waits for its end.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try run(arguments, environment: environment)
  }

  /// The same with the arguments as a list.
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    try TemporaryFolder.with { folder in
      let streams = ["output", "errors"].map { folder.appending(path: $0) }
      for stream in streams { try Data().write(to: stream) }
      let process = prepared(arguments, environment)
      process.standardOutput = try FileHandle(forWritingTo: streams[0])
      process.standardError = try FileHandle(forWritingTo: streams[1])
      try process.run()
      process.waitUntilExit()
      return Run(
        status: process.terminationStatus,
        output: String(decoding: try Data(contentsOf: streams[0]), as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self)
      )
    }
  }

  /// Runs the program with standard error, and the result where asked for, on a terminal; what it
  /// wrote there.
  func run(
    _ arguments: [String],
    on terminal: Terminal,
    showsResult: Bool = false,
    environment: [String: String] = [:]
  ) throws -> String {
    let process = prepared(arguments, environment)
    process.standardOutput = showsResult ? terminal.programEnd : FileHandle.nullDevice
    process.standardError = terminal.programEnd
    try process.run()
    try terminal.handOver()
    let seen = terminal.readToEnd()
    process.waitUntilExit()
    return seen
  }

  /// Runs the program, interrupts it once `moment` agrees to what it has said on standard error so
  /// far, and waits for its end.
  func runInterrupted(
    _ arguments: String...,
    when moment: (String) -> Bool
  ) throws -> Run {
    try runInterrupted(arguments, when: moment)
  }

  /// The same with the arguments as a list.
  func runInterrupted(_ arguments: [String], when moment: (String) -> Bool) throws -> Run {
    let process = prepared(arguments, [:])
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    var said = Data()
    while true {
      let more = errors.fileHandleForReading.availableData
      said += more
      if more.isEmpty || moment(String(decoding: said, as: UTF8.self)) { break }
    }
    process.interrupt()
    said += (try errors.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: "",
      errors: String(decoding: said, as: UTF8.self)
    )
  }

  private func prepared(_ arguments: [String], _ environment: [String: String]) -> Process {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.environment = ProcessInfo.processInfo.environment
      .merging(["LANG": "en_US.UTF-8", "SWIFT_BACKTRACE": "enable=no"]) { $1 }
      .merging(environment) { $1 }
    return process
  }
}

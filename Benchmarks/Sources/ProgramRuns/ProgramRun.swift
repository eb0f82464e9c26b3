/// A program that ran to its end, or to the end of its time.
public struct ProgramRun: Sendable {
  /// A line that a program wrote.
  public struct Line: Sendable {
    /// Where it was written.
    public enum Stream: Sendable {
      /// Standard output.
      case output
      /// Standard error.
      case error
    }

    /// Where it was written.
    public let stream: Stream
    /// Seconds from the start of the program until the line was read.
    public let seconds: Double
    /// The line without its end.
    public let text: String
  }

  /// The exit status; 128 and the signal's number where a signal ended it.
  public let status: Int32
  /// Whether it was killed because its time was over.
  public let ranOutOfTime: Bool
  /// What it wrote to standard output.
  public let output: String
  /// The end of what it wrote to standard error.
  public let errors: String
  /// Seconds from start to end.
  public let seconds: Double
  /// Most memory it held at once, as the kernel counted.
  public let peakMemoryMB: Double

  /// Runs a program found by its path, or by its name in `PATH`.
  ///
  /// Each line is handed over when it is read, so `seconds` of a line is what a person watching
  /// would have measured. After `limit` seconds the program is killed.
  public static func of(
    _ program: String,
    _ arguments: [String],
    limit: Double = .infinity,
    eachLine: (Line) -> Void = { _ in }
  ) throws -> ProgramRun {
    var child = try ChildProcess(program, arguments)
    var kept: [Line.Stream: String] = [:]
    var ranOutOfTime = false
    while child.isWriting {
      if !ranOutOfTime, child.seconds >= limit {
        child.kill()
        ranOutOfTime = true
      }
      for line in child.nextLines(within: ranOutOfTime ? 1 : limit - child.seconds) {
        kept[line.stream, default: ""] += line.text + "\n"
        if line.stream == .error { kept[.error] = String(kept[.error, default: ""].suffix(2_000)) }
        eachLine(line)
      }
    }
    let (status, memory) = child.wait()
    return ProgramRun(
      status: status,
      ranOutOfTime: ranOutOfTime,
      output: kept[.output, default: ""],
      errors: kept[.error, default: ""],
      seconds: child.seconds,
      peakMemoryMB: memory
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

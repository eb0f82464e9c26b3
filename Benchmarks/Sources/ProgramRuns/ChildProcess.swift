import Foundation

/// A running program with both streams read line by line.
///
/// Foundation's `Process` does not tell the memory of one child; `wait4` does.
struct ChildProcess {
  private struct Reader {
    let stream: ProgramRun.Line.Stream
    var file: Int32
    var rest: [UInt8] = []
  }

  private let start = ContinuousClock.now
  private var process: pid_t = 0
  private var readers: [Reader] = []

  init(_ program: String, _ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    var writers: [Int32] = []
    defer { for file in writers { close(file) } }
    for (stream, number) in [
      (ProgramRun.Line.Stream.output, STDOUT_FILENO), (.error, STDERR_FILENO),
    ] {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { throw Refusal("no pipe: errno \(errno)") }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      readers.append(Reader(stream: stream, file: ends[0]))
      writers.append(ends[1])
      posix_spawn_file_actions_adddup2(&actions, ends[1], number)
    }
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let settings =
      ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + settings { free(text) } }
    let code = posix_spawnp(&process, program, &actions, nil, words, settings)
    guard code == 0 else {
      for reader in readers { close(reader.file) }
      throw Refusal("\(program) cannot be run: errno \(code)")
    }
  }

  /// Seconds since the start.
  var seconds: Double {
    let took = (ContinuousClock.now - start).components
    return Double(took.seconds) + Double(took.attoseconds) * 1e-18
  }

  /// Whether either stream is still open.
  var isWriting: Bool { !readers.isEmpty }

  /// The lines that come within some seconds; returns as soon as there is something to read.
  mutating func nextLines(within limit: Double) -> [ProgramRun.Line] {
    var files = readers.map { pollfd(fd: $0.file, events: Int16(POLLIN), revents: 0) }
    let milliseconds = Int32(max(0, min(limit * 1_000 + 1, 1_000)))
    guard poll(&files, nfds_t(files.count), milliseconds) > 0 else { return [] }
    var lines: [ProgramRun.Line] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    for (position, file) in files.enumerated().reversed() where file.revents != 0 {
      let count = read(file.fd, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count > 0 {
        readers[position].rest += buffer[0..<count]
      } else {
        close(file.fd)
      }
      lines += takeLines(of: &readers[position], isAtEnd: count <= 0)
      if count <= 0 { readers.remove(at: position) }
    }
    return lines
  }

  private func takeLines(of reader: inout Reader, isAtEnd: Bool) -> [ProgramRun.Line] {
    var parts = reader.rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let last = parts.popLast() ?? []
    if isAtEnd, !last.isEmpty { parts.append(last) }
    reader.rest = isAtEnd ? [] : Array(last)
    let now = seconds
    return parts.map {
      ProgramRun.Line(
        stream: reader.stream,
        seconds: now,
        text: String(decoding: $0, as: UTF8.self)
      )
    }
  }

  /// Ends the program at once.
  func kill() {
    _ = Foundation.kill(process, SIGKILL)
  }

  /// The exit status and the most memory in MB, once the program has ended.
  func wait() -> (status: Int32, peakMemoryMB: Double) {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return (signal == 0 ? status >> 8 & 0xff : 128 + signal, Double(usage.ru_maxrss) / 1_024)
  }
}

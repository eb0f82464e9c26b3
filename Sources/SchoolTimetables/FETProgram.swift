import Foundation
public import LinearModel
public import Staffing

/// FET's command line (Debian package `fet`, program `fet-cl`), as an independent proof that a week
/// can be held.
public struct FETProgram: Sendable {
  /// Why FET could not be run.
  public struct Failure: Error, Sendable {
    /// What the system or the program said.
    public let reason: String
  }

  /// What FET made of a week.
  public struct Answer: Sendable {
    /// What became of it.
    public let outcome: WeekOutcome
    /// The week, where it was placed.
    public let lines: [WeekLine]
  }

  /// Where the program lies.
  public let path: String

  /// The program at a path.
  public init(path: String) {
    self.path = path
  }

  /// The program in the first folder of `PATH` that has it; nil where it is not installed.
  public static func installed(path: String?) -> FETProgram? {
    let folders = (path ?? "").split(separator: ":").map(String.init)
    return folders.map { $0 + "/fet-cl" }.first(where: FileManager.default.isExecutableFile)
      .map(FETProgram.init)
  }

  /// Places a week, first without free periods between others, then with them.
  ///
  /// Seeds are fixed: the same week gets the same places from the same FET, unless the clock cuts its
  /// search; `seconds` are for each of the two attempts.
  public func place(
    _ week: SchoolWeek,
    names: FETFile.Names,
    seconds: Int,
    until cancellation: CancellationFlag
  ) throws(Failure) -> Answer {
    func answer(_ result: WeekResult, _ lines: [WeekLine] = [], withoutGaps: Bool = false) -> Answer
    {
      let outcome = WeekOutcome(
        school: week.school,
        result: result,
        isWithoutGaps: withoutGaps,
        obstacles: result == .impossible ? week.obstacles : []
      )
      return Answer(outcome: outcome, lines: lines)
    }
    guard week.obstacles.isEmpty else { return answer(.impossible) }
    for withoutGaps in [true, false] {
      if cancellation.isCancelled { break }
      let file = FETFile.text(of: week, names: names, withoutGaps: withoutGaps)
      if let places = try places(of: file, seconds, cancellation) {
        return answer(.placed, try lines(of: week, at: places, names), withoutGaps: withoutGaps)
      }
    }
    return answer(cancellation.isCancelled ? .notTried : .timeExceeded)
  }

  /// Runs FET on a file in a folder of its own; nil where it does not end with its word of success.
  private func places(
    of file: String,
    _ seconds: Int,
    _ cancellation: CancellationFlag
  ) throws(Failure) -> [FETAnswer.Place]? {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "teacher-exchange-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(file.utf8).write(to: folder.appending(path: "week.fet"))
      let words = try run(in: folder, seconds, cancellation)
      guard words.contains(Self.success), !cancellation.isCancelled else { return nil }
      let path = "timetables/week/week_activities.xml"
      return FETAnswer.places(in: try Data(contentsOf: folder.appending(path: path)))
    } catch {
      throw Failure(reason: "\(error)")
    }
  }

  /// FET's word of success; its exit status is 0 also where it found no timetable.
  private static let success = "Simulation successful"

  private func run(
    in folder: URL,
    _ seconds: Int,
    _ cancellation: CancellationFlag
  ) throws -> [String] {
    let log = folder.appending(path: "words.txt")
    try Data().write(to: log)
    let output = try FileHandle(forWritingTo: log)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments =
      [
        "--inputfile=\(folder.appending(path: "week.fet").path)", "--outputdir=\(folder.path)",
        "--timelimitseconds=\(seconds)", "--htmllevel=0", "--language=en_US",
        "--writetimetableconflicts=false", "--writetimetablesstatistics=false",
      ] + zip([10, 11, 12, 20, 21, 22], 1...6).map { "--randomseeds\($0)=\($1)" }
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"]
    ) { $1 }
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    while process.isRunning {
      if cancellation.isCancelled { kill(process.processIdentifier, SIGKILL) }
      usleep(2000)
    }
    try output.close()
    let words = String(decoding: try Data(contentsOf: log), as: UTF8.self)
    return words.split(whereSeparator: \.isNewline).map(String.init)
  }

  /// The week that FET's places stand for; every lesson has one.
  private func lines(
    of week: SchoolWeek,
    at places: [FETAnswer.Place],
    _ names: FETFile.Names
  ) throws(Failure) -> [WeekLine] {
    let days = Dictionary(uniqueKeysWithValues: names.days.enumerated().map { ($1, $0 + 1) })
    var lines: [WeekLine] = []
    for place in places {
      guard week.lessons.indices.contains(place.activity - 1), let day = days[place.day],
        let period = Int(place.hour)
      else { throw Failure(reason: "unknown place \(place.day) \(place.hour)") }
      let lesson = week.lessons[place.activity - 1]
      lines.append(
        WeekLine(
          school: week.school,
          grade: lesson.schoolClass.grade,
          schoolClass: lesson.schoolClass.name,
          day: day,
          period: period,
          subject: lesson.subject,
          instructor: lesson.instructor
        )
      )
    }
    guard lines.count == week.lessons.count else {
      throw Failure(reason: "\(lines.count) of \(week.lessons.count) placed")
    }
    return lines.sorted { one, other in
      let (first, second) = (ClassKey(one), ClassKey(other))
      return (first, one.day, one.period, one.subject)
        < (second, other.day, other.period, other.subject)
    }
  }
}

import JSONText
public import Staffing

/// What `timetable` says: school by school whether its week was placed, and how long that took.
public struct TimetableReport: Sendable {
  /// A school's row.
  public struct Row: Sendable {
    /// What became of its week.
    public var outcome: WeekOutcome
    /// Weekly periods of its classes without a teacher.
    public var openPeriods: Double
    /// Seconds that the attempt took; nil where there was none.
    public var seconds: Double?

    /// A row from its parts.
    public init(outcome: WeekOutcome, openPeriods: Double, seconds: Double?) {
      self.outcome = outcome
      self.openPeriods = openPeriods
      self.seconds = seconds
    }
  }

  private let problem: StaffingProblem
  private let rows: [Row]
  private let hasProgram: Bool
  private let output: String
  private let seconds: Double

  /// A report of the schools that were asked for, in order.
  public init(
    _ rows: [Row],
    of problem: StaffingProblem,
    hasProgram: Bool,
    output: String,
    seconds: Double
  ) {
    self.rows = rows
    self.problem = problem
    self.hasProgram = hasProgram
    self.output = output
    self.seconds = seconds
  }

  private var placed: [Row] { rows.filter { $0.outcome.result == .placed } }
  private var full: [Row] { rows.filter { $0.openPeriods == 0 } }

  /// The report as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    let written = texts(
      .timetableWrittenTo,
      ["output": output, "seconds": Figures.short(seconds)]
    )
    let title = problem.title.isEmpty ? [] : [texts.heading(problem.title)]
    guard !rows.isEmpty else {
      return texts.text(title + [texts(.timetableNone), written])
    }
    var table = TextTable(
      header: [
        texts(.timetableTitle), "", texts(.timetableSeconds), texts(.timetableOpen),
      ],
      alignments: [.leading, .sentence]
    )
    for row in rows {
      table.add(
        cells: [
          texts.school(row.outcome.school, of: problem),
          texts.marked(Self.phrase(for: row.outcome), as: Self.tone(of: row.outcome)),
          row.seconds.map { Figures.short(($0 * 10).rounded() / 10) } ?? "–",
          Figures.short(row.openPeriods),
        ],
        notes: row.outcome.obstacles.map { "      " + sentence($0, texts) }
      )
    }
    var lines = title + texts.lines(of: table)
    lines += ["", texts(.timetableSum, ["schools": "\(rows.count)", "placed": "\(placed.count)"])]
    lines.append(
      texts(
        .timetableSumFull,
        ["full": "\(full.count)", "placed": "\(full.count { $0.outcome.result == .placed })"]
      )
    )
    if !hasProgram { lines.append(texts(.timetableNoProgram)) }
    return texts.text(lines + [written])
  }

  static func phrase(for outcome: WeekOutcome) -> Phrase {
    switch outcome.result {
    case .placed: outcome.isWithoutGaps ? .timetablePlaced : .timetablePlacedWithGaps
    case .timeExceeded: .timetableTimeExceeded
    case .impossible: .timetableImpossible
    case .notTried: .timetableNotTried
    }
  }

  private static func tone(of outcome: WeekOutcome) -> Tone {
    switch outcome.result {
    case .placed: .good
    case .impossible: .bad
    case .timeExceeded, .notTried: .caution
    }
  }

  private func sentence(_ obstacle: WeekObstacle, _ texts: Texts) -> String {
    switch obstacle {
    case .classIsFull(let schoolClass, let periods, let places):
      return texts(
        .timetableClassFull,
        ["class": texts.name(of: schoolClass), "periods": "\(periods)", "places": "\(places)"]
      )
    case .personIsFull(let who, let periods, let places):
      return texts(
        .timetablePersonFull,
        ["teacher": "\(who)", "periods": "\(periods)", "places": "\(places)"]
      )
    case .tooFewDays(let who, let schoolClass, let subject, let periods, let days, let daily):
      return texts(
        .timetableTooFewDays,
        [
          "teacher": "\(who)", "class": texts.name(of: schoolClass),
          "subject": texts.name(of: subject), "periods": "\(periods)", "days": "\(days)",
          "daily": "\(daily)",
        ]
      )
    }
  }

  /// The report as JSON.
  public func json(in language: Language) -> String {
    let texts = Texts.of(language)
    let schools = rows.map { row in
      JSONValue.object([
        ("id", .string(row.outcome.school.text)),
        ("result", .string(row.outcome.result.rawValue)),
        ("without_gaps", .bool(row.outcome.isWithoutGaps)),
        ("untaught_periods", .number(row.openPeriods)),
        ("seconds", .optional(row.seconds.map { ($0 * 1000).rounded() / 1000 })),
        ("obstacles", .array(row.outcome.obstacles.map { .string(sentence($0, texts)) })),
      ])
    }
    return JSONValue.object([
      ("output", .string(output)),
      ("program", hasProgram ? .string("fet-cl") : .null),
      ("placed", .int(placed.count)),
      ("of", .int(rows.count)),
      ("fully_taught", .int(full.count)),
      ("fully_taught_placed", .int(full.count { $0.outcome.result == .placed })),
      ("schools", .array(schools)),
    ]).text + "\n"
  }
}

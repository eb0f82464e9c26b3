import Staffing

extension PlanWords {
  /// What a price is put on: a level, a rule or a term by its id.
  static let priced = WordList<LevelPrices.Priced>(
    Level.allCases.map { (.level($0), [$0.rawValue]) }
      + RuleID.allCases.map { (.rule($0), [$0.rawValue]) }
      + TermID.allCases.map { (.term($0), [$0.rawValue]) }
  )
}

extension LevelPrices.Priced {
  fileprivate var text: String {
    switch self {
    case .level(let level): level.rawValue
    case .rule(let rule): rule.rawValue
    case .term(let term): term.rawValue
    }
  }
}

extension [LevelPrices] {
  /// `prices.csv`.
  var file: [UInt8] {
    var writer = CSVWriter(header: PriceColumn.header)
    for prices in self {
      for line in prices.lines {
        let key = line.key
        writer.append([
          prices.level, key.priced.text, key.school?.text ?? "", key.stage?.rawValue ?? "",
          key.subject?.id ?? "", key.floor ?? "", "\(key.number)", CellText.number(line.price),
        ])
      }
    }
    return writer.bytes
  }

  /// Prices by level, the levels in the order in which they first occur.
  init(_ lines: [(level: String, line: LevelPrices.Line)]) {
    var levels: [String] = []
    var byLevel: [String: [LevelPrices.Line]] = [:]
    for (level, line) in lines {
      if byLevel[level] == nil { levels.append(level) }
      byLevel[level, default: []].append(line)
    }
    self = levels.map { LevelPrices(level: $0, lines: byLevel[$0] ?? []) }
  }
}

extension RowDecoder<PriceColumn> {
  /// The price; nil when a cell is faulty.
  ///
  /// Schools, subjects and floors are taken as they stand: a price of something that is gone is of
  /// no use, but no fault.
  func priceLine() -> (level: String, line: LevelPrices.Line)? {
    let level = text(.level)
    let priced = word(.priced, PlanWords.priced)
    let stage = peek(.stage) == nil ? nil : word(.stage, Words.stage)
    let position = peek(.number) == nil ? 1 : whole(.number, in: 1...1_000_000)
    let price = number(.price, in: -1e12...1e12)
    guard let level, let priced, let position, let price else { return nil }
    let key = LevelPrices.Line.Key(
      priced,
      school: peek(.school).map { School.ID($0) },
      stage: stage,
      subject: peek(.subject).map { Subject($0) },
      floor: peek(.floor),
      number: position
    )
    return (level, LevelPrices.Line(key, price))
  }
}

/// The races as Markdown.
package struct ResultTable: Sendable {
  private let races: [Race]

  package init(_ races: [Race]) {
    self.races = races
  }

  /// Every table with what its columns mean.
  package var text: String {
    [machines, qualities, duels, growth].joined(separator: "\n\n") + "\n"
  }

  private var machines: String {
    let lines = races.map { race in
      let own = race.own
      let machine = own.machine
      return "- \(own.district): \(own.columns) columns, \(own.rows) rows; revision \(own.revision)"
        + ", version \(own.version), GLPK \(own.glpk), \(own.options.joined(separator: " "))"
        + "; \(machine.cores) × \(machine.processor), \(machine.memoryMB) MB"
    }
    return lines.joined(separator: "\n")
  }

  /// Value, bound and the moments at which shares of the possible were reached.
  private var qualities: String {
    var rows = [
      [
        "district", "solver", "value", "bound", "achieved", "own proof", "0.95 s", "0.98 s",
        "0.99 s", "ended", "seconds", "MB",
      ]
    ]
    for race in races {
      let quality = race.quality
      for runner in race.runners {
        let trace = runner.trace
        let proof = trace.value.flatMap { value in
          trace.bound.map { Quality(statusQuo: quality.statusQuo, bound: $0).achieved(value) }
        }
        rows.append(
          [
            race.own.district, runner.name, Figures.value(trace.value), Figures.value(trace.bound),
            Figures.share(trace.value.map(quality.achieved)), Figures.share(proof),
          ]
            + [0.95, 0.98, 0.99].map { Figures.seconds(quality.seconds(of: trace, to: $0)) } + [
              runner.ending, Figures.seconds(runner.seconds), Figures.whole(runner.peakMemoryMB),
            ]
        )
      }
    }
    return Self.markdown(rows)
  }

  /// How soon our program is as good as each peer ever was.
  private var duels: String {
    var rows = [["district", "peer", "its value", "it needed s", "we needed s", "times faster"]]
    for race in races {
      for runner in race.runners where runner.peer != nil {
        let value = runner.trace.value
        let theirs = value.flatMap { runner.trace.seconds(toValue: $0) }
        let ours = value.flatMap { race.own.wholeTrace.seconds(toValue: $0) }
        let ratio = theirs.flatMap { theirs in ours.map { theirs / $0 } }
        rows.append([
          race.own.district, runner.name, Figures.value(value), Figures.seconds(theirs),
          Figures.seconds(ours), Figures.seconds(ratio),
        ])
      }
    }
    return Self.markdown(rows)
  }

  private var growth: String {
    [("by the best bound of anybody", false), ("proven by ourselves by then", true)]
      .map { words, isProven in
        let growth = Growth(of: races, provenByItself: isProven)
        let sizes = growth.sizes.map { "\($0.people): \(Figures.seconds($0.seconds)) s" }
        let slope = growth.fit.map { Figures.value($0.slope) } ?? "–"
        return "- Seconds to achieved \(Growth.share), \(words): "
          + "\(sizes.joined(separator: ", ")); slope \(slope)"
      }
      .joined(separator: "\n")
  }

  private static func markdown(_ rows: [[String]]) -> String {
    guard let head = rows.first else { return "" }
    let lines = [head, head.map { _ in "---" }] + rows.dropFirst()
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}

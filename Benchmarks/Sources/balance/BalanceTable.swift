import Foundation
import PeerRuns

/// What balance as a goal costs and gains, as Markdown.
struct BalanceTable {
  let scenario: String
  let revision: String
  let runs: [BalanceRun]

  /// The whole text.
  var text: String {
    (heading + costs + [""] + variations).joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    let machine = Machine.here
    let program = runs.first?.record.program
    return [
      "# Balance as a goal",
      "",
      "`\(scenario)` with default weights, with every `balance_…: 1`, and both with "
        + "`priorities: blended`; one run each.",
      "Revision \(revision), version \(program?.version ?? "?"), GLPK \(program?.glpk ?? "?"), "
        + BalanceRun.options.joined(separator: " ")
        + "; \(machine.cores) × \(machine.processor), \(machine.memoryMB) MB.",
      "",
    ]
  }

  private var costs: [String] {
    var lines = header([""] + runs.map(\.policy.rawValue))
    func row(_ name: String, _ value: (BalanceRun) -> Double?) {
      lines.append("| \(name) | \(runs.map { figure(value($0)) }.joined(separator: " | ")) |")
    }
    row("seconds") { $0.record.seconds }
    row("peak MB") { $0.record.peakMemoryMb }
    for name in ["curriculum", "staffing", "burden", "blended"] {
      row("**\(name)**") { $0.level(name)?.value }
      row("\(name): bound") { $0.level(name)?.bound }
      row("\(name): seconds") { $0.level(name)?.seconds }
    }
    let weighed = runs.first { $0.policy == .balanced }
    for term in weighed?.record.terms ?? [] {
      row("`\(term.name)`") { $0.value(of: term.name) }
    }
    return lines
  }

  private var variations: [String] {
    var lines = header(
      ["variation (差异系数)", "today"] + runs.map(\.policy.rawValue) + ["limit"]
    )
    for (stage, first) in (runs.first?.inspection.stages ?? []).enumerated() {
      for (position, now) in first.indicators.enumerated()
      where ["teachers", "education", "titles", "backbone", "pe_and_arts"].contains(now.indicator) {
        let after = runs.map {
          $0.inspection.stages[stage].indicators[position].variationAfter
        }
        let cells = ([now.variationBefore] + after + [now.limit]).map { figure($0, places: 3) }
        lines.append("| \(first.stage), `\(now.indicator)` | \(cells.joined(separator: " | ")) |")
      }
    }
    return lines
  }

  private func header(_ names: [String]) -> [String] {
    [
      "| \(names.joined(separator: " | ")) |",
      "|\(String(repeating: " --- |", count: names.count))",
    ]
  }

  /// A dash stands for what there is not.
  private func figure(_ value: Double?, places: Int = 2) -> String {
    value.map { String(format: "%.\(places)f", $0) } ?? "–"
  }
}

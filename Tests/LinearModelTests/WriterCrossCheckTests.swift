import Foundation
import LinearModel
import TestSupport
import Testing

/// Runs `glpsol` on written files: another reader must find the optimum that brute force finds.
@Suite struct WriterCrossCheckTests {
  private enum Reading: Equatable {
    case optimum(Double)
    case infeasible
    case unreadable(String)
  }

  /// Whether the command-line solver is installed.
  static let hasGlpsol: Bool = {
    (try? run(["glpsol", "--version"]).status) == 0
  }()

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// Writes a program to a file, lets `glpsol` solve it, and reads what it found.
  private func read(
    _ program: ValidatedProgram,
    by writer: any ProgramWriter,
    format: String
  ) throws -> Reading {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("writer-cross-check-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("program")
    let answer = folder.appendingPathComponent("answer")
    try writer.text(of: program).write(to: file, atomically: false, encoding: .utf8)
    let (status, output) = try Self.run(["glpsol", format, file.path, "-o", answer.path])
    guard status == 0, !output.contains("warning"),
      let report = try? String(contentsOf: answer, encoding: .utf8)
    else { return .unreadable(output) }
    let lines = report.split(separator: "\n")
    if lines.contains(where: { $0.hasPrefix("Status:") && $0.hasSuffix("OPTIMAL") }),
      let line = lines.first(where: { $0.hasPrefix("Objective:") }),
      let number = line.split(separator: " ").dropLast().last.flatMap({ Double($0) })
    {
      return .optimum(number)
    }
    return output.contains("HAS NO") ? .infeasible : .unreadable(output)
  }

  private func check(_ program: ValidatedProgram, finds expected: Double?) throws {
    for (writer, format) in [(MPSWriter(), "--freemps"), (LPWriter(), "--lp")]
      as [(any ProgramWriter, String)]
    {
      let found = try read(program, by: writer, format: format)
      guard let expected else {
        #expect(found == .infeasible, "\(format)")
        continue
      }
      guard case .optimum(let objective) = found else {
        Issue.record("\(format): \(found)")
        continue
      }
      #expect(MIPSolverConformance.near(objective, expected), "\(format)")
    }
  }

  @Test(.enabled(if: hasGlpsol))
  func `every form of row and bound is read alike`() throws {
    var model = LinearModel()
    model.objectiveConstant = -2.5
    let binary = model.addBinary(cost: -3)
    let whole = model.addVariable(.integer, lower: 2, cost: -1)
    let below = model.addVariable(.integer, lower: -.infinity, upper: -1, cost: -0.5)
    let free = model.addVariable(lower: -.infinity, cost: 1)
    let fixed = model.addVariable(lower: 4, upper: 4)
    model.addVariable(lower: 0.5, upper: 3, cost: -2)
    model.addVariable(.integer, lower: -7, upper: 7, cost: 1)
    model.add(binary + whole <= 9)
    model.add(free - below >= -6)
    model.add(2 * whole + fixed == 12)
    model.add((whole - free).within(-3...7))
    model.addRow([.init(free, 1)])
    model.add(LinearExpression() <= 3)
    // x0 = 1, x1 = 4, x2 = -1, x3 = max(-7, 4 - 7) = -3, x5 = 3, x6 = -7.
    let expected = -2.5 - 3 - 4 + 0.5 - 3 - 6 - 7
    try check(ValidatedProgram(model), finds: expected)
  }

  @Test(.enabled(if: hasGlpsol))
  func `a program without costs or rows is read`() throws {
    var model = LinearModel()
    model.addVariable(.integer, upper: 3)
    try check(ValidatedProgram(model), finds: 0)
    model.objectiveConstant = 12
    try check(ValidatedProgram(model), finds: 12)
  }

  @Test(.enabled(if: hasGlpsol))
  func `random programs have the optimum that brute force finds`() throws {
    var programs = SolverRandomPrograms(seed: 11)
    for _ in 0..<15 {
      let program = try programs.smallProgram()
      let outcome = try ExhaustiveSolver().solve(program, SolveOptions())
      try check(program, finds: outcome.answer?.objective)
    }
  }
}

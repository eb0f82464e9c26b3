import Foundation
import ProgramRuns

/// Loads and checks a generated district of 60,000 people, beside a peer that only splits the same
/// tables into cells: Python's csv module.
///
/// Then one of 20,000 people whose tables are one workbook.
@main
enum Loading {
  private static let people = 60_000
  private static let peopleInWorkbook = 20_000
  private static let rounds = 5
  /// Writes the tables of a folder as one workbook, with numbers as numbers.
  private static let workbook = """
    import csv, pathlib, re, sys, openpyxl
    book = openpyxl.Workbook(write_only=True)
    for path in sorted(pathlib.Path(sys.argv[1]).glob('*.csv')):
        sheet = book.create_sheet(path.stem)
        with open(path, encoding='utf-8-sig', newline='') as text:
            for row in csv.reader(text):
                sheet.append([float(c) if re.fullmatch(r'-?[1-9][0-9]*[.]?[0-9]*', c) else c or None
                              for c in row])
    book.save(sys.argv[2])
    """
  /// Reads every cell of every table and counts the rows; nothing is checked.
  private static let peer = """
    import csv, pathlib, sys
    rows = 0
    for path in sorted(pathlib.Path(sys.argv[1]).glob('*.csv')):
        with open(path, encoding='utf-8-sig', newline='') as text:
            for row in csv.DictReader(text):
                rows += 1
    print(rows)
    """

  static func main() {
    do {
      let words = Array(CommandLine.arguments.dropFirst())
      guard words.count == 1 else { throw Refusal("usage: loading PROGRAM") }
      try measure(program: words[0])
      try measureWorkbook(program: words[0])
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(70)
    }
  }

  /// Gives a folder that is gone afterwards, with a generated district in it.
  private static func withDistrict(
    of people: Int,
    program: String,
    _ body: (_ folder: URL, _ district: String, _ generating: Double) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "teacher-exchange-loading-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let district = folder.appending(path: "district").path
    let generated = try ProgramRun.of(
      program,
      ["generate", "--teachers", "\(people)", "--seed", "1", "--output", district]
    )
    guard generated.status == 0 else { throw Refusal("generate ended with \(generated.status)") }
    try body(folder, district, generated.seconds)
  }

  /// The settings stay in `scenario.yaml`, which a folder with a workbook may have.
  private static func measureWorkbook(program: String) throws {
    try withDistrict(of: peopleInWorkbook, program: program) { folder, district, _ in
      let office = folder.appending(path: "office")
      try FileManager.default.createDirectory(at: office, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: district + "/scenario.yaml",
        toPath: office.appending(path: "scenario.yaml").path
      )
      let book = office.appending(path: "scenario.xlsx").path
      // Debian's Python has Debian's openpyxl.
      let written = try ProgramRun.of("/usr/bin/python3", ["-c", workbook, district, book])
      guard written.status == 0 else { throw Refusal("openpyxl ended with \(written.status)") }
      var ours: [Double] = []
      for _ in 0..<rounds {
        let checked = try ProgramRun.of(program, ["check", office.path])
        guard checked.status == 0 else { throw Refusal("check ended with \(checked.status)") }
        ours.append(checked.seconds)
      }
      print("\(peopleInWorkbook) people in a workbook of openpyxl, \(rounds) rounds, seconds")
      print("  load and check       \(figures(ours))")
    }
  }

  private static func measure(program: String) throws {
    try withDistrict(of: people, program: program) { _, district, generating in
      try measure(program: program, district: district, generating: generating)
    }
  }

  private static func measure(program: String, district: String, generating: Double) throws {
    var ours: [Double] = []
    var peers: [Double] = []
    // In turns, so that what else the machine does falls on both.
    for _ in 0..<rounds {
      let checked = try ProgramRun.of(program, ["check", district])
      guard checked.status == 0 else { throw Refusal("check ended with \(checked.status)") }
      ours.append(checked.seconds)
      let read = try ProgramRun.of("/usr/bin/env", ["python3", "-c", peer, district])
      guard read.status == 0 else { throw Refusal("the peer ended with \(read.status)") }
      peers.append(read.seconds)
    }
    print("\(people) people, \(rounds) rounds, seconds: least, median, most")
    print("  generate and write   \(figure(generating))")
    print("  load and check       \(figures(ours))")
    print("  python csv, no check \(figures(peers))")
    print("  ratio of the medians \(figure(median(ours) / median(peers)))")
  }

  private static func figures(_ seconds: [Double]) -> String {
    let sorted = seconds.sorted()
    return [sorted.first ?? 0, median(sorted), sorted.last ?? 0].map(figure)
      .joined(separator: "  ")
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func figure(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}

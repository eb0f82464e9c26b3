import Foundation
import Testing

/// Reports that the tests of the page look at, written once.
enum ReportPages {
  /// Where they and the pictures of them are kept: test output, beside the build.
  static let folder: URL = {
    let folder = Repository.root.appending(path: ".build/report-pages")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }()

  /// The pages of the bundled county by language.
  static let county = Result { try pages(of: Repository.scenario("yunxi-county"), "county") }

  /// The pages of a district without coordinates, by language.
  static let unplaced = Result {
    try pages(of: Repository.scenario("point-shares-teachers"), "unplaced")
  }

  /// The page of a district whose people and schools have names that try to be more than names.
  static let hostile = Result {
    let scenario = folder.appending(path: "hostile-scenario")
    try? FileManager.default.removeItem(at: scenario)
    try FileManager.default.copyItem(
      at: Repository.scenario("two-schools-by-hand"),
      to: scenario
    )
    for (file, old, new) in hostileNames {
      let table = scenario.appending(path: file)
      let text = try String(contentsOf: table, encoding: .utf8)
      let field = "\"" + new.replacing("\"", with: "\"\"") + "\""
      try Data(text.replacing(old, with: field).utf8).write(to: table)
    }
    return try pages(of: scenario, "hostile")
  }

  /// Names by table, in the place of which they stand.
  static let hostileNames = [
    ("teachers.csv", "Teacher 01", "<script>window.harmed=1</script>"),
    ("teachers.csv", "Teacher 03", "</script><img src=x onerror=window.harmed=2>"),
    ("teachers.csv", "Teacher 04", "\u{202E}\"' onclick=window.harmed=3 <!-- &amp;"),
    ("teachers.csv", "Teacher 06", "محمد علي"),
    ("schools.csv", "Seat Primary", "<b onmouseover=window.harmed=4>Seat</b>\""),
    ("schools.csv", "Hill Primary", "{{title}} </title> בית ספר"),
  ]

  private static func pages(of scenario: URL, _ name: String) throws -> [String: URL] {
    let program = try BuiltProgram()
    let plan = folder.appending(path: "\(name)-plan").path
    let made = try program.run(
      ["plan", scenario.path, "--output", plan, "--force", "--time-limit", "10"]
    )
    #expect(made.status == 0, "\(made.errors)")
    var pages: [String: URL] = [:]
    for (key, more) in [("zh", ["--language", "zh"]), ("en", []), ("masked", ["--mask"])] {
      let output = folder.appending(path: "\(name)-\(key)")
      let run = try program.run(
        ["report", scenario.path, plan, "--output", output.path, "--force"] + more
      )
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains(output.path))
      pages[key] = output.appending(path: "report.html")
    }
    return pages
  }
}

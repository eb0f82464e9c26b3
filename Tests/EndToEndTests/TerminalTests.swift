import Foundation
import Testing
import TextWidth

extension EndToEnd {
  /// What people see in a terminal window, and what files and pipes get.
  @Suite struct TerminalTests {
    private static let county = Repository.scenario("yunxi-county").path
    private static let faulty = Repository.scenario("roster-with-faults").path
    private static let district = Repository.scenario("preset-district-15").path

    /// What a command writes to a terminal of so many columns, result and all.
    private func seen(
      _ arguments: [String],
      columns: UInt16,
      _ environment: [String: String] = [:]
    ) throws -> String {
      let usual = ["TERM": "xterm-256color", "NO_COLOR": ""]
      return try BuiltProgram().run(
        arguments,
        on: try Terminal(columns: columns),
        showsResult: true,
        environment: usual.merging(environment) { $1 }
      ).replacingOccurrences(of: "\r\n", with: "\n")
    }

    /// The commands whose results have tables, with a plan made for them.
    private func withCommands(
      _ language: String,
      _ body: ([[String]]) throws -> Void
    ) throws {
      try TemporaryFolder.with { folder in
        let plan = folder.appending(path: "plan").path
        let made = try BuiltProgram().run(
          ["plan", Self.district, "--output", plan, "--work-limit", "2"]
        )
        #expect(made.status == 0, "\(made.errors)")
        let summary = ["plan", Self.district, "--from", plan, "--output", plan, "--force"]
        let commands = [
          ["check", Self.county, "--quiet"], ["check", Self.faulty, "--quiet"],
          ["diagnose", Self.district, "--time-limit", "2", "--quiet"],
          ["verify", Self.district, plan, "--quiet"],
          ["inspect", Self.district, plan, "--quiet"], ["compare", plan, plan, "--quiet"],
          summary + ["--work-limit", "2", "--quiet"],
        ]
        try body(commands.map { $0 + ["--language", language] })
      }
    }

    @Test(arguments: ["zh", "en"])
    func `no line is wider than the window, and colours change no word`(
      language: String
    ) throws {
      try withCommands(language) { commands in
        for columns: UInt16 in [60, 80, 120] {
          for command in commands {
            let coloured = try seen(command, columns: columns)
            #expect(coloured.contains("\u{1B}["), "\(command)")
            let lines = coloured.withoutStyles.split(separator: "\n").map(String.init)
            #expect(!lines.isEmpty)
            for line in lines {
              #expect(line.displayWidth <= Int(columns), "\(command): \(line)")
              #expect(!line.contains("\u{1B}"), "\(line)")
            }
            // What takes its time says how long it took.
            guard !["plan", "diagnose"].contains(command[0]) else { continue }
            let plain = try seen(command, columns: columns, ["NO_COLOR": "1"])
            #expect(plain == coloured.withoutStyles, "\(command)")
          }
        }
      }
    }

    @Test(arguments: ["zh", "en"])
    func `a wide window shows what a file holds, word for word`(language: String) throws {
      try withCommands(language) { commands in
        for command in commands where !["plan", "diagnose"].contains(command[0]) {
          let file = try BuiltProgram().run(command)
          let shown = try seen(command, columns: 1000).withoutStyles
          #expect(shown == file.errors + file.output, "\(command)")
        }
      }
    }

    @Test func `files and pipes get no colours, nor do terminals where none are wanted`() throws {
      let command = ["check", Self.faulty, "--quiet"]
      let file = try BuiltProgram().run(command, environment: ["TERM": "xterm-256color"])
      #expect(!(file.output + file.errors).contains("\u{1B}"))
      let coloured = try seen(command, columns: 80)
      #expect(coloured.contains("\u{1B}[1;31merror\u{1B}[0m"))
      #expect(coloured.contains("\u{1B}[33mwarning\u{1B}[0m"))
      for unwanted in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
        #expect(try !seen(command, columns: 80, unwanted).contains("\u{1B}"), "\(unwanted)")
      }
    }

    @Test func `JSON for programs is the same on a terminal`() throws {
      let command = ["check", Self.county, "--format", "json", "--quiet"]
      let file = try BuiltProgram().run(command)
      #expect(try seen(command, columns: 60).hasSuffix(file.output))
    }

    @Test func `short commands show progress on terminals alone`() throws {
      let command = ["check", Self.county]
      #expect(try seen(command, columns: 60).contains("\r\u{1B}[K[0"))
      #expect(try !BuiltProgram().run(command).errors.contains(" s] "))
      let asked = try BuiltProgram().run(command + ["--progress", "plain"])
      #expect(asked.errors.contains(" s] reading the scenario"))
    }
  }
}

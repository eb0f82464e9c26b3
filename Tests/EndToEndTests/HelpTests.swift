import Foundation
import Testing

extension EndToEnd {
  /// Help and completions, of every command that there is.
  @Suite struct HelpTests {
    /// The commands as the program itself lists them.
    private func commands() throws -> [[String: Any]] {
      let help = try BuiltProgram().run("--experimental-dump-help").json()
      let root = try #require(help["command"] as? [String: Any])
      let all = try #require(root["subcommands"] as? [[String: Any]])
      return all.filter { $0["commandName"] as? String != "help" }
    }

    private func names() throws -> [String] {
      let names = try commands().compactMap { $0["commandName"] as? String }
      #expect(names.count >= 12)
      return names
    }

    @Test func `the help of every command has an example`() throws {
      for name in try names() {
        let run = try BuiltProgram().run("help", name)
        #expect(run.status == 0)
        #expect(run.output.contains("\n  teacher-exchange \(name) "), "\(name): \(run.output)")
      }
    }

    @Test func `the help of the program names every command and shows how it is used`() throws {
      let help = try BuiltProgram().run("--help")
      #expect(help.status == 0)
      for name in try names() {
        #expect(help.output.contains("\n  \(name) "), "\(name)")
        #expect(help.output.contains("teacher-exchange \(name) "), "\(name)")
      }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `completions know every command and option`(shell: String) throws {
      let run = try BuiltProgram().run("--generate-completion-script", shell)
      #expect(run.status == 0)
      for command in try commands() {
        let name = try #require(command["commandName"] as? String)
        #expect(run.output.contains(name), "\(name)")
        for argument in command["arguments"] as? [[String: Any]] ?? [] {
          guard let option = argument["preferredName"] as? [String: Any],
            option["kind"] as? String == "long", let name = option["name"] as? String
          else { continue }
          #expect(run.output.contains(name), "\(name)")
        }
      }
    }

    @Test func `bash reads its completions, and offers plan folders and workbooks`() throws {
      try TemporaryFolder.with { folder in
        let script = folder.appending(path: "completions.bash")
        let run = try BuiltProgram().run("--generate-completion-script", "bash")
        try run.output.write(to: script, atomically: true, encoding: .utf8)
        for name in ["scenario.xlsx", "notes.txt"] {
          try Data().write(to: folder.appending(path: name))
        }
        try FileManager.default.createDirectory(
          at: folder.appending(path: "Plans"),
          withIntermediateDirectories: false
        )
        #expect(try bash(["-n", script.path], in: folder).isEmpty)
        let offered = { (words: String) in
          try bash(
            [
              "-c",
              """
              source completions.bash
              COMP_WORDS=(\(words) ''); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
              COMP_LINE="\(words) "; COMP_POINT=${#COMP_LINE}
              _teacher-exchange teacher-exchange '' ''; printf '%s\\n' "${COMPREPLY[@]}"
              """,
            ],
            in: folder
          ).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        #expect(try Set(names()).isSubset(of: offered("teacher-exchange")))
        let scenarios = try offered("teacher-exchange check")
        #expect(scenarios.contains("scenario.xlsx") && scenarios.contains { $0.hasPrefix("Plans") })
        #expect(!scenarios.contains("notes.txt"))
        let plans = try offered("teacher-exchange compare")
        #expect(plans.contains { $0.hasPrefix("Plans") } && !plans.contains("scenario.xlsx"))
      }
    }

    private func bash(_ arguments: [String], in folder: URL) throws -> String {
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(fileURLWithPath: "/bin/bash")
      process.arguments = arguments
      process.currentDirectoryURL = folder
      process.standardOutput = output
      process.standardError = output
      try process.run()
      let said = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return String(decoding: said, as: UTF8.self)
    }
  }
}

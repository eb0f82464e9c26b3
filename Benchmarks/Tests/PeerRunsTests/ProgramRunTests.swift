import ProgramRuns
import Testing

struct ProgramRunTests {
  @Test func `both streams, the status and the memory of a program come back`() throws {
    var lines: [String] = []
    let run = try ProgramRun.of("sh", ["-c", "echo one; echo two >&2; printf three; exit 7"]) {
      lines.append("\($0.stream == .output ? "out" : "err") \($0.text)")
    }
    #expect(run.status == 7)
    #expect(run.output == "one\nthree\n")
    #expect(run.errors == "two\n")
    #expect(lines.sorted() == ["err two", "out one", "out three"])
    #expect(run.peakMemoryMB > 0)
    #expect(!run.ranOutOfTime)
  }

  @Test func `a program is killed when its time is over`() throws {
    let run = try ProgramRun.of("cat", ["/dev/zero"], limit: 0)
    #expect(run.ranOutOfTime)
    #expect(run.status == 128 + 9)
  }

  @Test func `a program that is not there is refused`() {
    #expect(throws: Refusal.self) { try ProgramRun.of("no-such-program-at-all", []) }
  }
}

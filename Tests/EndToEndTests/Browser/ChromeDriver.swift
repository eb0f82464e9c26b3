import Foundation

/// A running chromedriver (Debian `chromium-driver`), spoken to by WebDriver over HTTP.
final class ChromeDriver: Sendable {
  /// What a request was answered with instead of a value.
  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }

  private let process: Process
  private let port: String

  /// Starts chromedriver at a free port and waits until it says which.
  init() throws {
    process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["chromedriver", "--port=0"]
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    var said = ""
    var port: String?
    while port == nil {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else {
        throw Refusal(description: "chromedriver is not there (Debian chromium-driver): \(said)")
      }
      said += String(decoding: more, as: UTF8.self)
      port = (try /started successfully on port (\d+)/.firstMatch(in: said)).map { String($0.1) }
    }
    self.port = port ?? ""
    // What it says later is read away, so that it never waits for a reader.
    output.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
  }

  /// Ends chromedriver, whose browser is closed by then.
  func end() {
    // Signals that can be blocked are blocked in children of a test process.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// The value that a request is answered with.
  func request(_ method: String, _ path: String, _ body: [String: Any] = [:]) throws -> Any {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "webdriver-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    var arguments = [
      "--silent", "--max-time", "60", "--request", method, "--header",
      "Content-Type: application/json",
      "http://127.0.0.1:\(port)\(path)",
    ]
    if method == "POST" {
      try JSONSerialization.data(withJSONObject: body).write(to: file)
      arguments += ["--data-binary", "@\(file.path)"]
    }
    let answer = try JSONSerialization.jsonObject(with: Self.output(of: "curl", arguments))
    guard let object = answer as? [String: Any], let value = object["value"] else {
      throw Refusal(description: "\(method) \(path) was not answered with a value")
    }
    if let fault = value as? [String: Any], let error = fault["error"] as? String {
      throw Refusal(description: "\(path): \(error): \(fault["message"] ?? "")")
    }
    return value
  }

  private static func output(of command: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [command] + arguments
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return data
  }
}

import Foundation

/// A headless Chromium with one page, driven by chromedriver.
struct Browser {
  /// Keys by the characters that WebDriver gives them.
  enum Key: String {
    case tab = "\u{E004}"
    case enter = "\u{E007}"
    case escape = "\u{E00C}"
  }

  private let driver: ChromeDriver
  private let session: String

  /// Opens a browser for as long as the closure runs.
  static func with(_ body: (Browser) throws -> Void) throws {
    let driver = try ChromeDriver()
    defer { driver.end() }
    let arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--hide-scrollbars",
    ]
    let wanted: [String: Any] = [
      "goog:chromeOptions": ["args": arguments], "goog:loggingPrefs": ["browser": "ALL"],
    ]
    let answer = try driver.request(
      "POST",
      "/session",
      ["capabilities": ["alwaysMatch": wanted]]
    )
    guard let id = (answer as? [String: Any])?["sessionId"] as? String else {
      throw ChromeDriver.Refusal(description: "no session: \(answer)")
    }
    let browser = Browser(driver: driver, session: "/session/\(id)")
    defer { _ = try? driver.request("DELETE", browser.session) }
    try body(browser)
  }

  /// Opens a file.
  func open(_ file: URL, fragment: String = "") throws {
    // The same page with another fragment would not be loaded again.
    try go(to: "about:blank")
    try go(to: file.absoluteString + (fragment.isEmpty ? "" : "#\(fragment)"))
  }

  private func go(to address: String) throws {
    _ = try driver.request("POST", session + "/url", ["url": address])
  }

  /// What a script in the page returns.
  @discardableResult
  func run(_ script: String, _ arguments: [Any] = []) throws -> Any {
    try driver.request(
      "POST",
      session + "/execute/sync",
      ["script": script, "args": arguments]
    )
  }

  /// A whole number that a script returns.
  func number(_ script: String) throws -> Int { try run(script) as? Int ?? .min }

  /// A text that a script returns.
  func text(_ script: String) throws -> String { try run(script) as? String ?? "" }

  /// Whether a script returns true.
  func holds(_ script: String) throws -> Bool { try run(script) as? Bool ?? false }

  /// Presses keys, or types characters, one after the other.
  func press(_ keys: String...) throws {
    let actions = keys.joined().map { key in
      [["type": "keyDown", "value": "\(key)"], ["type": "keyUp", "value": "\(key)"]]
    }.flatMap { $0 }
    let source: [String: Any] = ["type": "key", "id": "keys", "actions": actions]
    _ = try driver.request("POST", session + "/actions", ["actions": [source]])
  }

  /// Presses keys that have a name.
  func press(_ key: Key, times: Int = 1) throws {
    for _ in 0..<times { try press(key.rawValue) }
  }

  /// Clicks in the middle of the first element that a selector finds.
  func click(_ selector: String) throws {
    let found = try driver.request(
      "POST",
      session + "/element",
      ["using": "css selector", "value": selector]
    )
    guard let id = (found as? [String: String])?.values.first else { return }
    _ = try driver.request("POST", session + "/element/\(id)/click")
  }

  /// The size of the window's inside, as a phone or a screen has it.
  func resize(width: Int, height: Int, isPhone: Bool = false) throws {
    try command(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": isPhone]
    )
  }

  /// Lets the page think that somebody likes it dark, or prints it.
  func emulate(isDark: Bool, medium: String = "") throws {
    try command(
      "Emulation.setEmulatedMedia",
      [
        "media": medium,
        "features": [["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]],
      ]
    )
  }

  /// Keeps a picture of the whole page, or of what is seen of it.
  func screenshot(_ name: String, isWhole: Bool = true) throws {
    let answer = try command(
      "Page.captureScreenshot",
      ["format": "png", "captureBeyondViewport": isWhole]
    )
    guard let text = (answer as? [String: Any])?["data"] as? String,
      let data = Data(base64Encoded: text)
    else { throw ChromeDriver.Refusal(description: "no picture of \(name)") }
    let file = ReportPages.folder.appending(path: "\(name).png")
    try data.write(to: file)
    print("screenshot: \(file.path)")
  }

  /// What the page has written to the console since it was asked last.
  func log() throws -> [String] {
    let entries = try driver.request("POST", session + "/se/log", ["type": "browser"])
    return (entries as? [[String: Any]] ?? []).map { "\($0["message"] ?? $0)" }
  }

  @discardableResult
  private func command(_ name: String, _ parameters: [String: Any]) throws -> Any {
    try driver.request(
      "POST",
      session + "/goog/cdp/execute",
      ["cmd": name, "params": parameters]
    )
  }
}

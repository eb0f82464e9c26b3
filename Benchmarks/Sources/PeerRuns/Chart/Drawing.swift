import Foundation

/// Pieces of an SVG page.
struct Drawing {
  private(set) var elements: [String] = []

  mutating func text(
    _ words: String,
    x: Double,
    y: Double,
    anchor: String = "start",
    size: Int = 11
  ) {
    let safe = words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    elements.append(
      "<text x=\"\(Self.place(x))\" y=\"\(Self.place(y))\" text-anchor=\"\(anchor)\""
        + " font-size=\"\(size)\">\(safe)</text>"
    )
  }

  mutating func line(_ places: [(x: Double, y: Double)], colour: String, width: Double = 1) {
    let points = places.map { "\(Self.place($0.x)),\(Self.place($0.y))" }.joined(separator: " ")
    elements.append(
      "<polyline points=\"\(points)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"\(width)\"/>"
    )
  }

  mutating func dot(x: Double, y: Double, colour: String) {
    elements.append(
      "<circle cx=\"\(Self.place(x))\" cy=\"\(Self.place(y))\" r=\"4\" fill=\"\(colour)\"/>"
    )
  }

  mutating func bar(x: Double, y: Double, width: Double, height: Double, colour: String) {
    elements.append(
      "<rect x=\"\(Self.place(x))\" y=\"\(Self.place(y))\" width=\"\(Self.place(width))\""
        + " height=\"\(Self.place(height))\" fill=\"\(colour)\"/>"
    )
  }

  /// The page with everything drawn so far.
  func page(width: Double, height: Double) -> String {
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(Int(width))\" height=\"\(Int(height))\""
      + " viewBox=\"0 0 \(Int(width)) \(Int(height))\" font-family=\"sans-serif\">"
    let paper = "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>"
    return ([head, paper] + elements + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private static func place(_ value: Double) -> String { String(format: "%.1f", value) }
}

/// The parts that a part refers to, by the ids it uses for them.
final class Relationships: XMLHandler {
  /// One reference.
  struct Target {
    /// The last word of its type, as `worksheet`; strict and transitional files agree in it.
    let kind: String
    /// The part's path in the archive.
    let path: String
  }

  private let folder: Substring
  private(set) var all: [String: Target] = [:]

  /// The references of a part; the empty path stands for the archive as a whole.
  init(of part: String) {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    folder = part[..<cut]
    super.init(part: folder + "_rels/" + part[cut...] + ".rels")
  }

  /// The first part of a kind, by order of ids.
  func first(_ kind: String) -> String? {
    all.sorted { $0.key < $1.key }.first { $0.value.kind == kind }?.value.path
  }

  override func begin(_ name: XMLName, _ attributes: XMLAttributes, depth: Int) {
    guard depth == 1, name == "Relationship", attributes.text("TargetMode") != "External",
      let id = attributes.text("Id"), let target = attributes.text("Target")
    else { return }
    let kind = attributes.text("Type")?.split(separator: "/").last.map(String.init) ?? ""
    all[id] = Target(kind: kind, path: resolved(target))
  }

  private func resolved(_ target: String) -> String {
    var steps: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

import Foundation

/// The modules of this package and what each of them imports, read from the sources.
struct ModuleMap {
  /// Imports of our own modules by module, in order.
  let imports: [String: [String]]
  /// Imports of modules that are not ours by module, in order.
  let foreignImports: [String: [String]]
  /// Dependencies that Package.swift declares by target; products of packages by variable name.
  let declared: [String: [String]]

  /// Reads `Sources` and `Package.swift`.
  init() throws {
    let modules = try FileManager.default
      .contentsOfDirectory(atPath: Repository.root.appending(path: "Sources").path)
      .sorted()
    var found: [String: Set<String>] = [:]
    for module in modules {
      found[module] = []
      for file in try Repository.files(below: "Sources/\(module)", ending: ".swift") {
        let text = try Repository.text(of: "Sources/\(module)/\(file)")
        for line in text.split(separator: "\n") where line.contains("import ") {
          let word =
            /^(?:@\w+ )*(?:(?:public|package|internal|fileprivate|private) )?import (?:\w+ )?(\w+)/
          if let match = line.firstMatch(of: word) { found[module]?.insert(String(match.1)) }
        }
      }
      for file in try Repository.files(below: "Sources/\(module)", ending: ".h")
        + Repository.files(below: "Sources/\(module)", ending: ".c")
      where try Repository.text(of: "Sources/\(module)/\(file)").contains("#include <glpk.h>") {
        if module != "CGLPK" { found[module]?.insert("CGLPK") }
      }
    }
    imports = found.mapValues { $0.filter(modules.contains).sorted() }
    foreignImports = found.mapValues { $0.filter { !modules.contains($0) }.sorted() }
    declared = try Self.declaredDependencies(of: modules)
  }

  /// One line a module: what it imports, modules without imports first.
  var diagram: String {
    var lines: [String] = []
    var drawn: Set<String> = []
    while drawn.count < imports.count {
      let next = imports.keys.filter { name in
        !drawn.contains(name) && drawn.isSuperset(of: imports[name] ?? [])
      }.sorted()
      guard !next.isEmpty else { return "the modules import each other in a circle" }
      for name in next {
        let targets = imports[name] ?? []
        let list = targets.isEmpty ? "nothing of ours" : targets.joined(separator: ", ")
        lines.append(name.padding(toLength: 17, withPad: " ", startingAt: 0) + "→ " + list)
      }
      drawn.formUnion(next)
    }
    return lines.joined(separator: "\n")
  }

  private static func declaredDependencies(of modules: [String]) throws -> [String: [String]] {
    let text = try Repository.text(of: "Package.swift")
    var dependencies: [String: [String]] = [:]
    for name in modules {
      let escaped = NSRegularExpression.escapedPattern(for: name)
      let pattern =
        #"\.(?:executableTarget|target|systemLibrary)\(\s*name: ""# + escaped
        + #""(?:,\s*dependencies: \[([^\]]*)\])?"#
      let expression = try NSRegularExpression(pattern: pattern)
      let whole = NSRange(text.startIndex..., in: text)
      guard let match = expression.firstMatch(in: text, range: whole) else { continue }
      guard let range = Range(match.range(at: 1), in: text) else {
        dependencies[name] = []
        continue
      }
      dependencies[name] = text[range].split { ", \n\"".contains($0) }.map(String.init).sorted()
    }
    return dependencies
  }
}

import Foundation
import Testing

@Suite struct ImportRulesTests {
  /// What each module may import of ours.
  static let allowed: [String: Set<String>] = [
    "CGLPK": [],
    "COpenSSL": [],
    "CZip": [],
    "CExpat": [],
    "CXlsxWriter": [],
    "CGLPKBridge": ["CGLPK"],
    "LinearModel": [],
    "GLPKSolver": ["CGLPKBridge", "LinearModel"],
    "Staffing": [],
    "JSONText": [],
    "TextWidth": [],
    "Workbooks": ["CExpat", "CXlsxWriter", "CZip", "TextWidth"],
    "ScenarioFiles": ["COpenSSL", "JSONText", "Staffing", "Workbooks"],
    "ClassTimetables": ["LinearModel", "Staffing"],
    "SchoolTimetables": ["LinearModel", "Staffing"],
    "RotationModel": ["ClassTimetables", "LinearModel", "Staffing"],
    "PlanAudit": ["Staffing"],
    "PlanReports": ["JSONText", "PlanAudit", "Staffing", "TextWidth", "Workbooks"],
    "teacher-exchange": [
      "ClassTimetables", "GLPKSolver", "LinearModel", "PlanAudit", "PlanReports", "RotationModel",
      "ScenarioFiles", "SchoolTimetables", "Staffing", "Workbooks",
    ],
  ]

  /// The one home of each third-party module.
  static let homes = [
    "ArgumentParser": "teacher-exchange", "Mustache": "PlanReports", "Yams": "ScenarioFiles",
  ]

  /// Modules of the toolchain.
  static let toolchain: Set<String> = [
    "Dispatch", "Foundation", "FoundationXML", "Glibc", "Synchronization",
  ]

  @Test func `modules import only in the directions of the layout`() throws {
    let map = try ModuleMap()
    print(map.diagram)
    #expect(Set(map.imports.keys) == Set(Self.allowed.keys))
    for (module, imported) in map.imports {
      let wrong = Set(imported).subtracting(Self.allowed[module] ?? [])
      #expect(wrong.isEmpty, "\(module) must not import \(wrong.sorted())")
    }
  }

  @Test func `Package swift declares no dependency that the layout forbids`() throws {
    for (module, dependencies) in try ModuleMap().declared {
      let packages = [
        "argumentParser": "ArgumentParser", "mustache": "Mustache", "yams": "Yams",
      ]
      for dependency in dependencies {
        if let package = packages[dependency] {
          #expect(
            Self.homes[package] == module,
            "\(package) belongs to \(Self.homes[package] ?? "")"
          )
        } else {
          #expect(Self.allowed[module]?.contains(dependency) == true, "\(module): \(dependency)")
        }
      }
    }
  }

  @Test func `every third-party module has one home`() throws {
    for (module, imported) in try ModuleMap().foreignImports {
      for name in imported where !Self.toolchain.contains(name) {
        #expect(Self.homes[name] == module, "\(module) imports \(name)")
      }
    }
  }

  @Test func `only the bridge calls GLPK`() throws {
    for file in try Repository.files(below: "Sources", ending: "") {
      guard [".swift", ".c", ".h"].contains(where: file.hasSuffix),
        !file.hasPrefix("CGLPKBridge/")
      else { continue }
      for line in try Repository.text(of: "Sources/\(file)").split(separator: "\n")
      where line.contains("glp_") {
        let code = line.drop { $0 == " " }
        guard !code.hasPrefix("//"), !code.hasPrefix("*") else { continue }
        #expect(!code.contains(/\bglp_\w+ ?\(/), "\(file): \(code)")
      }
    }
  }

  @Test func `the linear model knows no word of the domain`() throws {
    let words: Set = [
      "school", "schools", "teacher", "teachers", "student", "students", "curriculum", "recruit",
      "recruits", "backbone", "district", "districts", "scenario", "scenarios",
    ]
    for file in try Repository.files(below: "Sources/LinearModel", ending: ".swift") {
      let text = try Repository.text(of: "Sources/LinearModel/\(file)").lowercased()
      let found = words.intersection(text.split { !$0.isLetter }.map(String.init))
      #expect(found.isEmpty, "\(file): \(found.sorted())")
    }
  }

  @Test func `the README shows the module diagram of the sources`() throws {
    let diagram = try ModuleMap().diagram
    #expect(try Repository.text(of: "README.md").contains(diagram), "expected:\n\(diagram)")
  }
}

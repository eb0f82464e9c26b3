import Foundation
import ScenarioFiles
import Staffing
import TestSupport

/// A scenario of two schools and two teachers without faults, whose files a test may change.
struct SmallScenario {
  /// The texts of the files by name.
  var files = [
    "scenario.yaml": "title: small\nschool_year: 2026\n",
    "schools.csv": """
    id,name,stages,location,parent,longitude,latitude
    S1,First,primary,urban,,120.5,31.5
    S2,Second,primary;junior,rural,S1,,
    """,
    "classes.csv": """
    school,grade,classes,students
    S1,1,2,80
    S2,1,0.5,12
    S2,7,1,30
    """,
    "teachers.csv": """
    id,name,school,since,birth,stage,subject
    T1,Ann,S1,2018-09,1985-04,primary,math
    T2,Ben,S2,2019-09,1990-10,junior,chinese
    """,
  ]

  /// The scenario with some files replaced or added; nil removes a file.
  static func changing(_ changes: [String: String?]) -> SmallScenario {
    var scenario = SmallScenario()
    for (name, text) in changes { scenario.files[name] = text }
    return scenario
  }

  /// Loads the scenario from a folder of its own.
  func load() throws -> LoadedScenario {
    let folder = try TemporaryFolder(files)
    return try ScenarioFolder.load(at: folder.path)
  }

  /// Everything that loading finds, whether or not the scenario can be used.
  func diagnostics() throws -> [Diagnostic] {
    do {
      return try load().diagnostics
    } catch let failure as DataFailure {
      return failure.diagnostics
    }
  }

  /// The faults and warnings in short: `teachers.csv:3:5 D013`.
  func findings() throws -> [String] {
    try diagnostics().map(\.short)
  }
}

extension Diagnostic {
  /// Place and code, as `teachers.csv:3:5 D013`.
  var short: String {
    let file = place.sheet.map { "\(place.file)[\($0)]" } ?? place.file
    let parts = [file, place.row.map { "\($0)" }, place.column.map { "\($0)" }]
    return parts.compactMap(\.self).joined(separator: ":") + " " + code.rawValue
  }
}

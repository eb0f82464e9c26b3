// swift-tools-version: 6.2
import PackageDescription

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "teacher-exchange",
  products: [
    .executable(name: "teacher-exchange", targets: ["teacher-exchange"]),
    .library(
      name: "TeacherExchange",
      targets: [
        "Staffing", "ScenarioFiles", "RotationModel", "PlanAudit", "PlanReports", "GLPKSolver",
      ]
    ),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"])]),
    .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    // The module map's link line counts only where Swift imports CGLPK, and nothing does.
    .target(
      name: "CGLPKBridge",
      dependencies: ["CGLPK"],
      linkerSettings: [.linkedLibrary("glpk")]
    ),
    .target(name: "JSONText"),
    .target(name: "TextWidth"),
    .target(name: "LinearModel"),
    .target(name: "GLPKSolver", dependencies: ["CGLPKBridge", "LinearModel"]),
    .target(name: "Staffing"),
    .target(name: "Workbooks", dependencies: ["CExpat", "CXlsxWriter", "CZip", "TextWidth"]),
    .target(
      name: "ScenarioFiles",
      dependencies: ["Staffing", "JSONText", "COpenSSL", "Workbooks", yams],
      resources: [.embedInCode("Presets/presets.yaml")]
    ),
    .target(name: "ClassTimetables", dependencies: ["Staffing", "LinearModel"]),
    .target(name: "SchoolTimetables", dependencies: ["Staffing", "LinearModel"]),
    .target(
      name: "RotationModel",
      dependencies: ["Staffing", "LinearModel", "ClassTimetables"]
    ),
    .target(name: "PlanAudit", dependencies: ["Staffing"]),
    .target(
      name: "PlanReports",
      dependencies: ["Staffing", "PlanAudit", "JSONText", "TextWidth", "Workbooks", mustache],
      resources: [
        .embedInCode("Templates/page.mustache"), .embedInCode("Templates/school.mustache"),
        .embedInCode("Templates/district.mustache"), .embedInCode("Templates/report.mustache"),
        .embedInCode("Templates/letters.mustache"),
        .embedInCode("Templates/figures.mustache"), .embedInCode("Templates/bars.mustache"),
        .embedInCode("Templates/stack.mustache"), .embedInCode("Templates/map.mustache"),
        .embedInCode("Templates/report.css"), .embedInCode("Templates/report.js"),
        .embedInCode("Templates/sweep.mustache"), .embedInCode("Templates/sweep.css"),
      ]
    ),
    .executableTarget(
      name: "teacher-exchange",
      dependencies: [
        "Staffing", "ScenarioFiles", "LinearModel", "GLPKSolver", "ClassTimetables",
        "RotationModel", "SchoolTimetables", "PlanAudit", "PlanReports", "Workbooks",
        argumentParser,
      ]
    ),
    .target(
      name: "TestSupport",
      dependencies: ["Staffing", "LinearModel", "PlanAudit"],
      path: "Tests/TestSupport"
    ),
    .testTarget(name: "LinearModelTests", dependencies: ["LinearModel", "TestSupport"]),
    .testTarget(
      name: "GLPKSolverTests",
      dependencies: ["GLPKSolver", "CGLPKBridge", "LinearModel", "TestSupport"]
    ),
    .testTarget(name: "StaffingTests", dependencies: ["Staffing", "TestSupport"]),
    .testTarget(
      name: "ScenarioFilesTests",
      dependencies: ["ScenarioFiles", "Staffing", "TestSupport"]
    ),
    .testTarget(
      name: "RotationModelTests",
      dependencies: [
        "RotationModel", "ClassTimetables", "GLPKSolver", "LinearModel", "Staffing", "PlanAudit",
        "ScenarioFiles", "TestSupport",
      ]
    ),
    .testTarget(
      name: "ClassTimetablesTests",
      dependencies: ["ClassTimetables", "GLPKSolver", "LinearModel", "Staffing", "TestSupport"]
    ),
    .testTarget(
      name: "SchoolTimetablesTests",
      dependencies: ["SchoolTimetables", "LinearModel", "PlanAudit", "Staffing", "TestSupport"]
    ),
    .testTarget(name: "WorkbooksTests", dependencies: ["Workbooks", "TestSupport"]),
    .testTarget(name: "PlanAuditTests", dependencies: ["PlanAudit", "Staffing", "TestSupport"]),
    .testTarget(
      name: "PlanReportsTests",
      dependencies: [
        "PlanReports", "PlanAudit", "Staffing", "TestSupport", "JSONText", "TextWidth", "Workbooks",
      ],
      exclude: ["Snapshots"]
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "PlanAudit", "PlanReports", "ScenarioFiles", "Staffing", "TestSupport", "TextWidth",
      ]
    ),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
  ]
  target.cSettings = [
    .enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error),
  ]
}

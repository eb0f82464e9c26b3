// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  targets: [
    .target(name: "ProgramRuns"),
    .executableTarget(name: "county", dependencies: ["ProgramRuns"]),
    .executableTarget(name: "loading", dependencies: ["ProgramRuns"]),
  ]
)

for target in package.targets {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
  ]
}

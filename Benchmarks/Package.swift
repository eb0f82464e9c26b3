// swift-tools-version: 6.2
import PackageDescription

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "teacher-exchange", path: ".."),
    // Options of the driver.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // `swift package benchmark`; without the traits it needs no interposer of malloc.
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .target(name: "ProgramRuns"),
    .target(name: "PeerRuns", dependencies: ["ProgramRuns"]),
    .executableTarget(name: "county", dependencies: ["ProgramRuns"]),
    .executableTarget(name: "balance", dependencies: ["PeerRuns", "ProgramRuns"]),
    .executableTarget(name: "loading", dependencies: ["ProgramRuns"]),
    .executableTarget(name: "peers", dependencies: ["PeerRuns", "ProgramRuns", argumentParser]),
    .executableTarget(
      name: "HotParts",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "TeacherExchange", package: "teacher-exchange"),
      ],
      path: "Benchmarks/HotParts",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
    ),
    .testTarget(name: "PeerRunsTests", dependencies: ["PeerRuns", "ProgramRuns"]),
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

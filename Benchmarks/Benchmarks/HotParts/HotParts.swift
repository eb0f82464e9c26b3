import Benchmark
import PlanAudit
import RotationModel
import ScenarioFiles
import Staffing

/// The parts of a run whose cost every district pays: loading, pricing, audit.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .peakMemoryResident],
    warmupIterations: 1,
    maxDuration: .seconds(5),
    maxIterations: 100
  )

  for people in [1_500, 6_000] {
    let drawn = Once { SyntheticDistrict(teachers: people, seed: 1) }

    for threads in [1, 2] {
      let sample = Once { PricingSample(drawn.value.problem, threads: threads) }
      Benchmark("pricing: one pass, \(people) people, threads: \(threads)") { benchmark in
        let pricing = sample.value
        benchmark.startMeasurement()
        blackHole(pricing.pass())
        benchmark.stopMeasurement()
      }
    }

    let auditor = Once { PlanAudit(drawn.value.problem) }
    Benchmark("audit: a plan, \(people) people") { benchmark in
      let plan = drawn.value.witness
      let audit = auditor.value
      benchmark.startMeasurement()
      blackHole(audit.audit(plan).holds)
      benchmark.stopMeasurement()
    }

    let folder = Once { DistrictFolder(drawn.value.problem) }
    Benchmark("loading: a generated folder, \(people) people") { benchmark in
      let path = try folder.value.path.get()
      benchmark.startMeasurement()
      blackHole(try ScenarioFolder.load(at: path).problem)
      benchmark.stopMeasurement()
    }
  }

  Benchmark("loading: yunxi-county") { _ in
    blackHole(try ScenarioFolder.load(at: DistrictFolder.yunxi).problem)
  }
}

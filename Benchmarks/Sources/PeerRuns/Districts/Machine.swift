import Foundation

/// What a run was measured on; clocks belong to it.
package struct Machine: Codable, Equatable, Sendable {
  package let processor: String
  package let cores: Int
  package let memoryMB: Int

  package init(processor: String, cores: Int, memoryMB: Int) {
    self.processor = processor
    self.cores = cores
    self.memoryMB = memoryMB
  }

  /// The machine this runs on.
  package static var here: Machine {
    Machine(
      processor: processor(
        in: (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
      ),
      cores: ProcessInfo.processInfo.activeProcessorCount,
      memoryMB: Int(ProcessInfo.processInfo.physicalMemory / 1_048_576)
    )
  }

  /// The first processor's name in the text of `/proc/cpuinfo`.
  static func processor(in text: String) -> String {
    let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
      ?? "unknown"
  }
}

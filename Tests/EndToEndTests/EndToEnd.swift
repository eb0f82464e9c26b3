import Testing

/// Everything that runs the built program; one run at a time, so that limits mean what they say.
@Suite(.serialized)
enum EndToEnd {
  /// Errors on standard error as `FILE:ROW:CODE`, in order.
  static func diagnostics(in errors: String) -> [String] {
    errors.split(separator: "\n").compactMap { line in
      guard
        let match = line.wholeMatch(of: /([^:]+)(?::(\d+))?(?::\d+)?: error (D\d{3}): .*/)
      else { return nil }
      return [match.1, match.2, match.3].compactMap { $0.map(String.init) }.joined(separator: ":")
    }
  }
}

import Testing

/// Everything that runs the built program; one run at a time, so that limits mean what they say.
@Suite(.serialized)
enum EndToEnd {
  /// Diagnostics on standard error as `FILE:ROW:CODE`, in order; errors unless said otherwise.
  static func diagnostics(
    in errors: String,
    severities: Set<String> = ["error"]
  ) -> [String] {
    errors.split(separator: "\n").compactMap { line in
      let form = /([^:]+)(?::(\d+))?(?::\d+)?: (error|warning|note) (D\d{3}): .*/
      guard let match = line.wholeMatch(of: form), severities.contains(String(match.3)) else {
        return nil
      }
      return [match.1, match.2, match.4].compactMap { $0.map(String.init) }.joined(separator: ":")
    }
  }
}

import Staffing

/// The policies that ship with the program.
enum Presets {
  /// The preset of a scenario that names none.
  static let standard = "district-15"

  /// Names of the presets, as faults list them.
  static let names = ["district-15", "national-2014", "wujin-2017", "pucheng"]

  /// The policy of a preset; the file ships with the program, so a fault in it is ours.
  static func policy(_ name: String) -> ExchangePolicy {
    let context = LoadingContext()
    var policy = ExchangePolicy()
    if let presets = SettingsFile.map(
      PackageResources.presets_yaml,
      keys: names,
      file: "presets.yaml",
      context: context
    ), let map = presets.map(name, keys: PolicySettings.keys) {
      PolicySettings(map: map, mergesFloors: false).apply(to: &policy)
    }
    precondition(context.diagnostics.isEmpty, "the presets that ship with the program are valid")
    return policy
  }
}

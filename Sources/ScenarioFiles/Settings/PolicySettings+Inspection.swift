import Staffing

extension PolicySettings {
  /// The keys of `policy.inspection`.
  static let inspectionKeys = [
    "composite_limit", "variation_limit", "class_size", "school_size", "combined_school_size",
    "moved_of_eligible", "backbone_of_moved", "moved_of_category", "backbone_share",
    "kindergarten_college_share",
  ]

  /// Sets what inspectors ask for, as far as it is given.
  func apply(to standard: inout InspectionStandard) {
    guard let map = map.map("inspection", keys: Self.inspectionKeys) else { return }
    apply(map, "composite_limit", to: &standard.compositeLimit, in: 0...10)
    apply(map, "variation_limit", to: &standard.variationLimit, in: 0...10)
    apply(map, "class_size", to: &standard.classSize, in: 1...1000)
    map.whole("school_size", in: 1...100_000).map { standard.schoolSize = $0 }
    map.whole("combined_school_size", in: 1...100_000).map { standard.combinedSchoolSize = $0 }
    map.share("moved_of_eligible").map { standard.movedOfEligible = $0 }
    map.share("backbone_of_moved").map { standard.backboneOfMoved = $0 }
    map.share("moved_of_category").map { standard.movedOfCategory = $0 }
    map.share("backbone_share").map { standard.backboneShare = $0 }
    map.share("kindergarten_college_share").map { standard.kindergartenCollegeShare = $0 }
  }

  private func apply(
    _ map: SettingsMap,
    _ key: String,
    to values: inout InspectionStandard.ByStage,
    in range: ClosedRange<Double>
  ) {
    guard let map = map.map(key, keys: ["primary", "junior"]) else { return }
    map.number("primary", in: range).map { values.primary = $0 }
    map.number("junior", in: range).map { values.junior = $0 }
  }
}

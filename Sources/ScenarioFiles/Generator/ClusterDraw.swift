import Staffing

/// Brings neighbouring groups of schools together to clusters of about 6 to 15 schools (片区).
struct ClusterDraw {
  /// The schools of the seat, then of every township in an order in which neighbours follow.
  let groups: [[Int]]
  /// Name of the county seat.
  let seat: String

  /// Gives every school of the groups the name of its cluster.
  func name(_ sites: inout [Site]) {
    let urban = urbanClusters(sites)
    for (index, cluster) in urban.enumerated() {
      for site in cluster { sites[site].cluster = "\(seat)城区\(SchoolNumber.text(index + 1))片区" }
    }
    for cluster in townshipClusters(startingWith: urban.isEmpty ? groups[0] : []) {
      let first = cluster.first { sites[$0].kind == .townPrimary }
      let township = first.map { String(sites[$0].township.dropLast()) } ?? seat
      for site in cluster { sites[site].cluster = "\(township)片区" }
    }
  }

  /// The seat's schools from west to east in clusters of their own, where there are six or more.
  private func urbanClusters(_ sites: [Site]) -> [[Int]] {
    let urban = groups[0].sorted { (sites[$0].place.east, $0) < (sites[$1].place.east, $1) }
    guard urban.count >= 6 else { return [] }
    let parts = (urban.count + 11) / 12
    return (0..<parts).map { part in
      Array(urban[part * urban.count / parts..<(part + 1) * urban.count / parts])
    }
  }

  /// The townships in their order, as many to a cluster as 15 schools allow.
  private func townshipClusters(startingWith first: [Int]) -> [[Int]] {
    var clusters: [[Int]] = []
    var open = first
    for group in groups.dropFirst() {
      if open.count >= 6, open.count + group.count > 15 {
        clusters.append(open)
        open = []
      }
      open += group
    }
    guard open.count < 6, let last = clusters.indices.last else { return clusters + [open] }
    clusters[last] += open
    return clusters
  }
}

/// Ordinal numbers as schools have them in their names.
enum SchoolNumber {
  /// 第一, 第二, … up to 99.
  static func text(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard number >= 10 else { return "第" + digits[number] }
    return "第" + (number >= 20 ? digits[number / 10] : "") + "十" + digits[number % 10]
  }
}

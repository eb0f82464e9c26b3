import Staffing
import TestSupport
import Testing

@testable import PlanReports

@Suite struct MoveChainTests {
  private func link(_ teacher: Teacher.ID, _ from: School.ID?, _ to: School.ID?) -> MoveChain.Link {
    MoveChain.Link(teacher: teacher, from: from, to: to)
  }

  private func chains(
    _ links: [MoveChain.Link],
    first: MoveChain.Lessons = [:],
    other: MoveChain.Lessons = [:]
  ) -> [MoveChain] {
    MoveChain.chains(of: links, first: first, other: other)
  }

  private func teaching(_ school: School.ID, _ subject: Subject) -> [Offering: Double] {
    [Offering(school: school, stage: .primary, subject: subject): 12]
  }

  @Test func `one after the other, from the post left open to the one that is filled`() {
    let found = chains([link("T3", "C", "D"), link("T1", "A", "B"), link("T2", "B", "C")])
    #expect(found.map { $0.links.map(\.teacher.text) } == [["T1", "T2", "T3"]])
    #expect(found[0].opens == "A")
    #expect(found[0].fills == "D")
    #expect(!found[0].isRing)
  }

  @Test func `a ring begins with the smallest id and leaves nothing open`() {
    let found = chains([link("T9", "A", "B"), link("T2", "C", "A"), link("T5", "B", "C")])
    #expect(found.map { $0.links.map(\.teacher.text) } == [["T2", "T9", "T5"]])
    #expect(found[0].isRing && found[0].opens == nil && found[0].fills == nil)
  }

  @Test func `who teaches what the other one taught takes the place`() {
    let links = [
      link("M", "A", "B"), link("C", "A", "B"), link("X", "B", "D"), link("Y", "B", "E"),
    ]
    let first: MoveChain.Lessons = [
      .teacher("X"): teaching("B", .music), .teacher("Y"): teaching("B", .chinese),
    ]
    let other: MoveChain.Lessons = [
      .teacher("M"): teaching("B", .music), .teacher("C"): teaching("B", .chinese),
    ]
    let found = chains(links, first: first, other: other)
    #expect(found.map { $0.links.map(\.teacher.text) } == [["C", "Y"], ["M", "X"]])
    // Without lessons ids decide.
    #expect(chains(links).map { $0.links.map(\.teacher.text) } == [["C", "X"], ["M", "Y"]])
  }

  @Test func `lessons at another school bring nobody together`() {
    let links = [
      link("M", "A", "B"), link("C", "A", "B"), link("X", "B", "D"), link("Y", "B", "E"),
    ]
    let first: MoveChain.Lessons = [.teacher("Y"): teaching("Z", .chinese)]
    let other: MoveChain.Lessons = [.teacher("C"): teaching("Z", .chinese)]
    #expect(chains(links, first: first, other: other) == chains(links))
  }

  @Test func `people of one plan only begin and end chains`() {
    let found = chains([link("N", nil, "A"), link("T", "A", "B"), link("G", "B", nil)])
    #expect(found.map { $0.links.map(\.teacher.text) } == [["N", "T", "G"]])
    #expect(found[0].opens == nil && found[0].fills == nil && !found[0].isRing)
  }

  @Test func `nobody who is at the same school is in a chain`() {
    #expect(chains([]).isEmpty)
  }

  /// Random moves with random lessons.
  private func drawn(_ seed: UInt64) -> (
    links: [MoveChain.Link], first: MoveChain.Lessons, other: MoveChain.Lessons
  ) {
    var random = SplitMix64(seed: seed)
    let schools = (0...random.whole(1...6)).map { School.ID("S\($0)") }
    let subjects: [Subject] = [.math, .music, .chinese]
    var first: MoveChain.Lessons = [:]
    var other: MoveChain.Lessons = [:]
    let links = (0..<random.whole(1...40)).compactMap { number -> MoveChain.Link? in
      let from = random.chance(0.05) ? nil : random.pick(schools)
      let to = random.chance(0.05) ? nil : random.pick(schools)
      guard from != to else { return nil }
      let teacher = Teacher.ID("T\(number)")
      let periods = Double(random.whole(1...3)) / 3
      if let from { first[.teacher(teacher)] = teaching(from, random.pick(subjects)) }
      if let to {
        let lessons = teaching(to, random.pick(subjects))
        other[.teacher(teacher)] = lessons.mapValues { $0 * periods }
      }
      return link(teacher, from, to)
    }
    return (links, first, other)
  }

  @Test func `everybody is in exactly one chain, whose members follow each other`() {
    for seed in 1...300 as ClosedRange<UInt64> {
      let (links, first, other) = drawn(seed)
      let found = chains(links, first: first, other: other)
      let members = found.flatMap(\.links)
      #expect(members.count == links.count && Set(members) == Set(links), "seed \(seed)")
      for chain in found {
        for (one, next) in zip(chain.links, chain.links.dropFirst()) {
          #expect(one.to != nil && one.to == next.from, "seed \(seed)")
        }
        if chain.isRing { #expect(chain.links.last?.to == chain.links.first?.from, "seed \(seed)") }
      }
      // As many posts are left open at a school as its count of people falls by, and no more.
      for school in Set(links.flatMap { [$0.from, $0.to] }.compactMap(\.self)) {
        let change = links.count { $0.to == school } - links.count { $0.from == school }
        let opened = found.count { $0.opens == school }
        let filled = found.count { $0.fills == school }
        #expect(filled - opened == change && min(filled, opened) == 0, "seed \(seed)")
      }
      var random = SplitMix64(seed: seed)
      #expect(
        chains(links.shuffled(using: &random), first: first, other: other) == found,
        "seed \(seed)"
      )
    }
  }

  @Test func `swapped plans give the same chains backwards`() {
    var rings = 0
    var long = 0
    for seed in 1...300 as ClosedRange<UInt64> {
      let (links, first, other) = drawn(seed)
      let back = links.map { link($0.teacher, $0.to, $0.from) }
      let there = chains(links, first: first, other: other)
      let swapped = chains(back, first: other, other: first)
      let mirrored = Set(swapped.map { members($0, reversed: true) })
      #expect(Set(there.map { members($0, reversed: false) }) == mirrored, "seed \(seed)")
      rings += there.count(where: \.isRing)
      long += there.count { $0.links.count > 2 }
    }
    #expect(rings > 100 && long > 300, "the draws must have rings and long chains")
  }

  /// The people of a chain in order; of a ring beginning with the first by id.
  private func members(_ chain: MoveChain, reversed: Bool) -> [Teacher.ID] {
    let people = chain.links.map(\.teacher)
    guard reversed else { return people }
    guard chain.isRing, let first = people.first else { return people.reversed() }
    return [first] + people.dropFirst().reversed()
  }
}

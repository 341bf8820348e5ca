import Testing

@testable import StrategyModel

/// The reader on damaged files: an error or a plan, never a crash.
@Suite struct MutationTests {
  @Test(arguments: 0..<100)
  func `a damaged plan is an error or opens, and an edit changes nothing else`(
    seed: Int
  ) throws {
    var random = Seeded(seed)
    let bytes = try seed.isMultiple(of: 2) ? Sample.full.bytes : Sample.byHand.bytes
    for _ in 0..<20 {
      let damaged = mutate(bytes, &random)
      guard let plan = try? Plan(damaged) else { continue }
      _ = plan.findings
      _ = Outline(plan, round: plan.shownRound?.id)
      let target = Target.field(.title, of: .plan)
      let old = plan.value(of: target)
      let new = Value.text("Ny titel \(seed)")
      let applied = try plan.applying([Edit(target, from: old, to: new)])
      let undone = try applied.plan.applying([Edit(target, from: new, to: old)])
      if old != .nothing {
        #expect(undone.plan.bytes.count + added(undone, plan) == plan.bytes.count)
      }
      #expect(undone.plan.value(of: target) == old)
      #expect(try plan.applying([Edit(target, from: old, to: old)]).plan.bytes == damaged)
    }
  }

  /// How much shorter a title is that is written back without its escapes.
  private func added(_ undone: Applied, _ plan: Plan) -> Int {
    guard let old = plan.tape.value(.title, of: 0), let new = undone.plan.tape.value(.title, of: 0)
    else { return 0 }
    return plan.tape[old].range.count - undone.plan.tape[new].range.count
  }

  private func mutate(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0...2, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...40, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes[place] = Array("{}[]\",:\\0n-".utf8).randomElement(using: &random) ?? 0
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    }
    return bytes
  }
}

import Testing

/// Lets few tests run at the same time: each starts programs, and waits for them.
struct FewAtOnce: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func scopeProvider(for test: Test, testCase: Test.Case?) -> FewAtOnce? {
    testCase == nil ? nil : self
  }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    await Gate.shared.enter()
    do {
      try await function()
    } catch {
      await Gate.shared.leave()
      throw error
    }
    await Gate.shared.leave()
  }
}

extension Trait where Self == FewAtOnce {
  static var fewAtOnce: Self { FewAtOnce() }
}

extension Trait where Self == TimeLimitTrait {
  /// Ends a test that hangs.
  ///
  /// The wait for its turn counts too, and on a busy machine that is long.
  static var notForever: Self { .timeLimit(.minutes(15)) }
}

/// How long something is waited for before it is said not to come; a busy machine takes its time.
let patience = Duration.seconds(30)

private actor Gate {
  static let shared = Gate(places: 4)

  private var places: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(places: Int) { self.places = places }

  func enter() async {
    if places > 0 {
      places -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func leave() {
    if waiting.isEmpty {
      places += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}

import Glibc

/// Starts a thread to which no signal is handed but what it brings about itself: those from outside
/// are for the thread that works.
///
/// - Parameter body: what it does; little of it stands on its stack at a time.
/// - Returns: whether it was started; it ends with the body, and is joined, or detached, then.
func startThread(_ body: @escaping @Sendable () -> Void) -> Bool {
  var outside = sigset_t()
  var before = sigset_t()
  sigfillset(&outside)
  for signal in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS] {
    sigdelset(&outside, signal)
  }
  pthread_sigmask(SIG_BLOCK, &outside, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setstacksize(&attributes, 1 << 18)
  let box = Unmanaged.passRetained(Body(run: body))
  var thread = pthread_t()
  let code = pthread_create(
    &thread, &attributes,
    { box in
      if let box { Unmanaged<Body>.fromOpaque(box).takeRetainedValue().run() }
      return nil
    }, box.toOpaque())
  if code != 0 { box.release() }
  return code == 0
}

/// What a thread does, where C can hand it on.
private final class Body: Sendable {
  let run: @Sendable () -> Void

  init(run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}

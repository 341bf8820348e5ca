import CFiles
import Glibc

/// Runs a body on a thread with a stack of 512 KiB, as small as any thread's of the system.
func onSmallStack(_ body: @escaping @Sendable () -> Bool) throws -> Bool {
  final class Work: Sendable {
    let body: @Sendable () -> Bool
    init(_ body: @escaping @Sendable () -> Bool) { self.body = body }
  }
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setstacksize(&attributes, 512 << 10)
  var thread = pthread_t()
  let work = Unmanaged.passRetained(Work(body))
  let status = pthread_create(
    &thread, &attributes,
    { argument in
      guard let argument else { return nil }
      let work = Unmanaged<Work>.fromOpaque(argument).takeRetainedValue()
      return UnsafeMutableRawPointer(bitPattern: work.body() ? 1 : 0)
    }, work.toOpaque())
  guard status == 0 else { throw SmallStackError(status: status) }
  var result: UnsafeMutableRawPointer?
  pthread_join(thread, &result)
  return result != nil
}

struct SmallStackError: Error {
  let status: Int32
}

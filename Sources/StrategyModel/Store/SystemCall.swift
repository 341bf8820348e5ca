internal import Glibc

/// Calls the system again where a signal interrupted it; in vain a hundred times is a failure.
///
/// - Parameter call: a call that gives -1, and errno, where it fails.
/// - Returns: what the call gave.
@discardableResult
package func uninterrupted<Count: SignedInteger>(_ call: () -> Count) -> Count {
  for _ in 0..<100 {
    let count = call()
    if count != -1 || errno != EINTR { return count }
  }
  return -1
}

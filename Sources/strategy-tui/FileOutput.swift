import Glibc
import StrategyModel

/// Writes everything to an open file, waiting where it is not ready; returns what stopped it.
func write(_ bytes: [UInt8], to file: Int32) -> SystemFault? {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = uninterrupted {
      rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    }
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno == EAGAIN {
      var ready = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
      poll(&ready, 1, -1)
    } else {
      return SystemFault(code: errno)
    }
  }
  return nil
}

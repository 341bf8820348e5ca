/// What libFuzzer hands in, as bytes.
func input(_ data: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: data, count: count))
}

/// Ends the run, so that libFuzzer keeps the input, where something does not hold.
func require(_ holds: Bool, _ what: @autoclosure () -> String) {
  if !holds { fatalError("does not hold: \(what())") }
}

/// A number that any change of the input changes (FNV-1a): what is random about an input is made
/// of it, so that a kept input fails again.
func seed(of bytes: [UInt8]) -> Int {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return Int(hash >> 1)
}

extension String {
  /// The text's UTF-8 in base64, without line breaks.
  package var base64: String {
    let letters = Array(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bytes = Array(utf8)
    var coded: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let letter = letters[Int(bits >> UInt32(6 * (3 - place)) & 63)]
        coded.append(place <= group.count ? letter : UInt8(ascii: "="))
      }
    }
    return String(decoding: coded, as: UTF8.self)
  }
}

extension String {
  /// The text of the bytes that `write` appends; most are no longer than the room.
  package static func written(room: Int = 32, _ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(room)
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

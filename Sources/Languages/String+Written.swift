extension String {
  /// The text of the bytes that `write` appends; the stack holds them unless they are many.
  package static func written(_ write: (inout TextBuffer) -> Void) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 512) { room in
      var buffer = TextBuffer(lent: room)
      write(&buffer)
      return buffer.text
    }
  }
}

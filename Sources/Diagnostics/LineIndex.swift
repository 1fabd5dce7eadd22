/// Turns byte offsets of a file into lines and columns after the file's bytes are gone.
package struct LineIndex: Sendable {
  /// A place as an editor shows it: both counted from 1, columns in Unicode scalars.
  package struct Position: Hashable, Sendable {
    package let line: Int
    package let column: Int
  }

  /// Offsets of the first byte of each line; a byte order mark belongs to no column.
  private let starts: [UInt32]
  /// Offsets of the bytes 0x80…0xBF, which begin no scalar, ascending.
  private let continuations: [UInt32]

  /// Reads the line structure of UTF-8 text; lines end with LF or CRLF.
  package init(_ bytes: [UInt8]) {
    var starts: [UInt32] = []
    var continuations: [UInt32] = []
    starts.reserveCapacity(bytes.count / 64 + 16)
    bytes.withUnsafeBufferPointer { buffer in
      starts.append(buffer.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
      var offset = 0
      while offset < buffer.count {
        let byte = buffer[offset]
        if byte == 0x0A {
          starts.append(UInt32(offset + 1))
          offset = PlainBytes.end(from: offset + 1, in: buffer)
        } else {
          if byte & 0xC0 == 0x80 { continuations.append(UInt32(offset)) }
          offset += 1
        }
      }
    }
    self.starts = starts
    self.continuations = continuations
  }

  /// How many lines the file has; a final line break does not begin another one that holds anything.
  package var lineCount: Int { starts.count }

  /// The line and column of a byte offset.
  package func position(of offset: Int) -> Position {
    let line = Self.firstIndex(in: starts, above: UInt32(clamping: offset)) - 1
    let start = Int(starts[max(line, 0)])
    return Position(line: max(line, 0) + 1, column: max(0, offset - start - width(from: start, to: offset)) + 1)
  }

  /// The byte offset of the first byte of a line, counted from 1; lines past the end give the last one.
  package func start(ofLine line: Int) -> Int { Int(starts[min(max(line - 1, 0), starts.count - 1)]) }

  /// Whether the bytes from start to end (exclusive) are all single scalars, so that bytes are columns.
  package func isPlain(from start: Int, to end: Int) -> Bool { width(from: start, to: end) == 0 }

  private func width(from start: Int, to end: Int) -> Int {
    guard !continuations.isEmpty, end > start else { return 0 }
    return Self.firstIndex(in: continuations, above: UInt32(clamping: end - 1))
      - Self.firstIndex(in: continuations, above: UInt32(clamping: start - 1 < 0 ? 0 : start - 1))
  }

  private static func firstIndex(in sorted: [UInt32], above value: UInt32) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

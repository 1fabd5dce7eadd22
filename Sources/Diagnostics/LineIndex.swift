/// Turns byte offsets of a file into lines and columns after the file's bytes are gone.
package struct LineIndex: Sendable {
  /// A place as an editor shows it: both counted from 1, columns in Unicode scalars.
  package struct Position: Hashable, Sendable {
    package let line: Int
    package let column: Int
  }

  /// Offsets of the first byte of each line; a byte order mark belongs to no column.
  private let starts: Offsets
  /// Offsets of the bytes 0x80…0xBF, which begin no scalar.
  private let continuations: Offsets
  /// Whether the file holds nothing but printable ASCII, tabs and line feeds.
  package let isPrintable: Bool

  /// Reads the line structure of UTF-8 text; lines end with LF or CRLF.
  package init(_ bytes: [UInt8]) {
    var starts: [UInt32] = []
    var continuations: [UInt32] = []
    var isPrintable = true
    starts.reserveCapacity(bytes.count / 64 + 16)
    bytes.withUnsafeBufferPointer { buffer in
      starts.append(buffer.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
      var offset = PlainBytes.end(from: 0, in: buffer)
      while offset < buffer.count {
        let byte = buffer[offset]
        if byte == 0x0A {
          starts.append(UInt32(offset + 1))
        } else if byte < 0x20 && byte != 0x09 || byte >= 0x7F {
          isPrintable = false
          if byte & 0xC0 == 0x80 { continuations.append(UInt32(offset)) }
        }
        offset = PlainBytes.end(from: offset + 1, in: buffer)
      }
    }
    self.starts = Offsets(starts)
    self.continuations = Offsets(continuations)
    self.isPrintable = isPrintable
  }

  /// How many lines the file has; a final line break does not begin another one that holds anything.
  package var lineCount: Int { starts.count }

  /// The line and column of a byte offset.
  package func position(of offset: Int) -> Position {
    let line = starts.count(upTo: offset) - 1
    let start = starts[max(line, 0)]
    return Position(line: max(line, 0) + 1, column: max(0, offset - start - width(from: start, to: offset)) + 1)
  }

  /// The byte offset of the first byte of a line, counted from 1; lines past the end give the last one.
  package func start(ofLine line: Int) -> Int { starts[min(max(line - 1, 0), starts.count - 1)] }

  /// Whether the bytes from start to end (exclusive) are all single scalars, so that bytes are columns.
  package func isPlain(from start: Int, to end: Int) -> Bool { width(from: start, to: end) == 0 }

  private func width(from start: Int, to end: Int) -> Int {
    guard continuations.count > 0, end > start else { return 0 }
    return continuations.count(upTo: end - 1) - continuations.count(upTo: max(start - 1, 0))
  }
}

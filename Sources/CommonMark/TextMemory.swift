#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The memory of one parsed text after another: blocks side by side in large chunks, all of them free again at once. Only
/// the newest block can be given back, or grow where it lies.
package struct TextMemory: ~Copyable {
  private static let alignment = 16
  /// Before each block stands how much room it has.
  private static let header = MemoryLayout<Int>.size
  /// The chunk that is kept from text to text; a long text gets larger ones for itself.
  private static let keptChunk = 1 << 18
  private static let largestChunk = 1 << 24

  private var chunks: [UnsafeMutableRawPointer]
  private var chunkSize = Self.keptChunk
  /// Where the newest block ends, and where its chunk does.
  private var end: UnsafeMutableRawPointer
  private var limit: UnsafeMutableRawPointer
  /// How many texts stand in it.
  private var texts = 0

  package init() {
    let chunk = UnsafeMutableRawPointer.allocate(byteCount: Self.keptChunk, alignment: Self.alignment)
    chunks = [chunk]
    (end, limit) = Self.bounds(of: chunk, Self.keptChunk)
  }

  deinit { for chunk in chunks { chunk.deallocate() } }

  /// A text begins to take blocks.
  package mutating func enter() { texts += 1 }

  /// A text is let go of; with the last one go all blocks.
  package mutating func leave() {
    texts -= 1
    guard texts == 0 else { return }
    while chunks.count > 1 { chunks.removeLast().deallocate() }
    chunkSize = Self.keptChunk
    (end, limit) = Self.bounds(of: chunks[0], chunkSize)
  }

  /// A block with at least so much room, in bytes; what is in it is not defined.
  @inline(__always)
  package mutating func block(_ size: Int) -> UnsafeMutableRawPointer {
    let length = Self.length(of: size)
    if limit - end < length { addChunk(for: length) }
    let block = end + Self.header
    end += length
    Self.setRoom(of: block, to: end - block)
    return block
  }

  /// The block with at least so much room, in bytes: where it lay, or a copy of it.
  package mutating func grown(_ block: UnsafeMutableRawPointer, to size: Int) -> UnsafeMutableRawPointer {
    let room = Self.room(of: block)
    if size <= room { return block }
    let length = Self.length(of: size)
    if block + room == end, limit - (block - Self.header) >= length {
      end = block - Self.header + length
      Self.setRoom(of: block, to: end - block)
      return block
    }
    let larger = self.block(size)
    memcpy(larger, block, room)
    return larger
  }

  /// Takes back the newest block; any other stays until the last text is let go of.
  package mutating func giveBack(_ block: UnsafeMutableRawPointer) {
    if block + Self.room(of: block) == end { end = block - Self.header }
  }

  @inline(never)
  private mutating func addChunk(for length: Int) {
    chunkSize = max(min(chunkSize * 2, Self.largestChunk), length + Self.alignment)
    let chunk = UnsafeMutableRawPointer.allocate(byteCount: chunkSize, alignment: Self.alignment)
    chunks.append(chunk)
    (end, limit) = Self.bounds(of: chunk, chunkSize)
  }

  /// A chunk begins so that the first block, behind its header, is aligned.
  private static func bounds(
    of chunk: UnsafeMutableRawPointer, _ size: Int
  ) -> (end: UnsafeMutableRawPointer, limit: UnsafeMutableRawPointer) {
    (chunk + (alignment - header), chunk + size)
  }

  /// What a block takes up with its header, so that the next one is aligned as well.
  private static func length(of size: Int) -> Int { (size + header + alignment - 1) & ~(alignment - 1) }

  private static func room(of block: UnsafeMutableRawPointer) -> Int { (block - header).load(as: Int.self) }

  private static func setRoom(of block: UnsafeMutableRawPointer, to room: Int) {
    (block - header).storeBytes(of: room, as: Int.self)
  }
}

import CommonMark
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct TextMemoryTests {
  private static let kept = 1 << 18

  private static func fill(_ block: UnsafeMutableRawPointer, _ size: Int, with byte: UInt8) {
    memset(block, Int32(byte), size)
  }

  /// Whether the first byte of a block is this one, and each other the same as the one before it.
  private static func holds(_ block: UnsafeMutableRawPointer, _ size: Int, _ byte: UInt8) -> Bool {
    size == 0 || block.load(as: UInt8.self) == byte && memcmp(block, block + 1, size - 1) == 0
  }

  /// Blocks of any size, which grow and are given back in any order, keep their bytes.
  @Test func noBlockTouchesAnother() {
    var memory = TextMemory()
    var numbers = Numbers(state: 7)
    for _ in 0..<5 {
      memory.enter()
      var blocks: [(start: UnsafeMutableRawPointer, size: Int, byte: UInt8)] = []
      for number in 0..<600 {
        let place = blocks.indices.randomElement(using: &numbers)
        switch (Int.random(in: 0..<10, using: &numbers), place) {
        case (0..<3, let place?):
          let size = blocks[place].size + Int.random(in: 1...4_000, using: &numbers)
          blocks[place].start = memory.grown(blocks[place].start, to: size)
          #expect(Self.holds(blocks[place].start, blocks[place].size, blocks[place].byte))
          blocks[place].size = size
          Self.fill(blocks[place].start, size, with: blocks[place].byte)
        case (3..<5, let place?):
          let last = Bool.random(using: &numbers) ? blocks.count - 1 : place
          memory.giveBack(blocks[last].start)
          blocks.remove(at: last)
        default:
          let size = Int.random(in: 0...(number % 100 == 0 ? 300_000 : 300), using: &numbers)
          let start = memory.block(size)
          #expect(Int(bitPattern: start) % 16 == 0)
          Self.fill(start, size, with: UInt8(truncatingIfNeeded: number))
          blocks.append((start, size, UInt8(truncatingIfNeeded: number)))
        }
      }
      #expect(blocks.allSatisfy { Self.holds($0.start, $0.size, $0.byte) })
      memory.leave()
    }
  }

  @Test func theNewestBlockGrowsWhereItLies() {
    var memory = TextMemory()
    memory.enter()
    let first = memory.block(10)
    #expect(memory.grown(first, to: 100_000) == first)
    let second = memory.block(10)
    #expect(memory.grown(second, to: Self.kept) != second)
    #expect(memory.grown(first, to: 100_100) != first)
  }

  @Test func whatIsGivenBackLastFirstIsUsedAgain() {
    var memory = TextMemory()
    memory.enter()
    let first = memory.block(1_000)
    memory.giveBack(memory.block(20))
    let second = memory.block(2_000)
    memory.giveBack(second)
    memory.giveBack(first)
    #expect(memory.block(30) == first)
  }

  @Test func theLastTextFreesAllBlocks() {
    var memory = TextMemory()
    memory.enter()
    let first = memory.block(8)
    memory.enter()
    for _ in 0..<100 { _ = memory.block(Self.kept) }
    memory.leave()
    #expect(memory.block(8) != first)
    memory.leave()
    memory.enter()
    #expect(memory.block(8) == first)
  }

  @Test func threadsReadAtOnceWhatOneReadsAlone() async throws {
    var numbers = Numbers(state: 8)
    let texts = (0..<200).map { _ in (0..<50).map { _ in DifferentialTests.text(&numbers) }.joined(separator: "\n") }
    let expected = try texts.map { try html($0) }
    try await withThrowingTaskGroup { group in
      for _ in 0..<8 {
        group.addTask { for (text, expected) in zip(texts, expected) { try #expect(html(text) == expected) } }
      }
      try await group.waitForAll()
    }
  }
}

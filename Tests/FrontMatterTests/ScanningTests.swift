import Diagnostics
import FrontMatter
import Testing

/// The look at a file's bytes before any parser sees them.
@Suite struct ScanningTests {
  @Test(
    arguments: [
      ([0x61, 0x00, 0x62], ["controlCharacter 1 2"]),
      ([0x61, 0xFF], ["notUTF8 1 2"]),
      ([0xC3], ["notUTF8 0 1"]),
      ([0xED, 0xA0, 0x80], ["notUTF8 0 1", "notUTF8 1 2", "notUTF8 2 3"]),
      ([0xC2, 0x85], ["foreignLineBreak 0 2"]),
      ([0xE2, 0x80, 0xA8], ["foreignLineBreak 0 3"]),
      ([0x61, 0x0D, 0x62], ["loneCarriageReturn 1 2"]),
      ([0x61, 0x0D, 0x0A], []),
      ([0xEF, 0xBB, 0xBF, 0x61], []),
      ([0xC3, 0xA4, 0xF0, 0x9F, 0x98, 0x80], []),
    ] as [([UInt8], [String])])
  func finds(_ sample: ([UInt8], [String])) {
    let scan = ByteScan(sample.0)
    #expect(scan.problems.map { "\($0.kind) \($0.start) \($0.end)" } == sample.1)
    #expect(scan.bytes.count == sample.0.count)
  }

  @Test(
    arguments: [
      ("---\na: b\n---\ntext", 4..<9, 13, nil), ("\u{FEFF}--- \r\na: b\r\n---\t\r\n", 9..<15, 21, nil),
      ("text", 0..<0, 0, .absent), ("---\na: b\n# Text\n", 4..<9, 9, .unclosed), ("---\n---", 4..<4, 7, nil),
      ("---a\n", 0..<0, 0, .absent),
    ] as [(String, Range<Int>, Int, Fence.Problem?)])
  func fence(_ sample: (String, Range<Int>, Int, Fence.Problem?)) {
    let bytes = Array(sample.0.utf8)
    let fence = Fence(in: bytes, lines: LineIndex(bytes))
    #expect(fence.yaml == sample.1)
    #expect(fence.body == sample.2)
    #expect(fence.problem == sample.3)
  }
}

import Diagnostics
import Testing

/// Lines and columns as editors count them.
@Suite struct LineIndexTests {
  @Test(arguments: [
    ("ab\ncd\n", 0, 1, 1), ("ab\ncd\n", 3, 2, 1), ("ab\ncd\n", 4, 2, 2), ("ab\r\ncd", 4, 2, 1), ("äö😀x", 8, 1, 4),
    ("\u{FEFF}ab", 3, 1, 1), ("x\näöx", 6, 2, 3), ("", 0, 1, 1), ("ab", 2, 1, 3),
  ]) func places(_ sample: (text: String, offset: Int, line: Int, column: Int)) {
    let position = LineIndex(Array(sample.text.utf8)).position(of: sample.offset)
    #expect(position.line == sample.line)
    #expect(position.column == sample.column)
  }

  @Test func placesBeyondWhatTwoBytesHold() {
    let text = String(repeating: "a", count: 70_000) + "\näb"
    let position = LineIndex(Array(text.utf8)).position(of: 70_003)
    #expect(position.line == 2)
    #expect(position.column == 2)
  }
}

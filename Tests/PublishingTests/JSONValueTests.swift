import JSON
import Testing

/// What is read as JSON, and what is not.
@Suite struct JSONValueTests {
  @Test func valuesAreRead() {
    let text = #"{"a": [1, -2.5e2, true, null], "b\u00e9": "x\n\"\\\ud83d\ude00", "c": {}}"#
    let expected = JSONValue.object([
      "a": .list([.number(1), .number(-250), .bool(true), .null]), "bé": .text("x\n\"\\😀"), "c": .object([:]),
    ])
    #expect(JSONValue(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    "", "{", "{]", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "01", "1.", ".5", "+1", "tru", "\"\\x\"", "\"\n\"", "\"a",
    "\"\\ud83d\"", "1 2", "{a:1}", "[1 2]", "nan",
  ])
  func nothingElseIs(_ text: String) { #expect(JSONValue(Array(text.utf8)) == nil) }

  @Test func badBytesAndDepthAreRefused() {
    #expect(JSONValue([0x22, 0xFF, 0x22]) == nil)
    func nested(_ depth: Int) -> [UInt8] { Array(repeating: 0x5B, count: depth) + Array(repeating: 0x5D, count: depth) }
    #expect(JSONValue(nested(64)) != nil)
    #expect(JSONValue(nested(65)) == nil)
  }
}

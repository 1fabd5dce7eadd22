/// One thing that a program does: the bytes before a tag, then what the tag says.
struct Operation: Sendable {
  /// The bytes of the script to copy.
  var literal: Int32
  var literalLength: Int32
  var action: TagAction
  /// The operation after a section that begins here.
  var end: Int32 = 0
}

import Diagnostics

/// One entry of a mapping with free keys. Plans keep many, so that the file of its key and value is held once.
@usableFromInline package struct MapEntry<Value: Sendable>: Sendable {
  @usableFromInline let name: String
  @usableFromInline let file: FileID
  @usableFromInline let keyStart: UInt32
  @usableFromInline let keyEnd: UInt32
  @usableFromInline let valueStart: UInt32
  @usableFromInline let valueEnd: UInt32
  @usableFromInline let content: Value

  /// Both stand in one file.
  @inlinable package init(key: Located<String>, value: Located<Value>) {
    name = key.value
    file = key.at.file
    keyStart = key.at.start
    keyEnd = key.at.end
    valueStart = value.at.start
    valueEnd = value.at.end
    content = value.value
  }

  @inlinable package var key: Located<String> {
    Located(name, at: SourceRange(file: file, start: Int(keyStart), end: Int(keyEnd)))
  }

  @inlinable package var value: Located<Value> {
    Located(content, at: SourceRange(file: file, start: Int(valueStart), end: Int(valueEnd)))
  }
}

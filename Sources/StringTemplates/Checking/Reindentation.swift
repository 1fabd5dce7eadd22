/// What happens to the blanks at the start of each line of text that is put elsewhere.
struct Reindentation {
  /// The indentation that the lines have among themselves, taken away.
  let removed: [UInt8]
  /// The indentation of the tag in whose place they stand, put before them.
  let added: [UInt8]

  /// The blanks at the start of a line after each step, the innermost first.
  static func apply(_ steps: [Reindentation], to blanks: [UInt8]) -> [UInt8] {
    var blanks = blanks
    for step in steps {
      let common = zip(blanks, step.removed).prefix { $0 == $1 }.count
      blanks = step.added + blanks.dropFirst(common)
    }
    return blanks
  }
}

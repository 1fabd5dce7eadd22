import Diagnostics
import FrontMatter

/// Findings that were there when it was written, by identity; as a file a line each, sorted, so that versions merge well.
struct Baseline: Sendable {
  let identities: Set<String>

  private static let header = "linjaus-baseline "
  private static let version = "1"

  /// Of what may stand in a baseline: no fault, and nothing that a waiver silences already.
  init(_ diagnostics: [Diagnostic], files: SourceFiles) {
    identities = Set(
      diagnostics.filter { $0.card.kind != .fault && !$0.waived }.map { $0.identity(in: files) })
  }

  /// Reads a file.
  init(_ bytes: [UInt8]) throws(BaselineFault) {
    var identities: Set<String> = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      if index == 0 {
        try Self.checkHeader(line)
      } else if !line.isEmpty {
        identities.insert(try Self.identity(line, number: index + 1))
      }
    }
    self.identities = identities
  }

  var bytes: [UInt8] {
    let lines = identities.map(Self.escaped).sorted { $0.lexicographicallyPrecedes($1) }
    return Array("\(Self.header)\(Self.version)\n".utf8) + lines.flatMap { $0 + [0x0A] }
  }

  private static func checkHeader(_ line: ArraySlice<UInt8>) throws(BaselineFault) {
    guard line.starts(with: header.utf8) else { throw BaselineFault(line: 1, column: 1, .baselineHeader) }
    let version = String(decoding: line.dropFirst(header.utf8.count), as: UTF8.self)
    guard version == Self.version else {
      throw BaselineFault(
        line: 1, column: header.utf8.count + 1, .baselineVersion(version: .name(version)))
    }
  }

  private static func identity(_ line: ArraySlice<UInt8>, number: Int) throws(BaselineFault) -> String {
    let start = line.startIndex
    if [UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">")].contains(where: {
      line.starts(with: Array(repeating: $0, count: 7))
    }) {
      throw BaselineFault(line: number, column: 1, .baselineConflict)
    }
    let fields = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    guard fields.count >= 4, Identifier.isName(fields[0]), !fields[1].isEmpty,
      let ordinal = fields.last, Int(String(decoding: ordinal, as: UTF8.self)) != nil
    else { throw BaselineFault(line: number, column: 1, .baselineEntry) }
    let rule = String(decoding: fields[0], as: UTF8.self)
    guard !(RuleCard.faults + [.templateInvalid]).contains(where: { $0.id == rule }) else {
      throw BaselineFault(line: number, column: 1, .baselineFault(rule: .name(rule)))
    }
    guard let text = unescaped(line) else {
      let place = line.firstIndex(of: UInt8(ascii: "%")) ?? start
      throw BaselineFault(line: number, column: place - start + 1, .baselineEntry)
    }
    return text
  }

  /// Percent signs and control characters as `%XX`, so that an entry is one line.
  private static func escaped(_ identity: String) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return identity.utf8.flatMap { byte -> [UInt8] in
      guard byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "%") else { return [byte] }
      return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }

  private static func unescaped(_ line: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var rest = line
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), rest.count >= 2 else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

import Diagnostics

/// A release's name, which is that of its folder: when it was published, in UTC, and the first digits of its digest, as
/// `20261124T111530Z-1f0c9a2b3d4e`. Names are in the order of their times.
package struct ReleaseName: Hashable, Comparable, Sendable, CustomStringConvertible {
  private static let digits = 12

  package let description: String
  /// Since 1970-01-01.
  package let second: Int

  /// nil for what is no name of a release.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 17 + Self.digits, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z"),
      bytes[16] == UInt8(ascii: "-"), bytes[17...].allSatisfy({ Self.isHex($0) })
    else { return nil }
    func number(_ place: Range<Int>) -> Int? {
      guard bytes[place].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
      return Int(String(decoding: bytes[place], as: UTF8.self))
    }
    guard let year = number(0..<4), let month = number(4..<6), let date = number(6..<8),
      let day = Day(year: year, month: month, day: date), let hours = number(9..<11), let minutes = number(11..<13),
      let seconds = number(13..<15), hours < 24, minutes < 60, seconds < 60
    else { return nil }
    second = Int(day.number) * 86_400 + hours * 3600 + minutes * 60 + seconds
    description = text
  }

  /// The name of a release that is published at a second, a digest of hexadecimal digits its own; later than the last one, be
  /// the clock of that one's machine ahead or the second the same.
  package init(second: Int, digest: String, after last: ReleaseName?) {
    let second = max(second, last.map { $0.second + 1 } ?? 0)
    self.second = second
    description = "\(Moment(second: second).compact)-\(digest.prefix(Self.digits))"
  }

  package static func < (left: ReleaseName, right: ReleaseName) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "f")
  }
}

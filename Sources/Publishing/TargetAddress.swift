/// Where a target is, as `to` says it.
package enum TargetAddress: Hashable, Sendable {
  case folder(String)
  case remote(host: String, path: String)

  /// `user@host:path` or `host:path`, else a folder: a colon before the first slash makes the difference. nil for a host or path that
  /// cannot be, such as one that ssh would take for an option.
  package init?(_ text: String) {
    guard !text.isEmpty, !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
    guard let colon = text.firstIndex(of: ":"), !text[..<colon].contains("/") else {
      self = .folder(text)
      return
    }
    let host = String(text[..<colon])
    var path = String(text[text.index(after: colon)...])
    // A path without a leading slash begins at the home folder.
    if path.hasPrefix("~/") { path = String(path.dropFirst(2)) }
    guard Self.isHost(host), !path.isEmpty, !path.hasPrefix("-"), path != "/" else { return nil }
    self = .remote(host: host, path: path)
  }

  private static func isHost(_ host: String) -> Bool {
    let parts = host.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && !part.hasPrefix("-")
          && part.utf8.allSatisfy { byte in
            byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
              || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(byte)
          }
      }
  }
}

/// The order in which the files of a site are put where readers see them, one by one.
package enum PlacingOrder {
  package static let ranks = 4

  /// What pages need, then pages in folders, then those at the top, which are lists of the others, the first page last.
  package static func rank(of path: String) -> Int {
    if !path.hasSuffix(".html") { return 0 }
    if path.utf8.contains(UInt8(ascii: "/")) { return 1 }
    return path == "index.html" ? 3 : 2
  }
}

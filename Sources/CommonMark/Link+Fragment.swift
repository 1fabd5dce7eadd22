extension Link {
  /// What follows the `#` of the destination, with `%20` and the like resolved: the id of a heading; nil where nothing does.
  package var fragment: String? {
    guard let mark = destination.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    let written = destination[mark...].dropFirst()
    return written.isEmpty ? nil : PercentEncoding.decoded(written)
  }
}

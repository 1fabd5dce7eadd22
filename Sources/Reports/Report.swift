/// A form in which a check can be told.
protocol Report {
  /// The whole report, which ends with a line break.
  static func bytes(of check: CheckedContent) -> [UInt8]
}

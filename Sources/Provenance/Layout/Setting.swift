/// One setting in force and where it comes from.
struct Setting {
  let key: String
  let value: String
  /// `path:line`, or that it is built in.
  let source: String
}

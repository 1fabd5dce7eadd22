import StringTemplates

/// The fields of Contents in the templates.
struct ContentsView: View, Equatable {
  var headings: [ContentsEntryView]

  static let fields: [Field<Self>] = [
    .list("headings", \.headings),
  ]
}

import StringTemplates

/// The fields of Contents in the templates.
package struct ContentsView: View, Equatable {
  package var headings: [ContentsEntryView]

  package static let fields: [Field<Self>] = [
    .list("headings", \.headings)
  ]
}

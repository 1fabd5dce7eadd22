import StringTemplates

/// The fields of CustomerSite in the templates.
package struct CustomerSiteView: View, Equatable {
  package var name: String
  package var speech: SpeechView?
  package var cells: [OfferingView]

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalObject("speech", \.speech),
    .list("cells", \.cells),
  ]
}

import StringTemplates

/// The fields of CustomerSite in the templates.
struct CustomerSiteView: View, Equatable {
  var name: String
  var cells: [OfferingView]

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .list("cells", \.cells),
  ]
}

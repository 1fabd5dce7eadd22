/// A name that is no figure of the account.
package struct UnknownFigure: Error, Hashable {
  package let name: String
  /// The figure that was probably meant.
  package let suggestion: String?
  /// All there are, in the order of the table.
  package let known: [String]
}

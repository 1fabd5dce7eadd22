/// The Markdown of a plan or page, rendered once when it was read.
package struct PlanText: Sendable {
  /// Of all levels, without markup, in order.
  package var headingTexts: [String] = []

  package init() {}
}

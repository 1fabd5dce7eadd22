/// A fault of one side.
package struct RevisionFault: Hashable, Sendable {
  package let side: Side
  package let fault: ToldFinding
}

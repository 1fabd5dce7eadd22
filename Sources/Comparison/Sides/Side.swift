/// Of a comparison.
package enum Side: String, Sendable {
  case before, after
}

/// What became of something from one side to the other.
package enum Change: String, Sendable {
  case new, gone, changed
}

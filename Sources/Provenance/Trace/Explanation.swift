/// What tells how a figure came about.
protocol Explanation: Sendable {
  func write(into report: inout Report)
}

/// What tells how a figure came about.
protocol Explanation: Sendable {
  func write(into report: inout Report)
}

/// Of what is not told.
struct NoExplanation: Explanation {
  func write(into report: inout Report) {}
}

import Diagnostics

/// What became of something from one side to the other.
package enum Change: String, Sendable {
  case new, gone, changed

  /// As a word beside a name or a number.
  var phrase: Phrase {
    switch self {
    case .new: .diffChangeNew
    case .gone: .diffChangeGone
    case .changed: .diffChangeChanged
    }
  }
}

import Diagnostics

/// The arguments of a text by name, in whichever form they come.
protocol ArgumentList {
  func argument(_ name: String) -> Argument?
}

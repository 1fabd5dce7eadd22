/// The version of this program, as pages and exports name it.
enum ProgramVersion {
  static let text = "0.1.0"
}

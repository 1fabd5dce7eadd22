/// A flag in the words of YAML 1.1 and of spreadsheets.
enum FlagForm {
  static func flag(_ text: String) -> String? {
    switch text.lowercased() {
    case "true", "yes", "on", "y", "1": "true"
    case "false", "no", "off", "n", "0": "false"
    default: nil
    }
  }
}

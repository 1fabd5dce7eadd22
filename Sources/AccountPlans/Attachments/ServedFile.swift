/// Files that a web server runs or obeys where they lie in a folder that it serves: none of them is published.
enum ServedFile {
  /// Endings that a server hands to an interpreter.
  private static let run: Set<String> = [
    "php", "php3", "php4", "php5", "php7", "php8", "phps", "pht", "phtml", "phar", "inc", "cgi", "fcgi", "fpl", "pl",
    "py",
    "rb", "asp", "aspx", "asa", "asax", "ascx", "ashx", "asmx", "axd", "cer", "cdx", "cshtml", "vbhtml", "svc", "soap",
    "rem",
    "idc", "jsp", "jspx", "jspf", "jsw", "jsv", "cfm", "cfml", "cfc", "shtml", "shtm", "stm", "rhtml",
  ]
  /// Those that Apache and old IIS find in the middle of a name too, as in `offer.php.pdf`.
  private static let runInside: Set<String> = [
    "php", "php3", "php4", "php5", "php7", "php8", "phtml", "phar", "cgi", "fcgi", "asp", "aspx", "jsp", "shtml",
  ]
  /// Names of files that say what a server does with the others.
  private static let obeyed: Set<String> = [
    "web.config", "app.config", "php.ini", "staticwebapp.config.json", "routes.json",
  ]
  /// Names of one part, which begin with what a server gives an own meaning.
  private static let obeyedBeginnings = [".ht", ".user.ini"]

  static func holds(path: String) -> Bool {
    var name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    // Windows leaves them out of a name.
    while name.last == "." || name.last == " " { name.removeLast() }
    if obeyed.contains(name) || obeyedBeginnings.contains(where: name.hasPrefix) { return true }
    let parts = name.split { $0 == "." || $0 == ";" || $0 == ":" }.dropFirst().map(String.init)
    guard let ending = parts.last else { return false }
    return run.contains(ending) || parts.contains(where: runInside.contains)
  }
}

extension Array {
  /// What is found in those entries that are to be checked; nil where there is none.
  func findings(
    where isChecked: (Element) -> Bool = { _ in true }, _ check: (Element) -> Finding?
  ) -> [Finding]? {
    var findings: [Finding]?
    for element in self where isChecked(element) {
      if findings == nil { findings = [] }
      if let finding = check(element) { findings?.append(finding) }
    }
    return findings
  }
}

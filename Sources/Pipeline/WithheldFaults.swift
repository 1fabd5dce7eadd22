import Diagnostics

extension [Diagnostic] {
  /// Faults as they are told where an audience's view is asked for: faults are judged on everything, and the words of one may
  /// show what the audience does not see. Those of the settings, which belong to all readers, keep theirs.
  func withheld(in files: SourceFiles) -> [Diagnostic] {
    let settings: Set<String> = ["site.yaml", "units.yaml", "model.yaml"]
    return map { fault in
      let isSetting = settings.contains(files.path(of: fault.at))
      let phrase = isSetting ? fault.phrase : Phrase.faultWithheld(rule: .name(fault.card.id))
      return Diagnostic(
        fault.card, severity: fault.severity, account: fault.account, item: isSetting ? fault.item : nil, at: fault.at,
        phrase)
    }
  }
}

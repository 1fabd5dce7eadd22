import Diagnostics

extension Kind where Value == String {
  /// Any text.
  package static var text: Kind { .scalar(.text, expected: .kindText, isText: true) { $0.text } }

  /// Any text with the blanks around it, where it stands between quotes.
  static var verbatim: Kind {
    Kind(
      schema: { .text },
      read: { $0.scalar(expected: .kindText, isText: true, isVerbatim: true) { scalar, _ in scalar.text } })
  }

  /// A name of one line: two that look alike on a page must be the same.
  package static var name: Kind {
    .checked(.text, expected: .kindText, isText: true) { scalar, faults in
      guard scalar.bytes.contains(0x0A) else { return scalar.text }
      let words = scalar.text.split { $0.isNewline }.map { String($0.trimmed) }.filter { !$0.isEmpty }
      let line = words.joined(separator: " ")
      faults.note(
        .valueInvalid, .valueInvalidLineBreak(write: .name(FaultLog.shown(line))), at: scalar.at,
        replacement: .init(at: scalar.at, QuotedText.plain(line)))
      return nil
    }
  }

  /// An id of an account, unit, forum and the like: `[a-z0-9][a-z0-9-]*`.
  package static var id: Kind {
    .scalar(.id, expected: .kindId, form: IdentifierForm.name) {
      Identifier.isName($0.bytes) ? $0.text : nil
    }
  }

  /// A language of a text: `fi`.
  package static var language: Kind {
    .scalar(.id, expected: .kindLanguage, form: LanguageForm.tag) { Identifier.isName($0.bytes) ? $0.text : nil }
  }

  /// An id inside a plan: `[A-Za-z0-9][A-Za-z0-9-]*`.
  package static var localID: Kind {
    .scalar(.id, expected: .kindLocalId, form: IdentifierForm.local) {
      Identifier.isLocal($0.bytes) ? $0.text : nil
    }
  }

  /// An id of something that the content defines. Any text is read as one: who looks it up can tell what was meant, where its
  /// name or another form of its id was written.
  package static var reference: Kind { .scalar(.id, expected: .kindId) { $0.text } }
}

extension Kind where Value == String {
  /// An id of a role: `[a-z][a-z0-9_]*`.
  package static var roleID: Kind {
    .scalar(.id, expected: .kindRoleId, form: IdentifierForm.role) {
      Identifier.isRole($0.bytes) ? $0.text : nil
    }
  }
}

extension Kind where Value == Day {
  package static var day: Kind {
    .scalar(.day, expected: .kindDay, form: { DayForm.day($0)?.description }) { Day(iso: $0.bytes) }
  }
}

extension Kind where Value == Period {
  package static var period: Kind {
    .scalar(.period, expected: .kindPeriod, form: { PeriodForm.period($0)?.description }) { Period($0.bytes) }
  }
}

extension Kind where Value == Bool {
  package static var flag: Kind {
    .scalar(.flag, expected: .kindFlag, form: FlagForm.flag) { scalar in
      if scalar.bytes.elementsEqual("true".utf8) { return true }
      return scalar.bytes.elementsEqual("false".utf8) ? false : nil
    }
  }
}

extension Kind where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One word of a list; a near miss is suggested.
  @inlinable package static var choice: Kind {
    let words = Value.allCases.map(\.rawValue)
    return .checked(.choice(words), expected: .kindWord) { scalar, faults in
      let text = scalar.text
      if let value = Value(rawValue: text) { return value }
      faults.noteUnknownWord(text, at: scalar.at, among: words)
      return nil
    }
  }
}

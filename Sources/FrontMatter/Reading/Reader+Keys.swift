import Diagnostics

extension Reader {
  /// Begins a record.
  @usableFromInline
  mutating func beginRecord() -> SeenKeys { SeenKeys(base: keyPlaces.count) }

  /// Ends a record: tells what is missing, unless reading failed, and forgets where its keys stood.
  @usableFromInline
  mutating func endRecord(_ seen: SeenKeys, _ names: KeyNames, at place: SourceRange) {
    // What seems absent may be what a key without its colon was to be.
    if !hasFailed, tornEnd <= place.start { noteMissing(of: names, seen, at: place) }
    keyPlaces.removeLast(keyPlaces.count - seen.base)
  }

  /// Tells the required keys that are absent.
  mutating func noteMissing(of names: KeyNames, _ seen: SeenKeys, at place: SourceRange) {
    for index in names.missing(seen) {
      if let key = self.place(of: index, in: seen), isCut(behind: Int(key.end)) { continue }
      faults.noteMissingKey(names.names[index], at: self.place(of: index, in: seen) ?? place)
    }
  }

  /// Whether the value behind a key was told to stand in a comment.
  private func isCut(behind key: Int) -> Bool {
    let value = lines.pastBlanks(key + 1)
    return faults.diagnostics.contains { $0.phrase.key == .frontMatterInvalidCommentInText && $0.at.start == value }
  }

  /// Moves to the value of the next key that the record has; what is none of its keys, or stands twice, is told and passed
  /// over. nil at the end of the mapping, or where reading failed.
  @usableFromInline
  mutating func nextKnownKey(_ names: KeyNames, after previous: Int, seen: inout SeenKeys) -> Int? {
    while findsKey() {
      let at = currentRange
      guard let index = names.index(of: stream.scalarBytes, after: previous) else {
        passUnknownKey(among: names, after: previous)
        continue
      }
      guard leaveKey() else {
        tellTorn(after: previous, names)
        continue
      }
      if !seen.contains(index) {
        see(index, at: at, isEmpty: isAtAbsent, in: &seen)
        seen.faults = faults.count
        return index
      }
      passDuplicate(names.names[index], at: at, first: place(of: index, in: seen) ?? at)
    }
    return nil
  }

  /// After a key's value was read: completes the paths of its faults, and tells whether more can be read.
  @usableFromInline
  mutating func leaveValue(of key: Int, _ names: KeyNames, seen: borrowing SeenKeys) -> Bool {
    if faults.count > seen.faults { placeFaults(under: key, names, after: seen.faults) }
    return !hasFailed
  }

  @inline(never)
  private mutating func placeFaults(under key: Int, _ names: KeyNames, after count: Int) {
    faults.place(under: names.names[key], after: count, isOptional: !names.isRequired(key))
  }

  /// Tells a key without a colon behind another key's value.
  @inline(never)
  private mutating func tellTorn(after previous: Int, _ names: KeyNames) {
    guard let key = torn else { return }
    let known = faults.count
    if previous < 0, let form = RecordForm(lines.text(key.start..<key.end), entries: names.entries), form.isComplete {
      torn = nil
      tornEnd = key.end
      let written = String(form.text.dropFirst().dropLast())
      faults.note(
        .frontMatterInvalid, .frontMatterInvalidKeyMissing(write: .name(FaultLog.shown(form.text))),
        at: range(key.start, key.end), replacement: .init(at: range(key.start, key.end), written))
      return
    }
    tellTorn(previous < 0 ? .any : names.schema(of: previous))
    if previous >= 0, faults.count > known { faults.place(under: names.names[previous], after: known) }
  }

  @inline(never)
  private mutating func passDuplicate(_ name: String, at place: SourceRange, first: SourceRange) {
    faults.noteDuplicateKey(name, at: place, first: first)
    skip()
  }

  /// Tells a key that the record does not have, and passes over it and its value.
  @inline(never)
  private mutating func passUnknownKey(among names: KeyNames, after previous: Int) {
    let name = scalarHere.text
    let at = currentRange
    guard leaveKey() else { return tellTorn(after: previous, names) }
    if passesNoBreakSpace(at: Int(at.start)) { return }
    faults.noteUnknownKey(name, at: at, among: names.names, hasCustom: hasCustom)
    skip()
  }

  mutating func see(_ key: Int, at place: SourceRange, isEmpty: Bool, in seen: inout SeenKeys) {
    seen.insert(key, isEmpty: isEmpty)
    keyPlaces.append(KeyPlace(key: Int32(truncatingIfNeeded: key), at: place))
  }

  /// The place of a key that was seen, be it without a value.
  @inline(never)
  func place(of key: Int, in seen: SeenKeys) -> SourceRange? {
    guard seen.contains(key) else { return nil }
    return keyPlaces[seen.base...].first { $0.key == key }?.at
  }

  /// The place of the first key of all that were seen.
  var firstKey: SourceRange? { keyPlaces.lazy.map(\.at).min() }
}

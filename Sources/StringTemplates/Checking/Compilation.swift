import Diagnostics

/// Turns the pieces of a template into a script, and keeps what is wrong with them.
@usableFromInline package struct Compilation: Sendable {
  /// The view whose fields can be named, and its optional fields whose section is open.
  struct Scope: Sendable {
    /// The view's name, which takes long to make: for faults alone.
    let naming: @Sendable () -> String
    let names: [String]
    var open: [String] = []
  }

  let words: InterfaceWords
  private(set) var script = Script()
  var faults: Faults
  var scopes: [Scope] = []

  init(words: InterfaceWords, faults: Faults) {
    self.words = words
    self.faults = faults
  }

  /// Appends pieces that see these fields and no others.
  @usableFromInline package mutating func append<V: View>(_ pieces: [Piece], _ fields: [Field<V>]) {
    scopes.append(Scope(naming: { V.viewName }, names: fields.map(\.name)))
    defer { scopes.removeLast() }
    append(pieces, Dictionary(fields.map { ($0.name, $0) }) { first, _ in first })
  }

  private mutating func append<V: View>(_ pieces: [Piece], _ fields: [String: Field<V>]) {
    for piece in pieces {
      switch piece {
      case .literal(let literal): script.append(literal.bytes)
      case .variable(let hole) where hole.tag.name.hasPrefix("text."): script.append(word(hole))
      case .variable(let hole): if let writing = variable(hole, fields) { script.append(writing) }
      case .section(let hole, let isInverted, let body): section(hole, isInverted: isInverted, body, fields)
      }
    }
  }

  private mutating func variable<V: View>(_ hole: Piece.Hole, _ fields: [String: Field<V>]) -> Writing? {
    guard let field = find(hole, fields) else { return nil }
    guard case .value(let isPresent, let write) = field.use else {
      report(.templateInvalidNotAValue(name: .name(field.name), kind: kind(field.shape)), hole)
      return nil
    }
    if isPresent != nil, scopes.last?.open.contains(field.name) != true {
      report(.templateInvalidOptionalOutside(name: .name(field.name)), hole)
      return nil
    }
    switch hole.place.escape(for: field.shape.kind) {
    case .success(let escape): return write(escape)
    case .failure(let refusal):
      report(refusal.phrase(name: .name(field.name)), hole)
      return nil
    }
  }

  private mutating func section<V: View>(
    _ hole: Piece.Hole, isInverted: Bool, _ pieces: [Piece], _ fields: [String: Field<V>]
  ) {
    guard let field = find(hole, fields) else { return }
    switch field.use {
    case .value(nil, _):
      report(.templateInvalidSectionOnValue(name: .name(field.name), kind: kind(field.shape)), hole)
    case .value(let isPresent?, _):
      if !isInverted { scopes[scopes.count - 1].open.append(field.name) }
      append(pieces, fields, if: isPresent, is: !isInverted)
      if !isInverted { scopes[scopes.count - 1].open.removeLast() }
    case .flag(let isSet): append(pieces, fields, if: isSet, is: !isInverted)
    case .rows(let isPresent, let lending, let compile):
      if isInverted {
        if field.shape.kind == .object, !field.shape.isOptional {
          report(.templateInvalidNeverAbsent(name: .name(field.name)), hole)
        }
        append(pieces, fields, if: isPresent, is: false)
      } else {
        let place = script.begin(lending)
        compile(pieces, &self)
        script.end(place)
      }
    }
  }

  private mutating func append<V: View>(
    _ pieces: [Piece], _ fields: [String: Field<V>], if condition: Condition, is wanted: Bool
  ) {
    let place = script.begin(condition, wanted: wanted)
    append(pieces, fields)
    script.end(place)
  }
}

extension Compilation {
  /// The bytes of a word of the interface, escaped for its place.
  private mutating func word(_ hole: Piece.Hole) -> [UInt8] {
    let name = String(hole.tag.name.dropFirst("text.".count))
    guard let text = words.lookup(name) else {
      let suggestion = NearMiss.suggestion(for: name, among: words.names).map { "text.\($0)" }
      report(.templateInvalidWordUnknown(name: .name(name)), hole, suggestion: suggestion)
      return []
    }
    switch hole.place.escape(for: .text) {
    case .success(let escape):
      var output = Output()
      output.write(text, escape)
      return output.bytes
    case .failure(let refusal):
      report(refusal.phrase(name: .name(hole.tag.name)), hole)
      return []
    }
  }

  private mutating func find<V: View>(_ hole: Piece.Hole, _ fields: [String: Field<V>]) -> Field<V>? {
    let name = hole.tag.name
    if let field = fields[name] { return field }
    if TagScanner.refusal(of: name) != nil { return nil }
    let view = scopes.last?.naming() ?? ""
    if name.hasPrefix("text.") {
      report(.templateInvalidSectionOnWord(name: .name(name)), hole)
    } else if let outer = scopes.dropLast().last(where: { $0.names.contains(name) }) {
      report(.templateInvalidFieldOutside(name: .name(name), outer: .name(outer.naming()), view: .name(view)), hole)
    } else {
      let suggestion = NearMiss.suggestion(for: name, among: scopes.last?.names ?? [])
      report(.templateInvalidFieldUnknown(view: .name(view), name: .name(name)), hole, suggestion: suggestion)
    }
    return nil
  }

  private mutating func report(_ phrase: Phrase, _ hole: Piece.Hole, suggestion: String? = nil) {
    faults.report(phrase, at: hole.tag.nameAt, trail: hole.trail, suggestion: suggestion)
  }

  private func kind(_ shape: Shape) -> Argument { .word(shape.kind.phrase) }
}

extension Shape.Kind {
  fileprivate var phrase: Phrase {
    switch self {
    case .text: .templateKindText
    case .integer: .templateKindInteger
    case .number: .templateKindNumber
    case .url: .templateKindUrl
    case .markup: .templateKindMarkup
    case .flag: .templateKindFlag
    case .object: .templateKindObject
    case .list: .templateKindList
    }
  }
}

import Diagnostics

/// What one file gave, whatever is wrong with it.
package struct ReadFile<Value: Sendable>: Sendable {
  package let value: Value
  package let file: SourceFile
  package let diagnostics: [Diagnostic]

  package init(_ value: Value, file: SourceFile, diagnostics: [Diagnostic]) {
    self.value = value
    self.file = file
    self.diagnostics = diagnostics
  }
}

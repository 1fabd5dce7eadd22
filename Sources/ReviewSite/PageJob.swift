import StringTemplates

/// A page that can be made by itself, at any time and on any thread.
package struct PageJob: Sendable {
  /// Takes what was written so far, after which the output begins anew.
  package typealias Drain = (UnsafeBufferPointer<UInt8>) -> Void

  /// On the site, with `/`.
  package let path: String
  /// It grows with the number of accounts, so that it is handed on in parts.
  package let isLong: Bool
  /// Appends the page, of a long one what is left after the last part.
  package let render: @Sendable (inout Output, Drain) -> Void

  init<Page: View>(_ path: String, _ program: Program<Page>, _ view: @escaping @Sendable () -> Page) {
    self.path = path
    isLong = false
    render = { output, _ in program.run(view(), &output) }
  }

  /// A file that grows with the number of accounts.
  init(long path: String, render: @escaping @Sendable (inout Output, Drain) -> Void) {
    self.path = path
    isLong = true
    self.render = render
  }
}

import StringTemplates

/// A page that can be made by itself, at any time and on any thread.
package struct PageJob: Sendable {
  /// On the site, with `/`.
  package let path: String
  /// Appends the page.
  package let render: @Sendable (inout Output) -> Void

  init<Page: View>(_ path: String, _ program: Program<Page>, _ view: @escaping @Sendable () -> Page) {
    self.path = path
    render = { output in program.run(view(), &output) }
  }

  init(_ path: String, render: @escaping @Sendable (inout Output) -> Void) {
    self.path = path
    self.render = render
  }
}

extension ViewShape {
  /// The view and those of its objects and rows, however deep, each once, in the order in which they are met.
  package var reachable: [ViewShape] {
    var met: Set<String> = []
    var views: [ViewShape] = []
    add(to: &views, &met)
    return views
  }

  private func add(to views: inout [ViewShape], _ met: inout Set<String>) {
    guard met.insert(name).inserted else { return }
    views.append(self)
    for field in fields { field.shape.view?.add(to: &views, &met) }
  }
}

/// Events in the order of the file, in memory of their own that grows.
struct EventList: ~Copyable {
  private var base: UnsafeMutablePointer<Event>
  private var capacity: Int
  private(set) var count = 0

  /// An empty list with room for a number of events.
  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  /// A list of one event.
  init(_ event: Event) {
    self.init(capacity: 0)
    append(event)
  }

  deinit { base.deallocate() }

  subscript(_ place: Int) -> Event { base[place] }

  mutating func append(_ event: Event) {
    if count == capacity { grow() }
    (base + count).initialize(to: event)
    count += 1
  }

  /// Tells how many entries the collection has that starts at a place.
  mutating func setCount(_ entries: Int32, at place: Int) { base[place].count = entries }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Event>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}

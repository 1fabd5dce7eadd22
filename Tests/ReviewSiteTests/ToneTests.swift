import ReviewSite
import Testing

@Suite struct ToneTests {
  @Test(arguments: [
    (1, "c1"), (1.49, "c1"), (1.5, "c2"), (1.99, "c2"), (2, "c3"), (2.49, "c3"), (2.5, "c4"), (2.5 - 1e-12, "c4"),
    (2.99, "c4"), (3, "c5"), (3.5, "c6"), (4, "c7"), (4.5, "c8"), (5, "c8"),
  ])
  func `bins are half a level, and the hue flips at the floor`(level: Double, tone: String) {
    #expect(Tone.of(level: level, floor: 2.5) == tone)
  }

  @Test(arguments: [(1.9, "c1"), (2.0, "c2"), (2.9, "c3"), (3.0, "c4"), (4.9, "c7"), (5.0, "c8")])
  func `another floor moves the flip`(level: Double, tone: String) {
    #expect(Tone.of(level: level, floor: 3) == tone)
  }

  @Test func `an index takes the colour of its level`() {
    #expect(Tone.of(index: 37.5, floor: 2.5) == "c4")
    #expect(Tone.of(index: 37.4, floor: 2.5) == "c3")
    #expect(Tone.of(index: nil, floor: 2.5) == "c0")
  }
}

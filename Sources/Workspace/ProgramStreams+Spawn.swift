#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ProgramStreams {
  /// What is done with descriptors before a program begins.
  struct Actions {
    #if canImport(Glibc)
      var value = posix_spawn_file_actions_t()
    #else
      var value: posix_spawn_file_actions_t? = nil
    #endif

    init() { posix_spawn_file_actions_init(&value) }

    mutating func place(_ descriptor: Int32, at number: Int32) {
      posix_spawn_file_actions_adddup2(&value, descriptor, number)
    }

    mutating func destroy() { posix_spawn_file_actions_destroy(&value) }
  }

  /// With what attributes a program begins.
  struct Attributes {
    #if canImport(Glibc)
      var value = posix_spawnattr_t()
    #else
      var value: posix_spawnattr_t? = nil
    #endif

    init() { posix_spawnattr_init(&value) }

    mutating func resetSignals(_ signals: [Int32]) {
      var set = sigset_t()
      sigemptyset(&set)
      for signal in signals { sigaddset(&set, signal) }
      posix_spawnattr_setsigdefault(&value, &set)
      posix_spawnattr_setflags(&value, Int16(POSIX_SPAWN_SETSIGDEF))
    }

    mutating func destroy() { posix_spawnattr_destroy(&value) }
  }
}

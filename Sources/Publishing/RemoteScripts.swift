/// What is run on the other machine: POSIX shell with GNU or BusyBox tools. `$1` is the folder of the target, `$2` who holds the lock.
enum RemoteScripts {
  /// Exit statuses beside those of the tools.
  enum Status {
    static let noFolder = 40
    static let locked = 41
    static let lockLost = 42
    static let damaged = 43
    static let notOurs = 45
    static let noLinks = 46
  }

  /// A lock of another machine that is as many minutes old is taken over.
  static let staleMinutes = 60

  private static let enter = "unset CDPATH; cd \"$1\" 2>/dev/null || exit 40\n"

  private static let state = """
    if [ -h current ]; then
      case "$(readlink current)" in releases/*/*) exit 45 ;; releases/[0-9]*T*Z-*) ;; *) exit 45 ;; esac
    elif [ -e current ]; then exit 45; fi
    for file in releases/*/release.json; do [ -f "$file" ] && printf '%s\\n' "$file"; done
    printf '\\036'
    if [ -f current/release.json ]; then cat current/release.json; fi
    exit 0
    """

  /// Prints the `release.json` of each release by path, a byte 036, then that of the release in force.
  static let look = enter + state

  /// Prints the `release.json` of every release, each after a byte 036.
  static let releases =
    enter + "for file in releases/*/release.json; do [ -f \"$file\" ] && printf '\\036' && cat \"$file\"; done; exit 0"

  /// Takes the lock, a symbolic link that says who holds it: it is made at once or not at all. `$3` is a holder known to be gone. Then as
  /// `look`; where another holds it, that one is printed.
  static let hold =
    enter + """
      mkdir -p releases || exit 1
      if ! said=$(ln -sn "$2" .linjaus-lock 2>&1); then
        [ -h .linjaus-lock ] || { printf '%s\\n' "$said" >&2; exit 46; }
        held=$(readlink .linjaus-lock)
        [ "$held" = "$3" ] || [ -n "$(find .linjaus-lock -prune -mmin +\(staleMinutes))" ] || { printf '%s\\n' "$held"; exit 41; }
        rm -f ".linjaus-lock.$$"
        ln -sn "$2" ".linjaus-lock.$$" && mv -T ".linjaus-lock.$$" .linjaus-lock || exit 1
        [ "$(readlink .linjaus-lock)" = "$2" ] || { readlink .linjaus-lock; exit 41; }
      fi
      rm -rf releases/.partial-* .linjaus-current

      """ + state

  private static let guardLock = """
    [ "$(readlink .linjaus-lock)" = "$2" ] || { readlink .linjaus-lock; exit 42; }
    touch -h .linjaus-lock 2>/dev/null

    """

  /// Checks a release, `$3`, sent or standing, by the list of standard input.
  static let verify =
    enter + guardLock + """
      cd "releases/$3" 2>/dev/null || cd "releases/.partial-$3" || exit 1

      """ + Checksums.verification

  /// Shows a release, `$3`, to readers, removes those named after it, prints which, and gives the lock back.
  static let putInForce =
    enter + guardLock + """
      name=$3
      shift 3
      if [ ! -d "releases/$name" ]; then mv -T "releases/.partial-$name" "releases/$name" || exit 1; fi
      sync -f "releases/$name" 2>/dev/null
      rm -f .linjaus-current
      ln -sn "releases/$name" .linjaus-current && mv -T .linjaus-current current || exit 1
      for old in "$@"; do
        mv -T "releases/$old" "releases/.partial-$old" && rm -rf "releases/.partial-$old" && printf '%s\\n' "$old"
      done
      rm -f .linjaus-lock
      """

  /// Prints the `release.json` of a release, `$2`.
  static let read = enter + "exec cat \"releases/$2/release.json\""

  /// Removes what was sent of a release, `$3`.
  static let discard =
    enter + "[ \"$(readlink .linjaus-lock)\" = \"$2\" ] || exit 42\nrm -rf \"releases/.partial-$3\""

  static let release = enter + "[ \"$(readlink .linjaus-lock)\" = \"$2\" ] && rm -f .linjaus-lock; exit 0"
}

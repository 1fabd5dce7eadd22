"""errors.py: which errors each system call fails with. Those that say that nothing is there are no faults and not among them."""

DISK = ["EIO", "EACCES"]
MAKES = DISK + ["ENOSPC", "EDQUOT", "EROFS"]

ERRORS = {
    "openat": MAKES + ["EMFILE", "ENFILE", "EINTR"],
    "open": MAKES + ["EMFILE", "ENFILE", "EINTR"],
    "read": ["EIO", "EINTR"],
    "pread64": ["EIO", "EINTR"],
    "write": ["EIO", "ENOSPC", "EDQUOT", "EFBIG", "EINTR", "EAGAIN"],
    "close": ["EIO", "ENOSPC", "EINTR"],
    "stat": DISK,
    "lstat": DISK,
    "newfstatat": DISK,
    "statx": DISK,
    "fstat": ["EIO"],
    "access": DISK,
    "readlink": DISK,
    "readlinkat": DISK,
    "getdents64": ["EIO"],
    "mkdir": MAKES + ["EMLINK"],
    "mkdirat": MAKES + ["EMLINK"],
    "rename": MAKES + ["EBUSY"],
    "renameat": MAKES + ["EBUSY"],
    "renameat2": MAKES + ["EBUSY"],
    "unlink": DISK + ["EROFS", "EPERM"],
    "unlinkat": DISK + ["EROFS", "EPERM"],
    "rmdir": DISK + ["EROFS", "EPERM"],
    "link": MAKES + ["EPERM", "EMLINK", "EXDEV"],
    "linkat": MAKES + ["EPERM", "EMLINK", "EXDEV"],
    "symlink": MAKES + ["EPERM"],
    "symlinkat": MAKES + ["EPERM"],
    "chmod": ["EIO", "EPERM"],
    "fchmod": ["EIO", "EPERM"],
    "ftruncate": ["EIO", "EINTR"],
    "lseek": ["EIO"],
    "fsync": ["EIO", "ENOSPC", "EINTR", "EINVAL"],
    "flock": ["ENOLCK", "EIO", "EINTR"],
    "pipe": ["EMFILE", "ENFILE"],
    "pipe2": ["EMFILE", "ENFILE"],
    "clone": ["EAGAIN", "ENOMEM"],
    "clone3": ["EAGAIN", "ENOMEM"],
    "vfork": ["EAGAIN", "ENOMEM"],
    "wait4": ["EINTR"],
    "poll": ["EINTR", "ENOMEM"],
    "ppoll": ["EINTR", "ENOMEM"],
}

# After these a call is made again, and what was to be done is done.
HARMLESS = {"EINTR", "EAGAIN on write", "EINVAL on fsync"}


def is_harmless(call, error):
    return error == "EINTR" or f"{error} on {call}" in HARMLESS

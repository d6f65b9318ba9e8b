// The Linux calls that Glibc's Swift module does not show.
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <sys/types.h>

/// Opens `path` beneath the open folder `folder` for reading. No link is followed and nothing
/// outside the folder is reached, at any depth (openat2 with RESOLVE_BENEATH and
/// RESOLVE_NO_SYMLINKS). Returns a file descriptor, or -1 with errno set.
int csystem_open_beneath(int folder, const char *path, int flags);

/// Puts as many of the next records of an open folder (struct linux_dirent64) into `buffer` as there
/// is room for (getdents64). Returns their length in bytes, 0 at the end, or -1 with errno set.
ssize_t csystem_read_folder(int folder, void *buffer, size_t size);

/// Exchanges two names of the open folder `folder` in one step (renameat2 with RENAME_EXCHANGE).
/// Returns 0, or -1 with errno.
int csystem_exchange(int folder, const char *first, const char *second);

/// Writes the file system that holds the open file `descriptor` through to the disk (syncfs).
int csystem_sync_file_system(int descriptor);

/// Calls `work` with `context` on `count` threads at once, the calling one among them, and returns
/// when all have ended. When the system gives fewer threads, it is called fewer times, at least once.
void csystem_work_in_threads(int count, void (*work)(void *), void *context);

/// The arguments of the process, the program's own name first. Swift's `CommandLine` is empty when
/// some libraries are preloaded, libfaketime among them (measured with Swift 6.3).
int csystem_argument_count(void);

/// One of them, or a null pointer behind the last.
const char *csystem_argument(int index);

#endif

// Sets the two flags of a descriptor that most calls here need: close-on-exec and non-blocking.
#pragma once

#include <fcntl.h>
#include <sys/ioctl.h>

namespace iomux {

/** Sets FD_CLOEXEC: 0, or -1 with errno. */
inline int CloseOnExec(int fd) { return fcntl(fd, F_SETFD, FD_CLOEXEC); }

/**
 * Sets or clears O_NONBLOCK in one call: 0, or -1 with errno. FIONBIO fails on some descriptors
 * (O_PATH, old device drivers).
 */
inline int SetBlockingMode(int fd, bool blocking) {
  int nonblocking = blocking ? 0 : 1;
  if (ioctl(fd, FIONBIO, &nonblocking) == 0) return 0;
  int flags = fcntl(fd, F_GETFL);
  if (flags == -1) return -1;
  return fcntl(fd, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK);
}

}  // namespace iomux

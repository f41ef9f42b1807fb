#include <poll.h>
#include <sys/types.h>
// sys/event.h of some systems relies on the types.
#include <sys/event.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <ctime>

#include "reactor/reactor.h"
#include "support/cloexec.h"

namespace iomux {

using KernelEvent = struct kevent;

static int NewKqueue() {
  int kq = kqueue();
  if (kq == -1 || CloseOnExec(kq) != -1) return kq;
  int error = errno;
  close(kq);
  errno = error;
  return -1;
}

static int Add(int kq, int fd, int filter, int flags) {
  KernelEvent change = {};
  change.ident = static_cast<decltype(change.ident)>(fd);
  change.filter = static_cast<decltype(change.filter)>(filter);
  change.flags = static_cast<decltype(change.flags)>(EV_ADD | flags);
  return kevent(kq, &change, 1, nullptr, 0, nullptr);
}

Reactor::~Reactor() {
  if (fd_ != -1) close(fd_);
}

int Reactor::Open() {
  fd_ = NewKqueue();
  return fd_ == -1 ? -1 : 0;
}

// A descriptor that is added again is watched anew.
int Reactor::Watch(int fd) { return Add(fd_, fd, EVFILT_READ, EV_ONESHOT); }

int Reactor::WatchAlways(int fd) { return Add(fd_, fd, EVFILT_READ, 0); }

int Reactor::JoinLoop(int) { return 0; }

int Reactor::Wait(int* fds, int most, int timeout) {
  KernelEvent events[kMost];
  timespec limit = {};
  limit.tv_sec = timeout / 1000;
  limit.tv_nsec = static_cast<long>(timeout % 1000) * 1000000;
  int count = kevent(fd_, nullptr, 0, events, std::min(most, kMost), timeout < 0 ? nullptr : &limit);
  for (int i = 0; i < count; i++) fds[i] = static_cast<int>(events[i].ident);
  return count;
}

/** Whether the system does not watch such a descriptor: it is closed, or a file that is always ready. */
static bool IsUnwatched(int error) { return error == EBADF || error == EPERM || error == EINVAL || error == ENODEV; }

int OpenSet(const pollfd* fds, size_t nfds) {
  int set = NewKqueue();
  if (set == -1) return -1;
  for (size_t i = 0; i < nfds; i++) {
    if (fds[i].fd < 0) continue;
    bool writes = (fds[i].events & POLLOUT) != 0;
    bool reads = !writes || (fds[i].events & ~POLLOUT) != 0;
    if (reads && Add(set, fds[i].fd, EVFILT_READ, EV_CLEAR) == -1 && !IsUnwatched(errno))
      writes = false;
    else if (!writes || Add(set, fds[i].fd, EVFILT_WRITE, EV_CLEAR) == 0 || IsUnwatched(errno))
      continue;
    int error = errno;
    close(set);
    errno = error;
    return -1;
  }
  return set;
}

void DrainSet(int set) {
  KernelEvent events[64];
  timespec now = {};
  while (kevent(set, nullptr, 0, events, 64, &now) == 64) {
  }
}

}  // namespace iomux

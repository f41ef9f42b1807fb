#include <poll.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <ctime>

#include "reactor/reactor.h"
#include "support/new_kqueue.h"
#include "support/unique_fd.h"

namespace iomux {

using KernelEvent = struct kevent;

static int Add(int kq, int fd, int filter, int flags) {
  KernelEvent change = {};
  change.ident = static_cast<decltype(change.ident)>(fd);
  change.filter = static_cast<decltype(change.filter)>(filter);
  change.flags = static_cast<decltype(change.flags)>(EV_ADD | flags);
  return kevent(kq, &change, 1, nullptr, 0, nullptr);
}

int Reactor::Open() {
  fd_.reset(NewKqueue());
  return fd_.open() ? 0 : -1;
}

// EV_ADD of an entry that exists replaces it. kqueue(2).
int Reactor::Watch(int fd) { return Add(fd_.get(), fd, EVFILT_READ, EV_ONESHOT); }

int Reactor::WatchAlways(int fd) { return Add(fd_.get(), fd, EVFILT_READ, 0); }

int Reactor::JoinLoop(int) { return 0; }

int Reactor::Wait(int* fds, int most, int timeout) {
  KernelEvent events[kMost];
  timespec limit = {};
  limit.tv_sec = timeout / 1000;
  limit.tv_nsec = static_cast<long>(timeout % 1000) * 1000000;
  int count = kevent(fd(), nullptr, 0, events, std::min(most, kMost), timeout < 0 ? nullptr : &limit);
  for (int i = 0; i < count; i++) fds[i] = static_cast<int>(events[i].ident);
  return count;
}

/**
 * Reports each change of a descriptor. True also where the system watches no such descriptor: it is
 * closed, or a file that is always ready.
 */
static bool Watches(int kq, int fd, int filter) {
  if (Add(kq, fd, filter, EV_CLEAR) == 0) return true;
  return errno == EBADF || errno == EPERM || errno == EINVAL || errno == ENODEV;
}

int OpenSet(const pollfd* fds, size_t nfds) {
  UniqueFd set(NewKqueue());
  if (!set.open()) return -1;
  for (size_t i = 0; i < nfds; i++) {
    if (fds[i].fd < 0) continue;
    bool writes = (fds[i].events & POLLOUT) != 0;
    bool reads = !writes || (fds[i].events & ~POLLOUT) != 0;
    if (reads && !Watches(set.get(), fds[i].fd, EVFILT_READ)) return -1;
    if (writes && !Watches(set.get(), fds[i].fd, EVFILT_WRITE)) return -1;
  }
  return set.release();
}

void DrainSet(int set) {
  KernelEvent events[64];
  timespec now = {};
  while (kevent(set, nullptr, 0, events, 64, &now) == 64) {
  }
}

}  // namespace iomux

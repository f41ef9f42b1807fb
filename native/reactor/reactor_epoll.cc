#include <poll.h>
#include <sys/epoll.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>

#include "reactor/reactor.h"

namespace iomux {

int Reactor::Open() {
  fd_.reset(epoll_create1(EPOLL_CLOEXEC));
  return fd_.open() ? 0 : -1;
}

static int Control(int epfd, int op, int fd, uint32_t events) {
  epoll_event event = {};
  event.events = events;
  event.data.fd = fd;
  return epoll_ctl(epfd, op, fd, &event);
}

int Reactor::Watch(int fd) {
  // The kernel keeps an entry by number and open file (epoll(7), "Questions and answers"): ENOENT
  // also tells that the number belongs to another file by now.
  if (Control(fd_.get(), EPOLL_CTL_MOD, fd, EPOLLIN | EPOLLONESHOT) == 0) return 0;
  return errno == ENOENT ? Control(fd_.get(), EPOLL_CTL_ADD, fd, EPOLLIN | EPOLLONESHOT) : -1;
}

int Reactor::WatchAlways(int fd) { return Control(fd_.get(), EPOLL_CTL_ADD, fd, EPOLLIN); }

// libuv adds it again later, gets EEXIST and accepts that: uv__io_poll() then modifies the entry.
int Reactor::JoinLoop(int loop) { return Control(loop, EPOLL_CTL_ADD, fd(), EPOLLIN); }

int Reactor::Wait(int* fds, int most, int timeout) {
  epoll_event events[kMost];
  int count = epoll_wait(fd(), events, std::min(most, kMost), timeout);
  for (int i = 0; i < count; i++) fds[i] = events[i].data.fd;
  return count;
}

int OpenSet(const pollfd* fds, size_t nfds) {
  static_assert(POLLIN == EPOLLIN && POLLPRI == EPOLLPRI && POLLOUT == EPOLLOUT && POLLRDHUP == EPOLLRDHUP,
                "poll() and epoll share their event bits");
  UniqueFd set(epoll_create1(EPOLL_CLOEXEC));
  if (!set.open()) return -1;
  for (size_t i = 0; i < nfds; i++) {
    if (fds[i].fd < 0) continue;
    uint32_t events = static_cast<uint16_t>(fds[i].events) | EPOLLET;
    if (Control(set.get(), EPOLL_CTL_ADD, fds[i].fd, events) == -1 && errno != EPERM && errno != EBADF) return -1;
  }
  return set.release();
}

void DrainSet(int set) {
  epoll_event events[64];
  while (epoll_wait(set, events, 64, 0) == 64) {
  }
}

}  // namespace iomux

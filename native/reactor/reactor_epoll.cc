#include <poll.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>

#include "reactor/reactor.h"

namespace iomux {

Reactor::~Reactor() {
  if (fd_ != -1) close(fd_);
}

int Reactor::Open() {
  fd_ = epoll_create1(EPOLL_CLOEXEC);
  return fd_ == -1 ? -1 : 0;
}

static int Control(int epfd, int op, int fd, uint32_t events) {
  epoll_event event = {};
  event.events = events;
  event.data.fd = fd;
  return epoll_ctl(epfd, op, fd, &event);
}

int Reactor::Watch(int fd) {
  // The kernel knows an entry by its number and its open file: ENOENT also tells that the number is another file's by
  // now.
  if (Control(fd_, EPOLL_CTL_MOD, fd, EPOLLIN | EPOLLONESHOT) == 0) return 0;
  return errno == ENOENT ? Control(fd_, EPOLL_CTL_ADD, fd, EPOLLIN | EPOLLONESHOT) : -1;
}

int Reactor::WatchAlways(int fd) { return Control(fd_, EPOLL_CTL_ADD, fd, EPOLLIN); }

// libuv adds it again, is told EEXIST, and takes that for what it wants.
int Reactor::JoinLoop(int loop) { return Control(loop, EPOLL_CTL_ADD, fd_, EPOLLIN); }

int Reactor::Wait(int* fds, int most, int timeout) {
  epoll_event events[kMost];
  int count = epoll_wait(fd_, events, std::min(most, kMost), timeout);
  for (int i = 0; i < count; i++) fds[i] = events[i].data.fd;
  return count;
}

int OpenSet(const pollfd* fds, size_t nfds) {
  static_assert(POLLIN == EPOLLIN && POLLPRI == EPOLLPRI && POLLOUT == EPOLLOUT && POLLRDHUP == EPOLLRDHUP,
                "poll() and epoll share their event bits");
  int set = epoll_create1(EPOLL_CLOEXEC);
  if (set == -1) return -1;
  for (size_t i = 0; i < nfds; i++) {
    if (fds[i].fd < 0) continue;
    uint32_t events = static_cast<uint16_t>(fds[i].events) | EPOLLET;
    if (Control(set, EPOLL_CTL_ADD, fds[i].fd, events) == 0 || errno == EPERM || errno == EBADF) continue;
    int error = errno;
    close(set);
    errno = error;
    return -1;
  }
  return set;
}

void DrainSet(int set) {
  epoll_event events[64];
  while (epoll_wait(set, events, 64, 0) == 64) {
  }
}

}  // namespace iomux

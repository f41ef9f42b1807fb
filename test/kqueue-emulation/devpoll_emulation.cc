// /dev/poll over poll(2): the addon's calls of open, write, ioctl and close are linked to those
// here (-Wl,--wrap).
#include "devpoll_emulation.h"

#include <fcntl.h>
#include <sys/devpoll.h>
#include <sys/epoll.h>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <map>
#include <mutex>
#include <vector>

namespace {

using Set = std::map<int, short>;

std::mutex mutex;
/**
 * The sets by their descriptors: each an epoll that holds the same, so that it can itself be waited
 * on.
 */
std::map<int, Set>& Sets() {
  static auto* sets = new std::map<int, Set>;  // never destroyed: threads may outlive main()
  return *sets;
}

void Apply(int dp, Set& set, const pollfd& change) {
  epoll_event event = {};
  event.data.fd = change.fd;
  if (change.events == POLLREMOVE) {
    set.erase(change.fd);
    epoll_ctl(dp, EPOLL_CTL_DEL, change.fd, &event);
    return;
  }
  short events = set[change.fd] |= change.events;  // registered twice: either's events
  event.events = static_cast<uint16_t>(events);
  // A regular file and a closed descriptor are refused by epoll; poll() reports them.
  if (epoll_ctl(dp, EPOLL_CTL_ADD, change.fd, &event) == -1 && errno == EEXIST) {
    epoll_ctl(dp, EPOLL_CTL_MOD, change.fd, &event);
  }
}

int Poll(const Set& set, const dvpoll* wait, const sigset_t* mask) {
  std::vector<pollfd> fds;
  for (const auto& [fd, events] : set) fds.push_back({fd, events, 0});
  timespec timeout = {wait->dp_timeout / 1000, wait->dp_timeout % 1000 * 1000000L};
  int count = ppoll(fds.data(), fds.size(), wait->dp_timeout < 0 ? nullptr : &timeout, mask);
  if (count <= 0) return count;
  auto end = std::remove_if(fds.begin(), fds.end(), [](const pollfd& one) { return one.revents == 0; });
  size_t reported = std::min(static_cast<size_t>(end - fds.begin()), static_cast<size_t>(wait->dp_nfds));
  std::copy_n(fds.begin(), reported, wait->dp_fds);
  return static_cast<int>(reported);
}

}  // namespace

void ForgetDevpoll(int fd) {
  std::lock_guard<std::mutex> lock(mutex);
  Sets().erase(fd);
}

extern "C" int __real_open64(const char* path, int flags, ...);
extern "C" int __wrap_open64(const char* path, int flags, ...) {
  if (std::strcmp(path, "/dev/poll") == 0) {
    int dp = epoll_create1((flags & O_CLOEXEC) != 0 ? EPOLL_CLOEXEC : 0);
    std::lock_guard<std::mutex> lock(mutex);
    if (dp != -1) Sets()[dp].clear();
    return dp;
  }
  va_list rest;
  va_start(rest, flags);
  int mode = va_arg(rest, int);
  va_end(rest);
  return __real_open64(path, flags, mode);
}

extern "C" ssize_t __real_write(int fd, const void* bytes, size_t size);
extern "C" ssize_t __wrap_write(int fd, const void* bytes, size_t size) {
  {
    std::lock_guard<std::mutex> lock(mutex);
    auto found = Sets().find(fd);
    if (found != Sets().end()) {
      const pollfd* changes = static_cast<const pollfd*>(bytes);
      for (size_t i = 0; i < size / sizeof(pollfd); i++) Apply(fd, found->second, changes[i]);
      return static_cast<ssize_t>(size);
    }
  }
  return __real_write(fd, bytes, size);
}

extern "C" int __real_ioctl(int fd, unsigned long request, void* argument);
extern "C" int __wrap_ioctl(int fd, unsigned long request, void* argument) {
  if (request != DP_POLL && request != DP_PPOLL) return __real_ioctl(fd, request, argument);
  const dvpoll* wait = static_cast<dvpoll*>(argument);
  Set set;
  {
    std::lock_guard<std::mutex> lock(mutex);
    auto found = Sets().find(fd);
    if (found == Sets().end()) {
      errno = fcntl(fd, F_GETFD) == -1 ? EBADF : ENOTTY;
      return -1;
    }
    set = found->second;
  }
  return Poll(set, wait, request == DP_PPOLL ? wait->dp_setp : nullptr);
}

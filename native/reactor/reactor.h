// The descriptor on which the pending waits of an environment come together: an epoll or kqueue of ours.
#pragma once

#include <poll.h>

#include <cstddef>

namespace iomux {

/**
 * Every descriptor in it is watched once: when it has become readable it is reported, and is silent until it is watched
 * again. So nothing has to be taken out when a wait ends, a descriptor that nobody awaits any more wakes the event loop
 * at most once, and one that was closed by number makes watch() fail instead of the event loop abort.
 */
class Reactor {
 public:
  Reactor() = default;
  Reactor(const Reactor&) = delete;
  Reactor& operator=(const Reactor&) = delete;
  ~Reactor();

  /** 0, or -1 with errno. */
  int Open();
  int fd() const { return fd_; }

  /** Reports `fd` as soon as it is readable, once: 0, or -1 with errno. Also while another thread waits. */
  int Watch(int fd);
  /** Reports `fd` whenever it is readable: 0, or -1 with errno. */
  int WatchAlways(int fd);

  /**
   * Puts the reactor into the event loop's own epoll (`loop`) at once, where libuv would on the loop's next turn. Until
   * then the kernel lets more objects share a descriptor than it does with the loop on top, and what is beyond makes
   * libuv abort. A kqueue knows no such limit. 0, or -1 with errno.
   */
  int JoinLoop(int loop);

  /** Waits for at most `timeout` milliseconds (-1 for ever) and writes what is readable: how many, or -1 with errno. */
  int Wait(int* fds, int most, int timeout);

  /** The most that one Wait() writes. */
  static constexpr int kMost = 256;

 private:
  int fd_ = -1;
};

/**
 * Opens a descriptor that is readable once one of `fds` has changed in what is wanted of it: what poll() would wait
 * for, as one descriptor. Holes are left out, and so is what the system will not watch: it is closed, or always ready,
 * and poll() says so itself. -1 with errno.
 */
int OpenSet(const pollfd* fds, size_t nfds);
/** Takes note of all changes until now: the set is readable after the next one. */
void DrainSet(int set);

}  // namespace iomux

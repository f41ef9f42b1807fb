// One epoll or kqueue per environment, on which all of its pending asynchronous waits meet.
#pragma once

#include <poll.h>

#include <cstddef>

#include "support/unique_fd.h"

namespace iomux {

/**
 * Reports a watched descriptor once, when it becomes readable; then it stays silent until it is
 * watched again. So nothing needs removing when a wait ends, a descriptor that nobody awaits any
 * more wakes the event loop at most once, and watching a closed number fails, where libuv would
 * abort the process.
 */
class Reactor {
 public:
  Reactor() = default;
  Reactor(const Reactor&) = delete;
  Reactor& operator=(const Reactor&) = delete;

  /** 0, or -1 with errno. */
  int Open();
  int fd() const { return fd_.get(); }

  /**
   * Reports `fd` as soon as it is readable, once: 0, or -1 with errno. Also while another thread
   * waits.
   */
  int Watch(int fd);
  /** Reports `fd` whenever it is readable: 0, or -1 with errno. */
  int WatchAlways(int fd);

  /**
   * Adds the reactor to the event loop's own epoll (`loop`) at once; libuv would do so only on the
   * loop's next iteration. Linux bounds how many epolls may nest and how many paths may lead to one
   * file (fs/eventpoll.c: EP_MAX_NESTS, path_limits), and answers ELOOP or EINVAL beyond. Until the
   * loop is on top, a program can still add more than fits below it, and libuv aborts when it then
   * adds the reactor itself. A kqueue has no such limit. 0, or -1 with errno.
   */
  int JoinLoop(int loop);

  /**
   * Waits for at most `timeout` milliseconds (-1 for ever) and writes what is readable: how many,
   * or -1 with errno.
   */
  int Wait(int* fds, int most, int timeout);

  /** The most that one Wait() writes. */
  static constexpr int kMost = 256;

 private:
  UniqueFd fd_;
};

/**
 * Opens one descriptor that becomes readable when any of `fds` changes in the events that it asks
 * for: what poll() would wait for. It leaves out negative numbers and what the system does not
 * watch (a closed descriptor, a file that is always ready), which poll() reports itself. -1 with
 * errno.
 */
int OpenSet(const pollfd* fds, size_t nfds);
/** Consumes the changes until now: the set becomes readable again at the next one. */
void DrainSet(int set);

}  // namespace iomux

// One emulated kqueue.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "knote.h"

namespace kqueue_emulation {

/** The real close(2): the addon's own calls of it go to the emulation first. */
int RealClose(int fd);

/**
 * A kqueue is an epoll descriptor that holds others, so that it can itself be waited on: - two more
 * epoll descriptors, for the READ and the WRITE filters, since epoll takes a descriptor once only;
 * - the timerfd, pidfd or inotify descriptor of each other filter; - an eventfd, the alarm, which
 * is readable while a filter is active that has no descriptor of its own to say so. Whoever calls a
 * member holds the lock of the table.
 */
class Queue {
 public:
  using Id = std::pair<uintptr_t, short>;

  explicit Queue(int fd) : fd_(fd) {}
  ~Queue();

  /** Opens what is inside: 0 or an errno. */
  int Open();
  /** Applies a change: 0 or an errno. */
  int Apply(const struct kevent& change);
  /** Takes at most `most` events: how many there were. */
  int Collect(struct kevent* events, int most);
  /** Drops the filters on a descriptor that is being closed. */
  void Forget(int fd);
  /** The kqueue itself is being closed: whoever waits on it wakes up. */
  void Die();

  int fd() const { return fd_; }
  bool dead() const { return dead_; }

  /** Watches the descriptor of a READ or WRITE filter: 0 or an errno. */
  int WatchIdent(const Knote& knote, uint32_t events);
  void UnwatchIdent(const Knote& knote);
  /** Watches a descriptor that belongs to the filter itself: 0 or an errno. */
  int WatchOwn(Knote& knote, int fd, uint32_t events);
  void UnwatchOwn(int fd);

 private:
  using Knotes = std::map<Id, std::unique_ptr<Knote>>;

  int InnerFor(short filter) const { return filter == EVFILT_READ ? readers_ : writers_; }
  std::vector<uint64_t> Ready(int epfd) const;
  void FireIdents(short filter);
  bool Deliver(Knote& knote, struct kevent* event);
  void Erase(Knotes::iterator at);
  void SetAlarm();

  const int fd_;
  int readers_ = -1;
  int writers_ = -1;
  int alarm_ = -1;
  bool alarmed_ = false;
  bool dead_ = false;
  Knotes knotes_;
  /** Where the next search for active filters begins, so that none starves. */
  Id next_ = {};
};

}  // namespace kqueue_emulation

// kqueue() and kevent() on Linux, for tests alone: see README.md.
#include <fcntl.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/event.h>
#include <unistd.h>

#include <cerrno>
#include <map>
#include <memory>
#include <mutex>

#include "devpoll_emulation.h"
#include "queue.h"

extern "C" {
int __real_close(int fd);
int __wrap_close(int fd);
}

namespace kqueue_emulation {

int RealClose(int fd) { return __real_close(fd); }

namespace {

/** All kqueues of the process by descriptor. */
struct Table {
  std::mutex mutex;
  std::map<int, std::shared_ptr<Queue>> queues;

  std::shared_ptr<Queue> Find(int fd) {
    auto found = queues.find(fd);
    return found == queues.end() ? nullptr : found->second;
  }
};

Table& TheTable() {
  static Table* table = new Table();  // never destroyed: threads may outlive main()
  return *table;
}

int64_t Now() {
  timespec now = {};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

/**
 * Applies the changes: how many error or receipt events there are, or -1 with errno if one does not
 * fit.
 */
int ApplyAll(Queue& queue, const struct kevent* changes, int nchanges, struct kevent* events, int nevents) {
  int reported = 0;
  for (int i = 0; i < nchanges; i++) {
    int error = queue.Apply(changes[i]);
    if (error == 0 && (changes[i].flags & EV_RECEIPT) == 0) continue;
    if (reported == nevents) {
      if (error == 0) continue;
      errno = error;
      return -1;
    }
    events[reported] = changes[i];
    events[reported].flags = EV_ERROR;
    events[reported++].data = error;
  }
  return reported;
}

/**
 * Waits until the queue's descriptor is readable or `deadline` (-1: none) is over: 1, 0, or -1 with
 * errno.
 */
int WaitUntil(int fd, int64_t deadline) {
  pollfd set = {fd, POLLIN, 0};
  if (deadline == -1) return ppoll(&set, 1, nullptr, nullptr);
  int64_t left = deadline - Now();
  if (left < 0) left = 0;
  timespec timeout = {static_cast<time_t>(left / 1000000000), static_cast<long>(left % 1000000000)};
  return ppoll(&set, 1, &timeout, nullptr);
}

}  // namespace
}  // namespace kqueue_emulation

using kqueue_emulation::Queue;
using kqueue_emulation::TheTable;

extern "C" int kqueue(void) {
  int fd = epoll_create1(0);  // inheritable, as kqueue() makes it
  if (fd == -1) return -1;
  auto& table = TheTable();
  std::lock_guard<std::mutex> lock(table.mutex);
  // An entry that is still here was closed where the emulation could not see it.
  table.queues.erase(fd);
  auto queue = std::make_shared<Queue>(fd);
  int error = queue->Open();
  if (error != 0) {
    __real_close(fd);
    errno = error;
    return -1;
  }
  table.queues[fd] = queue;
  return fd;
}

extern "C" int kevent(int kq, const struct kevent* changelist, int nchanges, struct kevent* eventlist, int nevents,
                      const struct timespec* timeout) {
  auto& table = TheTable();
  std::unique_lock<std::mutex> lock(table.mutex);
  std::shared_ptr<Queue> queue = table.Find(kq);
  if (queue == nullptr || fcntl(kq, F_GETFD) == -1) {
    errno = EBADF;
    return -1;
  }
  int errors = kqueue_emulation::ApplyAll(*queue, changelist, nchanges, eventlist, nevents);
  if (errors != 0 || nevents == 0) return errors;
  int64_t deadline = -1;
  constexpr time_t kForever = 1000000000;  // keeps the sum below from overflowing
  if (timeout != nullptr && timeout->tv_sec < kForever) {
    deadline = kqueue_emulation::Now() + timeout->tv_sec * INT64_C(1000000000) + timeout->tv_nsec;
  }
  for (;;) {
    int count = queue->Collect(eventlist, nevents);
    if (count > 0) return count;
    if (queue->dead()) {
      errno = EBADF;
      return -1;
    }
    if (deadline != -1 && kqueue_emulation::Now() >= deadline) return 0;
    lock.unlock();
    if (kqueue_emulation::WaitUntil(kq, deadline) == -1) return -1;
    lock.lock();
  }
}

/**
 * close(2), as kqueue sees it: filters on the descriptor go with it, and so does the kqueue that it
 * may be.
 */
extern "C" int __wrap_close(int fd) {
  ForgetDevpoll(fd);
  {
    auto& table = TheTable();
    std::lock_guard<std::mutex> lock(table.mutex);
    auto found = table.queues.find(fd);
    if (found != table.queues.end()) {
      found->second->Die();
      table.queues.erase(found);
    }
    for (auto& [number, queue] : table.queues) queue->Forget(fd);
  }
  return __real_close(fd);
}

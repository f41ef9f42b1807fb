#include "signal_counter.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>

namespace kqueue_emulation {

namespace {

struct Counter {
  std::atomic<uint64_t> count{0};
  std::atomic<int> wake{-1};
  int users = 0;
  struct sigaction before = {};
};

Counter counters[_NSIG];

bool Known(int signal) { return signal > 0 && signal < _NSIG; }

void Count(int signal, siginfo_t* info, void* context) {
  int saved = errno;
  Counter& counter = counters[signal];
  counter.count++;
  uint64_t one = 1;
  [[maybe_unused]] ssize_t written = write(counter.wake, &one, sizeof one);
  // kqueue only observes a signal: call the handler from before too.
  if ((counter.before.sa_flags & SA_SIGINFO) != 0) {
    counter.before.sa_sigaction(signal, info, context);
  } else if (counter.before.sa_handler != SIG_DFL && counter.before.sa_handler != SIG_IGN) {
    counter.before.sa_handler(signal);
  }
  errno = saved;
}

}  // namespace

int StartCounting(int signal) {
  if (!Known(signal)) return -1;
  Counter& counter = counters[signal];
  if (counter.wake == -1) counter.wake = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  if (counter.wake == -1) return -1;
  if (counter.users == 0) {
    struct sigaction counting = {};
    counting.sa_sigaction = Count;
    counting.sa_flags = SA_SIGINFO | SA_RESTART;
    sigfillset(&counting.sa_mask);
    if (sigaction(signal, &counting, &counter.before) == -1) return -1;
  }
  counter.users++;
  return counter.wake;
}

void StopCounting(int signal) {
  Counter& counter = counters[signal];
  if (--counter.users > 0) return;
  struct sigaction now = {};
  // Somebody else's handler that was installed since then stays.
  if (sigaction(signal, nullptr, &now) == 0 && now.sa_sigaction == Count) sigaction(signal, &counter.before, nullptr);
}

uint64_t SignalCount(int signal) { return counters[signal].count; }

}  // namespace kqueue_emulation

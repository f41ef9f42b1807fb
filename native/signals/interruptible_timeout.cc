#include "signals/interruptible_timeout.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

#include "signals/signal_state.h"
#include "support/refused.h"

namespace iomux {

// Where `long` has 32 bits, the calls that take 64 bits of time have names of their own.
#ifdef SYS_ppoll_time64
constexpr long kPpoll = SYS_ppoll_time64;
constexpr long kPselect = SYS_pselect6_time64;
#else
constexpr long kPpoll = SYS_ppoll;
constexpr long kPselect = SYS_pselect6;
#endif

void CutWait() {
  void* timeout = Signals().cuttable;
  if (timeout != nullptr) *static_cast<KernelTimespec*>(timeout) = {0, 0};
}

namespace {

/**
 * Whether a sandbox, or a kernel that is older than the calls with 64 bits of time, refuses them.
 * Then the C library's poll() and select() wait, at most 50 ms at a time: a signal that arrives
 * just before them would not end them.
 */
std::atomic<bool> refused{false};  // of the kernel, so of the process
constexpr double kSlice = 50e6;

int PollInSlices(pollfd* fds, nfds_t nfds, double timeout) {
  if (SignalsDue()) return kSignalsDue;
  return poll(fds, nfds, Timespec::FromNanoseconds(timeout).MillisecondsUpTo(static_cast<int>(kSlice / 1e6)));
}

/**
 * The C library's select() is pselect6() too on some processors: where there is the older call,
 * take that.
 */
#if defined(SYS_select) && defined(__LP64__)
int OldSelect(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, timeval* timeout) {
  return static_cast<int>(syscall(SYS_select, nfds, readfds, writefds, exceptfds, timeout));
}
#else
int OldSelect(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, timeval* timeout) {
  return select(nfds, readfds, writefds, exceptfds, timeout);
}
#endif

int SelectInSlices(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, double timeout) {
  if (SignalsDue()) return kSignalsDue;
  timeval limit = {0, static_cast<suseconds_t>((timeout < 0 || timeout > kSlice ? kSlice : timeout) / 1e3)};
  return OldSelect(nfds, readfds, writefds, exceptfds, &limit);
}

}  // namespace

int InterruptiblePoll(pollfd* fds, nfds_t nfds, double timeout) {
  if (!refused.load(std::memory_order_relaxed)) {
    int n = WaitInterruptibly(timeout, [=](KernelTimespec* limit) {
      return static_cast<int>(syscall(kPpoll, fds, nfds, limit, nullptr, 0));
    });
    if (n != -1 || !Refused(errno)) return n;
    refused = true;
  }
  return PollInSlices(fds, nfds, timeout);
}

int InterruptibleSelect(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, double timeout) {
  if (!refused.load(std::memory_order_relaxed)) {
    int n = WaitInterruptibly(timeout, [=](KernelTimespec* limit) {
      return static_cast<int>(syscall(kPselect, nfds, readfds, writefds, exceptfds, limit, nullptr));
    });
    if (n != -1 || !Refused(errno)) return n;
    refused = true;
  }
  return SelectInSlices(nfds, readfds, writefds, exceptfds, timeout);
}

}  // namespace iomux

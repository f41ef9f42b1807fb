#include "signals/interruptible_timeout.h"

#include <sys/syscall.h>
#include <unistd.h>

namespace iomux {

// Where `long` has 32 bits, the calls that take 64 bits of time have names of their own.
#ifdef SYS_ppoll_time64
constexpr long kPpoll = SYS_ppoll_time64;
constexpr long kPselect = SYS_pselect6_time64;
#else
constexpr long kPpoll = SYS_ppoll;
constexpr long kPselect = SYS_pselect6;
#endif

KernelTimespec* volatile cuttable = nullptr;

void CutWait() {
  KernelTimespec* timeout = cuttable;
  if (timeout != nullptr) *timeout = {0, 0};
}

int InterruptiblePoll(pollfd* fds, nfds_t nfds, double timeout) {
  return WaitInterruptibly(
      timeout, [=](KernelTimespec* limit) { return static_cast<int>(syscall(kPpoll, fds, nfds, limit, nullptr, 0)); });
}

int InterruptibleSelect(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, double timeout) {
  return WaitInterruptibly(timeout, [=](KernelTimespec* limit) {
    return static_cast<int>(syscall(kPselect, nfds, readfds, writefds, exceptfds, limit, nullptr));
  });
}

}  // namespace iomux

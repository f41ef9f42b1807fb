#include "signals/interruptible_mask.h"

#include "support/timespec.h"

namespace iomux {

void CutWait() {}  // nothing to do: signals that arrive before the wait are blocked until it begins

namespace {

#ifdef HAVE_PPOLL
int PollUnder(pollfd* fds, nfds_t nfds, const Timespec& timeout, const sigset_t* mask) {
  return ppoll(fds, nfds, timeout.OrNull(), mask);
}
#else
/**
 * Without ppoll(2) a signal may arrive between the two calls, unnoticed by poll(): it ends after 50
 * ms at the latest without an event, and the caller checks for signals and waits again.
 */
int PollUnder(pollfd* fds, nfds_t nfds, const Timespec& timeout, const sigset_t* mask) {
  pthread_sigmask(SIG_SETMASK, mask, nullptr);
  return poll(fds, nfds, timeout.MillisecondsUpTo(50));
}
#endif

/** A set as the caller asked for it, to start every attempt with; it may be absent. */
struct Asked {
  fd_set* set;
  fd_set copy = {};

  explicit Asked(fd_set* asked) : set(asked) {
    if (set != nullptr) copy = *set;
  }
  fd_set* Again() {
    if (set != nullptr) *set = copy;
    return set;
  }
};

}  // namespace

int InterruptiblePoll(pollfd* fds, nfds_t nfds, double nanoseconds) {
  Timespec timeout = Timespec::FromNanoseconds(nanoseconds);
  return WaitUnderMask(nanoseconds, [=](const sigset_t* mask) {
    return mask == nullptr ? poll(fds, nfds, 0) : PollUnder(fds, nfds, timeout, mask);
  });
}

int InterruptibleSelect(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, double nanoseconds) {
  Timespec timeout = Timespec::FromNanoseconds(nanoseconds);
  const timespec now = {};
  // Keep copies: the first attempt leaves only what is ready in the sets.
  Asked read(readfds);
  Asked write(writefds);
  Asked except(exceptfds);
  return WaitUnderMask(nanoseconds, [&](const sigset_t* mask) {
    return pselect(nfds, read.Again(), write.Again(), except.Again(), mask == nullptr ? &now : timeout.OrNull(), mask);
  });
}

}  // namespace iomux

#include "signals/interruptible_mask.h"

#include "support/timespec.h"

namespace iomux {

void CutWait() {}  // a signal that arrives before the wait is held back

namespace {

#ifdef HAVE_PPOLL
int PollUnder(pollfd* fds, nfds_t nfds, const Timespec& timeout, const sigset_t* mask) {
  return ppoll(fds, nfds, timeout.OrNull(), mask);
}
#else
/** A signal that slips in between the two calls is seen 50 ms later: with no event, the wait gate asks again. */
int PollUnder(pollfd* fds, nfds_t nfds, const Timespec& timeout, const sigset_t* mask) {
  pthread_sigmask(SIG_SETMASK, mask, nullptr);
  return poll(fds, nfds, timeout.MillisecondsUpTo(50));
}
#endif

/** A set that was asked for, and where the answer goes; both may be absent. */
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
  // The first look leaves only what is ready in the sets.
  Asked read(readfds);
  Asked write(writefds);
  Asked except(exceptfds);
  return WaitUnderMask(nanoseconds, [&](const sigset_t* mask) {
    return pselect(nfds, read.Again(), write.Again(), except.Again(), mask == nullptr ? &now : timeout.OrNull(), mask);
  });
}

}  // namespace iomux

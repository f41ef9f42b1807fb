// How a system waits interruptibly whose kernel takes a signal mask for the time of the wait: the signals that are
// listened to are held back from the question whether a listener is due, and the wait lets them in.
#pragma once

#include <pthread.h>

#include "signals/interruptible.h"

namespace iomux {

/** `attempt` makes the system call: with a null mask it only looks, which is all that a wait costs for whom something
 * is ready; with a mask it waits, under that mask. */
template <typename Attempt>
int WaitUnderMask(double nanoseconds, Attempt attempt) {
  if (SignalsDue()) return kSignalsDue;
  int result = attempt(nullptr);
  if (result != 0 || nanoseconds == 0) return result;
  sigset_t before;
  HoldListened(&before);
  result = SignalsDue() ? kSignalsDue : attempt(&before);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);  // it leaves errno alone
  return result;
}

}  // namespace iomux

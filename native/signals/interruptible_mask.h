// Interruptible waits on systems whose calls take a signal mask (pselect(2), ppoll(2)): block the
// signals that have listeners, check whether a listener is due, then wait under the mask that lets
// the signals in.
#pragma once

#include <pthread.h>

#include "signals/interruptible.h"

namespace iomux {

/**
 * Has `attempt` make the system call: first with a null mask, to poll without waiting, which is all
 * that a wait costs if something is ready; then with a mask, to wait under it.
 */
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

// The moment between the question whether a signal listener is due and the wait: no signal may slip through it.
#pragma once

#include <csignal>

namespace iomux {

/** What a wait answers when a listener is due before it began: no errno, so that it cannot be taken for a wait that was
 * interrupted. */
constexpr int kSignalsDue = -0x10000;

/** Whether signals have arrived whose listeners did not run yet. */
bool SignalsDue();

/** Holds the signals that are listened to back while it lives; a wait under `mask()` lets them in. */
class SignalWindow {
 public:
  SignalWindow();
  ~SignalWindow() { pthread_sigmask(SIG_SETMASK, &mask_, nullptr); }
  SignalWindow(const SignalWindow&) = delete;
  SignalWindow& operator=(const SignalWindow&) = delete;

  const sigset_t* mask() const { return &mask_; }

 private:
  sigset_t mask_;
};

/**
 * A wait that signal listeners can end. `attempt` makes the system call: with a null mask it only looks, which is all
 * that a wait costs for whom something is ready; with a mask it waits, under that mask. Answers what the call
 * answered, with errno, or kSignalsDue.
 */
template <typename Attempt>
int WaitForSignalsToo(bool may_wait, Attempt attempt) {
  if (SignalsDue()) return kSignalsDue;
  int result = attempt(nullptr);
  if (result != 0 || !may_wait) return result;
  SignalWindow window;
  return SignalsDue() ? kSignalsDue : attempt(window.mask());
}

}  // namespace iomux

// Signals as records on a descriptor. A process of one thread blocks the signals and reads them.
// Node's process has helper threads that do not block them; the kernel may hand a signal to one of
// those (signal(7), "Signal mask and pending signals"), where its default action ends the process.
// So signals_take() also installs a handler: it forwards a signal that arrives on another thread to
// the one that blocked it, where it stays pending until it is read. The disposition from before is
// kept until the signal is released; a listener that comes or goes meanwhile changes the kept one.
// One table of them per process, which the first copy of the addon keeps (process_state.h).
#pragma once

#include <node_api.h>

#include <csignal>

namespace iomux {

struct SignalfdCalls {
  /** Takes the signals for this thread: 0, -EBUSY if another thread has one of them, or -errno. */
  int (*take)(napi_env env, const sigset_t* signals);
  /**
   * Gives back what `env` took: 0 or -errno. What nobody else of this thread has taken is delivered
   * from now on, a signal that is pending too.
   */
  int (*release)(napi_env env, const sigset_t* signals);
  /** Gives back all that `env` took. */
  void (*release_all)(napi_env env);
};

/** This copy's own. */
extern const SignalfdCalls signalfd_calls;

}  // namespace iomux

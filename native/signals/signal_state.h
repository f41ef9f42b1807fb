// The signals that are listened to: what counts them, and what takes the counts. One per process,
// of which the first copy of the addon keeps the tables and the handler (process_state.h).
#pragma once

#include <node_api.h>
#include <pthread.h>

#include <atomic>
#include <csignal>

#include "support/process_state.h"

namespace iomux {

struct SignalState {
  /** Arrivals that are counted and not taken. */
  std::atomic<uint32_t> due;
  /** Whether `main_thread` counts signals. */
  std::atomic<uint32_t> counting;
  pthread_t main_thread;
  /** What keeps a wait that is about to begin from waiting: see interruptible_timeout.h. */
  void* volatile cuttable;
  /** The signals with listeners. */
  sigset_t listened;

  // Only the main thread calls these. They answer what they say, or -errno.
  /**
   * Starts to count. The event loop calls `dispatch` after signals have arrived; `mirror` is where
   * JavaScript sees how many are due.
   */
  int (*start)(napi_env env, napi_threadsafe_function dispatch, volatile uint32_t* mirror);
  /**
   * Counts a signal from now on; `passes_on` calls the handler from before too, each time. With
   * SA_RESTART, as libuv's handler has it.
   */
  int (*listen)(int signum, bool passes_on);
  int (*unlisten)(int signum);
  /** 0 for SIG_DFL, 1 for SIG_IGN, 2 for a handler that does nothing. */
  int (*set)(int signum, int disposition);
  /** Takes one arrival of the lowest signal that has arrived: its number, 0 if there is none. */
  int (*take)();
  /** Has the event loop call `dispatch`. */
  void (*wake)();
  /** The previous one. */
  int (*set_wakeup_fd)(int fd, bool warns_when_full);
  /** The errno of the last write to the wakeup descriptor that failed, once. */
  int (*take_wakeup_error)();
  /** How often the signal was counted since the process began. */
  uint32_t (*handled)(int signum);
  /** 0 for SIG_DFL, 1 for SIG_IGN, 2 for a handler. From any thread. */
  int (*get)(int signum);
};

/** This copy's own. */
extern SignalState signal_state;

/** The process's. */
inline SignalState& Signals() { return *Process().signals; }

}  // namespace iomux

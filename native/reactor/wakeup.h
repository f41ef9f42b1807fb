// Wakeups: descriptors that any thread of the process can make readable. A wakeup is named by a
// number that is never used twice, so a late one cannot reach another file that has the
// descriptor's number by then. One table per process, which the first copy of the addon keeps
// (process_state.h).
#pragma once

#include <node_api.h>

namespace iomux {

struct WakeupCalls {
  /** A new wakeup that belongs to `env`: its number, or -errno. */
  double (*open)(napi_env env);
  /** Its descriptor, -EBADF once it is closed. */
  int (*fd)(double id);
  /** Makes it readable; false if it is closed. */
  bool (*wake)(double id);
  /** Makes it unreadable until the next wakeup; false if it is closed. */
  bool (*drain)(double id);
  /** False if it was closed. */
  bool (*close)(double id);
  /** Closes those that belong to `env`. */
  void (*close_all)(napi_env env);
};

/** This copy's own. */
extern const WakeupCalls wakeup_calls;

}  // namespace iomux

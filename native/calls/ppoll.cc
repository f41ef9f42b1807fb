#include <poll.h>

#include <csignal>

#include "families.h"
#include "support/args.h"
#include "support/timespec.h"

namespace iomux {

/**
 * int ppoll(struct pollfd* fds, nfds_t nfds, const struct timespec* timeout, const sigset_t*
 * sigmask);
 *
 * poll() with a timeout in nanoseconds (-1 for ever) and, unless it is null, a signal mask for the
 * time of the wait. ppoll(2).
 */
static napi_value Ppoll(napi_env env, napi_callback_info info) {
  Args args(env, info, "ppoll");
  Bytes fds = args.Buffer(0, "fds", 0, alignof(pollfd));
  nfds_t nfds = static_cast<nfds_t>(args.IntegerIn(1, "nfds", 0, static_cast<double>(fds.size / sizeof(pollfd))));
  Timespec timeout = Timespec::FromNanoseconds(args.IntegerIn(2, "timeout", -1, kMostNanoseconds));
  Bytes sigmask = args.OptionalBuffer(3, "sigmask", sizeof(sigset_t), alignof(sigset_t));
  if (!args.ok()) return nullptr;
  return Answer(env, ppoll(fds.as<pollfd>(), nfds, timeout.OrNull(), sigmask.as<sigset_t>()));
}

void InitPpoll(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {Function("ppoll", Ppoll)};
  Export(env, exports, functions);
}

}  // namespace iomux

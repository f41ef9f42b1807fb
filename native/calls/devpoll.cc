#include <fcntl.h>
#include <poll.h>
#include <sys/devpoll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <climits>
#include <csignal>

#include "families.h"
#include "signals/interruptible_mask.h"
#include "support/args.h"
#include "support/owned_fd.h"
#include "support/timespec.h"

namespace iomux {

/** int open("/dev/poll", O_RDWR); A new set of descriptors, close-on-exec. poll(7D). */
static napi_value DevpollOpen(napi_env env, napi_callback_info) {
  return Answer(env, Opened(env, open("/dev/poll", O_RDWR | O_CLOEXEC)));
}

/** Reads the arguments that both waits begin with: the set, and space for what it reports. */
static dvpoll SetAndCapacity(Args& args, int* fd) {
  *fd = args.Integer<int>(0, "fd");
  Bytes fds = args.Buffer(1, "fds", 0, alignof(pollfd));
  dvpoll wait = {};
  wait.dp_fds = fds.as<pollfd>();
  wait.dp_nfds = static_cast<nfds_t>(args.IntegerIn(2, "nfds", 0, static_cast<double>(fds.size / sizeof(pollfd))));
  return wait;
}

static int Wait(int fd, dvpoll wait, int timeout) {
  wait.dp_timeout = timeout;
  return ioctl(fd, DP_POLL, &wait);
}

static int WaitUnder(int fd, dvpoll wait, int timeout, sigset_t mask) {
  wait.dp_timeout = timeout;
  wait.dp_setp = &mask;
  return ioctl(fd, DP_PPOLL, &wait);
}

/**
 * int ioctl(int fd, DP_POLL, struct dvpoll* wait);
 *
 * Waits for events on the descriptors of a set and writes at most `nfds` of those that have some to
 * a typed array in `struct pollfd` layout. poll(7D). The timeout is in milliseconds, -1 for ever.
 */
static napi_value DpPoll(napi_env env, napi_callback_info info) {
  Args args(env, info, "dp_poll");
  int fd = -1;
  dvpoll wait = SetAndCapacity(args, &fd);
  int timeout = args.Integer<int>(3, "timeout");
  if (!args.ok()) return nullptr;
  return Answer(env, Wait(fd, wait, timeout));
}

/**
 * dp_poll_interruptible(fd, fds, nfds, timeout): dp_poll() that signal listeners can end; the
 * timeout is in nanoseconds, -1 for ever. SIGNALS_DUE if listeners must run first. Not a system
 * call.
 */
static napi_value WaitDpPoll(napi_env env, napi_callback_info info) {
  Args args(env, info, "dp_poll_interruptible");
  int fd = -1;
  dvpoll wait = SetAndCapacity(args, &fd);
  double nanoseconds = args.IntegerIn(3, "timeout", -1, kMostNanoseconds);
  if (!args.ok()) return nullptr;
  int limit = nanoseconds < 0 ? -1 : Timespec::FromNanoseconds(nanoseconds).MillisecondsUpTo(INT_MAX);
  return Answer(env, WaitUnderMask(nanoseconds, [=](const sigset_t* mask) {
                  return mask == nullptr ? Wait(fd, wait, 0) : WaitUnder(fd, wait, limit, *mask);
                }));
}

void InitDevpoll(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("devpoll_open", DevpollOpen),
      Function("dp_poll", DpPoll),
      Function("dp_poll_interruptible", WaitDpPoll),
  };
  Export(env, exports, functions);
  ExportNumber(env, exports, "POLLREMOVE", POLLREMOVE);
}

}  // namespace iomux

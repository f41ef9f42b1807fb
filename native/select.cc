#include <sys/select.h>

#include "args.h"
#include "families.h"
#include "signal_window.h"
#include "timespec.h"

namespace iomux {

/**
 * int select(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, struct timeval* timeout);
 *
 * Waits until a descriptor of a set is ready and leaves only those in the sets. select(2).
 * Sets are typed arrays of at least FD_SET_BYTES bytes, or null; the timeout is in microseconds, -1 for ever.
 * Refuses nfds above FD_SETSIZE.
 */
static napi_value Select(napi_env env, napi_callback_info info) {
  Args args(env, info, "select");
  int nfds = static_cast<int>(args.IntegerIn(0, "nfds", 0, FD_SETSIZE));
  Bytes readfds = args.OptionalBuffer(1, "readfds", sizeof(fd_set), alignof(fd_set));
  Bytes writefds = args.OptionalBuffer(2, "writefds", sizeof(fd_set), alignof(fd_set));
  Bytes exceptfds = args.OptionalBuffer(3, "exceptfds", sizeof(fd_set), alignof(fd_set));
  int64_t timeout = static_cast<int64_t>(args.IntegerIn(4, "timeout", -1, kMostNanoseconds / 1e3));
  if (!args.ok()) return nullptr;
  timeval limit = {};
  limit.tv_sec = static_cast<time_t>(timeout / 1000000);
  limit.tv_usec = static_cast<suseconds_t>(timeout % 1000000);
  return Answer(env, select(nfds, readfds.as<fd_set>(), writefds.as<fd_set>(), exceptfds.as<fd_set>(),
                            timeout < 0 ? nullptr : &limit));
}

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

/**
 * wait_select(nfds, readfds, writefds, exceptfds, timeout): select() that signal listeners can end; the timeout is in
 * nanoseconds, -1 for ever. SIGNALS_DUE if listeners must run first. Ours.
 */
static napi_value WaitSelect(napi_env env, napi_callback_info info) {
  Args args(env, info, "wait_select");
  int nfds = static_cast<int>(args.IntegerIn(0, "nfds", 0, FD_SETSIZE));
  Bytes readfds = args.OptionalBuffer(1, "readfds", sizeof(fd_set), alignof(fd_set));
  Bytes writefds = args.OptionalBuffer(2, "writefds", sizeof(fd_set), alignof(fd_set));
  Bytes exceptfds = args.OptionalBuffer(3, "exceptfds", sizeof(fd_set), alignof(fd_set));
  double nanoseconds = args.IntegerIn(4, "timeout", -1, kMostNanoseconds);
  if (!args.ok()) return nullptr;
  Timespec timeout = Timespec::FromNanoseconds(nanoseconds);
  const timespec now = {};
  // The first look leaves only what is ready in the sets.
  Asked read(readfds.as<fd_set>());
  Asked write(writefds.as<fd_set>());
  Asked except(exceptfds.as<fd_set>());
  return Answer(env, WaitForSignalsToo(nanoseconds != 0, [&](const sigset_t* mask) {
                  return pselect(nfds, read.Again(), write.Again(), except.Again(),
                                 mask == nullptr ? &now : timeout.OrNull(), mask);
                }));
}

/**
 * Descriptor `fd` is bit `fd % 32` of 32-bit word `(fd / 32) ^ FD_WORD_XOR` of an fd_set: the XOR is 1 where the set is
 * made of 64-bit words whose high half comes first.
 */
static int FdWordXor() {
  union {
    fd_set set;
    uint32_t words[sizeof(fd_set) / sizeof(uint32_t)];
  } probe;
  FD_ZERO(&probe.set);
  FD_SET(0, &probe.set);
  return probe.words[0] != 0 ? 0 : 1;
}

void InitSelect(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("select", Select),
      Function("wait_select", WaitSelect),
  };
  Export(env, exports, functions);
  ExportNumber(env, exports, "FD_SETSIZE", FD_SETSIZE);
  ExportNumber(env, exports, "FD_SET_BYTES", sizeof(fd_set));
  ExportNumber(env, exports, "FD_WORD_XOR", FdWordXor());
}

}  // namespace iomux

#include <sys/select.h>

#include "args.h"
#include "families.h"
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
  static const napi_property_descriptor functions[] = {Function("select", Select)};
  Export(env, exports, functions);
  ExportNumber(env, exports, "FD_SETSIZE", FD_SETSIZE);
  ExportNumber(env, exports, "FD_SET_BYTES", sizeof(fd_set));
  ExportNumber(env, exports, "FD_WORD_XOR", FdWordXor());
}

}  // namespace iomux

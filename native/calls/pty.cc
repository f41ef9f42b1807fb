// Pseudo-terminals.
#include <fcntl.h>
#include <stdlib.h>

#include <mutex>

#include "families.h"
#include "support/args.h"
#include "support/cloexec.h"
#include "support/owned_fd.h"
#include "support/unique_fd.h"

namespace iomux {

namespace {

/** Opens the terminal's end that belongs to `master`: a descriptor, or -1 with errno. */
int OpenSlave(int master) {
  // ptsname(3) keeps its answer in static memory.
  static std::mutex mutex;
  std::lock_guard<std::mutex> lock(mutex);
  if (grantpt(master) == -1 || unlockpt(master) == -1) return -1;
  const char* name = ptsname(master);
  return name == nullptr ? -1 : open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
}

/** Opens both ends: 0, or -1 with errno. */
int NewPty(int (&ends)[2]) {
  UniqueFd master(posix_openpt(O_RDWR | O_NOCTTY));
  if (!master.open() || CloseOnExec(master.get()) == -1) return -1;
  ends[1] = OpenSlave(master.get());
  if (ends[1] == -1) return -1;
  ends[0] = master.release();
  return 0;
}

}  // namespace

/**
 * int openpty(int* master, int* slave, …); Both ends close-on-exec; `pair` is an Int32Array of two.
 * As openpty(3), but made of posix_openpt(3), grantpt(3) and ptsname(3), which need no further
 * library.
 */
static napi_value Openpty(napi_env env, napi_callback_info info) {
  Args args(env, info, "openpty");
  Bytes pair = args.Buffer(0, "pair", 2 * sizeof(int), alignof(int));
  if (!args.ok()) return nullptr;
  int ends[2];
  int result = NewPty(ends);
  return Answer(env, OpenedPair(env, result, ends, pair.as<int>()));
}

void InitPty(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {Function("openpty", Openpty)};
  Export(env, exports, functions);
}

}  // namespace iomux

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
  UniqueFd master(posix_openpt(O_RDWR | O_NOCTTY));
  if (!master.open() || CloseOnExec(master.get()) == -1) return Number(env, -errno);
  int slave = OpenSlave(master.get());
  if (slave == -1) return Number(env, -errno);
  pair.as<int>()[0] = Opened(env, master.release());
  pair.as<int>()[1] = Opened(env, slave);
  return Number(env, 0);
}

void InitPty(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {Function("openpty", Openpty)};
  Export(env, exports, functions);
}

}  // namespace iomux

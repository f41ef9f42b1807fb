#include "support/process_state.h"

#include <dlfcn.h>

#include <cstring>

#include "calls/signalfd.h"
#include "reactor/wakeup.h"
#include "signals/signal_state.h"

namespace iomux {

#ifdef HAVE_LINUX_DESCRIPTORS
static constexpr const SignalfdCalls* kSignalfdCalls = &signalfd_calls;
#else
static constexpr const SignalfdCalls* kSignalfdCalls = nullptr;
#endif

static ProcessState own = {
    {'i', 'o', 'm', 'u', 'x', ' ', 'p', 's'},
    kProcessVersion,
    sizeof(ProcessState),
    &signal_state,
    &wakeup_calls,
    kSignalfdCalls,
    {0},
};

std::atomic<ProcessState*> process_state{&own};

}  // namespace iomux

/**
 * Where other copies find this one's state. Nothing here reads it: the linker may bind a use to
 * theirs.
 */
extern "C" {
extern __attribute__((visibility("default"))) iomux::ProcessState* iomux_process_state;
__attribute__((used)) iomux::ProcessState* iomux_process_state = &iomux::own;
}

namespace iomux {

/**
 * Loaded as every addon is, a copy's symbols are its own. Loading it once more as a global one
 * changes that, and keeps it loaded when the Worker that loaded it ends: others may be using it.
 */
static void PublishThisCopy() {
  Dl_info info = {};
  if (dladdr(&own, &info) == 0 || info.dli_fname == nullptr) return;
  // A file that was deleted meanwhile cannot be found again on some systems: this copy stays
  // private.
  if (dlopen(info.dli_fname, RTLD_NOW | RTLD_NOLOAD | RTLD_GLOBAL) == nullptr) dlerror();
}

bool FindProcessState() {
  // The order of global symbols is that of their publication, so that all copies find the same one.
  PublishThisCopy();
  auto* published = static_cast<ProcessState**>(dlsym(RTLD_DEFAULT, "iomux_process_state"));
  if (published == nullptr || *published == &own) return true;
  ProcessState* first = *published;
  bool understood = memcmp(first->magic, own.magic, sizeof own.magic) == 0 && first->version == own.version &&
                    first->size == own.size;
  if (understood) process_state = first;
  return understood;
}

}  // namespace iomux

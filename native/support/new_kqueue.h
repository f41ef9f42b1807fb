// Opens a kqueue that child processes do not inherit, whichever call the system has for it.
#pragma once

#include <sys/types.h>
// sys/event.h of some systems relies on the types.
#include <fcntl.h>
#include <sys/event.h>
#include <sys/time.h>

#include "support/cloexec.h"
#include "support/unique_fd.h"

namespace iomux {

/** A new kqueue, or -1 with errno. kqueue(2). */
#ifdef HAVE_KQUEUE1
inline int NewKqueue() { return kqueue1(O_CLOEXEC); }
#else
inline int NewKqueue() {
  UniqueFd kq(kqueue());
  return kq.open() && CloseOnExec(kq.get()) == 0 ? kq.release() : -1;
}
#endif

}  // namespace iomux

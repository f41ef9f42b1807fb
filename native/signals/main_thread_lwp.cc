// NetBSD and illumos.
#ifdef HAVE_LWP_H
#include <lwp.h>
#else
#include <sys/lwp.h>
#endif

#include "signals/main_thread.h"

namespace iomux {

bool IsMainThread() { return _lwp_self() == 1; }

}  // namespace iomux

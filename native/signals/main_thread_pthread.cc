// macOS, FreeBSD and OpenBSD.
#include <pthread.h>
#ifdef HAVE_PTHREAD_NP_H
#include <pthread_np.h>
#endif

#include "signals/main_thread.h"

namespace iomux {

bool IsMainThread() { return pthread_main_np() != 0; }

}  // namespace iomux

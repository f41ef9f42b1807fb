// Every call that opens or closes a descriptor reports it here, so that none outlives the Worker
// that opened it, no record of a number outlives the file that had it, and it is known which the
// program opened and which the runtime did.
#pragma once

#include <node_api.h>

namespace iomux {

/**
 * Answers `fd`, which a system call has just opened for `env`; -1 passes through with errno. It
 * forgets whatever was recorded under the number, by any environment: that file is gone. In a
 * Worker it records the descriptor at once, for the Worker may be terminated before it runs another
 * line. Where it cannot, it closes the descriptor: -1 with errno.
 */
int Opened(napi_env env, int fd);

/** The same of a descriptor that the program does not know of. */
int OpenedWithin(napi_env env, int fd);

/**
 * Records `fd`, which the program has put under a number of its choice: as Opened(), but it outlives
 * the Worker.
 */
void Placed(int fd);

/** Whether `fd` is still a descriptor that was reported as opened for the program. */
bool IsOwned(int fd);

/**
 * As Opened(), for a call that opened two or answered -1: 0 with both in `pair`, or -1 with errno
 * and neither open. `fds` is no memory that JavaScript sees, where another thread might change the
 * numbers.
 */
int OpenedPair(napi_env env, int result, const int (&fds)[2], int* pair);

/**
 * Forgets `fd`, which is about to be closed or has become another file, by whichever environment.
 */
void Forget(int fd);

}  // namespace iomux

// Every call that opens or closes a descriptor reports it here, so that none outlives the Worker
// that opened it, and so that it is known which the program opened and which the runtime did.
#pragma once

#include <node_api.h>

namespace iomux {

/**
 * Answers `fd`, which a system call has just opened for `env`; -1 passes through with errno. In a
 * Worker it records the descriptor at once: the Worker may be terminated before it runs another
 * line.
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

/** `env` is about to close `fd`: forgets it. */
void Closing(napi_env env, int fd);

}  // namespace iomux

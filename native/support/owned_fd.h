// What opens descriptors reports them here, so that none outlives the Worker that opened it, and so that it is known
// which the program opened and which the runtime did.
#pragma once

#include <node_api.h>

namespace iomux {

/**
 * A descriptor that a system call has just opened for `env`, or -1: passed through with errno. In a Worker it is
 * recorded in the same breath: the Worker may be terminated before it runs another line.
 */
int Opened(napi_env env, int fd);

/** The same of a descriptor that the program does not know of. */
int OpenedWithin(napi_env env, int fd);

/** `fd` has been put under a number of the program's choice: as Opened(), but it outlives the Worker. */
void Placed(int fd);

/** Whether `fd` is still a descriptor that was reported as opened for the program. */
bool IsOwned(int fd);

/** `fd` is about to be closed by `env`: it is no longer ours. */
void Closing(napi_env env, int fd);

}  // namespace iomux

// Every call that opens or closes a descriptor reports it here, so that none outlives the Worker
// that opened it.
#pragma once

#include <node_api.h>

namespace iomux {

/**
 * Answers `fd`, which a system call has just opened for `env`; -1 passes through with errno. In a
 * Worker it records the descriptor at once: the Worker may be terminated before it runs another
 * line.
 */
int Opened(napi_env env, int fd);

/** `env` is about to close `fd`: forgets it. */
void Closing(napi_env env, int fd);

}  // namespace iomux

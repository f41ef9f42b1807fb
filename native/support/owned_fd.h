// What opens descriptors reports them here, so that none outlives the Worker that opened it.
#pragma once

#include <node_api.h>

namespace iomux {

/**
 * A descriptor that a system call has just opened for `env`, or -1: passed through with errno. In a Worker it is
 * recorded in the same breath: the Worker may be terminated before it runs another line.
 */
int Opened(napi_env env, int fd);

/** `fd` is about to be closed by `env`: it is no longer ours. */
void Closing(napi_env env, int fd);

}  // namespace iomux

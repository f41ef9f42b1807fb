// Tells a program's own thread from its Workers'.
#pragma once

namespace iomux {

/**
 * Whether this is the thread that the process began with: all others that run JavaScript are
 * Workers.
 */
bool IsMainThread();

}  // namespace iomux

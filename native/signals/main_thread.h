#pragma once

namespace iomux {

/** Whether this is the thread that the process began with. Its JavaScript is the program's own; that of others is a
 * Worker's. */
bool IsMainThread();

}  // namespace iomux

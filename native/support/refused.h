// Whether a system call is not to be had here, so that its fallback serves.
#pragma once

#include <cerrno>

namespace iomux {

/**
 * A kernel that is older than a call answers ENOSYS; a sandbox whose list of calls is older answers
 * EPERM. For calls that do not answer EPERM themselves.
 */
inline bool Refused(int error) { return error == ENOSYS || error == EPERM; }

}  // namespace iomux

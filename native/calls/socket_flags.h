// The flag that every send carries.
#pragma once

#include <sys/socket.h>

namespace iomux {

/** No SIGPIPE, where it is a flag of the call and not an option of the socket. */
#ifdef MSG_NOSIGNAL
constexpr int kSendFlags = MSG_NOSIGNAL;
#else
constexpr int kSendFlags = 0;
#endif

}  // namespace iomux

// The only owner of address layouts: struct sockaddr_* in and out of JavaScript values.
#pragma once

#include <napi.h>
#include <sys/socket.h>

namespace iomux {

/**
 * An address as JavaScript sees it: [host, port] for AF_INET, [host, port, flowinfo, scope_id] for AF_INET6, a string
 * or (abstract names) a Buffer for AF_UNIX, [family, bytes] for a family that this package does not know, null where
 * there is none.
 */
Napi::Value DecodeSockaddr(Napi::Env env, const sockaddr* address, socklen_t length);

}  // namespace iomux

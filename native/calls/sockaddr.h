// The only owner of address layouts: struct sockaddr_* in and out of JavaScript values.
#pragma once

#include <napi.h>
#include <sys/socket.h>

#include <cstring>

#include "support/args.h"

namespace iomux {

/** Some systems keep an address's length in it. */
#ifdef HAVE_SA_LEN
inline void SetLength(sockaddr* address, size_t size) { address->sa_len = static_cast<uint8_t>(size); }
#else
inline void SetLength(sockaddr*, size_t) {}
#endif

/** Makes the buffer an address of zeros, but for its family. */
template <typename T>
T* Prepare(Bytes buffer, sa_family_t family) {
  std::memset(buffer.data, 0, sizeof(T));
  buffer.as<sockaddr>()->sa_family = family;
  SetLength(buffer.as<sockaddr>(), sizeof(T));
  return buffer.as<T>();
}

/**
 * An address as JavaScript sees it: [host, port] for AF_INET, [host, port, flowinfo, scope_id] for
 * AF_INET6, a string or (abstract names) a Buffer for AF_UNIX, [family, bytes] for a family that
 * this package does not know, null where there is none.
 */
Napi::Value DecodeSockaddr(Napi::Env env, const sockaddr* address, socklen_t length);

}  // namespace iomux

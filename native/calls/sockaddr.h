// The only owner of address layouts: struct sockaddr_* in and out of JavaScript values.
#pragma once

#include <sys/socket.h>

#include <algorithm>
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
 * A copy of an address, as long as any that the kernel knows, with zeros behind it: a path without
 * a NUL ends there, and nothing that runs meanwhile can take it away. Whatever reads an address in
 * this process (the C library, DecodeSockaddr()) reads such a copy; the kernel copies by itself
 * what it is given.
 */
class AddressCopy {
 public:
  AddressCopy(const void* address, size_t length)
      : length_(static_cast<socklen_t>(std::min(length, sizeof(sockaddr_storage)))) {
    if (length_ > 0) std::memcpy(&copy_, address, length_);
  }

  socklen_t length() const { return length_; }
  template <typename T = sockaddr>
  const T* as() const {
    return reinterpret_cast<const T*>(&copy_);
  }

 private:
  struct {
    sockaddr_storage address;
    char end;
  } copy_ = {};
  socklen_t length_;
};

/**
 * An address as JavaScript sees it: [host, port] for AF_INET, [host, port, flowinfo, scope_id] for
 * AF_INET6, a string or (abstract names) a Buffer for AF_UNIX, [family, bytes] for a family that
 * this package does not know, null where there is none.
 */
napi_value DecodeSockaddr(napi_env env, const AddressCopy& address);

}  // namespace iomux

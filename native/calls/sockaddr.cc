#include "calls/sockaddr.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/un.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>

#include "families.h"
#include "support/args.h"
#ifdef HAVE_LINUX_DESCRIPTORS
#include "calls/sockaddr_linux.h"
#endif

namespace iomux {

namespace {

/** Whether a name that begins with a NUL is one outside of the file system. unix(7). */
#ifdef HAVE_ABSTRACT_UNIX
constexpr bool kAbstractNames = true;
#else
constexpr bool kAbstractNames = false;
#endif

Napi::Value DecodeUnix(Napi::Env env, const sockaddr_un* address, socklen_t length) {
  const size_t header = offsetof(sockaddr_un, sun_path);
  size_t size = length > header ? length - header : 0;
  size = std::min(size, sizeof address->sun_path);
  if (kAbstractNames && size > 0 && address->sun_path[0] == '\0') {
    return Napi::Buffer<char>::Copy(env, address->sun_path, size);
  }
  const std::string path(address->sun_path, strnlen(address->sun_path, size));
  Napi::String text = Napi::String::New(env, path);
  // Keep a path that is not UTF-8 as bytes: as text it would name another file.
  if (text.Utf8Value() != path) return Napi::Buffer<char>::Copy(env, path.data(), path.size());
  return text;
}

#ifdef HAVE_LINUX_DESCRIPTORS
constexpr auto DecodeOther = DecodeLinuxSockaddr;
#else
Napi::Value DecodeOther(Napi::Env, const sockaddr*, socklen_t) { return {}; }
#endif

}  // namespace

Napi::Value DecodeSockaddr(Napi::Env env, const sockaddr* address, socklen_t length) {
  if (length < offsetof(sockaddr, sa_data)) return env.Null();
  switch (address->sa_family) {
    case AF_INET: {
      const sockaddr_in* inet = reinterpret_cast<const sockaddr_in*>(address);
      char host[INET_ADDRSTRLEN] = "";
      inet_ntop(AF_INET, &inet->sin_addr, host, sizeof host);
      Napi::Array pair = Napi::Array::New(env, 2);
      pair[0u] = Napi::String::New(env, host);
      pair[1u] = Napi::Number::New(env, ntohs(inet->sin_port));
      return pair;
    }
    case AF_INET6: {
      const sockaddr_in6* inet6 = reinterpret_cast<const sockaddr_in6*>(address);
      char host[INET6_ADDRSTRLEN] = "";
      inet_ntop(AF_INET6, &inet6->sin6_addr, host, sizeof host);
      Napi::Array four = Napi::Array::New(env, 4);
      four[0u] = Napi::String::New(env, host);
      four[1u] = Napi::Number::New(env, ntohs(inet6->sin6_port));
      four[2u] = Napi::Number::New(env, ntohl(inet6->sin6_flowinfo));
      four[3u] = Napi::Number::New(env, inet6->sin6_scope_id);
      return four;
    }
    case AF_UNIX:
      return DecodeUnix(env, reinterpret_cast<const sockaddr_un*>(address), length);
    default: {
      Napi::Value known = DecodeOther(env, address, length);
      if (!known.IsEmpty()) return known;
      Napi::Array unknown = Napi::Array::New(env, 2);
      unknown[0u] = Napi::Number::New(env, address->sa_family);
      unknown[1u] = Napi::Buffer<char>::Copy(env, address->sa_data, length - offsetof(sockaddr, sa_data));
      return unknown;
    }
  }
}

/** sockaddr_decode(address, length): see DecodeSockaddr. */
static napi_value Decode(napi_env env, napi_callback_info info) {
  Args args(env, info, "sockaddr_decode");
  Bytes address = args.Buffer(0, "address", sizeof(sockaddr_storage), 4);
  socklen_t length = static_cast<socklen_t>(args.IntegerIn(1, "length", 0, static_cast<double>(address.size)));
  if (!args.ok()) return nullptr;
  return DecodeSockaddr(env, address.as<sockaddr>(), length);
}

/** sockaddr_family(address): the family of an address. */
static napi_value Family(napi_env env, napi_callback_info info) {
  Args args(env, info, "sockaddr_family");
  Bytes address = args.Buffer(0, "address", sizeof(sockaddr), 4);
  if (!args.ok()) return nullptr;
  return Number(env, static_cast<int>(address.as<sockaddr>()->sa_family));
}

/**
 * sockaddr_in(address, host, port): writes a struct sockaddr_in for a numeric host: its length, or
 * -EINVAL if the host is not an IPv4 address in dotted form. ip(7).
 */
static napi_value Inet(napi_env env, napi_callback_info info) {
  Args args(env, info, "sockaddr_in");
  Bytes buffer = args.Buffer(0, "address", sizeof(sockaddr_storage), 4);
  char host[NI_MAXHOST];
  args.String(1, "host", host);
  uint16_t port = args.Integer<uint16_t>(2, "port");
  if (!args.ok()) return nullptr;
  sockaddr_in* address = Prepare<sockaddr_in>(buffer, AF_INET);
  address->sin_port = htons(port);
  return Number(env, inet_pton(AF_INET, host, &address->sin_addr) == 1 ? static_cast<int>(sizeof *address) : -EINVAL);
}

/**
 * sockaddr_in6(address, host, port, flowinfo, scope_id): the same for a numeric IPv6 host. ipv6(7).
 */
static napi_value Inet6(napi_env env, napi_callback_info info) {
  Args args(env, info, "sockaddr_in6");
  Bytes buffer = args.Buffer(0, "address", sizeof(sockaddr_storage), 4);
  char host[NI_MAXHOST];
  args.String(1, "host", host);
  uint16_t port = args.Integer<uint16_t>(2, "port");
  uint32_t flowinfo = args.Integer<uint32_t>(3, "flowinfo");
  uint32_t scope_id = args.Integer<uint32_t>(4, "scope_id");
  if (!args.ok()) return nullptr;
  sockaddr_in6* address = Prepare<sockaddr_in6>(buffer, AF_INET6);
  address->sin6_port = htons(port);
  address->sin6_flowinfo = htonl(flowinfo);
  address->sin6_scope_id = scope_id;
  return Number(env, inet_pton(AF_INET6, host, &address->sin6_addr) == 1 ? static_cast<int>(sizeof *address) : -EINVAL);
}

/**
 * sockaddr_un(address, path): writes a struct sockaddr_un: its length, or -ENAMETOOLONG. unix(7).
 * On Linux a path that starts with NUL is an abstract name, all of whose bytes count; an empty one
 * asks for a name of the system's choice.
 */
static napi_value Unix(napi_env env, napi_callback_info info) {
  Args args(env, info, "sockaddr_un");
  Bytes buffer = args.Buffer(0, "address", sizeof(sockaddr_storage), 4);
  Bytes path = args.Buffer(1, "path");
  if (!args.ok()) return nullptr;
  sockaddr_un* address = Prepare<sockaddr_un>(buffer, AF_UNIX);
  const size_t header = offsetof(sockaddr_un, sun_path);
  size_t length = header + path.size;
  bool named = !kAbstractNames || (path.size > 0 && path.data[0] != '\0');
  if (path.size + (named ? 1 : 0) > sizeof address->sun_path) return Number(env, -ENAMETOOLONG);
  if (path.size > 0) std::memcpy(address->sun_path, path.data, path.size);
  if (named) length++;
  return Number(env, static_cast<int>(length));
}

void InitSockaddr(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("sockaddr_decode", Decode), Function("sockaddr_family", Family), Function("sockaddr_in", Inet),
      Function("sockaddr_in6", Inet6),     Function("sockaddr_un", Unix),
  };
  Export(env, exports, functions);
  ExportNumber(env, exports, "SOCKADDR_BYTES", sizeof(sockaddr_storage));
}

}  // namespace iomux

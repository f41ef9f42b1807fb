#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

#include "calls/sockaddr.h"
#include "families.h"
#include "support/args.h"

namespace iomux {

/**
 * int getaddrinfo(const char* node, const char* service, const struct addrinfo* hints, struct
 * addrinfo** result);
 *
 * 0 with [family, type, protocol, canonname, address] put into the array `result` for each address,
 * or the EAI_* number (for EAI_SYSTEM with the errno in result[0]). getaddrinfo(3). The lookup runs
 * on this thread, and nothing can interrupt it.
 */
static napi_value Getaddrinfo(napi_env environment, napi_callback_info info) {
  Args args(environment, info, "getaddrinfo");
  Napi::Env env(environment);
  char node[NI_MAXHOST];
  char service[NI_MAXSERV];
  bool any_node = args.IsNullish(0);
  bool any_service = args.IsNullish(1);
  if (!any_node) args.String(0, "node", node);
  if (!any_service) args.String(1, "service", service);
  addrinfo hints = {};
  hints.ai_family = args.Integer<int>(2, "family");
  hints.ai_socktype = args.Integer<int>(3, "type");
  hints.ai_protocol = args.Integer<int>(4, "protocol");
  hints.ai_flags = args.Integer<int>(5, "flags");
  args.Array(6, "result");
  if (!args.ok()) return nullptr;
  Napi::Array results(env, args[6]);

  addrinfo* found = nullptr;
  int error = getaddrinfo(any_node ? nullptr : node, any_service ? nullptr : service, &hints, &found);
  if (error == EAI_SYSTEM) results[0u] = Number(env, errno);
  if (error != 0) return Number(env, error);
  uint32_t count = 0;
  for (const addrinfo* entry = found; entry != nullptr; entry = entry->ai_next) {
    Napi::HandleScope scope(env);
    Napi::Array result = Napi::Array::New(env, 5);
    result[0u] = Napi::Number::New(env, entry->ai_family);
    result[1u] = Napi::Number::New(env, entry->ai_socktype);
    result[2u] = Napi::Number::New(env, entry->ai_protocol);
    result[3u] = Napi::String::New(env, entry->ai_canonname == nullptr ? "" : entry->ai_canonname);
    result[4u] = DecodeSockaddr(env, entry->ai_addr, static_cast<socklen_t>(entry->ai_addrlen));
    results[count++] = result;
  }
  freeaddrinfo(found);
  return Number(env, 0);
}

/**
 * int getnameinfo(const struct sockaddr* address, socklen_t length, char* host, …, char* service,
 * …, int flags);
 *
 * 0 with host and service put into the array `result`, or the EAI_* number (for EAI_SYSTEM with the
 * errno in result[0]). getnameinfo(3).
 */
static napi_value Getnameinfo(napi_env environment, napi_callback_info info) {
  Args args(environment, info, "getnameinfo");
  Napi::Env env(environment);
  Bytes address = args.Buffer(0, "address", 0, 4);
  socklen_t length = static_cast<socklen_t>(args.IntegerIn(1, "length", 0, static_cast<double>(address.size)));
  int flags = args.Integer<int>(2, "flags");
  args.Array(3, "result");
  if (!args.ok()) return nullptr;
  Napi::Array result(env, args[3]);
  char host[NI_MAXHOST] = "";
  char service[NI_MAXSERV] = "";
  int error = getnameinfo(address.as<sockaddr>(), length, host, sizeof host, service, sizeof service, flags);
  if (error == EAI_SYSTEM) result[0u] = Number(env, errno);
  if (error != 0) return Number(env, error);
  result[0u] = Napi::String::New(env, host);
  result[1u] = Napi::String::New(env, service);
  return Number(env, 0);
}

/** const char* gai_strerror(int errcode); gai_strerror(3). */
static napi_value GaiStrerror(napi_env env, napi_callback_info info) {
  Args args(env, info, "gai_strerror");
  int code = args.Integer<int>(0, "errcode");
  if (!args.ok()) return nullptr;
  return Napi::String::New(env, gai_strerror(code));
}

/** char* strerror(int errnum); The system's words for an errno. strerror(3). */
static napi_value Strerror(napi_env env, napi_callback_info info) {
  Args args(env, info, "strerror");
  int code = args.Integer<int>(0, "errnum");
  if (!args.ok()) return nullptr;
  return Napi::String::New(env, std::strerror(code));
}

/** int gethostname(char* name, size_t size); The name, or -errno. gethostname(2). */
static napi_value Gethostname(napi_env env, napi_callback_info) {
  char name[1024] = "";
  if (gethostname(name, sizeof name - 1) == -1) return Number(env, -errno);
  return Napi::String::New(env, name);
}

void InitResolve(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("getaddrinfo", Getaddrinfo), Function("getnameinfo", Getnameinfo), Function("gai_strerror", GaiStrerror),
      Function("strerror", Strerror),       Function("gethostname", Gethostname),
  };
  Export(env, exports, functions);
}

}  // namespace iomux

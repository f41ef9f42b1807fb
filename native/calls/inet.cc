// Addresses as text and as bytes, and the names of network interfaces.
#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <climits>

#include "families.h"
#include "support/args.h"

namespace iomux {

/**
 * int inet_aton(const char* text, struct in_addr*); The 4 bytes go to `bytes`: 4, or -EINVAL.
 * inet_aton(3).
 */
static napi_value Aton(napi_env env, napi_callback_info info) {
  Args args(env, info, "inet_aton");
  char text[256];
  args.String(0, "text", text);
  Bytes bytes = args.Buffer(1, "bytes", sizeof(in_addr), alignof(in_addr));
  if (!args.ok()) return nullptr;
  return Number(env, inet_aton(text, bytes.as<in_addr>()) == 0 ? -EINVAL : static_cast<int>(sizeof(in_addr)));
}

/**
 * int inet_pton(int family, const char* text, void*); How many bytes went to `bytes`, or -EINVAL
 * for text that is no address, -EAFNOSUPPORT. inet_pton(3).
 */
static napi_value Pton(napi_env env, napi_callback_info info) {
  Args args(env, info, "inet_pton");
  int family = args.Integer<int>(0, "family");
  char text[256];
  args.String(1, "text", text);
  Bytes bytes = args.Buffer(2, "bytes", sizeof(in6_addr), alignof(in6_addr));
  if (!args.ok()) return nullptr;
  int result = inet_pton(family, text, bytes.data);
  if (result != 1) return Number(env, result == 0 ? -EINVAL : -errno);
  return Number(env, static_cast<int>(family == AF_INET ? sizeof(in_addr) : sizeof(in6_addr)));
}

/** const char* inet_ntop(int family, const void* bytes, …); The text, or -errno. inet_ntop(3). */
static napi_value Ntop(napi_env env, napi_callback_info info) {
  Args args(env, info, "inet_ntop");
  int family = args.Integer<int>(0, "family");
  Bytes bytes = args.Buffer(1, "bytes", family == AF_INET ? sizeof(in_addr) : sizeof(in6_addr));
  if (!args.ok()) return nullptr;
  char text[INET6_ADDRSTRLEN];
  if (inet_ntop(family, bytes.data, text, sizeof text) == nullptr) return Number(env, -errno);
  return Napi::String::New(env, text);
}

/**
 * struct if_nameindex* if_nameindex(void); [index, name] of each interface goes to the array
 * `result`: how many, or -errno. if_nameindex(3).
 */
static napi_value Nameindex(napi_env environment, napi_callback_info info) {
  Args args(environment, info, "if_nameindex");
  Napi::Env env(environment);
  args.Array(0, "result");
  if (!args.ok()) return nullptr;
  Napi::Array result(env, args[0]);
  struct if_nameindex* all = if_nameindex();
  if (all == nullptr) return Number(env, -errno);
  uint32_t count = 0;
  for (const struct if_nameindex* one = all; one->if_index != 0 || one->if_name != nullptr; one++) {
    Napi::HandleScope scope(env);
    Napi::Array pair = Napi::Array::New(env, 2);
    pair[0u] = Napi::Number::New(env, one->if_index);
    pair[1u] = Napi::String::New(env, one->if_name);
    result[count++] = pair;
  }
  if_freenameindex(all);
  return Number(env, static_cast<int>(count));
}

/** unsigned int if_nametoindex(const char* name); The index, or -errno. if_nametoindex(3). */
static napi_value Nametoindex(napi_env env, napi_callback_info info) {
  Args args(env, info, "if_nametoindex");
  char name[256];
  args.String(0, "name", name);
  if (!args.ok()) return nullptr;
  unsigned int index = if_nametoindex(name);
  return Number(env, index == 0 ? -static_cast<double>(errno) : static_cast<double>(index));
}

/** char* if_indextoname(unsigned int index, char* name); The name, or -errno. if_indextoname(3). */
static napi_value Indextoname(napi_env env, napi_callback_info info) {
  Args args(env, info, "if_indextoname");
  uint32_t index = args.Integer<uint32_t>(0, "index");
  if (!args.ok()) return nullptr;
  char name[IF_NAMESIZE];
  if (if_indextoname(index, name) == nullptr) return Number(env, -errno);
  return Napi::String::New(env, name);
}

void InitInet(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("inet_aton", Aton),
      Function("inet_pton", Pton),
      Function("inet_ntop", Ntop),
      Function("if_nameindex", Nameindex),
      Function("if_nametoindex", Nametoindex),
      Function("if_indextoname", Indextoname),
  };
  Export(env, exports, functions);
}

}  // namespace iomux

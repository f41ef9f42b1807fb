// The system's databases of hosts, services and protocols. These calls keep their answers in static
// memory (gethostbyname(3), NOTES), so a mutex lets one at a time in.
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <mutex>

#include "families.h"
#include "support/args.h"

namespace iomux {

namespace {

std::mutex& Mutex() {
  static std::mutex mutex;
  return mutex;
}

/** What a lookup of a host found. */
struct Host {
  int error = 0;
  Napi::Value name;
  Napi::Array aliases;
  Napi::Array addresses;

  /** Copies the answer; the caller holds the mutex. */
  Host(Napi::Env env, const hostent* host) {
    if (host == nullptr) {
      error = h_errno;
      return;
    }
    name = Napi::String::New(env, host->h_name);
    aliases = Napi::Array::New(env);
    addresses = Napi::Array::New(env);
    uint32_t count = 0;
    for (char** alias = host->h_aliases; alias != nullptr && *alias != nullptr; alias++) {
      aliases[count++] = Napi::String::New(env, *alias);
    }
    count = 0;
    for (char** address = host->h_addr_list; *address != nullptr; address++) {
      char text[INET6_ADDRSTRLEN] = "";
      inet_ntop(host->h_addrtype, *address, text, sizeof text);
      addresses[count++] = Napi::String::New(env, text);
    }
  }

  /**
   * Puts name, aliases and addresses (as text) into `result`: 0, or the h_errno of a failed lookup.
   * Call it without the mutex: storing into the array may run a caller's code.
   */
  napi_value Into(Napi::Env env, napi_value array) const {
    if (error != 0) return Number(env, error);
    Napi::Array result(env, array);
    result[0u] = name;
    result[1u] = aliases;
    result[2u] = addresses;
    return Number(env, 0);
  }
};

/** Makes a lookup and copies its answer, under the mutex. */
template <typename Lookup>
Host Ask(napi_env env, Lookup lookup) {
  std::lock_guard<std::mutex> lock(Mutex());
  return Host(env, lookup());
}

}  // namespace

/**
 * struct hostent* gethostbyname(const char* name); [name, aliases, addresses] goes to the array
 * `result`: 0, or an h_errno. IPv4 only. gethostbyname(3).
 */
static napi_value Gethostbyname(napi_env environment, napi_callback_info info) {
  Args args(environment, info, "gethostbyname");
  char name[NI_MAXHOST];
  args.String(0, "name", name);
  args.Array(1, "result");
  if (!args.ok()) return nullptr;
  return Ask(environment, [&] { return gethostbyname(name); }).Into(environment, args[1]);
}

/**
 * struct hostent* gethostbyaddr(const void* address, socklen_t length, int family); As
 * gethostbyname(). gethostbyaddr(3).
 */
static napi_value Gethostbyaddr(napi_env environment, napi_callback_info info) {
  Args args(environment, info, "gethostbyaddr");
  Bytes address = args.Buffer(0, "address");
  int family = args.Integer<int>(1, "family");
  args.Array(2, "result");
  if (!args.ok()) return nullptr;
  return Ask(environment, [&] { return gethostbyaddr(address.data, static_cast<socklen_t>(address.size), family); })
      .Into(environment, args[2]);
}

/** const char* hstrerror(int error); hstrerror(3). */
static napi_value Hstrerror(napi_env env, napi_callback_info info) {
  Args args(env, info, "hstrerror");
  int error = args.Integer<int>(0, "error");
  if (!args.ok()) return nullptr;
  return Napi::String::New(env, hstrerror(error));
}

/**
 * struct servent* getservbyname(const char* name, const char* protocol); The port, or -ENOENT.
 * getservbyname(3).
 */
static napi_value Getservbyname(napi_env env, napi_callback_info info) {
  Args args(env, info, "getservbyname");
  char name[256];
  char protocol[256];
  bool any = args.IsNullish(1);
  args.String(0, "name", name);
  if (!any) args.String(1, "protocol", protocol);
  if (!args.ok()) return nullptr;
  std::lock_guard<std::mutex> lock(Mutex());
  const servent* service = getservbyname(name, any ? nullptr : protocol);
  return Number(env, service == nullptr ? -ENOENT : ntohs(static_cast<uint16_t>(service->s_port)));
}

/**
 * struct servent* getservbyport(int port, const char* protocol); The name, or -ENOENT.
 * getservbyport(3).
 */
static napi_value Getservbyport(napi_env env, napi_callback_info info) {
  Args args(env, info, "getservbyport");
  char protocol[256];
  bool any = args.IsNullish(1);
  uint16_t port = args.Integer<uint16_t>(0, "port");
  if (!any) args.String(1, "protocol", protocol);
  if (!args.ok()) return nullptr;
  std::lock_guard<std::mutex> lock(Mutex());
  const servent* service = getservbyport(htons(port), any ? nullptr : protocol);
  if (service == nullptr) return Number(env, -ENOENT);
  return Napi::String::New(env, service->s_name);
}

/** struct protoent* getprotobyname(const char* name); The number, or -ENOENT. getprotobyname(3). */
static napi_value Getprotobyname(napi_env env, napi_callback_info info) {
  Args args(env, info, "getprotobyname");
  char name[256];
  args.String(0, "name", name);
  if (!args.ok()) return nullptr;
  std::lock_guard<std::mutex> lock(Mutex());
  const protoent* protocol = getprotobyname(name);
  return Number(env, protocol == nullptr ? -ENOENT : protocol->p_proto);
}

void InitNetdb(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("gethostbyname", Gethostbyname), Function("gethostbyaddr", Gethostbyaddr),
      Function("hstrerror", Hstrerror),         Function("getservbyname", Getservbyname),
      Function("getservbyport", Getservbyport), Function("getprotobyname", Getprotobyname),
  };
  Export(env, exports, functions);
}

}  // namespace iomux

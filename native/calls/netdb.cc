// The system's databases of hosts, services and protocols. These calls keep their answers in static
// memory (gethostbyname(3), NOTES), so a mutex lets one at a time in.
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <string>
#include <vector>

#include "families.h"
#include "support/args.h"
#include "support/results.h"

namespace iomux {

namespace {

std::mutex& Mutex() {
  static std::mutex mutex;
  return mutex;
}

/** What a lookup of a host found, in memory of its own. */
struct Host {
  int error = 0;
  std::string name;
  std::vector<std::string> aliases;
  std::vector<std::string> addresses;  // as text

  /** Copies the answer; the caller holds the mutex. */
  explicit Host(const hostent* host) {
    if (host == nullptr) {
      error = h_errno;
      return;
    }
    name = host->h_name;
    for (char** alias = host->h_aliases; alias != nullptr && *alias != nullptr; alias++) aliases.emplace_back(*alias);
    for (char** address = host->h_addr_list; *address != nullptr; address++) {
      char text[INET6_ADDRSTRLEN] = "";
      inet_ntop(host->h_addrtype, *address, text, sizeof text);
      addresses.emplace_back(text);
    }
  }

  /**
   * Puts name, aliases and addresses into `result`: 0, or the h_errno of a failed lookup. Call it
   * without the mutex: making an array, and storing into one, may run a caller's code, which may
   * look up another host.
   */
  napi_value Into(napi_env env, napi_value result) const {
    if (error != 0) return Number(env, error);
    Store(env, result, 0, Text(env, name)) && Store(env, result, 1, Texts(env, aliases)) &&
        Store(env, result, 2, Texts(env, addresses));
    return Number(env, 0);
  }

  static napi_value Texts(napi_env env, const std::vector<std::string>& all) {
    napi_value array = Tuple(env, {});
    uint32_t count = 0;
    for (const std::string& one : all) {
      if (!Store(env, array, count++, Text(env, one))) break;
    }
    return array;
  }
};

/** Makes a lookup and copies its answer, under the mutex. */
template <typename Lookup>
Host Ask(Lookup lookup) {
  std::lock_guard<std::mutex> lock(Mutex());
  return Host(lookup());
}

}  // namespace

/**
 * struct hostent* gethostbyname(const char* name); [name, aliases, addresses] goes to the array
 * `result`: 0, or an h_errno. IPv4 only. gethostbyname(3).
 */
static napi_value Gethostbyname(napi_env env, napi_callback_info info) {
  Args args(env, info, "gethostbyname");
  char name[NI_MAXHOST];
  args.String(0, "name", name);
  args.Array(1, "result");
  if (!args.ok()) return nullptr;
  return Ask([&] { return gethostbyname(name); }).Into(env, args[1]);
}

/**
 * struct hostent* gethostbyaddr(const void* address, socklen_t length, int family); As
 * gethostbyname(). gethostbyaddr(3).
 */
static napi_value Gethostbyaddr(napi_env env, napi_callback_info info) {
  Args args(env, info, "gethostbyaddr");
  Bytes bytes = args.Buffer(0, "address");
  int family = args.Integer<int>(1, "family");
  args.Array(2, "result");
  if (!args.ok()) return nullptr;
  // The C library compares as many bytes as the family has, however few it is given.
  in6_addr address = {};
  const size_t size = std::min(bytes.size, sizeof address);
  if (size > 0) std::memcpy(&address, bytes.data, size);
  return Ask([&] { return gethostbyaddr(&address, static_cast<socklen_t>(size), family); }).Into(env, args[2]);
}

/** const char* hstrerror(int error); hstrerror(3). */
static napi_value Hstrerror(napi_env env, napi_callback_info info) {
  Args args(env, info, "hstrerror");
  int error = args.Integer<int>(0, "error");
  if (!args.ok()) return nullptr;
  return Text(env, hstrerror(error));
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
  return Text(env, service->s_name);
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

#include "calls/sockaddr_linux.h"

#include <arpa/inet.h>
#include <net/if.h>
#include <sys/socket.h>
// after sys/socket.h, which they need
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <linux/vm_sockets.h>

#include <algorithm>
#include <cstring>

#include "calls/sockaddr.h"
#include "families.h"
#include "support/args.h"

namespace iomux {

namespace {

Napi::Value Pair(Napi::Env env, double first, double second) {
  Napi::Array pair = Napi::Array::New(env, 2);
  pair[0u] = Napi::Number::New(env, first);
  pair[1u] = Napi::Number::New(env, second);
  return pair;
}

Napi::Value DecodePacket(Napi::Env env, const sockaddr_ll* address) {
  char name[IF_NAMESIZE] = "";
  if (address->sll_ifindex != 0) if_indextoname(static_cast<unsigned int>(address->sll_ifindex), name);
  Napi::Array five = Napi::Array::New(env, 5);
  five[0u] = Napi::String::New(env, name);
  five[1u] = Napi::Number::New(env, ntohs(address->sll_protocol));
  five[2u] = Napi::Number::New(env, address->sll_pkttype);
  five[3u] = Napi::Number::New(env, address->sll_hatype);
  five[4u] = Napi::Buffer<uint8_t>::Copy(env, address->sll_addr,
                                         std::min<size_t>(address->sll_halen, sizeof address->sll_addr));
  return five;
}

}  // namespace

Napi::Value DecodeLinuxSockaddr(Napi::Env env, const sockaddr* address, socklen_t length) {
  switch (address->sa_family) {
    case AF_NETLINK: {
      if (length < sizeof(sockaddr_nl)) return {};
      const sockaddr_nl* netlink = reinterpret_cast<const sockaddr_nl*>(address);
      return Pair(env, netlink->nl_pid, netlink->nl_groups);
    }
    case AF_PACKET: {
      // The kernel sends only as much of the hardware address as there is: packet(7).
      if (length < offsetof(sockaddr_ll, sll_addr)) return {};
      sockaddr_ll packet = {};
      std::memcpy(&packet, address, std::min<size_t>(length, sizeof packet));
      return DecodePacket(env, &packet);
    }
    case AF_VSOCK: {
      if (length < sizeof(sockaddr_vm)) return {};
      const sockaddr_vm* vsock = reinterpret_cast<const sockaddr_vm*>(address);
      return Pair(env, vsock->svm_cid, vsock->svm_port);
    }
    default:
      return {};
  }
}

/** sockaddr_nl(address, pid, groups): writes a struct sockaddr_nl: its length. netlink(7). */
static napi_value Netlink(napi_env env, napi_callback_info info) {
  Args args(env, info, "sockaddr_nl");
  Bytes buffer = args.Buffer(0, "address", sizeof(sockaddr_storage), 4);
  uint32_t pid = args.Integer<uint32_t>(1, "pid");
  uint32_t groups = args.Integer<uint32_t>(2, "groups");
  if (!args.ok()) return nullptr;
  sockaddr_nl* address = Prepare<sockaddr_nl>(buffer, AF_NETLINK);
  address->nl_pid = pid;
  address->nl_groups = groups;
  return Number(env, static_cast<int>(sizeof *address));
}

/**
 * sockaddr_ll(address, ifindex, protocol, pkttype, hatype, hardware): writes a struct sockaddr_ll
 * for the bytes of a hardware address: its length. packet(7).
 */
static napi_value Packet(napi_env env, napi_callback_info info) {
  Args args(env, info, "sockaddr_ll");
  Bytes buffer = args.Buffer(0, "address", sizeof(sockaddr_storage), 4);
  int ifindex = args.Integer<int>(1, "ifindex");
  uint16_t protocol = args.Integer<uint16_t>(2, "protocol");
  uint8_t pkttype = args.Integer<uint8_t>(3, "pkttype");
  uint16_t hatype = args.Integer<uint16_t>(4, "hatype");
  Bytes hardware = args.OptionalBuffer(5, "hardware");
  if (args.ok() && hardware.size > sizeof(sockaddr_ll::sll_addr)) {
    args.OutOfRange("hardware", "at most 8 bytes", static_cast<double>(hardware.size));
  }
  if (!args.ok()) return nullptr;
  sockaddr_ll* address = Prepare<sockaddr_ll>(buffer, AF_PACKET);
  address->sll_protocol = htons(protocol);
  address->sll_ifindex = ifindex;
  address->sll_hatype = hatype;
  address->sll_pkttype = pkttype;
  address->sll_halen = static_cast<unsigned char>(hardware.size);
  if (hardware.size > 0) std::memcpy(address->sll_addr, hardware.data, hardware.size);
  return Number(env, static_cast<int>(sizeof *address));
}

/** sockaddr_vm(address, cid, port): writes a struct sockaddr_vm: its length. vsock(7). */
static napi_value Vsock(napi_env env, napi_callback_info info) {
  Args args(env, info, "sockaddr_vm");
  Bytes buffer = args.Buffer(0, "address", sizeof(sockaddr_storage), 4);
  uint32_t cid = args.Integer<uint32_t>(1, "cid");
  uint32_t port = args.Integer<uint32_t>(2, "port");
  if (!args.ok()) return nullptr;
  sockaddr_vm* address = Prepare<sockaddr_vm>(buffer, AF_VSOCK);
  address->svm_cid = cid;
  address->svm_port = port;
  return Number(env, static_cast<int>(sizeof *address));
}

void InitSockaddrLinux(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("sockaddr_nl", Netlink),
      Function("sockaddr_ll", Packet),
      Function("sockaddr_vm", Vsock),
  };
  Export(env, exports, functions);
}

}  // namespace iomux

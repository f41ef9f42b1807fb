// Addresses of the families that only Linux has.
#pragma once

#include <napi.h>
#include <sys/socket.h>

namespace iomux {

/**
 * [pid, groups] for AF_NETLINK, [interface, protocol, packet type, hardware type, hardware address]
 * for AF_PACKET, [cid, port] for AF_VSOCK; an empty value for any other family.
 */
Napi::Value DecodeLinuxSockaddr(Napi::Env env, const sockaddr* address, socklen_t length);

}  // namespace iomux

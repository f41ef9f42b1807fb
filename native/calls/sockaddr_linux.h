// Addresses of the families that only Linux has.
#pragma once

#include "calls/sockaddr.h"

namespace iomux {

/**
 * [pid, groups] for AF_NETLINK, [interface, protocol, packet type, hardware type, hardware address]
 * for AF_PACKET, [cid, port] for AF_VSOCK; a null pointer for any other family.
 */
napi_value DecodeLinuxSockaddr(napi_env env, const AddressCopy& address);

}  // namespace iomux

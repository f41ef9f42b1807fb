// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
import { constants } from "../internal/addon/private.ts";

const c: Readonly<Record<string, number>> = constants("socket");

/**
 * No family in particular: `getaddrinfo()` then answers addresses of every family. See `socket(2)`.
 */
export const AF_UNSPEC: number = c.AF_UNSPEC as number;
/** Sockets within one machine, whose addresses are paths, or abstract names on Linux: `unix(7)`. */
export const AF_UNIX: number = c.AF_UNIX as number;
/** IPv4, whose addresses are `[host, port]`: `ip(7)`. */
export const AF_INET: number = c.AF_INET as number;
/** IPv6, whose addresses are `[host, port, flowinfo, scope_id]`: `ipv6(7)`. */
export const AF_INET6: number = c.AF_INET6 as number;
/**
 * Messages between the kernel and programs, such as changes of routes and interfaces: `netlink(7)`.
 */
export const AF_NETLINK: number | undefined = c.AF_NETLINK as number | undefined;
/** Whole packets of a network interface, below IP: `packet(7)`. */
export const AF_PACKET: number | undefined = c.AF_PACKET as number | undefined;
/** Between a virtual machine and its host: `vsock(7)`. */
export const AF_VSOCK: number | undefined = c.AF_VSOCK as number | undefined;
/**
 * Changes of routes and interfaces on the BSDs and macOS: `route(4)`; on Linux a name for
 * `AF_NETLINK`. See `socket(2)`.
 */
export const AF_ROUTE: number | undefined = c.AF_ROUTE as number | undefined;
/** The Controller Area Network bus of vehicles and machines. See `socket(2)`. */
export const AF_CAN: number | undefined = c.AF_CAN as number | undefined;
/** The protocols of Bluetooth. See `socket(2)`. */
export const AF_BLUETOOTH: number | undefined = c.AF_BLUETOOTH as number | undefined;
/** The kernel's own ciphers and hashes. See `socket(2)`. */
export const AF_ALG: number | undefined = c.AF_ALG as number | undefined;
/** TIPC, which connects the nodes of a cluster. See `socket(2)`. */
export const AF_TIPC: number | undefined = c.AF_TIPC as number | undefined;
/** The router of messages between the processors of Qualcomm's chips. See `socket(2)`. */
export const AF_QIPCRTR: number | undefined = c.AF_QIPCRTR as number | undefined;
/** AppleTalk: `ddp(7)`. */
export const AF_APPLETALK: number | undefined = c.AF_APPLETALK as number | undefined;
/** Ash, a protocol that never came into the kernel. See `socket(2)`. */
export const AF_ASH: number | undefined = c.AF_ASH as number | undefined;
/** Permanent virtual circuits of ATM. See `socket(2)`. */
export const AF_ATMPVC: number | undefined = c.AF_ATMPVC as number | undefined;
/** Switched virtual circuits of ATM. See `socket(2)`. */
export const AF_ATMSVC: number | undefined = c.AF_ATMSVC as number | undefined;
/** AX.25, the packet radio of amateurs. See `socket(2)`. */
export const AF_AX25: number | undefined = c.AF_AX25 as number | undefined;
/** The multiprotocol bridge; no sockets of it can be made. See `socket(2)`. */
export const AF_BRIDGE: number | undefined = c.AF_BRIDGE as number | undefined;
/** DECnet, which Linux dropped in 6.1. See `socket(2)`. */
export const AF_DECnet: number | undefined = c.AF_DECnet as number | undefined;
/** Acorn Econet, which Linux dropped in 3.5. See `socket(2)`. */
export const AF_ECONET: number | undefined = c.AF_ECONET as number | undefined;
/** IPX of Novell. See `socket(2)`. */
export const AF_IPX: number | undefined = c.AF_IPX as number | undefined;
/** Infrared connections, which Linux dropped in 4.17. See `socket(2)`. */
export const AF_IRDA: number | undefined = c.AF_IRDA as number | undefined;
/** The management of IPsec's keys: RFC 2367. See `socket(2)`. */
export const AF_KEY: number | undefined = c.AF_KEY as number | undefined;
/** Logical link control, IEEE 802.2. See `socket(2)`. */
export const AF_LLC: number | undefined = c.AF_LLC as number | undefined;
/** Addresses of the link layer, such as an interface's hardware address. See `socket(2)`. */
export const AF_LINK: number | undefined = c.AF_LINK as number | undefined;
/** NetBEUI, a number that is reserved for it; no sockets of it can be made. See `socket(2)`. */
export const AF_NETBEUI: number | undefined = c.AF_NETBEUI as number | undefined;
/** NET/ROM, routing over AX.25. See `socket(2)`. */
export const AF_NETROM: number | undefined = c.AF_NETROM as number | undefined;
/** PPP over other layers, such as PPPoE and L2TP. See `socket(2)`. */
export const AF_PPPOX: number | undefined = c.AF_PPPOX as number | undefined;
/** Reliable datagrams between the nodes of a cluster: `rds(7)`. */
export const AF_RDS: number | undefined = c.AF_RDS as number | undefined;
/** ROSE, X.25 over AX.25. See `socket(2)`. */
export const AF_ROSE: number | undefined = c.AF_ROSE as number | undefined;
/** A number of old that is reserved; no sockets of it can be made. See `socket(2)`. */
export const AF_SECURITY: number | undefined = c.AF_SECURITY as number | undefined;
/** IBM's Systems Network Architecture, a number that is reserved for it. See `socket(2)`. */
export const AF_SNA: number | undefined = c.AF_SNA as number | undefined;
/** Events and controls of macOS's kernel, such as the `utun` interfaces. See `socket(2)`. */
export const AF_SYSTEM: number | undefined = c.AF_SYSTEM as number | undefined;
/** Sangoma's wide-area interfaces, which Linux no longer has. See `socket(2)`. */
export const AF_WANPIPE: number | undefined = c.AF_WANPIPE as number | undefined;
/** X.25 packet switching: `x25(7)`. */
export const AF_X25: number | undefined = c.AF_X25 as number | undefined;
/** `AF_CAN` under its protocol's name. See `socket(2)`. */
export const PF_CAN: number | undefined = c.PF_CAN as number | undefined;
/** `AF_PACKET` under its protocol's name: `packet(7)`. */
export const PF_PACKET: number | undefined = c.PF_PACKET as number | undefined;
/** `AF_RDS` under its protocol's name. See `socket(2)`. */
export const PF_RDS: number | undefined = c.PF_RDS as number | undefined;
/**
 * A connection that carries bytes in order and without loss, with no bounds between messages: TCP
 * in the internet families. See `socket(2)`.
 */
export const SOCK_STREAM: number = c.SOCK_STREAM as number;
/**
 * Single messages without a connection, which keep their bounds and may be lost or reordered: UDP
 * in the internet families. See `socket(2)`.
 */
export const SOCK_DGRAM: number = c.SOCK_DGRAM as number;
/** Packets with the headers of the network's protocol, usually for root alone: `raw(7)`. */
export const SOCK_RAW: number = c.SOCK_RAW as number;
/** Single messages that arrive surely, in any order. See `socket(2)`. */
export const SOCK_RDM: number = c.SOCK_RDM as number;
/**
 * A connection that carries messages in order and without loss, and keeps their bounds. See
 * `socket(2)`.
 */
export const SOCK_SEQPACKET: number = c.SOCK_SEQPACKET as number;
/** Makes the new socket non-blocking from the start. See `socket(2)`. */
export const SOCK_NONBLOCK: number | undefined = c.SOCK_NONBLOCK as number | undefined;
/**
 * Closes the new socket in a program that is executed; the package always sees to that. See
 * `socket(2)`.
 */
export const SOCK_CLOEXEC: number | undefined = c.SOCK_CLOEXEC as number | undefined;
/** Ends receiving: what is read from now on is the end of the stream. See `shutdown(2)`. */
export const SHUT_RD: number = c.SHUT_RD as number;
/**
 * Ends sending: the peer reads what was sent before, then the end of the stream. See `shutdown(2)`.
 */
export const SHUT_WR: number = c.SHUT_WR as number;
/** Ends sending and receiving. See `shutdown(2)`. */
export const SHUT_RDWR: number = c.SHUT_RDWR as number;
/**
 * The largest backlog that the headers name; Linux goes by `/proc/sys/net/core/somaxconn`. See
 * `listen(2)`.
 */
export const SOMAXCONN: number = c.SOMAXCONN as number;
/** The options of the socket itself, `SO_…`: `socket(7)`. */
export const SOL_SOCKET: number = c.SOL_SOCKET as number;
/** The options of IPv4, `IP_…`, as `IPPROTO_IP`: `ip(7)`. */
export const SOL_IP: number | undefined = c.SOL_IP as number | undefined;
/** The options of TCP, `TCP_…`, as `IPPROTO_TCP`: `tcp(7)`. */
export const SOL_TCP: number | undefined = c.SOL_TCP as number | undefined;
/** The options of UDP, as `IPPROTO_UDP`: `udp(7)`. */
export const SOL_UDP: number | undefined = c.SOL_UDP as number | undefined;
/** The level of IPv4's options; as a protocol 0, the usual one of the kind of socket: `ip(7)`. */
export const IPPROTO_IP: number = c.IPPROTO_IP as number;
/** ICMP, the errors and echoes of IPv4: `icmp(7)`. */
export const IPPROTO_ICMP: number = c.IPPROTO_ICMP as number;
/** TCP, and the level of its options: `tcp(7)`. */
export const IPPROTO_TCP: number = c.IPPROTO_TCP as number;
/** UDP, and the level of its options: `udp(7)`. */
export const IPPROTO_UDP: number = c.IPPROTO_UDP as number;
/** IPv6 inside IPv4, and the level of IPv6's options: `ipv6(7)`. */
export const IPPROTO_IPV6: number = c.IPPROTO_IPV6 as number;
/** ICMPv6, the errors, echoes and neighbour discovery of IPv6. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_ICMPV6: number = c.IPPROTO_ICMPV6 as number;
/** Raw IP packets for sending, whose header the program writes itself: `raw(7)`. */
export const IPPROTO_RAW: number = c.IPPROTO_RAW as number;
/** UDP-Lite, whose checksum may cover a part of the message only: `udplite(7)`. */
export const IPPROTO_UDPLITE: number | undefined = c.IPPROTO_UDPLITE as number | undefined;
/** Multipath TCP: one connection over several paths. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_MPTCP: number | undefined = c.IPPROTO_MPTCP as number | undefined;
/** SCTP: messages in several streams over one connection. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_SCTP: number | undefined = c.IPPROTO_SCTP as number | undefined;
/** The authentication header of IPsec. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_AH: number = c.IPPROTO_AH as number;
/** The destination options header of IPv6. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_DSTOPTS: number = c.IPPROTO_DSTOPTS as number;
/** The Exterior Gateway Protocol. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_EGP: number | undefined = c.IPPROTO_EGP as number | undefined;
/** The encrypted payload of IPsec. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_ESP: number = c.IPPROTO_ESP as number;
/** The fragment header of IPv6. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_FRAGMENT: number = c.IPPROTO_FRAGMENT as number;
/** Generic routing encapsulation: tunnels. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_GRE: number | undefined = c.IPPROTO_GRE as number | undefined;
/** The hop-by-hop options header of IPv6. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_HOPOPTS: number = c.IPPROTO_HOPOPTS as number;
/** The datagrams of Xerox's network. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_IDP: number | undefined = c.IPPROTO_IDP as number | undefined;
/** IGMP, the membership of multicast groups in IPv4. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_IGMP: number = c.IPPROTO_IGMP as number;
/** IPv4 inside IPv4: tunnels. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_IPIP: number | undefined = c.IPPROTO_IPIP as number | undefined;
/** The next header of IPv6 that says that there is none. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_NONE: number = c.IPPROTO_NONE as number;
/** Protocol-independent multicast: the routing of multicast. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_PIM: number | undefined = c.IPPROTO_PIM as number | undefined;
/** The PARC Universal Packet of Xerox. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_PUP: number | undefined = c.IPPROTO_PUP as number | undefined;
/** The routing header of IPv6. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_ROUTING: number = c.IPPROTO_ROUTING as number;
/** RSVP, the reservation of bandwidth along a path. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_RSVP: number | undefined = c.IPPROTO_RSVP as number | undefined;
/** The transport protocol of class 4 of ISO. See `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_TP: number | undefined = c.IPPROTO_TP as number | undefined;
/**
 * A flag: the kernel records debugging information about the socket; for root alone. See
 * `socket(7)`.
 */
export const SO_DEBUG: number = c.SO_DEBUG as number;
/** A flag that can only be read: the socket is listening. See `socket(7)`. */
export const SO_ACCEPTCONN: number = c.SO_ACCEPTCONN as number;
/**
 * A flag: lets `bind()` take an address whose connections of old still linger, as after a restart
 * of a server; on Linux not one on which another socket listens. See `socket(7)`.
 */
export const SO_REUSEADDR: number = c.SO_REUSEADDR as number;
/** A flag: probes an idle connection, so that a peer that is gone is noticed. See `socket(7)`. */
export const SO_KEEPALIVE: number = c.SO_KEEPALIVE as number;
/** A flag: sends to directly connected hosts only, never through a gateway. See `socket(7)`. */
export const SO_DONTROUTE: number = c.SO_DONTROUTE as number;
/** A flag: lets a datagram socket send to a broadcast address. See `socket(7)`. */
export const SO_BROADCAST: number = c.SO_BROADCAST as number;
/**
 * A `struct linger`, two C `int`s, on or off and seconds: `close()` waits so long for unsent data
 * to go; on with 0 seconds, it throws the data away and resets the connection. See `socket(7)`.
 */
export const SO_LINGER: number = c.SO_LINGER as number;
/** A flag: out-of-band data is received in the stream itself. See `socket(7)`. */
export const SO_OOBINLINE: number = c.SO_OOBINLINE as number;
/**
 * The size of the send buffer in bytes; Linux doubles what is set, for its own bookkeeping. See
 * `socket(7)`.
 */
export const SO_SNDBUF: number = c.SO_SNDBUF as number;
/**
 * The size of the receive buffer in bytes; Linux doubles what is set, for its own bookkeeping. See
 * `socket(7)`.
 */
export const SO_RCVBUF: number = c.SO_RCVBUF as number;
/**
 * For how many bytes there must be space before the socket counts as writable; 1 on Linux, and not
 * to be changed. See `socket(7)`.
 */
export const SO_SNDLOWAT: number = c.SO_SNDLOWAT as number;
/**
 * How many bytes must have come before a receive returns and the socket counts as readable. See
 * `socket(7)`.
 */
export const SO_RCVLOWAT: number = c.SO_RCVLOWAT as number;
/**
 * A `struct timeval`: how long a send may block before it fails with EAGAIN; 0 is for ever. See
 * `socket(7)`.
 */
export const SO_SNDTIMEO: number = c.SO_SNDTIMEO as number;
/**
 * A `struct timeval`: how long a receive may block before it fails with EAGAIN; 0 is for ever. See
 * `socket(7)`.
 */
export const SO_RCVTIMEO: number = c.SO_RCVTIMEO as number;
/**
 * The errno that is pending on the socket, 0 for none; reading clears it, and it is how a
 * non-blocking `connect()` tells its outcome. See `socket(7)`.
 */
export const SO_ERROR: number = c.SO_ERROR as number;
/** The kind of socket, such as `SOCK_STREAM`; can only be read. See `socket(7)`. */
export const SO_TYPE: number = c.SO_TYPE as number;
/**
 * A flag: lets several sockets bind the same address, if all of them set it; Linux spreads
 * connections and datagrams among them. See `socket(7)`.
 */
export const SO_REUSEPORT: number | undefined = c.SO_REUSEPORT as number | undefined;
/** The address family, such as `AF_INET`; can only be read. See `socket(7)`. */
export const SO_DOMAIN: number | undefined = c.SO_DOMAIN as number | undefined;
/** The protocol, such as `IPPROTO_TCP`; can only be read. See `socket(7)`. */
export const SO_PROTOCOL: number | undefined = c.SO_PROTOCOL as number | undefined;
/**
 * A flag: each message of a UNIX socket comes with its sender's process, user and group ids, as
 * `SCM_CREDENTIALS`: `unix(7)`.
 */
export const SO_PASSCRED: number | undefined = c.SO_PASSCRED as number | undefined;
/**
 * A `struct ucred`, three C `int`s: process, user and group id of the peer of a UNIX socket, from
 * when it connected: `unix(7)`.
 */
export const SO_PEERCRED: number | undefined = c.SO_PEERCRED as number | undefined;
/** The security label of the peer of a UNIX socket, a string: `unix(7)`. */
export const SO_PEERSEC: number | undefined = c.SO_PEERSEC as number | undefined;
/** A flag: each message of a UNIX socket comes with its sender's security label: `unix(7)`. */
export const SO_PASSSEC: number | undefined = c.SO_PASSSEC as number | undefined;
/**
 * An interface's name, such as `eth0`: only packets of that interface are received and sent. See
 * `socket(7)`.
 */
export const SO_BINDTODEVICE: number | undefined = c.SO_BINDTODEVICE as number | undefined;
/** The number of the processor that handles the socket's packets. See `socket(7)`. */
export const SO_INCOMING_CPU: number | undefined = c.SO_INCOMING_CPU as number | undefined;
/**
 * The priority of what is sent, from 0 to 6 without CAP_NET_ADMIN: the network device sends higher
 * ones first. See `socket(7)`.
 */
export const SO_PRIORITY: number | undefined = c.SO_PRIORITY as number | undefined;
/**
 * A number that each packet is marked with, for routing and filters; needs CAP_NET_ADMIN or
 * CAP_NET_RAW. See `socket(7)`.
 */
export const SO_MARK: number | undefined = c.SO_MARK as number | undefined;
/**
 * For how many microseconds a blocking receive polls the device before it sleeps. See `socket(7)`.
 */
export const SO_BUSY_POLL: number | undefined = c.SO_BUSY_POLL as number | undefined;
/**
 * A 64-bit number that names the socket and no other, as the kernel's diagnostics show it; can only
 * be read. See `socket(7)`.
 */
export const SO_COOKIE: number | undefined = c.SO_COOKIE as number | undefined;
/**
 * A flag: sending to a peer that has gone fails with EPIPE and sends no SIGPIPE; the way of macOS
 * and some BSDs. See `socket(7)`.
 */
export const SO_NOSIGPIPE: number | undefined = c.SO_NOSIGPIPE as number | undefined;
/** A flag: a routing socket receives what it sends itself. See `socket(7)`. */
export const SO_USELOOPBACK: number | undefined = c.SO_USELOOPBACK as number | undefined;
/** As `SO_SNDBUF`, in bytes, beyond the system's limit; needs CAP_NET_ADMIN. See `socket(7)`. */
export const SO_SNDBUFFORCE: number | undefined = c.SO_SNDBUFFORCE as number | undefined;
/** As `SO_RCVBUF`, in bytes, beyond the system's limit; needs CAP_NET_ADMIN. See `socket(7)`. */
export const SO_RCVBUFFORCE: number | undefined = c.SO_RCVBUFFORCE as number | undefined;
/**
 * A flag: lets `send()` take `MSG_ZEROCOPY`, with which the kernel sends from the program's own
 * memory. See `socket(7)`.
 */
export const SO_ZEROCOPY: number | undefined = c.SO_ZEROCOPY as number | undefined;
/**
 * A flag: each datagram comes with its time of arrival, a `struct timeval` as ancillary data. See
 * `socket(7)`.
 */
export const SO_TIMESTAMP: number | undefined = c.SO_TIMESTAMP as number | undefined;
/**
 * A flag: each datagram comes with its time of arrival, a `struct bintime` as ancillary data. See
 * `socket(7)`.
 */
export const SO_BINTIME: number | undefined = c.SO_BINTIME as number | undefined;
/** The number of the routing table that the socket uses, on FreeBSD. See `socket(7)`. */
export const SO_SETFIB: number | undefined = c.SO_SETFIB as number | undefined;
/**
 * The user and groups of the peer of a UNIX socket, a `struct xucred`; its level is 0: `unix(4)`.
 */
export const LOCAL_PEERCRED: number | undefined = c.LOCAL_PEERCRED as number | undefined;
/** As `SO_BINDTODEVICE`, by the interface's index. See `socket(7)`. */
export const SO_BINDTOIFINDEX: number | undefined = c.SO_BINDTOIFINDEX as number | undefined;
/**
 * A program of classic BPF, a `struct sock_fprog`, that decides which packets the socket receives.
 * See `socket(7)`.
 */
export const SO_ATTACH_FILTER: number | undefined = c.SO_ATTACH_FILTER as number | undefined;
/** Takes the program of `SO_ATTACH_FILTER` away; the value is ignored. See `socket(7)`. */
export const SO_DETACH_FILTER: number | undefined = c.SO_DETACH_FILTER as number | undefined;
/** A flag: the filter can be neither changed nor taken away any more. See `socket(7)`. */
export const SO_LOCK_FILTER: number | undefined = c.SO_LOCK_FILTER as number | undefined;
/**
 * A flag: each datagram comes with its time of arrival, a `struct timespec` as ancillary data. See
 * `socket(7)`.
 */
export const SO_TIMESTAMPNS: number | undefined = c.SO_TIMESTAMPNS as number | undefined;
/**
 * Flags `SOF_TIMESTAMPING_…` that say which times are taken, of arrival or sending, by the kernel
 * or the device. See `socket(7)`.
 */
export const SO_TIMESTAMPING: number | undefined = c.SO_TIMESTAMPING as number | undefined;
/**
 * A flag: each message comes with a 32-bit count of those that were dropped for want of space, as
 * ancillary data. See `socket(7)`.
 */
export const SO_RXQ_OVFL: number | undefined = c.SO_RXQ_OVFL as number | undefined;
/**
 * A flag: sends small pieces at once instead of gathering them while earlier ones are
 * unacknowledged. See `tcp(7)`.
 */
export const TCP_NODELAY: number = c.TCP_NODELAY as number;
/**
 * The largest segment in bytes; set before the connection, it is what is announced to the peer. See
 * `tcp(7)`.
 */
export const TCP_MAXSEG: number = c.TCP_MAXSEG as number;
/**
 * A flag: sends full segments only, and the rest when the flag is cleared or 200 ms have passed.
 * See `tcp(7)`.
 */
export const TCP_CORK: number | undefined = c.TCP_CORK as number | undefined;
/**
 * A flag: sends full segments only, until the flag is cleared; `TCP_CORK` of the BSDs and macOS.
 * See `tcp(7)`.
 */
export const TCP_NOPUSH: number | undefined = c.TCP_NOPUSH as number | undefined;
/**
 * For how many seconds a connection is idle before the first probe of `SO_KEEPALIVE`. See `tcp(7)`.
 */
export const TCP_KEEPIDLE: number | undefined = c.TCP_KEEPIDLE as number | undefined;
/**
 * For how many seconds a connection is idle before the first probe of `SO_KEEPALIVE`: the name on
 * macOS. See `tcp(7)`.
 */
export const TCP_KEEPALIVE: number | undefined = c.TCP_KEEPALIVE as number | undefined;
/** The seconds between two probes of `SO_KEEPALIVE`. See `tcp(7)`. */
export const TCP_KEEPINTVL: number | undefined = c.TCP_KEEPINTVL as number | undefined;
/**
 * How many probes of `SO_KEEPALIVE` stay unanswered before the connection is given up. See
 * `tcp(7)`.
 */
export const TCP_KEEPCNT: number | undefined = c.TCP_KEEPCNT as number | undefined;
/** How often `connect()` repeats its first segment before it gives up. See `tcp(7)`. */
export const TCP_SYNCNT: number | undefined = c.TCP_SYNCNT as number | undefined;
/**
 * For how many seconds a closed socket stays in FIN_WAIT2 to wait for the peer's end. See `tcp(7)`.
 */
export const TCP_LINGER2: number | undefined = c.TCP_LINGER2 as number | undefined;
/**
 * For how many seconds a listener holds a new connection back until its first data has come. See
 * `tcp(7)`.
 */
export const TCP_DEFER_ACCEPT: number | undefined = c.TCP_DEFER_ACCEPT as number | undefined;
/** The largest window, in bytes, that is offered to the peer. See `tcp(7)`. */
export const TCP_WINDOW_CLAMP: number | undefined = c.TCP_WINDOW_CLAMP as number | undefined;
/** A `struct tcp_info` that says how the connection is doing; can only be read. See `tcp(7)`. */
export const TCP_INFO: number | undefined = c.TCP_INFO as number | undefined;
/**
 * A flag: acknowledges at once; not lasting, the kernel goes back to delayed acknowledgements by
 * itself. See `tcp(7)`.
 */
export const TCP_QUICKACK: number | undefined = c.TCP_QUICKACK as number | undefined;
/**
 * Of a listener: how many connections may wait that brought data with their first segment. See
 * `tcp(7)`.
 */
export const TCP_FASTOPEN: number | undefined = c.TCP_FASTOPEN as number | undefined;
/**
 * A flag: `connect()` returns at once, and the first data goes with the first segment. See
 * `tcp(7)`.
 */
export const TCP_FASTOPEN_CONNECT: number | undefined = c.TCP_FASTOPEN_CONNECT as number | undefined;
/**
 * For how many milliseconds sent data may stay unacknowledged before the connection fails with
 * ETIMEDOUT. See `tcp(7)`.
 */
export const TCP_USER_TIMEOUT: number | undefined = c.TCP_USER_TIMEOUT as number | undefined;
/** The name of the algorithm that avoids congestion, such as `cubic`: a string. See `tcp(7)`. */
export const TCP_CONGESTION: number | undefined = c.TCP_CONGESTION as number | undefined;
/**
 * The socket counts as writable only while fewer bytes than this are waiting to be sent. See
 * `tcp(7)`.
 */
export const TCP_NOTSENT_LOWAT: number | undefined = c.TCP_NOTSENT_LOWAT as number | undefined;
/**
 * A `struct tcp_md5sig`: the key that signs the segments of one peer, as BGP asks for. See
 * `tcp(7)`.
 */
export const TCP_MD5SIG: number | undefined = c.TCP_MD5SIG as number | undefined;
/**
 * A `struct tcp_connection_info` that says how the connection is doing: `TCP_INFO` of macOS. See
 * `tcp(7)`.
 */
export const TCP_CONNECTION_INFO: number | undefined = c.TCP_CONNECTION_INFO as number | undefined;
/**
 * What the algorithm that avoids congestion tells of itself, a structure of its own; can only be
 * read. See `tcp(7)`.
 */
export const TCP_CC_INFO: number | undefined = c.TCP_CC_INFO as number | undefined;
/** The key, 16 or 32 bytes, of the cookies that `TCP_FASTOPEN` hands out. See `tcp(7)`. */
export const TCP_FASTOPEN_KEY: number | undefined = c.TCP_FASTOPEN_KEY as number | undefined;
/** A flag: `TCP_FASTOPEN` asks for no cookie. See `tcp(7)`. */
export const TCP_FASTOPEN_NO_COOKIE: number | undefined = c.TCP_FASTOPEN_NO_COOKIE as number | undefined;
/**
 * A flag: each `recvmsg()` says how many bytes are left to read, as ancillary data. See `tcp(7)`.
 */
export const TCP_INQ: number | undefined = c.TCP_INQ as number | undefined;
/** As `TCP_MD5SIG`, for a whole prefix of addresses or one interface. See `tcp(7)`. */
export const TCP_MD5SIG_EXT: number | undefined = c.TCP_MD5SIG_EXT as number | undefined;
/** The sequence number of the queue that `TCP_REPAIR_QUEUE` has chosen. See `tcp(7)`. */
export const TCP_QUEUE_SEQ: number | undefined = c.TCP_QUEUE_SEQ as number | undefined;
/**
 * A flag: the socket's state can be read and set without anything being sent, as when a process is
 * moved; needs CAP_NET_ADMIN. See `tcp(7)`.
 */
export const TCP_REPAIR: number | undefined = c.TCP_REPAIR as number | undefined;
/**
 * The options that were negotiated, an array of `struct tcp_repair_opt`, set under `TCP_REPAIR`.
 * See `tcp(7)`.
 */
export const TCP_REPAIR_OPTIONS: number | undefined = c.TCP_REPAIR_OPTIONS as number | undefined;
/**
 * Which queue is repaired under `TCP_REPAIR`: 0 none, 1 the receive queue, 2 the send queue. See
 * `tcp(7)`.
 */
export const TCP_REPAIR_QUEUE: number | undefined = c.TCP_REPAIR_QUEUE as number | undefined;
/** The windows, a `struct tcp_repair_window`, under `TCP_REPAIR`. See `tcp(7)`. */
export const TCP_REPAIR_WINDOW: number | undefined = c.TCP_REPAIR_WINDOW as number | undefined;
/**
 * The headers of the peer's first segment, kept by `TCP_SAVE_SYN`; reading frees them. See
 * `tcp(7)`.
 */
export const TCP_SAVED_SYN: number | undefined = c.TCP_SAVED_SYN as number | undefined;
/**
 * Of a listener: 1 keeps the network and TCP headers of each connection's first segment for
 * `TCP_SAVED_SYN`, 2 those of the link too. See `tcp(7)`.
 */
export const TCP_SAVE_SYN: number | undefined = c.TCP_SAVE_SYN as number | undefined;
/** A flag without effect since Linux 4.11, once for streams that send little. See `tcp(7)`. */
export const TCP_THIN_DUPACK: number | undefined = c.TCP_THIN_DUPACK as number | undefined;
/**
 * A flag: a stream that sends little repeats its segments at equal intervals for the first tries.
 * See `tcp(7)`.
 */
export const TCP_THIN_LINEAR_TIMEOUTS: number | undefined = c.TCP_THIN_LINEAR_TIMEOUTS as number | undefined;
/** The clock of the connection's time stamps; can be set under `TCP_REPAIR` only. See `tcp(7)`. */
export const TCP_TIMESTAMP: number | undefined = c.TCP_TIMESTAMP as number | undefined;
/** By how many microseconds each segment is delayed: for tests. See `tcp(7)`. */
export const TCP_TX_DELAY: number | undefined = c.TCP_TX_DELAY as number | undefined;
/** The name of a protocol above TCP that the kernel itself speaks, such as `tls`. See `tcp(7)`. */
export const TCP_ULP: number | undefined = c.TCP_ULP as number | undefined;
/**
 * A `struct tcp_zerocopy_receive`: maps received bytes into memory instead of copying them. See
 * `tcp(7)`.
 */
export const TCP_ZEROCOPY_RECEIVE: number | undefined = c.TCP_ZEROCOPY_RECEIVE as number | undefined;
/** Sends or receives out-of-band data, of TCP one urgent byte. See `recv(2)`, `send(2)`. */
export const MSG_OOB: number = c.MSG_OOB as number;
/**
 * Receives data and leaves it in the queue, so that the next receive gives it again. See `recv(2)`,
 * `send(2)`.
 */
export const MSG_PEEK: number = c.MSG_PEEK as number;
/** Sends to directly connected hosts only, never through a gateway: `send(2)`. */
export const MSG_DONTROUTE: number = c.MSG_DONTROUTE as number;
/** Set in a result of `recvmsg()`: ancillary data was cut for want of space: `recvmsg(2)`. */
export const MSG_CTRUNC: number = c.MSG_CTRUNC as number;
/**
 * Set in a result of `recvmsg()`: the message was cut for want of space; given to a receive on
 * Linux, it answers the message's full length: `recv(2)`.
 */
export const MSG_TRUNC: number = c.MSG_TRUNC as number;
/** Does not wait in this one call: EAGAIN where it would have to. See `recv(2)`, `send(2)`. */
export const MSG_DONTWAIT: number = c.MSG_DONTWAIT as number;
/** Ends a record here, in protocols that have records. See `recv(2)`, `send(2)`. */
export const MSG_EOR: number = c.MSG_EOR as number;
/**
 * Waits until the whole buffer is full, unless the stream ends, an error comes or a signal does:
 * `recv(2)`.
 */
export const MSG_WAITALL: number = c.MSG_WAITALL as number;
/**
 * Sends no SIGPIPE when the peer has gone; EPIPE it is all the same, and Node ignores the signal
 * anyway: `send(2)`.
 */
export const MSG_NOSIGNAL: number = c.MSG_NOSIGNAL as number;
/**
 * Received descriptors are closed in a program that is executed; the package always sees to that:
 * `recvmsg(2)`.
 */
export const MSG_CMSG_CLOEXEC: number | undefined = c.MSG_CMSG_CLOEXEC as number | undefined;
/** Receives from the queue of errors, with the details in ancillary data: `recv(2)`. */
export const MSG_ERRQUEUE: number | undefined = c.MSG_ERRQUEUE as number | undefined;
/**
 * Of `recvmmsg(2)`, which the package does not call: waits for the first message only. See
 * `recv(2)`, `send(2)`.
 */
export const MSG_WAITFORONE: number | undefined = c.MSG_WAITFORONE as number | undefined;
/** More will be sent: TCP fills the segment first, UDP gathers one datagram: `send(2)`. */
export const MSG_MORE: number | undefined = c.MSG_MORE as number | undefined;
/**
 * Tells the link layer that the neighbour has answered, so that it need not be asked again:
 * `send(2)`.
 */
export const MSG_CONFIRM: number | undefined = c.MSG_CONFIRM as number | undefined;
/**
 * Of `sendto()` on an unconnected TCP socket: connects, and sends the data with the first segment:
 * `tcp(7)`.
 */
export const MSG_FASTOPEN: number | undefined = c.MSG_FASTOPEN as number | undefined;
/**
 * Sends from the program's own memory without copying; needs `SO_ZEROCOPY`, and the memory must not
 * change until the queue of errors says so. See `recv(2)`, `send(2)`.
 */
export const MSG_ZEROCOPY: number | undefined = c.MSG_ZEROCOPY as number | undefined;
/** Descriptors, C `int`s, which the receiver gets as new ones of its own. See `unix(7)`. */
export const SCM_RIGHTS: number = c.SCM_RIGHTS as number;
/**
 * The sender's process, user and group id, a `struct ucred` of three C `int`s, checked by the
 * kernel. See `unix(7)`.
 */
export const SCM_CREDENTIALS: number | undefined = c.SCM_CREDENTIALS as number | undefined;
/** The sender's ids, a `struct cmsgcred` or its like, filled in by the kernel: `unix(4)`. */
export const SCM_CREDS: number | undefined = c.SCM_CREDS as number | undefined;
/**
 * The options that each packet is sent with, at most 40 bytes in the form of the header. See
 * `ip(7)`.
 */
export const IP_OPTIONS: number = c.IP_OPTIONS as number;
/** A flag of raw sockets: the program writes the IP header itself. See `ip(7)`. */
export const IP_HDRINCL: number = c.IP_HDRINCL as number;
/**
 * The type of service of what is sent: a byte, the class (DSCP) in its upper six bits. See `ip(7)`.
 */
export const IP_TOS: number = c.IP_TOS as number;
/** Over how many routers what is sent may go, from 1 to 255. See `ip(7)`. */
export const IP_TTL: number = c.IP_TTL as number;
/** A flag: each datagram comes with its IP options as ancillary data. See `ip(7)`. */
export const IP_RECVOPTS: number | undefined = c.IP_RECVOPTS as number | undefined;
/**
 * A flag: each datagram comes with its IP options, made ready for the answer, as ancillary data.
 * See `ip(7)`.
 */
export const IP_RECVRETOPTS: number | undefined = c.IP_RECVRETOPTS as number | undefined;
/**
 * The type of the ancillary data of `IP_RECVRETOPTS`; on Linux a name of the same option. See
 * `ip(7)`.
 */
export const IP_RETOPTS: number = c.IP_RETOPTS as number;
/**
 * The interface that multicast is sent by: its address in 4 bytes, or on Linux a `struct ip_mreqn`.
 * See `ip(7)`.
 */
export const IP_MULTICAST_IF: number = c.IP_MULTICAST_IF as number;
/** Over how many routers multicast may go, 1 unless set. See `ip(7)`. */
export const IP_MULTICAST_TTL: number = c.IP_MULTICAST_TTL as number;
/**
 * A flag: what is sent to a group comes back to its members on this host; set unless cleared. See
 * `ip(7)`.
 */
export const IP_MULTICAST_LOOP: number = c.IP_MULTICAST_LOOP as number;
/**
 * Joins a multicast group, a `struct ip_mreq`: 4 bytes of the group's address, 4 of the
 * interface's. See `ip(7)`.
 */
export const IP_ADD_MEMBERSHIP: number = c.IP_ADD_MEMBERSHIP as number;
/** Leaves a multicast group, given as to `IP_ADD_MEMBERSHIP`. See `ip(7)`. */
export const IP_DROP_MEMBERSHIP: number = c.IP_DROP_MEMBERSHIP as number;
/** Joins a multicast group for one sender only, a `struct ip_mreq_source`. See `ip(7)`. */
export const IP_ADD_SOURCE_MEMBERSHIP: number | undefined = c.IP_ADD_SOURCE_MEMBERSHIP as number | undefined;
/**
 * Leaves a multicast group that was joined for one sender, a `struct ip_mreq_source`. See `ip(7)`.
 */
export const IP_DROP_SOURCE_MEMBERSHIP: number | undefined = c.IP_DROP_SOURCE_MEMBERSHIP as number | undefined;
/**
 * Receives no more from one sender of a multicast group, a `struct ip_mreq_source`. See `ip(7)`.
 */
export const IP_BLOCK_SOURCE: number | undefined = c.IP_BLOCK_SOURCE as number | undefined;
/**
 * Receives again from a sender that `IP_BLOCK_SOURCE` shut out, a `struct ip_mreq_source`. See
 * `ip(7)`.
 */
export const IP_UNBLOCK_SOURCE: number | undefined = c.IP_UNBLOCK_SOURCE as number | undefined;
/**
 * A flag: each datagram comes with the address it was sent to and its interface, a `struct
 * in_pktinfo` as ancillary data. See `ip(7)`.
 */
export const IP_PKTINFO: number | undefined = c.IP_PKTINFO as number | undefined;
/**
 * A flag: lets the socket bind addresses that are not this host's, for proxies; needs
 * CAP_NET_ADMIN. See `ip(7)`.
 */
export const IP_TRANSPARENT: number | undefined = c.IP_TRANSPARENT as number | undefined;
/** A flag: lets the socket bind an address that this host does not have yet. See `ip(7)`. */
export const IP_FREEBIND: number | undefined = c.IP_FREEBIND as number | undefined;
/**
 * A flag: `bind()` to port 0 leaves the choice of the port to `connect()`, so that ports serve
 * several peers. See `ip(7)`.
 */
export const IP_BIND_ADDRESS_NO_PORT: number | undefined = c.IP_BIND_ADDRESS_NO_PORT as number | undefined;
/** A flag: each datagram comes with its type of service as ancillary data. See `ip(7)`. */
export const IP_RECVTOS: number | undefined = c.IP_RECVTOS as number | undefined;
/** A flag: each datagram comes with its time to live as ancillary data. See `ip(7)`. */
export const IP_RECVTTL: number | undefined = c.IP_RECVTTL as number | undefined;
/**
 * A flag: errors are kept with their details in a queue, which `MSG_ERRQUEUE` reads. See `ip(7)`.
 */
export const IP_RECVERR: number | undefined = c.IP_RECVERR as number | undefined;
/**
 * The largest packet of the path to the peer in bytes; can only be read, of a connected socket. See
 * `ip(7)`.
 */
export const IP_MTU: number | undefined = c.IP_MTU as number | undefined;
/** Whether packets may be fragmented: one of `IP_PMTUDISC_…`. See `ip(7)`. */
export const IP_MTU_DISCOVER: number | undefined = c.IP_MTU_DISCOVER as number | undefined;
/**
 * For `IP_MTU_DISCOVER`: never fragments, and fails with EMSGSIZE beyond the path's largest packet.
 * See `ip(7)`.
 */
export const IP_PMTUDISC_DO: number | undefined = c.IP_PMTUDISC_DO as number | undefined;
/** For `IP_MTU_DISCOVER`: fragments where necessary. See `ip(7)`. */
export const IP_PMTUDISC_DONT: number | undefined = c.IP_PMTUDISC_DONT as number | undefined;
/**
 * For `IP_MTU_DISCOVER`: fragments only what is larger than the path's largest packet, as far as it
 * is known. See `ip(7)`.
 */
export const IP_PMTUDISC_WANT: number | undefined = c.IP_PMTUDISC_WANT as number | undefined;
/**
 * For `IP_MTU_DISCOVER`: never fragments, and goes by the interface's largest packet, not the
 * path's. See `ip(7)`.
 */
export const IP_PMTUDISC_PROBE: number | undefined = c.IP_PMTUDISC_PROBE as number | undefined;
/** What `IP_MULTICAST_TTL` is unless set: 1. See `ip(7)`. */
export const IP_DEFAULT_MULTICAST_TTL: number = c.IP_DEFAULT_MULTICAST_TTL as number;
/** What `IP_MULTICAST_LOOP` is unless set: 1. See `ip(7)`. */
export const IP_DEFAULT_MULTICAST_LOOP: number = c.IP_DEFAULT_MULTICAST_LOOP as number;
/** How many groups one socket may be a member of, as the headers say. See `ip(7)`. */
export const IP_MAX_MEMBERSHIPS: number | undefined = c.IP_MAX_MEMBERSHIPS as number | undefined;
/**
 * Over how many routers what is sent may go, from 0 to 255; -1 for the system's default. See
 * `ipv6(7)`.
 */
export const IPV6_UNICAST_HOPS: number = c.IPV6_UNICAST_HOPS as number;
/** The index of the interface that multicast is sent by. See `ipv6(7)`. */
export const IPV6_MULTICAST_IF: number = c.IPV6_MULTICAST_IF as number;
/** Over how many routers multicast may go, 1 unless set; -1 for the default. See `ipv6(7)`. */
export const IPV6_MULTICAST_HOPS: number = c.IPV6_MULTICAST_HOPS as number;
/**
 * A flag: what is sent to a group comes back to its members on this host; set unless cleared. See
 * `ipv6(7)`.
 */
export const IPV6_MULTICAST_LOOP: number = c.IPV6_MULTICAST_LOOP as number;
/**
 * Joins a multicast group, a `struct ipv6_mreq`: 16 bytes of its address, then the interface's
 * index as a C `int`. See `ipv6(7)`.
 */
export const IPV6_JOIN_GROUP: number = c.IPV6_JOIN_GROUP as number;
/** Leaves a multicast group, given as to `IPV6_JOIN_GROUP`. See `ipv6(7)`. */
export const IPV6_LEAVE_GROUP: number = c.IPV6_LEAVE_GROUP as number;
/**
 * A flag: the socket serves IPv6 alone, not IPv4 by mapped addresses too; to be set before
 * `bind()`. See `ipv6(7)`.
 */
export const IPV6_V6ONLY: number = c.IPV6_V6ONLY as number;
/**
 * A flag: each datagram comes with the address it was sent to and its interface, as `IPV6_PKTINFO`.
 * See `ipv6(7)`.
 */
export const IPV6_RECVPKTINFO: number | undefined = c.IPV6_RECVPKTINFO as number | undefined;
/**
 * The type of ancillary data, a `struct in6_pktinfo`, that names a datagram's own address and
 * interface. See `ipv6(7)`.
 */
export const IPV6_PKTINFO: number | undefined = c.IPV6_PKTINFO as number | undefined;
/** A flag: each datagram comes with its hop limit, as `IPV6_HOPLIMIT`. See `ipv6(7)`. */
export const IPV6_RECVHOPLIMIT: number | undefined = c.IPV6_RECVHOPLIMIT as number | undefined;
/** The type of ancillary data, a C `int`, that holds a datagram's hop limit. See `ipv6(7)`. */
export const IPV6_HOPLIMIT: number | undefined = c.IPV6_HOPLIMIT as number | undefined;
/** A flag: each datagram comes with its traffic class, as `IPV6_TCLASS`. See `ipv6(7)`. */
export const IPV6_RECVTCLASS: number | undefined = c.IPV6_RECVTCLASS as number | undefined;
/**
 * The traffic class of what is sent, from 0 to 255, -1 for the default; also the type of the
 * ancillary data that holds it. See `ipv6(7)`.
 */
export const IPV6_TCLASS: number | undefined = c.IPV6_TCLASS as number | undefined;
/**
 * Of a raw socket: at which byte of the packet the kernel puts and checks a checksum; -1 for none.
 * See `ipv6(7)`.
 */
export const IPV6_CHECKSUM: number | undefined = c.IPV6_CHECKSUM as number | undefined;
/** A flag: datagrams that are too large are not fragmented but refused. See `ipv6(7)`. */
export const IPV6_DONTFRAG: number | undefined = c.IPV6_DONTFRAG as number | undefined;
/**
 * A flag: errors are kept with their details in a queue, which `MSG_ERRQUEUE` reads. See `ipv6(7)`.
 */
export const IPV6_RECVERR: number | undefined = c.IPV6_RECVERR as number | undefined;
/**
 * The largest packet of the path to the peer in bytes; before a connection it can be set. See
 * `ipv6(7)`.
 */
export const IPV6_MTU: number | undefined = c.IPV6_MTU as number | undefined;
/** Whether the path's largest packet is found out, as `IP_MTU_DISCOVER`. See `ipv6(7)`. */
export const IPV6_MTU_DISCOVER: number | undefined = c.IPV6_MTU_DISCOVER as number | undefined;
/**
 * The header of destination options that is sent; also the type of the ancillary data that holds
 * it. See `ipv6(7)`.
 */
export const IPV6_DSTOPTS: number | undefined = c.IPV6_DSTOPTS as number | undefined;
/**
 * The header of hop-by-hop options that is sent; also the type of the ancillary data that holds it.
 * See `ipv6(7)`.
 */
export const IPV6_HOPOPTS: number | undefined = c.IPV6_HOPOPTS as number | undefined;
/**
 * The address of the next hop that a packet takes, a `struct sockaddr_in6`; needs CAP_NET_ADMIN or
 * CAP_NET_RAW. See `ipv6(7)`.
 */
export const IPV6_NEXTHOP: number | undefined = c.IPV6_NEXTHOP as number | undefined;
/**
 * The largest packet of the path, a `struct ip6_mtuinfo`; can only be read, of a connected socket.
 * See `ipv6(7)`.
 */
export const IPV6_PATHMTU: number | undefined = c.IPV6_PATHMTU as number | undefined;
/** A flag: each datagram comes with its destination options, as `IPV6_DSTOPTS`. See `ipv6(7)`. */
export const IPV6_RECVDSTOPTS: number | undefined = c.IPV6_RECVDSTOPTS as number | undefined;
/** A flag: each datagram comes with its hop-by-hop options, as `IPV6_HOPOPTS`. See `ipv6(7)`. */
export const IPV6_RECVHOPOPTS: number | undefined = c.IPV6_RECVHOPOPTS as number | undefined;
/**
 * A flag: a change of the path's largest packet comes as ancillary data, as `IPV6_PATHMTU`. See
 * `ipv6(7)`.
 */
export const IPV6_RECVPATHMTU: number | undefined = c.IPV6_RECVPATHMTU as number | undefined;
/** A flag: each datagram comes with its routing header, as `IPV6_RTHDR`. See `ipv6(7)`. */
export const IPV6_RECVRTHDR: number | undefined = c.IPV6_RECVRTHDR as number | undefined;
/**
 * The routing header that is sent; also the type of the ancillary data that holds it. See
 * `ipv6(7)`.
 */
export const IPV6_RTHDR: number | undefined = c.IPV6_RTHDR as number | undefined;
/**
 * The destination options that go before the routing header; also the type of their ancillary data.
 * See `ipv6(7)`.
 */
export const IPV6_RTHDRDSTOPTS: number | undefined = c.IPV6_RTHDRDSTOPTS as number | undefined;
/** The type 0 of a routing header, source routing, which RFC 5095 forbids. See `ipv6(7)`. */
export const IPV6_RTHDR_TYPE_0: number | undefined = c.IPV6_RTHDR_TYPE_0 as number | undefined;
/** 0.0.0.0: every address of this host, for `bind()`. See `ip(7)`. */
export const INADDR_ANY: number = c.INADDR_ANY as number;
/** 255.255.255.255: every host of the network at hand. See `ip(7)`. */
export const INADDR_BROADCAST: number = c.INADDR_BROADCAST as number;
/** 127.0.0.1: this host itself. See `ip(7)`. */
export const INADDR_LOOPBACK: number = c.INADDR_LOOPBACK as number;
/** 255.255.255.255, as what `inet_addr(3)` answers to something that is no address. See `ip(7)`. */
export const INADDR_NONE: number = c.INADDR_NONE as number;
/** 224.0.0.0: the first multicast address, which is no group. See `ip(7)`. */
export const INADDR_UNSPEC_GROUP: number = c.INADDR_UNSPEC_GROUP as number;
/** 224.0.0.1: the group of all hosts of the network at hand. See `ip(7)`. */
export const INADDR_ALLHOSTS_GROUP: number = c.INADDR_ALLHOSTS_GROUP as number;
/** 224.0.0.255: the last of the groups that no router passes on. See `ip(7)`. */
export const INADDR_MAX_LOCAL_GROUP: number = c.INADDR_MAX_LOCAL_GROUP as number;
/** The ports below this one, 1024, are for privileged programs. See `ip(7)`. */
export const IPPORT_RESERVED: number = c.IPPORT_RESERVED as number;
/**
 * The ports above this one, 5000, were meant for servers that need no privilege; Linux has it as an
 * enumerator, if at all. See `ip(7)`.
 */
export const IPPORT_USERRESERVED: number | undefined = c.IPPORT_USERRESERVED as number | undefined;
/**
 * Answers addresses to listen on: without a host, that of every interface. See `getaddrinfo(3)`.
 */
export const AI_PASSIVE: number = c.AI_PASSIVE as number;
/** Answers the host's canonical name too, with the first address. See `getaddrinfo(3)`. */
export const AI_CANONNAME: number = c.AI_CANONNAME as number;
/** Takes the host as a numeric address and looks no name up. See `getaddrinfo(3)`. */
export const AI_NUMERICHOST: number = c.AI_NUMERICHOST as number;
/** Takes the service as a port number and looks no name up. See `getaddrinfo(3)`. */
export const AI_NUMERICSERV: number = c.AI_NUMERICSERV as number;
/**
 * Answers addresses of a family only where this host has one of that family beside the loopback.
 * See `getaddrinfo(3)`.
 */
export const AI_ADDRCONFIG: number = c.AI_ADDRCONFIG as number;
/**
 * For `AF_INET6`: answers IPv4 addresses as mapped ones where the host has no IPv6 address. See
 * `getaddrinfo(3)`.
 */
export const AI_V4MAPPED: number | undefined = c.AI_V4MAPPED as number | undefined;
/** With `AI_V4MAPPED`: answers IPv6 and mapped IPv4 addresses, both. See `getaddrinfo(3)`. */
export const AI_ALL: number | undefined = c.AI_ALL as number | undefined;
/** How many bytes the longest host name may take, with its NUL. See `getnameinfo(3)`. */
export const NI_MAXHOST: number = c.NI_MAXHOST as number;
/** How many bytes the longest service name may take, with its NUL. See `getnameinfo(3)`. */
export const NI_MAXSERV: number = c.NI_MAXSERV as number;
/** Answers the address in numbers, not the host's name. See `getnameinfo(3)`. */
export const NI_NUMERICHOST: number = c.NI_NUMERICHOST as number;
/** Answers the port's number, not the service's name. See `getnameinfo(3)`. */
export const NI_NUMERICSERV: number = c.NI_NUMERICSERV as number;
/** Answers the name without its domain for a host of the same domain. See `getnameinfo(3)`. */
export const NI_NOFQDN: number = c.NI_NOFQDN as number;
/**
 * Fails with `EAI_NONAME` where the host has no name, instead of answering numbers. See
 * `getnameinfo(3)`.
 */
export const NI_NAMEREQD: number = c.NI_NAMEREQD as number;
/** Takes the port as one of UDP, where services differ. See `getnameinfo(3)`. */
export const NI_DGRAM: number = c.NI_DGRAM as number;
/** Answers an internationalized name decoded, in the form of the locale. See `getnameinfo(3)`. */
export const NI_IDN: number | undefined = c.NI_IDN as number | undefined;
/** The name server cannot answer for now; another try may do. See `getaddrinfo(3)`. */
export const EAI_AGAIN: number = c.EAI_AGAIN as number;
/** The flags contradict each other or are unknown. See `getaddrinfo(3)`. */
export const EAI_BADFLAGS: number = c.EAI_BADFLAGS as number;
/** The name server has failed for good. See `getaddrinfo(3)`. */
export const EAI_FAIL: number = c.EAI_FAIL as number;
/** The address family is not supported. See `getaddrinfo(3)`. */
export const EAI_FAMILY: number = c.EAI_FAMILY as number;
/** There was not enough memory. See `getaddrinfo(3)`. */
export const EAI_MEMORY: number = c.EAI_MEMORY as number;
/** The host or the service is not known. See `getaddrinfo(3)`. */
export const EAI_NONAME: number = c.EAI_NONAME as number;
/** The service does not exist for this kind of socket. See `getaddrinfo(3)`. */
export const EAI_SERVICE: number = c.EAI_SERVICE as number;
/** The kind of socket is not supported, or does not go with the protocol. See `getaddrinfo(3)`. */
export const EAI_SOCKTYPE: number = c.EAI_SOCKTYPE as number;
/**
 * A system call failed; the exception is then an `OSError` with its errno. See `getaddrinfo(3)`.
 */
export const EAI_SYSTEM: number = c.EAI_SYSTEM as number;
/** An answer did not fit its buffer. See `getaddrinfo(3)`. */
export const EAI_OVERFLOW: number | undefined = c.EAI_OVERFLOW as number | undefined;
/** The host has no address in the family that was asked for. See `getaddrinfo(3)`. */
export const EAI_ADDRFAMILY: number | undefined = c.EAI_ADDRFAMILY as number | undefined;
/** The host exists and has no address. See `getaddrinfo(3)`. */
export const EAI_NODATA: number | undefined = c.EAI_NODATA as number | undefined;
/** Interfaces, addresses, routes and neighbours, and the news of their changes: `rtnetlink(7)`. */
export const NETLINK_ROUTE: number | undefined = c.NETLINK_ROUTE as number | undefined;
/** The protocol in which parts of the kernel define families of their own. See `netlink(7)`. */
export const NETLINK_GENERIC: number | undefined = c.NETLINK_GENERIC as number | undefined;
/** The kernel's news of devices that come and go, which udev reads. See `netlink(7)`. */
export const NETLINK_KOBJECT_UEVENT: number | undefined = c.NETLINK_KOBJECT_UEVENT as number | undefined;
/** Questions about the sockets of the whole system: `sock_diag(7)`. */
export const NETLINK_SOCK_DIAG: number | undefined = c.NETLINK_SOCK_DIAG as number | undefined;
/** The kernel's ciphers and their settings. See `netlink(7)`. */
export const NETLINK_CRYPTO: number | undefined = c.NETLINK_CRYPTO as number | undefined;
/** The routing of DECnet, which Linux dropped in 6.1. See `netlink(7)`. */
export const NETLINK_DNRTMSG: number | undefined = c.NETLINK_DNRTMSG as number | undefined;
/** Packets of IPv4's `ip_queue`, which Linux dropped in 3.5. See `netlink(7)`. */
export const NETLINK_FIREWALL: number | undefined = c.NETLINK_FIREWALL as number | undefined;
/** Packets of IPv6's `ip6_queue`, which Linux dropped in 3.5. See `netlink(7)`. */
export const NETLINK_IP6_FW: number | undefined = c.NETLINK_IP6_FW as number | undefined;
/**
 * The log of iptables' ULOG, which Linux dropped in 3.17; today it is part of `NETLINK_NETFILTER`.
 * See `netlink(7)`.
 */
export const NETLINK_NFLOG: number | undefined = c.NETLINK_NFLOG as number | undefined;
/** For protocols between programs. See `netlink(7)`. */
export const NETLINK_USERSOCK: number | undefined = c.NETLINK_USERSOCK as number | undefined;
/** IPsec's policies and security associations. See `netlink(7)`. */
export const NETLINK_XFRM: number | undefined = c.NETLINK_XFRM as number | undefined;
/** Netfilter: tables of rules, connection tracking, queues and logs. See `netlink(7)`. */
export const NETLINK_NETFILTER: number | undefined = c.NETLINK_NETFILTER as number | undefined;
/** The packet is for this host. See `packet(7)`. */
export const PACKET_HOST: number | undefined = c.PACKET_HOST as number | undefined;
/** The packet is for every host of the network. See `packet(7)`. */
export const PACKET_BROADCAST: number | undefined = c.PACKET_BROADCAST as number | undefined;
/** The packet is for a multicast group. See `packet(7)`. */
export const PACKET_MULTICAST: number | undefined = c.PACKET_MULTICAST as number | undefined;
/**
 * The packet is for another host, and was seen because the interface takes all. See `packet(7)`.
 */
export const PACKET_OTHERHOST: number | undefined = c.PACKET_OTHERHOST as number | undefined;
/** The packet is one that this host sent. See `packet(7)`. */
export const PACKET_OUTGOING: number | undefined = c.PACKET_OUTGOING as number | undefined;
/** The packet came back over the loopback; programs never see it. See `packet(7)`. */
export const PACKET_LOOPBACK: number | undefined = c.PACKET_LOOPBACK as number | undefined;
/**
 * The packet was routed past the kernel's usual path, which Linux no longer does. See `packet(7)`.
 */
export const PACKET_FASTROUTE: number | undefined = c.PACKET_FASTROUTE as number | undefined;
/** ARP, which finds the hardware address of an IPv4 one. See `packet(7)`. */
export const ETHERTYPE_ARP: number | undefined = c.ETHERTYPE_ARP as number | undefined;
/** IPv4, in the spelling of the BSDs. See `packet(7)`. */
export const ETHERTYPE_IP: number | undefined = c.ETHERTYPE_IP as number | undefined;
/** IPv6. See `packet(7)`. */
export const ETHERTYPE_IPV6: number | undefined = c.ETHERTYPE_IPV6 as number | undefined;
/** A tag of a virtual network, IEEE 802.1Q. See `packet(7)`. */
export const ETHERTYPE_VLAN: number | undefined = c.ETHERTYPE_VLAN as number | undefined;
/** Every protocol: a packet socket that is bound to it receives all. See `packet(7)`. */
export const ETH_P_ALL: number | undefined = c.ETH_P_ALL as number | undefined;
/** IPv4, in the spelling of Linux. See `packet(7)`. */
export const ETH_P_IP: number | undefined = c.ETH_P_IP as number | undefined;
/** Every context id of this machine, for `bind()`. See `vsock(7)`. */
export const VMADDR_CID_ANY: number | undefined = c.VMADDR_CID_ANY as number | undefined;
/** The context id of the host. See `vsock(7)`. */
export const VMADDR_CID_HOST: number | undefined = c.VMADDR_CID_HOST as number | undefined;
/** Lets `bind()` choose the port. See `vsock(7)`. */
export const VMADDR_PORT_ANY: number | undefined = c.VMADDR_PORT_ANY as number | undefined;
/** The size of the buffer in bytes, 64 bits; its level is `AF_VSOCK`. See `vsock(7)`. */
export const SO_VM_SOCKETS_BUFFER_SIZE: number | undefined = c.SO_VM_SOCKETS_BUFFER_SIZE as number | undefined;
/**
 * The least that `SO_VM_SOCKETS_BUFFER_SIZE` may be set to, in bytes of 64 bits. See `vsock(7)`.
 */
export const SO_VM_SOCKETS_BUFFER_MIN_SIZE: number | undefined = c.SO_VM_SOCKETS_BUFFER_MIN_SIZE as number | undefined;
/** The most that `SO_VM_SOCKETS_BUFFER_SIZE` may be set to, in bytes of 64 bits. See `vsock(7)`. */
export const SO_VM_SOCKETS_BUFFER_MAX_SIZE: number | undefined = c.SO_VM_SOCKETS_BUFFER_MAX_SIZE as number | undefined;
/** What stands for a version of VMware's sockets that is not known. See `vsock(7)`. */
export const VM_SOCKETS_INVALID_VERSION: number | undefined = c.VM_SOCKETS_INVALID_VERSION as number | undefined;
/** The context id of this very machine: a loopback. See `vsock(7)`. */
export const VMADDR_CID_LOCAL: number | undefined = c.VMADDR_CID_LOCAL as number | undefined;

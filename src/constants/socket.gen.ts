// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
import { constants } from "../internal/addon/private.ts";

const c: Readonly<Record<string, number>> = constants("socket");

/** An address family: `socket(2)`. */
export const AF_UNSPEC: number = c.AF_UNSPEC as number;
/** An address family: `socket(2)`. */
export const AF_UNIX: number = c.AF_UNIX as number;
/** An address family: `socket(2)`. */
export const AF_INET: number = c.AF_INET as number;
/** An address family: `socket(2)`. */
export const AF_INET6: number = c.AF_INET6 as number;
/** An address family: `socket(2)`. */
export const AF_NETLINK: number | undefined = c.AF_NETLINK as number | undefined;
/** An address family: `socket(2)`. */
export const AF_PACKET: number | undefined = c.AF_PACKET as number | undefined;
/** An address family: `socket(2)`. */
export const AF_VSOCK: number | undefined = c.AF_VSOCK as number | undefined;
/** An address family: `socket(2)`. */
export const AF_ROUTE: number | undefined = c.AF_ROUTE as number | undefined;
/** An address family: `socket(2)`. */
export const AF_CAN: number | undefined = c.AF_CAN as number | undefined;
/** An address family: `socket(2)`. */
export const AF_BLUETOOTH: number | undefined = c.AF_BLUETOOTH as number | undefined;
/** An address family: `socket(2)`. */
export const AF_ALG: number | undefined = c.AF_ALG as number | undefined;
/** An address family: `socket(2)`. */
export const AF_TIPC: number | undefined = c.AF_TIPC as number | undefined;
/** An address family: `socket(2)`. */
export const AF_QIPCRTR: number | undefined = c.AF_QIPCRTR as number | undefined;
/** An address family: `socket(2)`. */
export const AF_APPLETALK: number | undefined = c.AF_APPLETALK as number | undefined;
/** An address family: `socket(2)`. */
export const AF_ASH: number | undefined = c.AF_ASH as number | undefined;
/** An address family: `socket(2)`. */
export const AF_ATMPVC: number | undefined = c.AF_ATMPVC as number | undefined;
/** An address family: `socket(2)`. */
export const AF_ATMSVC: number | undefined = c.AF_ATMSVC as number | undefined;
/** An address family: `socket(2)`. */
export const AF_AX25: number | undefined = c.AF_AX25 as number | undefined;
/** An address family: `socket(2)`. */
export const AF_BRIDGE: number | undefined = c.AF_BRIDGE as number | undefined;
/** An address family: `socket(2)`. */
export const AF_DECnet: number | undefined = c.AF_DECnet as number | undefined;
/** An address family: `socket(2)`. */
export const AF_ECONET: number | undefined = c.AF_ECONET as number | undefined;
/** An address family: `socket(2)`. */
export const AF_IPX: number | undefined = c.AF_IPX as number | undefined;
/** An address family: `socket(2)`. */
export const AF_IRDA: number | undefined = c.AF_IRDA as number | undefined;
/** An address family: `socket(2)`. */
export const AF_KEY: number | undefined = c.AF_KEY as number | undefined;
/** An address family: `socket(2)`. */
export const AF_LLC: number | undefined = c.AF_LLC as number | undefined;
/** An address family: `socket(2)`. */
export const AF_LINK: number | undefined = c.AF_LINK as number | undefined;
/** An address family: `socket(2)`. */
export const AF_NETBEUI: number | undefined = c.AF_NETBEUI as number | undefined;
/** An address family: `socket(2)`. */
export const AF_NETROM: number | undefined = c.AF_NETROM as number | undefined;
/** An address family: `socket(2)`. */
export const AF_PPPOX: number | undefined = c.AF_PPPOX as number | undefined;
/** An address family: `socket(2)`. */
export const AF_RDS: number | undefined = c.AF_RDS as number | undefined;
/** An address family: `socket(2)`. */
export const AF_ROSE: number | undefined = c.AF_ROSE as number | undefined;
/** An address family: `socket(2)`. */
export const AF_SECURITY: number | undefined = c.AF_SECURITY as number | undefined;
/** An address family: `socket(2)`. */
export const AF_SNA: number | undefined = c.AF_SNA as number | undefined;
/** An address family: `socket(2)`. */
export const AF_SYSTEM: number | undefined = c.AF_SYSTEM as number | undefined;
/** An address family: `socket(2)`. */
export const AF_WANPIPE: number | undefined = c.AF_WANPIPE as number | undefined;
/** An address family: `socket(2)`. */
export const AF_X25: number | undefined = c.AF_X25 as number | undefined;
/** An address family under its protocol's name: `socket(2)`. */
export const PF_CAN: number | undefined = c.PF_CAN as number | undefined;
/** An address family under its protocol's name: `socket(2)`. */
export const PF_RDS: number | undefined = c.PF_RDS as number | undefined;
/** A kind of socket, or a flag beside it: `socket(2)`. */
export const SOCK_STREAM: number = c.SOCK_STREAM as number;
/** A kind of socket, or a flag beside it: `socket(2)`. */
export const SOCK_DGRAM: number = c.SOCK_DGRAM as number;
/** A kind of socket, or a flag beside it: `socket(2)`. */
export const SOCK_RAW: number = c.SOCK_RAW as number;
/** A kind of socket, or a flag beside it: `socket(2)`. */
export const SOCK_RDM: number = c.SOCK_RDM as number;
/** A kind of socket, or a flag beside it: `socket(2)`. */
export const SOCK_SEQPACKET: number = c.SOCK_SEQPACKET as number;
/** A kind of socket, or a flag beside it: `socket(2)`. */
export const SOCK_NONBLOCK: number | undefined = c.SOCK_NONBLOCK as number | undefined;
/** A kind of socket, or a flag beside it: `socket(2)`. */
export const SOCK_CLOEXEC: number | undefined = c.SOCK_CLOEXEC as number | undefined;
/** A direction: `shutdown(2)`. */
export const SHUT_RD: number = c.SHUT_RD as number;
/** A direction: `shutdown(2)`. */
export const SHUT_WR: number = c.SHUT_WR as number;
/** A direction: `shutdown(2)`. */
export const SHUT_RDWR: number = c.SHUT_RDWR as number;
/** The limit of a backlog that the headers name: `listen(2)`. */
export const SOMAXCONN: number = c.SOMAXCONN as number;
/** A level of socket options: `getsockopt(2)`. */
export const SOL_SOCKET: number = c.SOL_SOCKET as number;
/** A level of socket options: `getsockopt(2)`. */
export const SOL_IP: number | undefined = c.SOL_IP as number | undefined;
/** A level of socket options: `getsockopt(2)`. */
export const SOL_TCP: number | undefined = c.SOL_TCP as number | undefined;
/** A level of socket options: `getsockopt(2)`. */
export const SOL_UDP: number | undefined = c.SOL_UDP as number | undefined;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_IP: number = c.IPPROTO_IP as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_ICMP: number = c.IPPROTO_ICMP as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_TCP: number = c.IPPROTO_TCP as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_UDP: number = c.IPPROTO_UDP as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_IPV6: number = c.IPPROTO_IPV6 as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_ICMPV6: number = c.IPPROTO_ICMPV6 as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_RAW: number = c.IPPROTO_RAW as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_UDPLITE: number | undefined = c.IPPROTO_UDPLITE as number | undefined;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_MPTCP: number | undefined = c.IPPROTO_MPTCP as number | undefined;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_SCTP: number | undefined = c.IPPROTO_SCTP as number | undefined;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_AH: number = c.IPPROTO_AH as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_DSTOPTS: number = c.IPPROTO_DSTOPTS as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_EGP: number | undefined = c.IPPROTO_EGP as number | undefined;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_ESP: number = c.IPPROTO_ESP as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_FRAGMENT: number = c.IPPROTO_FRAGMENT as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_GRE: number | undefined = c.IPPROTO_GRE as number | undefined;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_HOPOPTS: number = c.IPPROTO_HOPOPTS as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_IDP: number | undefined = c.IPPROTO_IDP as number | undefined;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_IGMP: number = c.IPPROTO_IGMP as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_IPIP: number | undefined = c.IPPROTO_IPIP as number | undefined;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_NONE: number = c.IPPROTO_NONE as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_PIM: number | undefined = c.IPPROTO_PIM as number | undefined;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_PUP: number | undefined = c.IPPROTO_PUP as number | undefined;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_ROUTING: number = c.IPPROTO_ROUTING as number;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_RSVP: number | undefined = c.IPPROTO_RSVP as number | undefined;
/** A protocol, or the level of its options: `socket(2)`, `getsockopt(2)`. */
export const IPPROTO_TP: number | undefined = c.IPPROTO_TP as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_DEBUG: number = c.SO_DEBUG as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_ACCEPTCONN: number = c.SO_ACCEPTCONN as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_REUSEADDR: number = c.SO_REUSEADDR as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_KEEPALIVE: number = c.SO_KEEPALIVE as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_DONTROUTE: number = c.SO_DONTROUTE as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_BROADCAST: number = c.SO_BROADCAST as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_LINGER: number = c.SO_LINGER as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_OOBINLINE: number = c.SO_OOBINLINE as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_SNDBUF: number = c.SO_SNDBUF as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_RCVBUF: number = c.SO_RCVBUF as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_SNDLOWAT: number = c.SO_SNDLOWAT as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_RCVLOWAT: number = c.SO_RCVLOWAT as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_SNDTIMEO: number = c.SO_SNDTIMEO as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_RCVTIMEO: number = c.SO_RCVTIMEO as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_ERROR: number = c.SO_ERROR as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_TYPE: number = c.SO_TYPE as number;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_REUSEPORT: number | undefined = c.SO_REUSEPORT as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_DOMAIN: number | undefined = c.SO_DOMAIN as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_PROTOCOL: number | undefined = c.SO_PROTOCOL as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_PASSCRED: number | undefined = c.SO_PASSCRED as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_PEERCRED: number | undefined = c.SO_PEERCRED as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_PEERSEC: number | undefined = c.SO_PEERSEC as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_PASSSEC: number | undefined = c.SO_PASSSEC as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_BINDTODEVICE: number | undefined = c.SO_BINDTODEVICE as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_INCOMING_CPU: number | undefined = c.SO_INCOMING_CPU as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_PRIORITY: number | undefined = c.SO_PRIORITY as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_MARK: number | undefined = c.SO_MARK as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_BUSY_POLL: number | undefined = c.SO_BUSY_POLL as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_COOKIE: number | undefined = c.SO_COOKIE as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_NOSIGPIPE: number | undefined = c.SO_NOSIGPIPE as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_USELOOPBACK: number | undefined = c.SO_USELOOPBACK as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_SNDBUFFORCE: number | undefined = c.SO_SNDBUFFORCE as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_RCVBUFFORCE: number | undefined = c.SO_RCVBUFFORCE as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_ZEROCOPY: number | undefined = c.SO_ZEROCOPY as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_TIMESTAMP: number | undefined = c.SO_TIMESTAMP as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_BINTIME: number | undefined = c.SO_BINTIME as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_SETFIB: number | undefined = c.SO_SETFIB as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const LOCAL_PEERCRED: number | undefined = c.LOCAL_PEERCRED as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_BINDTOIFINDEX: number | undefined = c.SO_BINDTOIFINDEX as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_ATTACH_FILTER: number | undefined = c.SO_ATTACH_FILTER as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_DETACH_FILTER: number | undefined = c.SO_DETACH_FILTER as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_LOCK_FILTER: number | undefined = c.SO_LOCK_FILTER as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_TIMESTAMPNS: number | undefined = c.SO_TIMESTAMPNS as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_TIMESTAMPING: number | undefined = c.SO_TIMESTAMPING as number | undefined;
/** A socket option, nearly all of the level `SOL_SOCKET`: `socket(7)`. */
export const SO_RXQ_OVFL: number | undefined = c.SO_RXQ_OVFL as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_NODELAY: number = c.TCP_NODELAY as number;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_MAXSEG: number = c.TCP_MAXSEG as number;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_CORK: number | undefined = c.TCP_CORK as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_NOPUSH: number | undefined = c.TCP_NOPUSH as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_KEEPIDLE: number | undefined = c.TCP_KEEPIDLE as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_KEEPALIVE: number | undefined = c.TCP_KEEPALIVE as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_KEEPINTVL: number | undefined = c.TCP_KEEPINTVL as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_KEEPCNT: number | undefined = c.TCP_KEEPCNT as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_SYNCNT: number | undefined = c.TCP_SYNCNT as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_LINGER2: number | undefined = c.TCP_LINGER2 as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_DEFER_ACCEPT: number | undefined = c.TCP_DEFER_ACCEPT as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_WINDOW_CLAMP: number | undefined = c.TCP_WINDOW_CLAMP as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_INFO: number | undefined = c.TCP_INFO as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_QUICKACK: number | undefined = c.TCP_QUICKACK as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_FASTOPEN: number | undefined = c.TCP_FASTOPEN as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_FASTOPEN_CONNECT: number | undefined = c.TCP_FASTOPEN_CONNECT as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_USER_TIMEOUT: number | undefined = c.TCP_USER_TIMEOUT as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_CONGESTION: number | undefined = c.TCP_CONGESTION as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_NOTSENT_LOWAT: number | undefined = c.TCP_NOTSENT_LOWAT as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_MD5SIG: number | undefined = c.TCP_MD5SIG as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_CONNECTION_INFO: number | undefined = c.TCP_CONNECTION_INFO as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_CC_INFO: number | undefined = c.TCP_CC_INFO as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_FASTOPEN_KEY: number | undefined = c.TCP_FASTOPEN_KEY as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_FASTOPEN_NO_COOKIE: number | undefined = c.TCP_FASTOPEN_NO_COOKIE as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_INQ: number | undefined = c.TCP_INQ as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_MD5SIG_EXT: number | undefined = c.TCP_MD5SIG_EXT as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_QUEUE_SEQ: number | undefined = c.TCP_QUEUE_SEQ as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_REPAIR: number | undefined = c.TCP_REPAIR as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_REPAIR_OPTIONS: number | undefined = c.TCP_REPAIR_OPTIONS as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_REPAIR_QUEUE: number | undefined = c.TCP_REPAIR_QUEUE as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_REPAIR_WINDOW: number | undefined = c.TCP_REPAIR_WINDOW as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_SAVED_SYN: number | undefined = c.TCP_SAVED_SYN as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_SAVE_SYN: number | undefined = c.TCP_SAVE_SYN as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_THIN_DUPACK: number | undefined = c.TCP_THIN_DUPACK as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_THIN_LINEAR_TIMEOUTS: number | undefined = c.TCP_THIN_LINEAR_TIMEOUTS as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_TIMESTAMP: number | undefined = c.TCP_TIMESTAMP as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_TX_DELAY: number | undefined = c.TCP_TX_DELAY as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_ULP: number | undefined = c.TCP_ULP as number | undefined;
/** A socket option of the level `IPPROTO_TCP`: `tcp(7)`. */
export const TCP_ZEROCOPY_RECEIVE: number | undefined = c.TCP_ZEROCOPY_RECEIVE as number | undefined;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_OOB: number = c.MSG_OOB as number;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_PEEK: number = c.MSG_PEEK as number;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_DONTROUTE: number = c.MSG_DONTROUTE as number;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_CTRUNC: number = c.MSG_CTRUNC as number;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_TRUNC: number = c.MSG_TRUNC as number;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_DONTWAIT: number = c.MSG_DONTWAIT as number;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_EOR: number = c.MSG_EOR as number;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_WAITALL: number = c.MSG_WAITALL as number;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_NOSIGNAL: number | undefined = c.MSG_NOSIGNAL as number | undefined;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_CMSG_CLOEXEC: number | undefined = c.MSG_CMSG_CLOEXEC as number | undefined;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_ERRQUEUE: number | undefined = c.MSG_ERRQUEUE as number | undefined;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_WAITFORONE: number | undefined = c.MSG_WAITFORONE as number | undefined;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_MORE: number | undefined = c.MSG_MORE as number | undefined;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_CONFIRM: number | undefined = c.MSG_CONFIRM as number | undefined;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_FASTOPEN: number | undefined = c.MSG_FASTOPEN as number | undefined;
/** A flag of a message: `recv(2)`, `send(2)`. */
export const MSG_ZEROCOPY: number | undefined = c.MSG_ZEROCOPY as number | undefined;
/** A type of ancillary data: `unix(7)`. */
export const SCM_RIGHTS: number = c.SCM_RIGHTS as number;
/** A type of ancillary data: `unix(7)`. */
export const SCM_CREDENTIALS: number | undefined = c.SCM_CREDENTIALS as number | undefined;
/** A type of ancillary data: `unix(7)`. */
export const SCM_CREDS: number | undefined = c.SCM_CREDS as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_OPTIONS: number = c.IP_OPTIONS as number;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_HDRINCL: number = c.IP_HDRINCL as number;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_TOS: number = c.IP_TOS as number;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_TTL: number = c.IP_TTL as number;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_RECVOPTS: number | undefined = c.IP_RECVOPTS as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_RECVRETOPTS: number | undefined = c.IP_RECVRETOPTS as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_RETOPTS: number = c.IP_RETOPTS as number;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_MULTICAST_IF: number = c.IP_MULTICAST_IF as number;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_MULTICAST_TTL: number = c.IP_MULTICAST_TTL as number;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_MULTICAST_LOOP: number = c.IP_MULTICAST_LOOP as number;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_ADD_MEMBERSHIP: number = c.IP_ADD_MEMBERSHIP as number;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_DROP_MEMBERSHIP: number = c.IP_DROP_MEMBERSHIP as number;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_ADD_SOURCE_MEMBERSHIP: number | undefined = c.IP_ADD_SOURCE_MEMBERSHIP as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_DROP_SOURCE_MEMBERSHIP: number | undefined = c.IP_DROP_SOURCE_MEMBERSHIP as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_BLOCK_SOURCE: number | undefined = c.IP_BLOCK_SOURCE as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_UNBLOCK_SOURCE: number | undefined = c.IP_UNBLOCK_SOURCE as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_PKTINFO: number | undefined = c.IP_PKTINFO as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_TRANSPARENT: number | undefined = c.IP_TRANSPARENT as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_FREEBIND: number | undefined = c.IP_FREEBIND as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_BIND_ADDRESS_NO_PORT: number | undefined = c.IP_BIND_ADDRESS_NO_PORT as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_RECVTOS: number | undefined = c.IP_RECVTOS as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_RECVTTL: number | undefined = c.IP_RECVTTL as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_RECVERR: number | undefined = c.IP_RECVERR as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_MTU: number | undefined = c.IP_MTU as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_MTU_DISCOVER: number | undefined = c.IP_MTU_DISCOVER as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_PMTUDISC_DO: number | undefined = c.IP_PMTUDISC_DO as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_PMTUDISC_DONT: number | undefined = c.IP_PMTUDISC_DONT as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_PMTUDISC_WANT: number | undefined = c.IP_PMTUDISC_WANT as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_PMTUDISC_PROBE: number | undefined = c.IP_PMTUDISC_PROBE as number | undefined;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_DEFAULT_MULTICAST_TTL: number = c.IP_DEFAULT_MULTICAST_TTL as number;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_DEFAULT_MULTICAST_LOOP: number = c.IP_DEFAULT_MULTICAST_LOOP as number;
/** A socket option of the level `IPPROTO_IP`, or a value of one: `ip(7)`. */
export const IP_MAX_MEMBERSHIPS: number | undefined = c.IP_MAX_MEMBERSHIPS as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_UNICAST_HOPS: number = c.IPV6_UNICAST_HOPS as number;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_MULTICAST_IF: number = c.IPV6_MULTICAST_IF as number;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_MULTICAST_HOPS: number = c.IPV6_MULTICAST_HOPS as number;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_MULTICAST_LOOP: number = c.IPV6_MULTICAST_LOOP as number;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_JOIN_GROUP: number = c.IPV6_JOIN_GROUP as number;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_LEAVE_GROUP: number = c.IPV6_LEAVE_GROUP as number;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_V6ONLY: number = c.IPV6_V6ONLY as number;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_RECVPKTINFO: number | undefined = c.IPV6_RECVPKTINFO as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_PKTINFO: number | undefined = c.IPV6_PKTINFO as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_RECVHOPLIMIT: number | undefined = c.IPV6_RECVHOPLIMIT as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_HOPLIMIT: number | undefined = c.IPV6_HOPLIMIT as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_RECVTCLASS: number | undefined = c.IPV6_RECVTCLASS as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_TCLASS: number | undefined = c.IPV6_TCLASS as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_CHECKSUM: number | undefined = c.IPV6_CHECKSUM as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_DONTFRAG: number | undefined = c.IPV6_DONTFRAG as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_RECVERR: number | undefined = c.IPV6_RECVERR as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_MTU: number | undefined = c.IPV6_MTU as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_MTU_DISCOVER: number | undefined = c.IPV6_MTU_DISCOVER as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_DSTOPTS: number | undefined = c.IPV6_DSTOPTS as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_HOPOPTS: number | undefined = c.IPV6_HOPOPTS as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_NEXTHOP: number | undefined = c.IPV6_NEXTHOP as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_PATHMTU: number | undefined = c.IPV6_PATHMTU as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_RECVDSTOPTS: number | undefined = c.IPV6_RECVDSTOPTS as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_RECVHOPOPTS: number | undefined = c.IPV6_RECVHOPOPTS as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_RECVPATHMTU: number | undefined = c.IPV6_RECVPATHMTU as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_RECVRTHDR: number | undefined = c.IPV6_RECVRTHDR as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_RTHDR: number | undefined = c.IPV6_RTHDR as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_RTHDRDSTOPTS: number | undefined = c.IPV6_RTHDRDSTOPTS as number | undefined;
/** A socket option of the level `IPPROTO_IPV6`, or a value of one: `ipv6(7)`. */
export const IPV6_RTHDR_TYPE_0: number | undefined = c.IPV6_RTHDR_TYPE_0 as number | undefined;
/** An IPv4 address as a number: `ip(7)`. */
export const INADDR_ANY: number = c.INADDR_ANY as number;
/** An IPv4 address as a number: `ip(7)`. */
export const INADDR_BROADCAST: number = c.INADDR_BROADCAST as number;
/** An IPv4 address as a number: `ip(7)`. */
export const INADDR_LOOPBACK: number = c.INADDR_LOOPBACK as number;
/** An IPv4 address as a number: `ip(7)`. */
export const INADDR_NONE: number = c.INADDR_NONE as number;
/** An IPv4 address as a number: `ip(7)`. */
export const INADDR_UNSPEC_GROUP: number = c.INADDR_UNSPEC_GROUP as number;
/** An IPv4 address as a number: `ip(7)`. */
export const INADDR_ALLHOSTS_GROUP: number = c.INADDR_ALLHOSTS_GROUP as number;
/** An IPv4 address as a number: `ip(7)`. */
export const INADDR_MAX_LOCAL_GROUP: number = c.INADDR_MAX_LOCAL_GROUP as number;
/** A bound of port numbers. */
export const IPPORT_RESERVED: number = c.IPPORT_RESERVED as number;
/** A bound of port numbers. */
export const IPPORT_USERRESERVED: number | undefined = c.IPPORT_USERRESERVED as number | undefined;
/** A flag of `getaddrinfo(3)`. */
export const AI_PASSIVE: number = c.AI_PASSIVE as number;
/** A flag of `getaddrinfo(3)`. */
export const AI_CANONNAME: number = c.AI_CANONNAME as number;
/** A flag of `getaddrinfo(3)`. */
export const AI_NUMERICHOST: number = c.AI_NUMERICHOST as number;
/** A flag of `getaddrinfo(3)`. */
export const AI_NUMERICSERV: number = c.AI_NUMERICSERV as number;
/** A flag of `getaddrinfo(3)`. */
export const AI_ADDRCONFIG: number = c.AI_ADDRCONFIG as number;
/** A flag of `getaddrinfo(3)`. */
export const AI_V4MAPPED: number | undefined = c.AI_V4MAPPED as number | undefined;
/** A flag of `getaddrinfo(3)`. */
export const AI_ALL: number | undefined = c.AI_ALL as number | undefined;
/** A flag of `getnameinfo(3)`, or a size for it. */
export const NI_MAXHOST: number = c.NI_MAXHOST as number;
/** A flag of `getnameinfo(3)`, or a size for it. */
export const NI_MAXSERV: number = c.NI_MAXSERV as number;
/** A flag of `getnameinfo(3)`, or a size for it. */
export const NI_NUMERICHOST: number = c.NI_NUMERICHOST as number;
/** A flag of `getnameinfo(3)`, or a size for it. */
export const NI_NUMERICSERV: number = c.NI_NUMERICSERV as number;
/** A flag of `getnameinfo(3)`, or a size for it. */
export const NI_NOFQDN: number = c.NI_NOFQDN as number;
/** A flag of `getnameinfo(3)`, or a size for it. */
export const NI_NAMEREQD: number = c.NI_NAMEREQD as number;
/** A flag of `getnameinfo(3)`, or a size for it. */
export const NI_DGRAM: number = c.NI_DGRAM as number;
/** A flag of `getnameinfo(3)`, or a size for it. */
export const NI_IDN: number | undefined = c.NI_IDN as number | undefined;
/** An error of `getaddrinfo(3)`: the `errno` of a `gaierror`. */
export const EAI_AGAIN: number = c.EAI_AGAIN as number;
/** An error of `getaddrinfo(3)`: the `errno` of a `gaierror`. */
export const EAI_BADFLAGS: number = c.EAI_BADFLAGS as number;
/** An error of `getaddrinfo(3)`: the `errno` of a `gaierror`. */
export const EAI_FAIL: number = c.EAI_FAIL as number;
/** An error of `getaddrinfo(3)`: the `errno` of a `gaierror`. */
export const EAI_FAMILY: number = c.EAI_FAMILY as number;
/** An error of `getaddrinfo(3)`: the `errno` of a `gaierror`. */
export const EAI_MEMORY: number = c.EAI_MEMORY as number;
/** An error of `getaddrinfo(3)`: the `errno` of a `gaierror`. */
export const EAI_NONAME: number = c.EAI_NONAME as number;
/** An error of `getaddrinfo(3)`: the `errno` of a `gaierror`. */
export const EAI_SERVICE: number = c.EAI_SERVICE as number;
/** An error of `getaddrinfo(3)`: the `errno` of a `gaierror`. */
export const EAI_SOCKTYPE: number = c.EAI_SOCKTYPE as number;
/** An error of `getaddrinfo(3)`: the `errno` of a `gaierror`. */
export const EAI_SYSTEM: number = c.EAI_SYSTEM as number;
/** An error of `getaddrinfo(3)`: the `errno` of a `gaierror`. */
export const EAI_OVERFLOW: number | undefined = c.EAI_OVERFLOW as number | undefined;
/** An error of `getaddrinfo(3)`: the `errno` of a `gaierror`. */
export const EAI_ADDRFAMILY: number | undefined = c.EAI_ADDRFAMILY as number | undefined;
/** An error of `getaddrinfo(3)`: the `errno` of a `gaierror`. */
export const EAI_NODATA: number | undefined = c.EAI_NODATA as number | undefined;
/** A protocol of `netlink(7)`. */
export const NETLINK_ROUTE: number | undefined = c.NETLINK_ROUTE as number | undefined;
/** A protocol of `netlink(7)`. */
export const NETLINK_GENERIC: number | undefined = c.NETLINK_GENERIC as number | undefined;
/** A protocol of `netlink(7)`. */
export const NETLINK_KOBJECT_UEVENT: number | undefined = c.NETLINK_KOBJECT_UEVENT as number | undefined;
/** A protocol of `netlink(7)`. */
export const NETLINK_SOCK_DIAG: number | undefined = c.NETLINK_SOCK_DIAG as number | undefined;
/** A protocol of `netlink(7)`. */
export const NETLINK_CRYPTO: number | undefined = c.NETLINK_CRYPTO as number | undefined;
/** A protocol of `netlink(7)`. */
export const NETLINK_DNRTMSG: number | undefined = c.NETLINK_DNRTMSG as number | undefined;
/** A protocol of `netlink(7)`. */
export const NETLINK_FIREWALL: number | undefined = c.NETLINK_FIREWALL as number | undefined;
/** A protocol of `netlink(7)`. */
export const NETLINK_IP6_FW: number | undefined = c.NETLINK_IP6_FW as number | undefined;
/** A protocol of `netlink(7)`. */
export const NETLINK_NFLOG: number | undefined = c.NETLINK_NFLOG as number | undefined;
/** A protocol of `netlink(7)`. */
export const NETLINK_USERSOCK: number | undefined = c.NETLINK_USERSOCK as number | undefined;
/** A protocol of `netlink(7)`. */
export const NETLINK_XFRM: number | undefined = c.NETLINK_XFRM as number | undefined;
/** A protocol of `netlink(7)`. */
export const NETLINK_NETFILTER: number | undefined = c.NETLINK_NETFILTER as number | undefined;
/** A family, or a kind of packet, of `packet(7)`. */
export const PF_PACKET: number | undefined = c.PF_PACKET as number | undefined;
/** A family, or a kind of packet, of `packet(7)`. */
export const PACKET_HOST: number | undefined = c.PACKET_HOST as number | undefined;
/** A family, or a kind of packet, of `packet(7)`. */
export const PACKET_BROADCAST: number | undefined = c.PACKET_BROADCAST as number | undefined;
/** A family, or a kind of packet, of `packet(7)`. */
export const PACKET_MULTICAST: number | undefined = c.PACKET_MULTICAST as number | undefined;
/** A family, or a kind of packet, of `packet(7)`. */
export const PACKET_OTHERHOST: number | undefined = c.PACKET_OTHERHOST as number | undefined;
/** A family, or a kind of packet, of `packet(7)`. */
export const PACKET_OUTGOING: number | undefined = c.PACKET_OUTGOING as number | undefined;
/** A family, or a kind of packet, of `packet(7)`. */
export const PACKET_LOOPBACK: number | undefined = c.PACKET_LOOPBACK as number | undefined;
/** A family, or a kind of packet, of `packet(7)`. */
export const PACKET_FASTROUTE: number | undefined = c.PACKET_FASTROUTE as number | undefined;
/** A protocol of Ethernet frames: `packet(7)`. */
export const ETHERTYPE_ARP: number | undefined = c.ETHERTYPE_ARP as number | undefined;
/** A protocol of Ethernet frames: `packet(7)`. */
export const ETHERTYPE_IP: number | undefined = c.ETHERTYPE_IP as number | undefined;
/** A protocol of Ethernet frames: `packet(7)`. */
export const ETHERTYPE_IPV6: number | undefined = c.ETHERTYPE_IPV6 as number | undefined;
/** A protocol of Ethernet frames: `packet(7)`. */
export const ETHERTYPE_VLAN: number | undefined = c.ETHERTYPE_VLAN as number | undefined;
/** A protocol of Ethernet frames: `packet(7)`. */
export const ETH_P_ALL: number | undefined = c.ETH_P_ALL as number | undefined;
/** A protocol of Ethernet frames: `packet(7)`. */
export const ETH_P_IP: number | undefined = c.ETH_P_IP as number | undefined;
/** A name of `vsock(7)`. */
export const VMADDR_CID_ANY: number | undefined = c.VMADDR_CID_ANY as number | undefined;
/** A name of `vsock(7)`. */
export const VMADDR_CID_HOST: number | undefined = c.VMADDR_CID_HOST as number | undefined;
/** A name of `vsock(7)`. */
export const VMADDR_PORT_ANY: number | undefined = c.VMADDR_PORT_ANY as number | undefined;
/** A name of `vsock(7)`. */
export const SO_VM_SOCKETS_BUFFER_SIZE: number | undefined = c.SO_VM_SOCKETS_BUFFER_SIZE as number | undefined;
/** A name of `vsock(7)`. */
export const SO_VM_SOCKETS_BUFFER_MIN_SIZE: number | undefined = c.SO_VM_SOCKETS_BUFFER_MIN_SIZE as number | undefined;
/** A name of `vsock(7)`. */
export const SO_VM_SOCKETS_BUFFER_MAX_SIZE: number | undefined = c.SO_VM_SOCKETS_BUFFER_MAX_SIZE as number | undefined;
/** A name of `vsock(7)`. */
export const VM_SOCKETS_INVALID_VERSION: number | undefined = c.VM_SOCKETS_INVALID_VERSION as number | undefined;
/** A name of `vsock(7)`. */
export const VMADDR_CID_LOCAL: number | undefined = c.VMADDR_CID_LOCAL as number | undefined;

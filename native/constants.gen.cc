// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
// clang-format off
#if __has_include(<sys/types.h>)
#include <sys/types.h>
#endif
#if __has_include(<poll.h>)
#include <poll.h>
#endif
#if __has_include(<sys/epoll.h>)
#include <sys/epoll.h>
#endif
#if __has_include(<limits.h>)
#include <limits.h>
#endif
#if __has_include(<sys/event.h>)
#include <sys/event.h>
#endif
#if __has_include(<sys/socket.h>)
#include <sys/socket.h>
#endif
#if __has_include(<netinet/in.h>)
#include <netinet/in.h>
#endif
#if __has_include(<sys/un.h>)
#include <sys/un.h>
#endif
#if __has_include(<netinet/tcp.h>)
#include <netinet/tcp.h>
#endif
#if __has_include(<netdb.h>)
#include <netdb.h>
#endif
#if __has_include(<net/ethernet.h>)
#include <net/ethernet.h>
#endif
#if __has_include(<fcntl.h>)
#include <fcntl.h>
#endif
#if __has_include(<unistd.h>)
#include <unistd.h>
#endif
#if __has_include(<sys/eventfd.h>)
#include <sys/eventfd.h>
#endif
#if __has_include(<sys/timerfd.h>)
#include <sys/timerfd.h>
#endif
#if __has_include(<sys/signalfd.h>)
#include <sys/signalfd.h>
#endif
#if __has_include(<sys/pidfd.h>)
#include <sys/pidfd.h>
#endif
#if __has_include(<sys/inotify.h>)
#include <sys/inotify.h>
#endif
#if __has_include(<time.h>)
#include <time.h>
#endif
#if __has_include(<sys/wait.h>)
#include <sys/wait.h>
#endif
#if __has_include(<signal.h>)
#include <signal.h>
#endif
#if __has_include(<sys/mman.h>)
#include <sys/mman.h>
#endif
#if __has_include(<errno.h>)
#include <errno.h>
#endif
#if __has_include(<sys/time.h>)
#include <sys/time.h>
#endif
#if __has_include(<termios.h>)
#include <termios.h>
#endif
#if __has_include(<sys/ttydefaults.h>)
#include <sys/ttydefaults.h>
#endif
#if __has_include(<sys/ioctl.h>)
#include <sys/ioctl.h>
#endif
#if __has_include(<linux/netlink.h>)
#include <linux/netlink.h>
#endif
#if __has_include(<linux/if_packet.h>)
#include <linux/if_packet.h>
#endif
#if __has_include(<linux/if_ether.h>)
#include <linux/if_ether.h>
#endif
#if __has_include(<linux/vm_sockets.h>)
#include <linux/vm_sockets.h>
#endif
#if __has_include(<linux/wait.h>)
#include <linux/wait.h>
#endif
#if __has_include(<linux/memfd.h>)
#include <linux/memfd.h>
#endif
#if __has_include(<linux/tty.h>)
#include <linux/tty.h>
#endif

#include "constants.h"

#include <iterator>

namespace iomux {

static const Constant k_select[] = {
#ifdef POLLIN
    {"POLLIN", static_cast<double>(POLLIN)},
#endif
#ifdef POLLPRI
    {"POLLPRI", static_cast<double>(POLLPRI)},
#endif
#ifdef POLLOUT
    {"POLLOUT", static_cast<double>(POLLOUT)},
#endif
#ifdef POLLERR
    {"POLLERR", static_cast<double>(POLLERR)},
#endif
#ifdef POLLHUP
    {"POLLHUP", static_cast<double>(POLLHUP)},
#endif
#ifdef POLLNVAL
    {"POLLNVAL", static_cast<double>(POLLNVAL)},
#endif
#ifdef POLLRDNORM
    {"POLLRDNORM", static_cast<double>(POLLRDNORM)},
#endif
#ifdef POLLRDBAND
    {"POLLRDBAND", static_cast<double>(POLLRDBAND)},
#endif
#ifdef POLLWRNORM
    {"POLLWRNORM", static_cast<double>(POLLWRNORM)},
#endif
#ifdef POLLWRBAND
    {"POLLWRBAND", static_cast<double>(POLLWRBAND)},
#endif
#ifdef POLLMSG
    {"POLLMSG", static_cast<double>(POLLMSG)},
#endif
#ifdef POLLRDHUP
    {"POLLRDHUP", static_cast<double>(POLLRDHUP)},
#endif
#ifdef EPOLLIN
    {"EPOLLIN", static_cast<double>(EPOLLIN)},
#endif
#ifdef EPOLLPRI
    {"EPOLLPRI", static_cast<double>(EPOLLPRI)},
#endif
#ifdef EPOLLOUT
    {"EPOLLOUT", static_cast<double>(EPOLLOUT)},
#endif
#ifdef EPOLLERR
    {"EPOLLERR", static_cast<double>(EPOLLERR)},
#endif
#ifdef EPOLLHUP
    {"EPOLLHUP", static_cast<double>(EPOLLHUP)},
#endif
#ifdef EPOLLRDNORM
    {"EPOLLRDNORM", static_cast<double>(EPOLLRDNORM)},
#endif
#ifdef EPOLLRDBAND
    {"EPOLLRDBAND", static_cast<double>(EPOLLRDBAND)},
#endif
#ifdef EPOLLWRNORM
    {"EPOLLWRNORM", static_cast<double>(EPOLLWRNORM)},
#endif
#ifdef EPOLLWRBAND
    {"EPOLLWRBAND", static_cast<double>(EPOLLWRBAND)},
#endif
#ifdef EPOLLMSG
    {"EPOLLMSG", static_cast<double>(EPOLLMSG)},
#endif
#ifdef EPOLLRDHUP
    {"EPOLLRDHUP", static_cast<double>(EPOLLRDHUP)},
#endif
#ifdef EPOLLONESHOT
    {"EPOLLONESHOT", static_cast<double>(EPOLLONESHOT)},
#endif
#ifdef EPOLLET
    {"EPOLLET", static_cast<double>(EPOLLET)},
#endif
#ifdef EPOLLEXCLUSIVE
    {"EPOLLEXCLUSIVE", static_cast<double>(EPOLLEXCLUSIVE)},
#endif
#ifdef EPOLLWAKEUP
    {"EPOLLWAKEUP", static_cast<double>(EPOLLWAKEUP)},
#endif
#ifdef EPOLL_CLOEXEC
    {"EPOLL_CLOEXEC", static_cast<double>(EPOLL_CLOEXEC)},
#endif
#ifdef PIPE_BUF
    {"PIPE_BUF", static_cast<double>(PIPE_BUF)},
#endif
#ifdef EVFILT_READ
    {"KQ_FILTER_READ", static_cast<double>(EVFILT_READ)},
#endif
#ifdef EVFILT_WRITE
    {"KQ_FILTER_WRITE", static_cast<double>(EVFILT_WRITE)},
#endif
#ifdef EVFILT_AIO
    {"KQ_FILTER_AIO", static_cast<double>(EVFILT_AIO)},
#endif
#ifdef EVFILT_VNODE
    {"KQ_FILTER_VNODE", static_cast<double>(EVFILT_VNODE)},
#endif
#ifdef EVFILT_PROC
    {"KQ_FILTER_PROC", static_cast<double>(EVFILT_PROC)},
#endif
#ifdef EVFILT_SIGNAL
    {"KQ_FILTER_SIGNAL", static_cast<double>(EVFILT_SIGNAL)},
#endif
#ifdef EVFILT_TIMER
    {"KQ_FILTER_TIMER", static_cast<double>(EVFILT_TIMER)},
#endif
#ifdef EVFILT_NETDEV
    {"KQ_FILTER_NETDEV", static_cast<double>(EVFILT_NETDEV)},
#endif
#ifdef EVFILT_USER
    {"KQ_FILTER_USER", static_cast<double>(EVFILT_USER)},
#endif
#ifdef EV_ADD
    {"KQ_EV_ADD", static_cast<double>(EV_ADD)},
#endif
#ifdef EV_DELETE
    {"KQ_EV_DELETE", static_cast<double>(EV_DELETE)},
#endif
#ifdef EV_ENABLE
    {"KQ_EV_ENABLE", static_cast<double>(EV_ENABLE)},
#endif
#ifdef EV_DISABLE
    {"KQ_EV_DISABLE", static_cast<double>(EV_DISABLE)},
#endif
#ifdef EV_ONESHOT
    {"KQ_EV_ONESHOT", static_cast<double>(EV_ONESHOT)},
#endif
#ifdef EV_CLEAR
    {"KQ_EV_CLEAR", static_cast<double>(EV_CLEAR)},
#endif
#ifdef EV_DISPATCH
    {"KQ_EV_DISPATCH", static_cast<double>(EV_DISPATCH)},
#endif
#ifdef EV_RECEIPT
    {"KQ_EV_RECEIPT", static_cast<double>(EV_RECEIPT)},
#endif
#ifdef EV_SYSFLAGS
    {"KQ_EV_SYSFLAGS", static_cast<double>(EV_SYSFLAGS)},
#endif
#ifdef EV_FLAG1
    {"KQ_EV_FLAG1", static_cast<double>(EV_FLAG1)},
#endif
#ifdef EV_EOF
    {"KQ_EV_EOF", static_cast<double>(EV_EOF)},
#endif
#ifdef EV_ERROR
    {"KQ_EV_ERROR", static_cast<double>(EV_ERROR)},
#endif
#ifdef NOTE_LOWAT
    {"KQ_NOTE_LOWAT", static_cast<double>(NOTE_LOWAT)},
#endif
#ifdef NOTE_DELETE
    {"KQ_NOTE_DELETE", static_cast<double>(NOTE_DELETE)},
#endif
#ifdef NOTE_WRITE
    {"KQ_NOTE_WRITE", static_cast<double>(NOTE_WRITE)},
#endif
#ifdef NOTE_EXTEND
    {"KQ_NOTE_EXTEND", static_cast<double>(NOTE_EXTEND)},
#endif
#ifdef NOTE_ATTRIB
    {"KQ_NOTE_ATTRIB", static_cast<double>(NOTE_ATTRIB)},
#endif
#ifdef NOTE_LINK
    {"KQ_NOTE_LINK", static_cast<double>(NOTE_LINK)},
#endif
#ifdef NOTE_RENAME
    {"KQ_NOTE_RENAME", static_cast<double>(NOTE_RENAME)},
#endif
#ifdef NOTE_REVOKE
    {"KQ_NOTE_REVOKE", static_cast<double>(NOTE_REVOKE)},
#endif
#ifdef NOTE_EXIT
    {"KQ_NOTE_EXIT", static_cast<double>(NOTE_EXIT)},
#endif
#ifdef NOTE_FORK
    {"KQ_NOTE_FORK", static_cast<double>(NOTE_FORK)},
#endif
#ifdef NOTE_EXEC
    {"KQ_NOTE_EXEC", static_cast<double>(NOTE_EXEC)},
#endif
#ifdef NOTE_PCTRLMASK
    {"KQ_NOTE_PCTRLMASK", static_cast<double>(NOTE_PCTRLMASK)},
#endif
#ifdef NOTE_PDATAMASK
    {"KQ_NOTE_PDATAMASK", static_cast<double>(NOTE_PDATAMASK)},
#endif
#ifdef NOTE_TRACK
    {"KQ_NOTE_TRACK", static_cast<double>(NOTE_TRACK)},
#endif
#ifdef NOTE_TRACKERR
    {"KQ_NOTE_TRACKERR", static_cast<double>(NOTE_TRACKERR)},
#endif
#ifdef NOTE_CHILD
    {"KQ_NOTE_CHILD", static_cast<double>(NOTE_CHILD)},
#endif
#ifdef NOTE_LINKUP
    {"KQ_NOTE_LINKUP", static_cast<double>(NOTE_LINKUP)},
#endif
#ifdef NOTE_LINKDOWN
    {"KQ_NOTE_LINKDOWN", static_cast<double>(NOTE_LINKDOWN)},
#endif
#ifdef NOTE_LINKINV
    {"KQ_NOTE_LINKINV", static_cast<double>(NOTE_LINKINV)},
#endif
#ifdef NOTE_TRIGGER
    {"KQ_NOTE_TRIGGER", static_cast<double>(NOTE_TRIGGER)},
#endif
#ifdef NOTE_SECONDS
    {"KQ_NOTE_SECONDS", static_cast<double>(NOTE_SECONDS)},
#endif
#ifdef NOTE_MSECONDS
    {"KQ_NOTE_MSECONDS", static_cast<double>(NOTE_MSECONDS)},
#endif
#ifdef NOTE_USECONDS
    {"KQ_NOTE_USECONDS", static_cast<double>(NOTE_USECONDS)},
#endif
#ifdef NOTE_NSECONDS
    {"KQ_NOTE_NSECONDS", static_cast<double>(NOTE_NSECONDS)},
#endif
#ifdef NOTE_ABSOLUTE
    {"KQ_NOTE_ABSOLUTE", static_cast<double>(NOTE_ABSOLUTE)},
#endif
#ifdef NOTE_ABSTIME
    {"KQ_NOTE_ABSTIME", static_cast<double>(NOTE_ABSTIME)},
#endif
#ifdef NOTE_EXITSTATUS
    {"KQ_NOTE_EXITSTATUS", static_cast<double>(NOTE_EXITSTATUS)},
#endif
#ifdef NOTE_FFNOP
    {"KQ_NOTE_FFNOP", static_cast<double>(NOTE_FFNOP)},
#endif
#ifdef NOTE_FFAND
    {"KQ_NOTE_FFAND", static_cast<double>(NOTE_FFAND)},
#endif
#ifdef NOTE_FFOR
    {"KQ_NOTE_FFOR", static_cast<double>(NOTE_FFOR)},
#endif
#ifdef NOTE_FFCOPY
    {"KQ_NOTE_FFCOPY", static_cast<double>(NOTE_FFCOPY)},
#endif
#ifdef NOTE_FFCTRLMASK
    {"KQ_NOTE_FFCTRLMASK", static_cast<double>(NOTE_FFCTRLMASK)},
#endif
#ifdef NOTE_FFLAGSMASK
    {"KQ_NOTE_FFLAGSMASK", static_cast<double>(NOTE_FFLAGSMASK)},
#endif
};

static const Constant k_socket[] = {
#ifdef AF_UNSPEC
    {"AF_UNSPEC", static_cast<double>(AF_UNSPEC)},
#endif
#ifdef AF_UNIX
    {"AF_UNIX", static_cast<double>(AF_UNIX)},
#endif
#ifdef AF_INET
    {"AF_INET", static_cast<double>(AF_INET)},
#endif
#ifdef AF_INET6
    {"AF_INET6", static_cast<double>(AF_INET6)},
#endif
#ifdef AF_NETLINK
    {"AF_NETLINK", static_cast<double>(AF_NETLINK)},
#endif
#ifdef AF_PACKET
    {"AF_PACKET", static_cast<double>(AF_PACKET)},
#endif
#ifdef AF_VSOCK
    {"AF_VSOCK", static_cast<double>(AF_VSOCK)},
#endif
#ifdef AF_ROUTE
    {"AF_ROUTE", static_cast<double>(AF_ROUTE)},
#endif
#ifdef AF_CAN
    {"AF_CAN", static_cast<double>(AF_CAN)},
#endif
#ifdef AF_BLUETOOTH
    {"AF_BLUETOOTH", static_cast<double>(AF_BLUETOOTH)},
#endif
#ifdef AF_ALG
    {"AF_ALG", static_cast<double>(AF_ALG)},
#endif
#ifdef AF_TIPC
    {"AF_TIPC", static_cast<double>(AF_TIPC)},
#endif
#ifdef AF_QIPCRTR
    {"AF_QIPCRTR", static_cast<double>(AF_QIPCRTR)},
#endif
#ifdef AF_APPLETALK
    {"AF_APPLETALK", static_cast<double>(AF_APPLETALK)},
#endif
#ifdef AF_ASH
    {"AF_ASH", static_cast<double>(AF_ASH)},
#endif
#ifdef AF_ATMPVC
    {"AF_ATMPVC", static_cast<double>(AF_ATMPVC)},
#endif
#ifdef AF_ATMSVC
    {"AF_ATMSVC", static_cast<double>(AF_ATMSVC)},
#endif
#ifdef AF_AX25
    {"AF_AX25", static_cast<double>(AF_AX25)},
#endif
#ifdef AF_BRIDGE
    {"AF_BRIDGE", static_cast<double>(AF_BRIDGE)},
#endif
#ifdef AF_DECnet
    {"AF_DECnet", static_cast<double>(AF_DECnet)},
#endif
#ifdef AF_ECONET
    {"AF_ECONET", static_cast<double>(AF_ECONET)},
#endif
#ifdef AF_IPX
    {"AF_IPX", static_cast<double>(AF_IPX)},
#endif
#ifdef AF_IRDA
    {"AF_IRDA", static_cast<double>(AF_IRDA)},
#endif
#ifdef AF_KEY
    {"AF_KEY", static_cast<double>(AF_KEY)},
#endif
#ifdef AF_LLC
    {"AF_LLC", static_cast<double>(AF_LLC)},
#endif
#ifdef AF_LINK
    {"AF_LINK", static_cast<double>(AF_LINK)},
#endif
#ifdef AF_NETBEUI
    {"AF_NETBEUI", static_cast<double>(AF_NETBEUI)},
#endif
#ifdef AF_NETROM
    {"AF_NETROM", static_cast<double>(AF_NETROM)},
#endif
#ifdef AF_PPPOX
    {"AF_PPPOX", static_cast<double>(AF_PPPOX)},
#endif
#ifdef AF_RDS
    {"AF_RDS", static_cast<double>(AF_RDS)},
#endif
#ifdef AF_ROSE
    {"AF_ROSE", static_cast<double>(AF_ROSE)},
#endif
#ifdef AF_SECURITY
    {"AF_SECURITY", static_cast<double>(AF_SECURITY)},
#endif
#ifdef AF_SNA
    {"AF_SNA", static_cast<double>(AF_SNA)},
#endif
#ifdef AF_SYSTEM
    {"AF_SYSTEM", static_cast<double>(AF_SYSTEM)},
#endif
#ifdef AF_WANPIPE
    {"AF_WANPIPE", static_cast<double>(AF_WANPIPE)},
#endif
#ifdef AF_X25
    {"AF_X25", static_cast<double>(AF_X25)},
#endif
#ifdef PF_CAN
    {"PF_CAN", static_cast<double>(PF_CAN)},
#endif
#ifdef PF_PACKET
    {"PF_PACKET", static_cast<double>(PF_PACKET)},
#endif
#ifdef PF_RDS
    {"PF_RDS", static_cast<double>(PF_RDS)},
#endif
#ifdef SOCK_STREAM
    {"SOCK_STREAM", static_cast<double>(SOCK_STREAM)},
#endif
#ifdef SOCK_DGRAM
    {"SOCK_DGRAM", static_cast<double>(SOCK_DGRAM)},
#endif
#ifdef SOCK_RAW
    {"SOCK_RAW", static_cast<double>(SOCK_RAW)},
#endif
#ifdef SOCK_RDM
    {"SOCK_RDM", static_cast<double>(SOCK_RDM)},
#endif
#ifdef SOCK_SEQPACKET
    {"SOCK_SEQPACKET", static_cast<double>(SOCK_SEQPACKET)},
#endif
#ifdef SOCK_NONBLOCK
    {"SOCK_NONBLOCK", static_cast<double>(SOCK_NONBLOCK)},
#endif
#ifdef SOCK_CLOEXEC
    {"SOCK_CLOEXEC", static_cast<double>(SOCK_CLOEXEC)},
#endif
#ifdef SHUT_RD
    {"SHUT_RD", static_cast<double>(SHUT_RD)},
#endif
#ifdef SHUT_WR
    {"SHUT_WR", static_cast<double>(SHUT_WR)},
#endif
#ifdef SHUT_RDWR
    {"SHUT_RDWR", static_cast<double>(SHUT_RDWR)},
#endif
#ifdef SOMAXCONN
    {"SOMAXCONN", static_cast<double>(SOMAXCONN)},
#endif
#ifdef SOL_SOCKET
    {"SOL_SOCKET", static_cast<double>(SOL_SOCKET)},
#endif
#ifdef SOL_IP
    {"SOL_IP", static_cast<double>(SOL_IP)},
#endif
#ifdef IPPROTO_TCP
    {"SOL_TCP", static_cast<double>(IPPROTO_TCP)},
#endif
#ifdef IPPROTO_UDP
    {"SOL_UDP", static_cast<double>(IPPROTO_UDP)},
#endif
#ifdef IPPROTO_IP
    {"IPPROTO_IP", static_cast<double>(IPPROTO_IP)},
#endif
#ifdef IPPROTO_ICMP
    {"IPPROTO_ICMP", static_cast<double>(IPPROTO_ICMP)},
#endif
#ifdef IPPROTO_TCP
    {"IPPROTO_TCP", static_cast<double>(IPPROTO_TCP)},
#endif
#ifdef IPPROTO_UDP
    {"IPPROTO_UDP", static_cast<double>(IPPROTO_UDP)},
#endif
#ifdef IPPROTO_IPV6
    {"IPPROTO_IPV6", static_cast<double>(IPPROTO_IPV6)},
#endif
#ifdef IPPROTO_ICMPV6
    {"IPPROTO_ICMPV6", static_cast<double>(IPPROTO_ICMPV6)},
#endif
#ifdef IPPROTO_RAW
    {"IPPROTO_RAW", static_cast<double>(IPPROTO_RAW)},
#endif
#ifdef IPPROTO_UDPLITE
    {"IPPROTO_UDPLITE", static_cast<double>(IPPROTO_UDPLITE)},
#endif
#ifdef IPPROTO_MPTCP
    {"IPPROTO_MPTCP", static_cast<double>(IPPROTO_MPTCP)},
#endif
#ifdef IPPROTO_SCTP
    {"IPPROTO_SCTP", static_cast<double>(IPPROTO_SCTP)},
#endif
#ifdef IPPROTO_AH
    {"IPPROTO_AH", static_cast<double>(IPPROTO_AH)},
#endif
#ifdef IPPROTO_DSTOPTS
    {"IPPROTO_DSTOPTS", static_cast<double>(IPPROTO_DSTOPTS)},
#endif
#ifdef IPPROTO_EGP
    {"IPPROTO_EGP", static_cast<double>(IPPROTO_EGP)},
#endif
#ifdef IPPROTO_ESP
    {"IPPROTO_ESP", static_cast<double>(IPPROTO_ESP)},
#endif
#ifdef IPPROTO_FRAGMENT
    {"IPPROTO_FRAGMENT", static_cast<double>(IPPROTO_FRAGMENT)},
#endif
#ifdef IPPROTO_GRE
    {"IPPROTO_GRE", static_cast<double>(IPPROTO_GRE)},
#endif
#ifdef IPPROTO_HOPOPTS
    {"IPPROTO_HOPOPTS", static_cast<double>(IPPROTO_HOPOPTS)},
#endif
#ifdef IPPROTO_IDP
    {"IPPROTO_IDP", static_cast<double>(IPPROTO_IDP)},
#endif
#ifdef IPPROTO_IGMP
    {"IPPROTO_IGMP", static_cast<double>(IPPROTO_IGMP)},
#endif
#ifdef IPPROTO_IPIP
    {"IPPROTO_IPIP", static_cast<double>(IPPROTO_IPIP)},
#endif
#ifdef IPPROTO_NONE
    {"IPPROTO_NONE", static_cast<double>(IPPROTO_NONE)},
#endif
#ifdef IPPROTO_PIM
    {"IPPROTO_PIM", static_cast<double>(IPPROTO_PIM)},
#endif
#ifdef IPPROTO_PUP
    {"IPPROTO_PUP", static_cast<double>(IPPROTO_PUP)},
#endif
#ifdef IPPROTO_ROUTING
    {"IPPROTO_ROUTING", static_cast<double>(IPPROTO_ROUTING)},
#endif
#ifdef IPPROTO_RSVP
    {"IPPROTO_RSVP", static_cast<double>(IPPROTO_RSVP)},
#endif
#ifdef IPPROTO_TP
    {"IPPROTO_TP", static_cast<double>(IPPROTO_TP)},
#endif
#ifdef SO_DEBUG
    {"SO_DEBUG", static_cast<double>(SO_DEBUG)},
#endif
#ifdef SO_ACCEPTCONN
    {"SO_ACCEPTCONN", static_cast<double>(SO_ACCEPTCONN)},
#endif
#ifdef SO_REUSEADDR
    {"SO_REUSEADDR", static_cast<double>(SO_REUSEADDR)},
#endif
#ifdef SO_KEEPALIVE
    {"SO_KEEPALIVE", static_cast<double>(SO_KEEPALIVE)},
#endif
#ifdef SO_DONTROUTE
    {"SO_DONTROUTE", static_cast<double>(SO_DONTROUTE)},
#endif
#ifdef SO_BROADCAST
    {"SO_BROADCAST", static_cast<double>(SO_BROADCAST)},
#endif
#ifdef SO_LINGER
    {"SO_LINGER", static_cast<double>(SO_LINGER)},
#endif
#ifdef SO_OOBINLINE
    {"SO_OOBINLINE", static_cast<double>(SO_OOBINLINE)},
#endif
#ifdef SO_SNDBUF
    {"SO_SNDBUF", static_cast<double>(SO_SNDBUF)},
#endif
#ifdef SO_RCVBUF
    {"SO_RCVBUF", static_cast<double>(SO_RCVBUF)},
#endif
#ifdef SO_SNDLOWAT
    {"SO_SNDLOWAT", static_cast<double>(SO_SNDLOWAT)},
#endif
#ifdef SO_RCVLOWAT
    {"SO_RCVLOWAT", static_cast<double>(SO_RCVLOWAT)},
#endif
#ifdef SO_SNDTIMEO
    {"SO_SNDTIMEO", static_cast<double>(SO_SNDTIMEO)},
#endif
#ifdef SO_RCVTIMEO
    {"SO_RCVTIMEO", static_cast<double>(SO_RCVTIMEO)},
#endif
#ifdef SO_ERROR
    {"SO_ERROR", static_cast<double>(SO_ERROR)},
#endif
#ifdef SO_TYPE
    {"SO_TYPE", static_cast<double>(SO_TYPE)},
#endif
#ifdef SO_REUSEPORT
    {"SO_REUSEPORT", static_cast<double>(SO_REUSEPORT)},
#endif
#ifdef SO_DOMAIN
    {"SO_DOMAIN", static_cast<double>(SO_DOMAIN)},
#endif
#ifdef SO_PROTOCOL
    {"SO_PROTOCOL", static_cast<double>(SO_PROTOCOL)},
#endif
#ifdef SO_PASSCRED
    {"SO_PASSCRED", static_cast<double>(SO_PASSCRED)},
#endif
#ifdef SO_PEERCRED
    {"SO_PEERCRED", static_cast<double>(SO_PEERCRED)},
#endif
#ifdef SO_PEERSEC
    {"SO_PEERSEC", static_cast<double>(SO_PEERSEC)},
#endif
#ifdef SO_PASSSEC
    {"SO_PASSSEC", static_cast<double>(SO_PASSSEC)},
#endif
#ifdef SO_BINDTODEVICE
    {"SO_BINDTODEVICE", static_cast<double>(SO_BINDTODEVICE)},
#endif
#ifdef SO_INCOMING_CPU
    {"SO_INCOMING_CPU", static_cast<double>(SO_INCOMING_CPU)},
#endif
#ifdef SO_PRIORITY
    {"SO_PRIORITY", static_cast<double>(SO_PRIORITY)},
#endif
#ifdef SO_MARK
    {"SO_MARK", static_cast<double>(SO_MARK)},
#endif
#ifdef SO_BUSY_POLL
    {"SO_BUSY_POLL", static_cast<double>(SO_BUSY_POLL)},
#endif
#ifdef SO_COOKIE
    {"SO_COOKIE", static_cast<double>(SO_COOKIE)},
#endif
#ifdef SO_NOSIGPIPE
    {"SO_NOSIGPIPE", static_cast<double>(SO_NOSIGPIPE)},
#endif
#ifdef SO_USELOOPBACK
    {"SO_USELOOPBACK", static_cast<double>(SO_USELOOPBACK)},
#endif
#ifdef SO_SNDBUFFORCE
    {"SO_SNDBUFFORCE", static_cast<double>(SO_SNDBUFFORCE)},
#endif
#ifdef SO_RCVBUFFORCE
    {"SO_RCVBUFFORCE", static_cast<double>(SO_RCVBUFFORCE)},
#endif
#ifdef SO_ZEROCOPY
    {"SO_ZEROCOPY", static_cast<double>(SO_ZEROCOPY)},
#endif
#ifdef SO_TIMESTAMP
    {"SO_TIMESTAMP", static_cast<double>(SO_TIMESTAMP)},
#endif
#ifdef SO_BINTIME
    {"SO_BINTIME", static_cast<double>(SO_BINTIME)},
#endif
#ifdef SO_SETFIB
    {"SO_SETFIB", static_cast<double>(SO_SETFIB)},
#endif
#ifdef LOCAL_PEERCRED
    {"LOCAL_PEERCRED", static_cast<double>(LOCAL_PEERCRED)},
#endif
#ifdef SO_BINDTOIFINDEX
    {"SO_BINDTOIFINDEX", static_cast<double>(SO_BINDTOIFINDEX)},
#endif
#ifdef SO_ATTACH_FILTER
    {"SO_ATTACH_FILTER", static_cast<double>(SO_ATTACH_FILTER)},
#endif
#ifdef SO_DETACH_FILTER
    {"SO_DETACH_FILTER", static_cast<double>(SO_DETACH_FILTER)},
#endif
#ifdef SO_LOCK_FILTER
    {"SO_LOCK_FILTER", static_cast<double>(SO_LOCK_FILTER)},
#endif
#ifdef SO_TIMESTAMPNS
    {"SO_TIMESTAMPNS", static_cast<double>(SO_TIMESTAMPNS)},
#endif
#ifdef SO_TIMESTAMPING
    {"SO_TIMESTAMPING", static_cast<double>(SO_TIMESTAMPING)},
#endif
#ifdef SO_RXQ_OVFL
    {"SO_RXQ_OVFL", static_cast<double>(SO_RXQ_OVFL)},
#endif
#ifdef TCP_NODELAY
    {"TCP_NODELAY", static_cast<double>(TCP_NODELAY)},
#endif
#ifdef TCP_MAXSEG
    {"TCP_MAXSEG", static_cast<double>(TCP_MAXSEG)},
#endif
#ifdef TCP_CORK
    {"TCP_CORK", static_cast<double>(TCP_CORK)},
#endif
#ifdef TCP_NOPUSH
    {"TCP_NOPUSH", static_cast<double>(TCP_NOPUSH)},
#endif
#ifdef TCP_KEEPIDLE
    {"TCP_KEEPIDLE", static_cast<double>(TCP_KEEPIDLE)},
#endif
#ifdef TCP_KEEPALIVE
    {"TCP_KEEPALIVE", static_cast<double>(TCP_KEEPALIVE)},
#endif
#ifdef TCP_KEEPINTVL
    {"TCP_KEEPINTVL", static_cast<double>(TCP_KEEPINTVL)},
#endif
#ifdef TCP_KEEPCNT
    {"TCP_KEEPCNT", static_cast<double>(TCP_KEEPCNT)},
#endif
#ifdef TCP_SYNCNT
    {"TCP_SYNCNT", static_cast<double>(TCP_SYNCNT)},
#endif
#ifdef TCP_LINGER2
    {"TCP_LINGER2", static_cast<double>(TCP_LINGER2)},
#endif
#ifdef TCP_DEFER_ACCEPT
    {"TCP_DEFER_ACCEPT", static_cast<double>(TCP_DEFER_ACCEPT)},
#endif
#ifdef TCP_WINDOW_CLAMP
    {"TCP_WINDOW_CLAMP", static_cast<double>(TCP_WINDOW_CLAMP)},
#endif
#ifdef TCP_INFO
    {"TCP_INFO", static_cast<double>(TCP_INFO)},
#endif
#ifdef TCP_QUICKACK
    {"TCP_QUICKACK", static_cast<double>(TCP_QUICKACK)},
#endif
#ifdef TCP_FASTOPEN
    {"TCP_FASTOPEN", static_cast<double>(TCP_FASTOPEN)},
#endif
#ifdef TCP_FASTOPEN_CONNECT
    {"TCP_FASTOPEN_CONNECT", static_cast<double>(TCP_FASTOPEN_CONNECT)},
#endif
#ifdef TCP_USER_TIMEOUT
    {"TCP_USER_TIMEOUT", static_cast<double>(TCP_USER_TIMEOUT)},
#endif
#ifdef TCP_CONGESTION
    {"TCP_CONGESTION", static_cast<double>(TCP_CONGESTION)},
#endif
#ifdef TCP_NOTSENT_LOWAT
    {"TCP_NOTSENT_LOWAT", static_cast<double>(TCP_NOTSENT_LOWAT)},
#endif
#ifdef TCP_MD5SIG
    {"TCP_MD5SIG", static_cast<double>(TCP_MD5SIG)},
#endif
#ifdef TCP_CONNECTION_INFO
    {"TCP_CONNECTION_INFO", static_cast<double>(TCP_CONNECTION_INFO)},
#endif
#ifdef TCP_CC_INFO
    {"TCP_CC_INFO", static_cast<double>(TCP_CC_INFO)},
#endif
#ifdef TCP_FASTOPEN_KEY
    {"TCP_FASTOPEN_KEY", static_cast<double>(TCP_FASTOPEN_KEY)},
#endif
#ifdef TCP_FASTOPEN_NO_COOKIE
    {"TCP_FASTOPEN_NO_COOKIE", static_cast<double>(TCP_FASTOPEN_NO_COOKIE)},
#endif
#ifdef TCP_INQ
    {"TCP_INQ", static_cast<double>(TCP_INQ)},
#endif
#ifdef TCP_MD5SIG_EXT
    {"TCP_MD5SIG_EXT", static_cast<double>(TCP_MD5SIG_EXT)},
#endif
#ifdef TCP_QUEUE_SEQ
    {"TCP_QUEUE_SEQ", static_cast<double>(TCP_QUEUE_SEQ)},
#endif
#ifdef TCP_REPAIR
    {"TCP_REPAIR", static_cast<double>(TCP_REPAIR)},
#endif
#ifdef TCP_REPAIR_OPTIONS
    {"TCP_REPAIR_OPTIONS", static_cast<double>(TCP_REPAIR_OPTIONS)},
#endif
#ifdef TCP_REPAIR_QUEUE
    {"TCP_REPAIR_QUEUE", static_cast<double>(TCP_REPAIR_QUEUE)},
#endif
#ifdef TCP_REPAIR_WINDOW
    {"TCP_REPAIR_WINDOW", static_cast<double>(TCP_REPAIR_WINDOW)},
#endif
#ifdef TCP_SAVED_SYN
    {"TCP_SAVED_SYN", static_cast<double>(TCP_SAVED_SYN)},
#endif
#ifdef TCP_SAVE_SYN
    {"TCP_SAVE_SYN", static_cast<double>(TCP_SAVE_SYN)},
#endif
#ifdef TCP_THIN_DUPACK
    {"TCP_THIN_DUPACK", static_cast<double>(TCP_THIN_DUPACK)},
#endif
#ifdef TCP_THIN_LINEAR_TIMEOUTS
    {"TCP_THIN_LINEAR_TIMEOUTS", static_cast<double>(TCP_THIN_LINEAR_TIMEOUTS)},
#endif
#ifdef TCP_TIMESTAMP
    {"TCP_TIMESTAMP", static_cast<double>(TCP_TIMESTAMP)},
#endif
#ifdef TCP_TX_DELAY
    {"TCP_TX_DELAY", static_cast<double>(TCP_TX_DELAY)},
#endif
#ifdef TCP_ULP
    {"TCP_ULP", static_cast<double>(TCP_ULP)},
#endif
#ifdef TCP_ZEROCOPY_RECEIVE
    {"TCP_ZEROCOPY_RECEIVE", static_cast<double>(TCP_ZEROCOPY_RECEIVE)},
#endif
#ifdef MSG_OOB
    {"MSG_OOB", static_cast<double>(MSG_OOB)},
#endif
#ifdef MSG_PEEK
    {"MSG_PEEK", static_cast<double>(MSG_PEEK)},
#endif
#ifdef MSG_DONTROUTE
    {"MSG_DONTROUTE", static_cast<double>(MSG_DONTROUTE)},
#endif
#ifdef MSG_CTRUNC
    {"MSG_CTRUNC", static_cast<double>(MSG_CTRUNC)},
#endif
#ifdef MSG_TRUNC
    {"MSG_TRUNC", static_cast<double>(MSG_TRUNC)},
#endif
#ifdef MSG_DONTWAIT
    {"MSG_DONTWAIT", static_cast<double>(MSG_DONTWAIT)},
#endif
#ifdef MSG_EOR
    {"MSG_EOR", static_cast<double>(MSG_EOR)},
#endif
#ifdef MSG_WAITALL
    {"MSG_WAITALL", static_cast<double>(MSG_WAITALL)},
#endif
#ifdef MSG_NOSIGNAL
    {"MSG_NOSIGNAL", static_cast<double>(MSG_NOSIGNAL)},
#endif
#ifdef MSG_CMSG_CLOEXEC
    {"MSG_CMSG_CLOEXEC", static_cast<double>(MSG_CMSG_CLOEXEC)},
#endif
#ifdef MSG_ERRQUEUE
    {"MSG_ERRQUEUE", static_cast<double>(MSG_ERRQUEUE)},
#endif
#ifdef MSG_WAITFORONE
    {"MSG_WAITFORONE", static_cast<double>(MSG_WAITFORONE)},
#endif
#ifdef MSG_MORE
    {"MSG_MORE", static_cast<double>(MSG_MORE)},
#endif
#ifdef MSG_CONFIRM
    {"MSG_CONFIRM", static_cast<double>(MSG_CONFIRM)},
#endif
#ifdef MSG_FASTOPEN
    {"MSG_FASTOPEN", static_cast<double>(MSG_FASTOPEN)},
#endif
#ifdef MSG_ZEROCOPY
    {"MSG_ZEROCOPY", static_cast<double>(MSG_ZEROCOPY)},
#endif
#ifdef SCM_RIGHTS
    {"SCM_RIGHTS", static_cast<double>(SCM_RIGHTS)},
#endif
#ifdef SCM_CREDENTIALS
    {"SCM_CREDENTIALS", static_cast<double>(SCM_CREDENTIALS)},
#endif
#ifdef SCM_CREDS
    {"SCM_CREDS", static_cast<double>(SCM_CREDS)},
#endif
#ifdef IP_OPTIONS
    {"IP_OPTIONS", static_cast<double>(IP_OPTIONS)},
#endif
#ifdef IP_HDRINCL
    {"IP_HDRINCL", static_cast<double>(IP_HDRINCL)},
#endif
#ifdef IP_TOS
    {"IP_TOS", static_cast<double>(IP_TOS)},
#endif
#ifdef IP_TTL
    {"IP_TTL", static_cast<double>(IP_TTL)},
#endif
#ifdef IP_RECVOPTS
    {"IP_RECVOPTS", static_cast<double>(IP_RECVOPTS)},
#endif
#ifdef IP_RECVRETOPTS
    {"IP_RECVRETOPTS", static_cast<double>(IP_RECVRETOPTS)},
#endif
#ifdef IP_RETOPTS
    {"IP_RETOPTS", static_cast<double>(IP_RETOPTS)},
#endif
#ifdef IP_MULTICAST_IF
    {"IP_MULTICAST_IF", static_cast<double>(IP_MULTICAST_IF)},
#endif
#ifdef IP_MULTICAST_TTL
    {"IP_MULTICAST_TTL", static_cast<double>(IP_MULTICAST_TTL)},
#endif
#ifdef IP_MULTICAST_LOOP
    {"IP_MULTICAST_LOOP", static_cast<double>(IP_MULTICAST_LOOP)},
#endif
#ifdef IP_ADD_MEMBERSHIP
    {"IP_ADD_MEMBERSHIP", static_cast<double>(IP_ADD_MEMBERSHIP)},
#endif
#ifdef IP_DROP_MEMBERSHIP
    {"IP_DROP_MEMBERSHIP", static_cast<double>(IP_DROP_MEMBERSHIP)},
#endif
#ifdef IP_ADD_SOURCE_MEMBERSHIP
    {"IP_ADD_SOURCE_MEMBERSHIP", static_cast<double>(IP_ADD_SOURCE_MEMBERSHIP)},
#endif
#ifdef IP_DROP_SOURCE_MEMBERSHIP
    {"IP_DROP_SOURCE_MEMBERSHIP", static_cast<double>(IP_DROP_SOURCE_MEMBERSHIP)},
#endif
#ifdef IP_BLOCK_SOURCE
    {"IP_BLOCK_SOURCE", static_cast<double>(IP_BLOCK_SOURCE)},
#endif
#ifdef IP_UNBLOCK_SOURCE
    {"IP_UNBLOCK_SOURCE", static_cast<double>(IP_UNBLOCK_SOURCE)},
#endif
#ifdef IP_PKTINFO
    {"IP_PKTINFO", static_cast<double>(IP_PKTINFO)},
#endif
#ifdef IP_TRANSPARENT
    {"IP_TRANSPARENT", static_cast<double>(IP_TRANSPARENT)},
#endif
#ifdef IP_FREEBIND
    {"IP_FREEBIND", static_cast<double>(IP_FREEBIND)},
#endif
#ifdef IP_BIND_ADDRESS_NO_PORT
    {"IP_BIND_ADDRESS_NO_PORT", static_cast<double>(IP_BIND_ADDRESS_NO_PORT)},
#endif
#ifdef IP_RECVTOS
    {"IP_RECVTOS", static_cast<double>(IP_RECVTOS)},
#endif
#ifdef IP_RECVTTL
    {"IP_RECVTTL", static_cast<double>(IP_RECVTTL)},
#endif
#ifdef IP_RECVERR
    {"IP_RECVERR", static_cast<double>(IP_RECVERR)},
#endif
#ifdef IP_MTU
    {"IP_MTU", static_cast<double>(IP_MTU)},
#endif
#ifdef IP_MTU_DISCOVER
    {"IP_MTU_DISCOVER", static_cast<double>(IP_MTU_DISCOVER)},
#endif
#ifdef IP_PMTUDISC_DO
    {"IP_PMTUDISC_DO", static_cast<double>(IP_PMTUDISC_DO)},
#endif
#ifdef IP_PMTUDISC_DONT
    {"IP_PMTUDISC_DONT", static_cast<double>(IP_PMTUDISC_DONT)},
#endif
#ifdef IP_PMTUDISC_WANT
    {"IP_PMTUDISC_WANT", static_cast<double>(IP_PMTUDISC_WANT)},
#endif
#ifdef IP_PMTUDISC_PROBE
    {"IP_PMTUDISC_PROBE", static_cast<double>(IP_PMTUDISC_PROBE)},
#endif
#ifdef IP_DEFAULT_MULTICAST_TTL
    {"IP_DEFAULT_MULTICAST_TTL", static_cast<double>(IP_DEFAULT_MULTICAST_TTL)},
#endif
#ifdef IP_DEFAULT_MULTICAST_LOOP
    {"IP_DEFAULT_MULTICAST_LOOP", static_cast<double>(IP_DEFAULT_MULTICAST_LOOP)},
#endif
#ifdef IP_MAX_MEMBERSHIPS
    {"IP_MAX_MEMBERSHIPS", static_cast<double>(IP_MAX_MEMBERSHIPS)},
#endif
#ifdef IPV6_UNICAST_HOPS
    {"IPV6_UNICAST_HOPS", static_cast<double>(IPV6_UNICAST_HOPS)},
#endif
#ifdef IPV6_MULTICAST_IF
    {"IPV6_MULTICAST_IF", static_cast<double>(IPV6_MULTICAST_IF)},
#endif
#ifdef IPV6_MULTICAST_HOPS
    {"IPV6_MULTICAST_HOPS", static_cast<double>(IPV6_MULTICAST_HOPS)},
#endif
#ifdef IPV6_MULTICAST_LOOP
    {"IPV6_MULTICAST_LOOP", static_cast<double>(IPV6_MULTICAST_LOOP)},
#endif
#ifdef IPV6_JOIN_GROUP
    {"IPV6_JOIN_GROUP", static_cast<double>(IPV6_JOIN_GROUP)},
#endif
#ifdef IPV6_LEAVE_GROUP
    {"IPV6_LEAVE_GROUP", static_cast<double>(IPV6_LEAVE_GROUP)},
#endif
#ifdef IPV6_V6ONLY
    {"IPV6_V6ONLY", static_cast<double>(IPV6_V6ONLY)},
#endif
#ifdef IPV6_RECVPKTINFO
    {"IPV6_RECVPKTINFO", static_cast<double>(IPV6_RECVPKTINFO)},
#endif
#ifdef IPV6_PKTINFO
    {"IPV6_PKTINFO", static_cast<double>(IPV6_PKTINFO)},
#endif
#ifdef IPV6_RECVHOPLIMIT
    {"IPV6_RECVHOPLIMIT", static_cast<double>(IPV6_RECVHOPLIMIT)},
#endif
#ifdef IPV6_HOPLIMIT
    {"IPV6_HOPLIMIT", static_cast<double>(IPV6_HOPLIMIT)},
#endif
#ifdef IPV6_RECVTCLASS
    {"IPV6_RECVTCLASS", static_cast<double>(IPV6_RECVTCLASS)},
#endif
#ifdef IPV6_TCLASS
    {"IPV6_TCLASS", static_cast<double>(IPV6_TCLASS)},
#endif
#ifdef IPV6_CHECKSUM
    {"IPV6_CHECKSUM", static_cast<double>(IPV6_CHECKSUM)},
#endif
#ifdef IPV6_DONTFRAG
    {"IPV6_DONTFRAG", static_cast<double>(IPV6_DONTFRAG)},
#endif
#ifdef IPV6_RECVERR
    {"IPV6_RECVERR", static_cast<double>(IPV6_RECVERR)},
#endif
#ifdef IPV6_MTU
    {"IPV6_MTU", static_cast<double>(IPV6_MTU)},
#endif
#ifdef IPV6_MTU_DISCOVER
    {"IPV6_MTU_DISCOVER", static_cast<double>(IPV6_MTU_DISCOVER)},
#endif
#ifdef IPV6_DSTOPTS
    {"IPV6_DSTOPTS", static_cast<double>(IPV6_DSTOPTS)},
#endif
#ifdef IPV6_HOPOPTS
    {"IPV6_HOPOPTS", static_cast<double>(IPV6_HOPOPTS)},
#endif
#ifdef IPV6_NEXTHOP
    {"IPV6_NEXTHOP", static_cast<double>(IPV6_NEXTHOP)},
#endif
#ifdef IPV6_PATHMTU
    {"IPV6_PATHMTU", static_cast<double>(IPV6_PATHMTU)},
#endif
#ifdef IPV6_RECVDSTOPTS
    {"IPV6_RECVDSTOPTS", static_cast<double>(IPV6_RECVDSTOPTS)},
#endif
#ifdef IPV6_RECVHOPOPTS
    {"IPV6_RECVHOPOPTS", static_cast<double>(IPV6_RECVHOPOPTS)},
#endif
#ifdef IPV6_RECVPATHMTU
    {"IPV6_RECVPATHMTU", static_cast<double>(IPV6_RECVPATHMTU)},
#endif
#ifdef IPV6_RECVRTHDR
    {"IPV6_RECVRTHDR", static_cast<double>(IPV6_RECVRTHDR)},
#endif
#ifdef IPV6_RTHDR
    {"IPV6_RTHDR", static_cast<double>(IPV6_RTHDR)},
#endif
#ifdef IPV6_RTHDRDSTOPTS
    {"IPV6_RTHDRDSTOPTS", static_cast<double>(IPV6_RTHDRDSTOPTS)},
#endif
#ifdef IPV6_RTHDR_TYPE_0
    {"IPV6_RTHDR_TYPE_0", static_cast<double>(IPV6_RTHDR_TYPE_0)},
#endif
#ifdef INADDR_ANY
    {"INADDR_ANY", static_cast<double>(INADDR_ANY)},
#endif
#ifdef INADDR_BROADCAST
    {"INADDR_BROADCAST", static_cast<double>(INADDR_BROADCAST)},
#endif
#ifdef INADDR_LOOPBACK
    {"INADDR_LOOPBACK", static_cast<double>(INADDR_LOOPBACK)},
#endif
#ifdef INADDR_NONE
    {"INADDR_NONE", static_cast<double>(INADDR_NONE)},
#endif
#ifdef INADDR_UNSPEC_GROUP
    {"INADDR_UNSPEC_GROUP", static_cast<double>(INADDR_UNSPEC_GROUP)},
#endif
#ifdef INADDR_ALLHOSTS_GROUP
    {"INADDR_ALLHOSTS_GROUP", static_cast<double>(INADDR_ALLHOSTS_GROUP)},
#endif
#ifdef INADDR_MAX_LOCAL_GROUP
    {"INADDR_MAX_LOCAL_GROUP", static_cast<double>(INADDR_MAX_LOCAL_GROUP)},
#endif
#ifdef IPPORT_RESERVED
    {"IPPORT_RESERVED", static_cast<double>(IPPORT_RESERVED)},
#endif
#ifdef IPPORT_USERRESERVED
    {"IPPORT_USERRESERVED", static_cast<double>(IPPORT_USERRESERVED)},
#endif
#ifdef AI_PASSIVE
    {"AI_PASSIVE", static_cast<double>(AI_PASSIVE)},
#endif
#ifdef AI_CANONNAME
    {"AI_CANONNAME", static_cast<double>(AI_CANONNAME)},
#endif
#ifdef AI_NUMERICHOST
    {"AI_NUMERICHOST", static_cast<double>(AI_NUMERICHOST)},
#endif
#ifdef AI_NUMERICSERV
    {"AI_NUMERICSERV", static_cast<double>(AI_NUMERICSERV)},
#endif
#ifdef AI_ADDRCONFIG
    {"AI_ADDRCONFIG", static_cast<double>(AI_ADDRCONFIG)},
#endif
#ifdef AI_V4MAPPED
    {"AI_V4MAPPED", static_cast<double>(AI_V4MAPPED)},
#endif
#ifdef AI_ALL
    {"AI_ALL", static_cast<double>(AI_ALL)},
#endif
#ifdef NI_MAXHOST
    {"NI_MAXHOST", static_cast<double>(NI_MAXHOST)},
#endif
#ifdef NI_MAXSERV
    {"NI_MAXSERV", static_cast<double>(NI_MAXSERV)},
#endif
#ifdef NI_NUMERICHOST
    {"NI_NUMERICHOST", static_cast<double>(NI_NUMERICHOST)},
#endif
#ifdef NI_NUMERICSERV
    {"NI_NUMERICSERV", static_cast<double>(NI_NUMERICSERV)},
#endif
#ifdef NI_NOFQDN
    {"NI_NOFQDN", static_cast<double>(NI_NOFQDN)},
#endif
#ifdef NI_NAMEREQD
    {"NI_NAMEREQD", static_cast<double>(NI_NAMEREQD)},
#endif
#ifdef NI_DGRAM
    {"NI_DGRAM", static_cast<double>(NI_DGRAM)},
#endif
#ifdef NI_IDN
    {"NI_IDN", static_cast<double>(NI_IDN)},
#endif
#ifdef EAI_AGAIN
    {"EAI_AGAIN", static_cast<double>(EAI_AGAIN)},
#endif
#ifdef EAI_BADFLAGS
    {"EAI_BADFLAGS", static_cast<double>(EAI_BADFLAGS)},
#endif
#ifdef EAI_FAIL
    {"EAI_FAIL", static_cast<double>(EAI_FAIL)},
#endif
#ifdef EAI_FAMILY
    {"EAI_FAMILY", static_cast<double>(EAI_FAMILY)},
#endif
#ifdef EAI_MEMORY
    {"EAI_MEMORY", static_cast<double>(EAI_MEMORY)},
#endif
#ifdef EAI_NONAME
    {"EAI_NONAME", static_cast<double>(EAI_NONAME)},
#endif
#ifdef EAI_SERVICE
    {"EAI_SERVICE", static_cast<double>(EAI_SERVICE)},
#endif
#ifdef EAI_SOCKTYPE
    {"EAI_SOCKTYPE", static_cast<double>(EAI_SOCKTYPE)},
#endif
#ifdef EAI_SYSTEM
    {"EAI_SYSTEM", static_cast<double>(EAI_SYSTEM)},
#endif
#ifdef EAI_OVERFLOW
    {"EAI_OVERFLOW", static_cast<double>(EAI_OVERFLOW)},
#endif
#ifdef EAI_ADDRFAMILY
    {"EAI_ADDRFAMILY", static_cast<double>(EAI_ADDRFAMILY)},
#endif
#ifdef EAI_NODATA
    {"EAI_NODATA", static_cast<double>(EAI_NODATA)},
#endif
#ifdef NETLINK_ROUTE
    {"NETLINK_ROUTE", static_cast<double>(NETLINK_ROUTE)},
#endif
#ifdef NETLINK_GENERIC
    {"NETLINK_GENERIC", static_cast<double>(NETLINK_GENERIC)},
#endif
#ifdef NETLINK_KOBJECT_UEVENT
    {"NETLINK_KOBJECT_UEVENT", static_cast<double>(NETLINK_KOBJECT_UEVENT)},
#endif
#ifdef NETLINK_SOCK_DIAG
    {"NETLINK_SOCK_DIAG", static_cast<double>(NETLINK_SOCK_DIAG)},
#endif
#ifdef NETLINK_CRYPTO
    {"NETLINK_CRYPTO", static_cast<double>(NETLINK_CRYPTO)},
#endif
#ifdef NETLINK_DNRTMSG
    {"NETLINK_DNRTMSG", static_cast<double>(NETLINK_DNRTMSG)},
#endif
#ifdef NETLINK_FIREWALL
    {"NETLINK_FIREWALL", static_cast<double>(NETLINK_FIREWALL)},
#endif
#ifdef NETLINK_IP6_FW
    {"NETLINK_IP6_FW", static_cast<double>(NETLINK_IP6_FW)},
#endif
#ifdef NETLINK_NFLOG
    {"NETLINK_NFLOG", static_cast<double>(NETLINK_NFLOG)},
#endif
#ifdef NETLINK_USERSOCK
    {"NETLINK_USERSOCK", static_cast<double>(NETLINK_USERSOCK)},
#endif
#ifdef NETLINK_XFRM
    {"NETLINK_XFRM", static_cast<double>(NETLINK_XFRM)},
#endif
#ifdef NETLINK_NETFILTER
    {"NETLINK_NETFILTER", static_cast<double>(NETLINK_NETFILTER)},
#endif
#ifdef PACKET_HOST
    {"PACKET_HOST", static_cast<double>(PACKET_HOST)},
#endif
#ifdef PACKET_BROADCAST
    {"PACKET_BROADCAST", static_cast<double>(PACKET_BROADCAST)},
#endif
#ifdef PACKET_MULTICAST
    {"PACKET_MULTICAST", static_cast<double>(PACKET_MULTICAST)},
#endif
#ifdef PACKET_OTHERHOST
    {"PACKET_OTHERHOST", static_cast<double>(PACKET_OTHERHOST)},
#endif
#ifdef PACKET_OUTGOING
    {"PACKET_OUTGOING", static_cast<double>(PACKET_OUTGOING)},
#endif
#ifdef PACKET_LOOPBACK
    {"PACKET_LOOPBACK", static_cast<double>(PACKET_LOOPBACK)},
#endif
#ifdef PACKET_FASTROUTE
    {"PACKET_FASTROUTE", static_cast<double>(PACKET_FASTROUTE)},
#endif
#ifdef ETHERTYPE_ARP
    {"ETHERTYPE_ARP", static_cast<double>(ETHERTYPE_ARP)},
#endif
#ifdef ETHERTYPE_IP
    {"ETHERTYPE_IP", static_cast<double>(ETHERTYPE_IP)},
#endif
#ifdef ETHERTYPE_IPV6
    {"ETHERTYPE_IPV6", static_cast<double>(ETHERTYPE_IPV6)},
#endif
#ifdef ETHERTYPE_VLAN
    {"ETHERTYPE_VLAN", static_cast<double>(ETHERTYPE_VLAN)},
#endif
#ifdef ETH_P_ALL
    {"ETH_P_ALL", static_cast<double>(ETH_P_ALL)},
#endif
#ifdef ETH_P_IP
    {"ETH_P_IP", static_cast<double>(ETH_P_IP)},
#endif
#ifdef VMADDR_CID_ANY
    {"VMADDR_CID_ANY", static_cast<double>(VMADDR_CID_ANY)},
#endif
#ifdef VMADDR_CID_HOST
    {"VMADDR_CID_HOST", static_cast<double>(VMADDR_CID_HOST)},
#endif
#ifdef VMADDR_PORT_ANY
    {"VMADDR_PORT_ANY", static_cast<double>(VMADDR_PORT_ANY)},
#endif
#ifdef SO_VM_SOCKETS_BUFFER_SIZE
    {"SO_VM_SOCKETS_BUFFER_SIZE", static_cast<double>(SO_VM_SOCKETS_BUFFER_SIZE)},
#endif
#ifdef SO_VM_SOCKETS_BUFFER_MIN_SIZE
    {"SO_VM_SOCKETS_BUFFER_MIN_SIZE", static_cast<double>(SO_VM_SOCKETS_BUFFER_MIN_SIZE)},
#endif
#ifdef SO_VM_SOCKETS_BUFFER_MAX_SIZE
    {"SO_VM_SOCKETS_BUFFER_MAX_SIZE", static_cast<double>(SO_VM_SOCKETS_BUFFER_MAX_SIZE)},
#endif
#ifdef VM_SOCKETS_INVALID_VERSION
    {"VM_SOCKETS_INVALID_VERSION", static_cast<double>(VM_SOCKETS_INVALID_VERSION)},
#endif
#ifdef VMADDR_CID_LOCAL
    {"VMADDR_CID_LOCAL", static_cast<double>(VMADDR_CID_LOCAL)},
#endif
};

static const Constant k_os[] = {
#ifdef O_RDONLY
    {"O_RDONLY", static_cast<double>(O_RDONLY)},
#endif
#ifdef O_WRONLY
    {"O_WRONLY", static_cast<double>(O_WRONLY)},
#endif
#ifdef O_RDWR
    {"O_RDWR", static_cast<double>(O_RDWR)},
#endif
#ifdef O_ACCMODE
    {"O_ACCMODE", static_cast<double>(O_ACCMODE)},
#endif
#ifdef O_NONBLOCK
    {"O_NONBLOCK", static_cast<double>(O_NONBLOCK)},
#endif
#ifdef O_NDELAY
    {"O_NDELAY", static_cast<double>(O_NDELAY)},
#endif
#ifdef O_CLOEXEC
    {"O_CLOEXEC", static_cast<double>(O_CLOEXEC)},
#endif
#ifdef O_CREAT
    {"O_CREAT", static_cast<double>(O_CREAT)},
#endif
#ifdef O_EXCL
    {"O_EXCL", static_cast<double>(O_EXCL)},
#endif
#ifdef O_TRUNC
    {"O_TRUNC", static_cast<double>(O_TRUNC)},
#endif
#ifdef O_APPEND
    {"O_APPEND", static_cast<double>(O_APPEND)},
#endif
#ifdef O_NOCTTY
    {"O_NOCTTY", static_cast<double>(O_NOCTTY)},
#endif
#ifdef O_SYNC
    {"O_SYNC", static_cast<double>(O_SYNC)},
#endif
#ifdef O_DSYNC
    {"O_DSYNC", static_cast<double>(O_DSYNC)},
#endif
#ifdef O_NOFOLLOW
    {"O_NOFOLLOW", static_cast<double>(O_NOFOLLOW)},
#endif
#ifdef O_DIRECTORY
    {"O_DIRECTORY", static_cast<double>(O_DIRECTORY)},
#endif
#ifdef O_DIRECT
    {"O_DIRECT", static_cast<double>(O_DIRECT)},
#endif
#ifdef O_RSYNC
    {"O_RSYNC", static_cast<double>(O_RSYNC)},
#endif
#ifdef O_ASYNC
    {"O_ASYNC", static_cast<double>(O_ASYNC)},
#endif
#ifdef O_FSYNC
    {"O_FSYNC", static_cast<double>(O_FSYNC)},
#endif
#ifdef O_LARGEFILE
    {"O_LARGEFILE", static_cast<double>(O_LARGEFILE)},
#endif
#ifdef O_NOATIME
    {"O_NOATIME", static_cast<double>(O_NOATIME)},
#endif
#ifdef O_PATH
    {"O_PATH", static_cast<double>(O_PATH)},
#endif
#ifdef O_TMPFILE
    {"O_TMPFILE", static_cast<double>(O_TMPFILE)},
#endif
#ifdef O_EXLOCK
    {"O_EXLOCK", static_cast<double>(O_EXLOCK)},
#endif
#ifdef O_SHLOCK
    {"O_SHLOCK", static_cast<double>(O_SHLOCK)},
#endif
#ifdef O_EVTONLY
    {"O_EVTONLY", static_cast<double>(O_EVTONLY)},
#endif
#ifdef O_NOFOLLOW_ANY
    {"O_NOFOLLOW_ANY", static_cast<double>(O_NOFOLLOW_ANY)},
#endif
#ifdef O_SYMLINK
    {"O_SYMLINK", static_cast<double>(O_SYMLINK)},
#endif
#ifdef O_SEARCH
    {"O_SEARCH", static_cast<double>(O_SEARCH)},
#endif
#ifdef O_EXEC
    {"O_EXEC", static_cast<double>(O_EXEC)},
#endif
#ifdef SEEK_SET
    {"SEEK_SET", static_cast<double>(SEEK_SET)},
#endif
#ifdef SEEK_CUR
    {"SEEK_CUR", static_cast<double>(SEEK_CUR)},
#endif
#ifdef SEEK_END
    {"SEEK_END", static_cast<double>(SEEK_END)},
#endif
#ifdef SEEK_DATA
    {"SEEK_DATA", static_cast<double>(SEEK_DATA)},
#endif
#ifdef SEEK_HOLE
    {"SEEK_HOLE", static_cast<double>(SEEK_HOLE)},
#endif
#ifdef EFD_CLOEXEC
    {"EFD_CLOEXEC", static_cast<double>(EFD_CLOEXEC)},
#endif
#ifdef EFD_NONBLOCK
    {"EFD_NONBLOCK", static_cast<double>(EFD_NONBLOCK)},
#endif
#ifdef EFD_SEMAPHORE
    {"EFD_SEMAPHORE", static_cast<double>(EFD_SEMAPHORE)},
#endif
#ifdef TFD_CLOEXEC
    {"TFD_CLOEXEC", static_cast<double>(TFD_CLOEXEC)},
#endif
#ifdef TFD_NONBLOCK
    {"TFD_NONBLOCK", static_cast<double>(TFD_NONBLOCK)},
#endif
#ifdef TFD_TIMER_ABSTIME
    {"TFD_TIMER_ABSTIME", static_cast<double>(TFD_TIMER_ABSTIME)},
#endif
#ifdef TFD_TIMER_CANCEL_ON_SET
    {"TFD_TIMER_CANCEL_ON_SET", static_cast<double>(TFD_TIMER_CANCEL_ON_SET)},
#endif
#ifdef SFD_CLOEXEC
    {"SFD_CLOEXEC", static_cast<double>(SFD_CLOEXEC)},
#endif
#ifdef SFD_NONBLOCK
    {"SFD_NONBLOCK", static_cast<double>(SFD_NONBLOCK)},
#endif
#ifdef PIDFD_NONBLOCK
    {"PIDFD_NONBLOCK", static_cast<double>(PIDFD_NONBLOCK)},
#endif
#ifdef IN_ACCESS
    {"IN_ACCESS", static_cast<double>(IN_ACCESS)},
#endif
#ifdef IN_MODIFY
    {"IN_MODIFY", static_cast<double>(IN_MODIFY)},
#endif
#ifdef IN_ATTRIB
    {"IN_ATTRIB", static_cast<double>(IN_ATTRIB)},
#endif
#ifdef IN_CLOSE_WRITE
    {"IN_CLOSE_WRITE", static_cast<double>(IN_CLOSE_WRITE)},
#endif
#ifdef IN_CLOSE_NOWRITE
    {"IN_CLOSE_NOWRITE", static_cast<double>(IN_CLOSE_NOWRITE)},
#endif
#ifdef IN_CLOSE
    {"IN_CLOSE", static_cast<double>(IN_CLOSE)},
#endif
#ifdef IN_OPEN
    {"IN_OPEN", static_cast<double>(IN_OPEN)},
#endif
#ifdef IN_MOVED_FROM
    {"IN_MOVED_FROM", static_cast<double>(IN_MOVED_FROM)},
#endif
#ifdef IN_MOVED_TO
    {"IN_MOVED_TO", static_cast<double>(IN_MOVED_TO)},
#endif
#ifdef IN_MOVE
    {"IN_MOVE", static_cast<double>(IN_MOVE)},
#endif
#ifdef IN_CREATE
    {"IN_CREATE", static_cast<double>(IN_CREATE)},
#endif
#ifdef IN_DELETE
    {"IN_DELETE", static_cast<double>(IN_DELETE)},
#endif
#ifdef IN_DELETE_SELF
    {"IN_DELETE_SELF", static_cast<double>(IN_DELETE_SELF)},
#endif
#ifdef IN_MOVE_SELF
    {"IN_MOVE_SELF", static_cast<double>(IN_MOVE_SELF)},
#endif
#ifdef IN_ALL_EVENTS
    {"IN_ALL_EVENTS", static_cast<double>(IN_ALL_EVENTS)},
#endif
#ifdef IN_UNMOUNT
    {"IN_UNMOUNT", static_cast<double>(IN_UNMOUNT)},
#endif
#ifdef IN_Q_OVERFLOW
    {"IN_Q_OVERFLOW", static_cast<double>(IN_Q_OVERFLOW)},
#endif
#ifdef IN_IGNORED
    {"IN_IGNORED", static_cast<double>(IN_IGNORED)},
#endif
#ifdef IN_ISDIR
    {"IN_ISDIR", static_cast<double>(IN_ISDIR)},
#endif
#ifdef IN_ONLYDIR
    {"IN_ONLYDIR", static_cast<double>(IN_ONLYDIR)},
#endif
#ifdef IN_DONT_FOLLOW
    {"IN_DONT_FOLLOW", static_cast<double>(IN_DONT_FOLLOW)},
#endif
#ifdef IN_EXCL_UNLINK
    {"IN_EXCL_UNLINK", static_cast<double>(IN_EXCL_UNLINK)},
#endif
#ifdef IN_MASK_CREATE
    {"IN_MASK_CREATE", static_cast<double>(IN_MASK_CREATE)},
#endif
#ifdef IN_MASK_ADD
    {"IN_MASK_ADD", static_cast<double>(IN_MASK_ADD)},
#endif
#ifdef IN_ONESHOT
    {"IN_ONESHOT", static_cast<double>(IN_ONESHOT)},
#endif
#ifdef IN_CLOEXEC
    {"IN_CLOEXEC", static_cast<double>(IN_CLOEXEC)},
#endif
#ifdef IN_NONBLOCK
    {"IN_NONBLOCK", static_cast<double>(IN_NONBLOCK)},
#endif
#ifdef CLOCK_REALTIME
    {"CLOCK_REALTIME", static_cast<double>(CLOCK_REALTIME)},
#endif
#ifdef CLOCK_MONOTONIC
    {"CLOCK_MONOTONIC", static_cast<double>(CLOCK_MONOTONIC)},
#endif
#ifdef CLOCK_BOOTTIME
    {"CLOCK_BOOTTIME", static_cast<double>(CLOCK_BOOTTIME)},
#endif
#ifdef WNOHANG
    {"WNOHANG", static_cast<double>(WNOHANG)},
#endif
#ifdef WUNTRACED
    {"WUNTRACED", static_cast<double>(WUNTRACED)},
#endif
#ifdef WCONTINUED
    {"WCONTINUED", static_cast<double>(WCONTINUED)},
#endif
#ifdef WEXITED
    {"WEXITED", static_cast<double>(WEXITED)},
#endif
#ifdef WSTOPPED
    {"WSTOPPED", static_cast<double>(WSTOPPED)},
#endif
#ifdef WNOWAIT
    {"WNOWAIT", static_cast<double>(WNOWAIT)},
#endif
    {"P_ALL", static_cast<double>(P_ALL)},
    {"P_PID", static_cast<double>(P_PID)},
    {"P_PGID", static_cast<double>(P_PGID)},
#ifdef P_PIDFD
    {"P_PIDFD", static_cast<double>(P_PIDFD)},
#endif
#ifdef CLD_EXITED
    {"CLD_EXITED", static_cast<double>(CLD_EXITED)},
#endif
#ifdef CLD_KILLED
    {"CLD_KILLED", static_cast<double>(CLD_KILLED)},
#endif
#ifdef CLD_DUMPED
    {"CLD_DUMPED", static_cast<double>(CLD_DUMPED)},
#endif
#ifdef CLD_TRAPPED
    {"CLD_TRAPPED", static_cast<double>(CLD_TRAPPED)},
#endif
#ifdef CLD_STOPPED
    {"CLD_STOPPED", static_cast<double>(CLD_STOPPED)},
#endif
#ifdef CLD_CONTINUED
    {"CLD_CONTINUED", static_cast<double>(CLD_CONTINUED)},
#endif
#ifdef F_SETPIPE_SZ
    {"F_SETPIPE_SZ", static_cast<double>(F_SETPIPE_SZ)},
#endif
#ifdef F_GETPIPE_SZ
    {"F_GETPIPE_SZ", static_cast<double>(F_GETPIPE_SZ)},
#endif
#ifdef SPLICE_F_MOVE
    {"SPLICE_F_MOVE", static_cast<double>(SPLICE_F_MOVE)},
#endif
#ifdef SPLICE_F_NONBLOCK
    {"SPLICE_F_NONBLOCK", static_cast<double>(SPLICE_F_NONBLOCK)},
#endif
#ifdef SPLICE_F_MORE
    {"SPLICE_F_MORE", static_cast<double>(SPLICE_F_MORE)},
#endif
#ifdef MFD_CLOEXEC
    {"MFD_CLOEXEC", static_cast<double>(MFD_CLOEXEC)},
#endif
#ifdef MFD_ALLOW_SEALING
    {"MFD_ALLOW_SEALING", static_cast<double>(MFD_ALLOW_SEALING)},
#endif
#ifdef MFD_HUGETLB
    {"MFD_HUGETLB", static_cast<double>(MFD_HUGETLB)},
#endif
#ifdef MFD_HUGE_SHIFT
    {"MFD_HUGE_SHIFT", static_cast<double>(MFD_HUGE_SHIFT)},
#endif
#ifdef MFD_HUGE_MASK
    {"MFD_HUGE_MASK", static_cast<double>(MFD_HUGE_MASK)},
#endif
#ifdef MFD_HUGE_64KB
    {"MFD_HUGE_64KB", static_cast<double>(MFD_HUGE_64KB)},
#endif
#ifdef MFD_HUGE_512KB
    {"MFD_HUGE_512KB", static_cast<double>(MFD_HUGE_512KB)},
#endif
#ifdef MFD_HUGE_1MB
    {"MFD_HUGE_1MB", static_cast<double>(MFD_HUGE_1MB)},
#endif
#ifdef MFD_HUGE_2MB
    {"MFD_HUGE_2MB", static_cast<double>(MFD_HUGE_2MB)},
#endif
#ifdef MFD_HUGE_8MB
    {"MFD_HUGE_8MB", static_cast<double>(MFD_HUGE_8MB)},
#endif
#ifdef MFD_HUGE_16MB
    {"MFD_HUGE_16MB", static_cast<double>(MFD_HUGE_16MB)},
#endif
#ifdef MFD_HUGE_32MB
    {"MFD_HUGE_32MB", static_cast<double>(MFD_HUGE_32MB)},
#endif
#ifdef MFD_HUGE_256MB
    {"MFD_HUGE_256MB", static_cast<double>(MFD_HUGE_256MB)},
#endif
#ifdef MFD_HUGE_512MB
    {"MFD_HUGE_512MB", static_cast<double>(MFD_HUGE_512MB)},
#endif
#ifdef MFD_HUGE_1GB
    {"MFD_HUGE_1GB", static_cast<double>(MFD_HUGE_1GB)},
#endif
#ifdef MFD_HUGE_2GB
    {"MFD_HUGE_2GB", static_cast<double>(MFD_HUGE_2GB)},
#endif
#ifdef MFD_HUGE_16GB
    {"MFD_HUGE_16GB", static_cast<double>(MFD_HUGE_16GB)},
#endif
};

static const Constant k_errno[] = {
#ifdef E2BIG
    {"E2BIG", static_cast<double>(E2BIG)},
#endif
#ifdef EACCES
    {"EACCES", static_cast<double>(EACCES)},
#endif
#ifdef EADDRINUSE
    {"EADDRINUSE", static_cast<double>(EADDRINUSE)},
#endif
#ifdef EADDRNOTAVAIL
    {"EADDRNOTAVAIL", static_cast<double>(EADDRNOTAVAIL)},
#endif
#ifdef EAFNOSUPPORT
    {"EAFNOSUPPORT", static_cast<double>(EAFNOSUPPORT)},
#endif
#ifdef EAGAIN
    {"EAGAIN", static_cast<double>(EAGAIN)},
#endif
#ifdef EALREADY
    {"EALREADY", static_cast<double>(EALREADY)},
#endif
#ifdef EBADF
    {"EBADF", static_cast<double>(EBADF)},
#endif
#ifdef EBADMSG
    {"EBADMSG", static_cast<double>(EBADMSG)},
#endif
#ifdef EBUSY
    {"EBUSY", static_cast<double>(EBUSY)},
#endif
#ifdef ECANCELED
    {"ECANCELED", static_cast<double>(ECANCELED)},
#endif
#ifdef ECHILD
    {"ECHILD", static_cast<double>(ECHILD)},
#endif
#ifdef ECONNABORTED
    {"ECONNABORTED", static_cast<double>(ECONNABORTED)},
#endif
#ifdef ECONNREFUSED
    {"ECONNREFUSED", static_cast<double>(ECONNREFUSED)},
#endif
#ifdef ECONNRESET
    {"ECONNRESET", static_cast<double>(ECONNRESET)},
#endif
#ifdef EDEADLK
    {"EDEADLK", static_cast<double>(EDEADLK)},
#endif
#ifdef EDESTADDRREQ
    {"EDESTADDRREQ", static_cast<double>(EDESTADDRREQ)},
#endif
#ifdef EDOM
    {"EDOM", static_cast<double>(EDOM)},
#endif
#ifdef EDQUOT
    {"EDQUOT", static_cast<double>(EDQUOT)},
#endif
#ifdef EEXIST
    {"EEXIST", static_cast<double>(EEXIST)},
#endif
#ifdef EFAULT
    {"EFAULT", static_cast<double>(EFAULT)},
#endif
#ifdef EFBIG
    {"EFBIG", static_cast<double>(EFBIG)},
#endif
#ifdef EHOSTDOWN
    {"EHOSTDOWN", static_cast<double>(EHOSTDOWN)},
#endif
#ifdef EHOSTUNREACH
    {"EHOSTUNREACH", static_cast<double>(EHOSTUNREACH)},
#endif
#ifdef EIDRM
    {"EIDRM", static_cast<double>(EIDRM)},
#endif
#ifdef EILSEQ
    {"EILSEQ", static_cast<double>(EILSEQ)},
#endif
#ifdef EINPROGRESS
    {"EINPROGRESS", static_cast<double>(EINPROGRESS)},
#endif
#ifdef EINTR
    {"EINTR", static_cast<double>(EINTR)},
#endif
#ifdef EINVAL
    {"EINVAL", static_cast<double>(EINVAL)},
#endif
#ifdef EIO
    {"EIO", static_cast<double>(EIO)},
#endif
#ifdef EISCONN
    {"EISCONN", static_cast<double>(EISCONN)},
#endif
#ifdef EISDIR
    {"EISDIR", static_cast<double>(EISDIR)},
#endif
#ifdef ELOOP
    {"ELOOP", static_cast<double>(ELOOP)},
#endif
#ifdef EMFILE
    {"EMFILE", static_cast<double>(EMFILE)},
#endif
#ifdef EMLINK
    {"EMLINK", static_cast<double>(EMLINK)},
#endif
#ifdef EMSGSIZE
    {"EMSGSIZE", static_cast<double>(EMSGSIZE)},
#endif
#ifdef EMULTIHOP
    {"EMULTIHOP", static_cast<double>(EMULTIHOP)},
#endif
#ifdef ENAMETOOLONG
    {"ENAMETOOLONG", static_cast<double>(ENAMETOOLONG)},
#endif
#ifdef ENETDOWN
    {"ENETDOWN", static_cast<double>(ENETDOWN)},
#endif
#ifdef ENETRESET
    {"ENETRESET", static_cast<double>(ENETRESET)},
#endif
#ifdef ENETUNREACH
    {"ENETUNREACH", static_cast<double>(ENETUNREACH)},
#endif
#ifdef ENFILE
    {"ENFILE", static_cast<double>(ENFILE)},
#endif
#ifdef ENOBUFS
    {"ENOBUFS", static_cast<double>(ENOBUFS)},
#endif
#ifdef ENODATA
    {"ENODATA", static_cast<double>(ENODATA)},
#endif
#ifdef ENODEV
    {"ENODEV", static_cast<double>(ENODEV)},
#endif
#ifdef ENOENT
    {"ENOENT", static_cast<double>(ENOENT)},
#endif
#ifdef ENOEXEC
    {"ENOEXEC", static_cast<double>(ENOEXEC)},
#endif
#ifdef ENOLCK
    {"ENOLCK", static_cast<double>(ENOLCK)},
#endif
#ifdef ENOLINK
    {"ENOLINK", static_cast<double>(ENOLINK)},
#endif
#ifdef ENOMEM
    {"ENOMEM", static_cast<double>(ENOMEM)},
#endif
#ifdef ENOMSG
    {"ENOMSG", static_cast<double>(ENOMSG)},
#endif
#ifdef ENOPROTOOPT
    {"ENOPROTOOPT", static_cast<double>(ENOPROTOOPT)},
#endif
#ifdef ENOSPC
    {"ENOSPC", static_cast<double>(ENOSPC)},
#endif
#ifdef ENOSR
    {"ENOSR", static_cast<double>(ENOSR)},
#endif
#ifdef ENOSTR
    {"ENOSTR", static_cast<double>(ENOSTR)},
#endif
#ifdef ENOSYS
    {"ENOSYS", static_cast<double>(ENOSYS)},
#endif
#ifdef ENOTCONN
    {"ENOTCONN", static_cast<double>(ENOTCONN)},
#endif
#ifdef ENOTDIR
    {"ENOTDIR", static_cast<double>(ENOTDIR)},
#endif
#ifdef ENOTEMPTY
    {"ENOTEMPTY", static_cast<double>(ENOTEMPTY)},
#endif
#ifdef ENOTRECOVERABLE
    {"ENOTRECOVERABLE", static_cast<double>(ENOTRECOVERABLE)},
#endif
#ifdef ENOTSOCK
    {"ENOTSOCK", static_cast<double>(ENOTSOCK)},
#endif
#ifdef ENOTSUP
    {"ENOTSUP", static_cast<double>(ENOTSUP)},
#endif
#ifdef ENOTTY
    {"ENOTTY", static_cast<double>(ENOTTY)},
#endif
#ifdef ENXIO
    {"ENXIO", static_cast<double>(ENXIO)},
#endif
#ifdef EOPNOTSUPP
    {"EOPNOTSUPP", static_cast<double>(EOPNOTSUPP)},
#endif
#ifdef EOVERFLOW
    {"EOVERFLOW", static_cast<double>(EOVERFLOW)},
#endif
#ifdef EOWNERDEAD
    {"EOWNERDEAD", static_cast<double>(EOWNERDEAD)},
#endif
#ifdef EPERM
    {"EPERM", static_cast<double>(EPERM)},
#endif
#ifdef EPFNOSUPPORT
    {"EPFNOSUPPORT", static_cast<double>(EPFNOSUPPORT)},
#endif
#ifdef EPIPE
    {"EPIPE", static_cast<double>(EPIPE)},
#endif
#ifdef EPROTO
    {"EPROTO", static_cast<double>(EPROTO)},
#endif
#ifdef EPROTONOSUPPORT
    {"EPROTONOSUPPORT", static_cast<double>(EPROTONOSUPPORT)},
#endif
#ifdef EPROTOTYPE
    {"EPROTOTYPE", static_cast<double>(EPROTOTYPE)},
#endif
#ifdef ERANGE
    {"ERANGE", static_cast<double>(ERANGE)},
#endif
#ifdef EROFS
    {"EROFS", static_cast<double>(EROFS)},
#endif
#ifdef ESHUTDOWN
    {"ESHUTDOWN", static_cast<double>(ESHUTDOWN)},
#endif
#ifdef ESOCKTNOSUPPORT
    {"ESOCKTNOSUPPORT", static_cast<double>(ESOCKTNOSUPPORT)},
#endif
#ifdef ESPIPE
    {"ESPIPE", static_cast<double>(ESPIPE)},
#endif
#ifdef ESRCH
    {"ESRCH", static_cast<double>(ESRCH)},
#endif
#ifdef ESTALE
    {"ESTALE", static_cast<double>(ESTALE)},
#endif
#ifdef ETIME
    {"ETIME", static_cast<double>(ETIME)},
#endif
#ifdef ETIMEDOUT
    {"ETIMEDOUT", static_cast<double>(ETIMEDOUT)},
#endif
#ifdef ETOOMANYREFS
    {"ETOOMANYREFS", static_cast<double>(ETOOMANYREFS)},
#endif
#ifdef ETXTBSY
    {"ETXTBSY", static_cast<double>(ETXTBSY)},
#endif
#ifdef EUSERS
    {"EUSERS", static_cast<double>(EUSERS)},
#endif
#ifdef EWOULDBLOCK
    {"EWOULDBLOCK", static_cast<double>(EWOULDBLOCK)},
#endif
#ifdef EXDEV
    {"EXDEV", static_cast<double>(EXDEV)},
#endif
#ifdef EADV
    {"EADV", static_cast<double>(EADV)},
#endif
#ifdef EAUTH
    {"EAUTH", static_cast<double>(EAUTH)},
#endif
#ifdef EBADARCH
    {"EBADARCH", static_cast<double>(EBADARCH)},
#endif
#ifdef EBADE
    {"EBADE", static_cast<double>(EBADE)},
#endif
#ifdef EBADEXEC
    {"EBADEXEC", static_cast<double>(EBADEXEC)},
#endif
#ifdef EBADFD
    {"EBADFD", static_cast<double>(EBADFD)},
#endif
#ifdef EBADMACHO
    {"EBADMACHO", static_cast<double>(EBADMACHO)},
#endif
#ifdef EBADR
    {"EBADR", static_cast<double>(EBADR)},
#endif
#ifdef EBADRPC
    {"EBADRPC", static_cast<double>(EBADRPC)},
#endif
#ifdef EBADRQC
    {"EBADRQC", static_cast<double>(EBADRQC)},
#endif
#ifdef EBADSLT
    {"EBADSLT", static_cast<double>(EBADSLT)},
#endif
#ifdef EBFONT
    {"EBFONT", static_cast<double>(EBFONT)},
#endif
#ifdef ECAPMODE
    {"ECAPMODE", static_cast<double>(ECAPMODE)},
#endif
#ifdef ECHRNG
    {"ECHRNG", static_cast<double>(ECHRNG)},
#endif
#ifdef ECOMM
    {"ECOMM", static_cast<double>(ECOMM)},
#endif
#ifdef EDEADLOCK
    {"EDEADLOCK", static_cast<double>(EDEADLOCK)},
#endif
#ifdef EDEVERR
    {"EDEVERR", static_cast<double>(EDEVERR)},
#endif
#ifdef EDOTDOT
    {"EDOTDOT", static_cast<double>(EDOTDOT)},
#endif
#ifdef EFTYPE
    {"EFTYPE", static_cast<double>(EFTYPE)},
#endif
#ifdef EISNAM
    {"EISNAM", static_cast<double>(EISNAM)},
#endif
#ifdef EKEYEXPIRED
    {"EKEYEXPIRED", static_cast<double>(EKEYEXPIRED)},
#endif
#ifdef EKEYREJECTED
    {"EKEYREJECTED", static_cast<double>(EKEYREJECTED)},
#endif
#ifdef EKEYREVOKED
    {"EKEYREVOKED", static_cast<double>(EKEYREVOKED)},
#endif
#ifdef EL2HLT
    {"EL2HLT", static_cast<double>(EL2HLT)},
#endif
#ifdef EL2NSYNC
    {"EL2NSYNC", static_cast<double>(EL2NSYNC)},
#endif
#ifdef EL3HLT
    {"EL3HLT", static_cast<double>(EL3HLT)},
#endif
#ifdef EL3RST
    {"EL3RST", static_cast<double>(EL3RST)},
#endif
#ifdef ELIBACC
    {"ELIBACC", static_cast<double>(ELIBACC)},
#endif
#ifdef ELIBBAD
    {"ELIBBAD", static_cast<double>(ELIBBAD)},
#endif
#ifdef ELIBEXEC
    {"ELIBEXEC", static_cast<double>(ELIBEXEC)},
#endif
#ifdef ELIBMAX
    {"ELIBMAX", static_cast<double>(ELIBMAX)},
#endif
#ifdef ELIBSCN
    {"ELIBSCN", static_cast<double>(ELIBSCN)},
#endif
#ifdef ELNRNG
    {"ELNRNG", static_cast<double>(ELNRNG)},
#endif
#ifdef ELOCKUNMAPPED
    {"ELOCKUNMAPPED", static_cast<double>(ELOCKUNMAPPED)},
#endif
#ifdef EMEDIUMTYPE
    {"EMEDIUMTYPE", static_cast<double>(EMEDIUMTYPE)},
#endif
#ifdef ENAVAIL
    {"ENAVAIL", static_cast<double>(ENAVAIL)},
#endif
#ifdef ENEEDAUTH
    {"ENEEDAUTH", static_cast<double>(ENEEDAUTH)},
#endif
#ifdef ENOANO
    {"ENOANO", static_cast<double>(ENOANO)},
#endif
#ifdef ENOATTR
    {"ENOATTR", static_cast<double>(ENOATTR)},
#endif
#ifdef ENOCSI
    {"ENOCSI", static_cast<double>(ENOCSI)},
#endif
#ifdef ENOKEY
    {"ENOKEY", static_cast<double>(ENOKEY)},
#endif
#ifdef ENOMEDIUM
    {"ENOMEDIUM", static_cast<double>(ENOMEDIUM)},
#endif
#ifdef ENONET
    {"ENONET", static_cast<double>(ENONET)},
#endif
#ifdef ENOPKG
    {"ENOPKG", static_cast<double>(ENOPKG)},
#endif
#ifdef ENOPOLICY
    {"ENOPOLICY", static_cast<double>(ENOPOLICY)},
#endif
#ifdef ENOTACTIVE
    {"ENOTACTIVE", static_cast<double>(ENOTACTIVE)},
#endif
#ifdef ENOTBLK
    {"ENOTBLK", static_cast<double>(ENOTBLK)},
#endif
#ifdef ENOTCAPABLE
    {"ENOTCAPABLE", static_cast<double>(ENOTCAPABLE)},
#endif
#ifdef ENOTNAM
    {"ENOTNAM", static_cast<double>(ENOTNAM)},
#endif
#ifdef ENOTUNIQ
    {"ENOTUNIQ", static_cast<double>(ENOTUNIQ)},
#endif
#ifdef EPROCLIM
    {"EPROCLIM", static_cast<double>(EPROCLIM)},
#endif
#ifdef EPROCUNAVAIL
    {"EPROCUNAVAIL", static_cast<double>(EPROCUNAVAIL)},
#endif
#ifdef EPROGMISMATCH
    {"EPROGMISMATCH", static_cast<double>(EPROGMISMATCH)},
#endif
#ifdef EPROGUNAVAIL
    {"EPROGUNAVAIL", static_cast<double>(EPROGUNAVAIL)},
#endif
#ifdef EPWROFF
    {"EPWROFF", static_cast<double>(EPWROFF)},
#endif
#ifdef EQFULL
    {"EQFULL", static_cast<double>(EQFULL)},
#endif
#ifdef EREMCHG
    {"EREMCHG", static_cast<double>(EREMCHG)},
#endif
#ifdef EREMOTE
    {"EREMOTE", static_cast<double>(EREMOTE)},
#endif
#ifdef EREMOTEIO
    {"EREMOTEIO", static_cast<double>(EREMOTEIO)},
#endif
#ifdef ERESTART
    {"ERESTART", static_cast<double>(ERESTART)},
#endif
#ifdef ERFKILL
    {"ERFKILL", static_cast<double>(ERFKILL)},
#endif
#ifdef ERPCMISMATCH
    {"ERPCMISMATCH", static_cast<double>(ERPCMISMATCH)},
#endif
#ifdef ESHLIBVERS
    {"ESHLIBVERS", static_cast<double>(ESHLIBVERS)},
#endif
#ifdef ESRMNT
    {"ESRMNT", static_cast<double>(ESRMNT)},
#endif
#ifdef ESTRPIPE
    {"ESTRPIPE", static_cast<double>(ESTRPIPE)},
#endif
#ifdef EUCLEAN
    {"EUCLEAN", static_cast<double>(EUCLEAN)},
#endif
#ifdef EUNATCH
    {"EUNATCH", static_cast<double>(EUNATCH)},
#endif
#ifdef EXFULL
    {"EXFULL", static_cast<double>(EXFULL)},
#endif
};

static const Constant k_signal[] = {
#ifdef SIGHUP
    {"SIGHUP", static_cast<double>(SIGHUP)},
#endif
#ifdef SIGINT
    {"SIGINT", static_cast<double>(SIGINT)},
#endif
#ifdef SIGQUIT
    {"SIGQUIT", static_cast<double>(SIGQUIT)},
#endif
#ifdef SIGILL
    {"SIGILL", static_cast<double>(SIGILL)},
#endif
#ifdef SIGTRAP
    {"SIGTRAP", static_cast<double>(SIGTRAP)},
#endif
#ifdef SIGABRT
    {"SIGABRT", static_cast<double>(SIGABRT)},
#endif
#ifdef SIGBUS
    {"SIGBUS", static_cast<double>(SIGBUS)},
#endif
#ifdef SIGFPE
    {"SIGFPE", static_cast<double>(SIGFPE)},
#endif
#ifdef SIGKILL
    {"SIGKILL", static_cast<double>(SIGKILL)},
#endif
#ifdef SIGUSR1
    {"SIGUSR1", static_cast<double>(SIGUSR1)},
#endif
#ifdef SIGSEGV
    {"SIGSEGV", static_cast<double>(SIGSEGV)},
#endif
#ifdef SIGUSR2
    {"SIGUSR2", static_cast<double>(SIGUSR2)},
#endif
#ifdef SIGPIPE
    {"SIGPIPE", static_cast<double>(SIGPIPE)},
#endif
#ifdef SIGALRM
    {"SIGALRM", static_cast<double>(SIGALRM)},
#endif
#ifdef SIGTERM
    {"SIGTERM", static_cast<double>(SIGTERM)},
#endif
#ifdef SIGCHLD
    {"SIGCHLD", static_cast<double>(SIGCHLD)},
#endif
#ifdef SIGCONT
    {"SIGCONT", static_cast<double>(SIGCONT)},
#endif
#ifdef SIGSTOP
    {"SIGSTOP", static_cast<double>(SIGSTOP)},
#endif
#ifdef SIGTSTP
    {"SIGTSTP", static_cast<double>(SIGTSTP)},
#endif
#ifdef SIGTTIN
    {"SIGTTIN", static_cast<double>(SIGTTIN)},
#endif
#ifdef SIGTTOU
    {"SIGTTOU", static_cast<double>(SIGTTOU)},
#endif
#ifdef SIGURG
    {"SIGURG", static_cast<double>(SIGURG)},
#endif
#ifdef SIGXCPU
    {"SIGXCPU", static_cast<double>(SIGXCPU)},
#endif
#ifdef SIGXFSZ
    {"SIGXFSZ", static_cast<double>(SIGXFSZ)},
#endif
#ifdef SIGVTALRM
    {"SIGVTALRM", static_cast<double>(SIGVTALRM)},
#endif
#ifdef SIGPROF
    {"SIGPROF", static_cast<double>(SIGPROF)},
#endif
#ifdef SIGWINCH
    {"SIGWINCH", static_cast<double>(SIGWINCH)},
#endif
#ifdef SIGIO
    {"SIGIO", static_cast<double>(SIGIO)},
#endif
#ifdef SIGSYS
    {"SIGSYS", static_cast<double>(SIGSYS)},
#endif
#ifdef SIGPWR
    {"SIGPWR", static_cast<double>(SIGPWR)},
#endif
#ifdef SIGSTKFLT
    {"SIGSTKFLT", static_cast<double>(SIGSTKFLT)},
#endif
#ifdef SIGPOLL
    {"SIGPOLL", static_cast<double>(SIGPOLL)},
#endif
#ifdef SIGINFO
    {"SIGINFO", static_cast<double>(SIGINFO)},
#endif
#ifdef SIGEMT
    {"SIGEMT", static_cast<double>(SIGEMT)},
#endif
#ifdef ITIMER_REAL
    {"ITIMER_REAL", static_cast<double>(ITIMER_REAL)},
#endif
#ifdef ITIMER_VIRTUAL
    {"ITIMER_VIRTUAL", static_cast<double>(ITIMER_VIRTUAL)},
#endif
#ifdef ITIMER_PROF
    {"ITIMER_PROF", static_cast<double>(ITIMER_PROF)},
#endif
};

static const Constant k_termios[] = {
#ifdef B0
    {"B0", static_cast<double>(B0)},
#endif
#ifdef B50
    {"B50", static_cast<double>(B50)},
#endif
#ifdef B75
    {"B75", static_cast<double>(B75)},
#endif
#ifdef B110
    {"B110", static_cast<double>(B110)},
#endif
#ifdef B134
    {"B134", static_cast<double>(B134)},
#endif
#ifdef B150
    {"B150", static_cast<double>(B150)},
#endif
#ifdef B200
    {"B200", static_cast<double>(B200)},
#endif
#ifdef B300
    {"B300", static_cast<double>(B300)},
#endif
#ifdef B600
    {"B600", static_cast<double>(B600)},
#endif
#ifdef B1200
    {"B1200", static_cast<double>(B1200)},
#endif
#ifdef B1800
    {"B1800", static_cast<double>(B1800)},
#endif
#ifdef B2400
    {"B2400", static_cast<double>(B2400)},
#endif
#ifdef B4800
    {"B4800", static_cast<double>(B4800)},
#endif
#ifdef B9600
    {"B9600", static_cast<double>(B9600)},
#endif
#ifdef B19200
    {"B19200", static_cast<double>(B19200)},
#endif
#ifdef B38400
    {"B38400", static_cast<double>(B38400)},
#endif
#ifdef B57600
    {"B57600", static_cast<double>(B57600)},
#endif
#ifdef B115200
    {"B115200", static_cast<double>(B115200)},
#endif
#ifdef B230400
    {"B230400", static_cast<double>(B230400)},
#endif
#ifdef B460800
    {"B460800", static_cast<double>(B460800)},
#endif
#ifdef B500000
    {"B500000", static_cast<double>(B500000)},
#endif
#ifdef B576000
    {"B576000", static_cast<double>(B576000)},
#endif
#ifdef B921600
    {"B921600", static_cast<double>(B921600)},
#endif
#ifdef B1000000
    {"B1000000", static_cast<double>(B1000000)},
#endif
#ifdef B1152000
    {"B1152000", static_cast<double>(B1152000)},
#endif
#ifdef B1500000
    {"B1500000", static_cast<double>(B1500000)},
#endif
#ifdef B2000000
    {"B2000000", static_cast<double>(B2000000)},
#endif
#ifdef B2500000
    {"B2500000", static_cast<double>(B2500000)},
#endif
#ifdef B3000000
    {"B3000000", static_cast<double>(B3000000)},
#endif
#ifdef B3500000
    {"B3500000", static_cast<double>(B3500000)},
#endif
#ifdef B4000000
    {"B4000000", static_cast<double>(B4000000)},
#endif
#ifdef EXTA
    {"EXTA", static_cast<double>(EXTA)},
#endif
#ifdef EXTB
    {"EXTB", static_cast<double>(EXTB)},
#endif
#ifdef TCSANOW
    {"TCSANOW", static_cast<double>(TCSANOW)},
#endif
#ifdef TCSADRAIN
    {"TCSADRAIN", static_cast<double>(TCSADRAIN)},
#endif
#ifdef TCSAFLUSH
    {"TCSAFLUSH", static_cast<double>(TCSAFLUSH)},
#endif
#ifdef TCIFLUSH
    {"TCIFLUSH", static_cast<double>(TCIFLUSH)},
#endif
#ifdef TCOFLUSH
    {"TCOFLUSH", static_cast<double>(TCOFLUSH)},
#endif
#ifdef TCIOFLUSH
    {"TCIOFLUSH", static_cast<double>(TCIOFLUSH)},
#endif
#ifdef TCOOFF
    {"TCOOFF", static_cast<double>(TCOOFF)},
#endif
#ifdef TCOON
    {"TCOON", static_cast<double>(TCOON)},
#endif
#ifdef TCIOFF
    {"TCIOFF", static_cast<double>(TCIOFF)},
#endif
#ifdef TCION
    {"TCION", static_cast<double>(TCION)},
#endif
#ifdef IGNBRK
    {"IGNBRK", static_cast<double>(IGNBRK)},
#endif
#ifdef BRKINT
    {"BRKINT", static_cast<double>(BRKINT)},
#endif
#ifdef IGNPAR
    {"IGNPAR", static_cast<double>(IGNPAR)},
#endif
#ifdef PARMRK
    {"PARMRK", static_cast<double>(PARMRK)},
#endif
#ifdef INPCK
    {"INPCK", static_cast<double>(INPCK)},
#endif
#ifdef ISTRIP
    {"ISTRIP", static_cast<double>(ISTRIP)},
#endif
#ifdef INLCR
    {"INLCR", static_cast<double>(INLCR)},
#endif
#ifdef IGNCR
    {"IGNCR", static_cast<double>(IGNCR)},
#endif
#ifdef ICRNL
    {"ICRNL", static_cast<double>(ICRNL)},
#endif
#ifdef IXON
    {"IXON", static_cast<double>(IXON)},
#endif
#ifdef IXANY
    {"IXANY", static_cast<double>(IXANY)},
#endif
#ifdef IXOFF
    {"IXOFF", static_cast<double>(IXOFF)},
#endif
#ifdef IMAXBEL
    {"IMAXBEL", static_cast<double>(IMAXBEL)},
#endif
#ifdef IUCLC
    {"IUCLC", static_cast<double>(IUCLC)},
#endif
#ifdef IUTF8
    {"IUTF8", static_cast<double>(IUTF8)},
#endif
#ifdef OPOST
    {"OPOST", static_cast<double>(OPOST)},
#endif
#ifdef ONLCR
    {"ONLCR", static_cast<double>(ONLCR)},
#endif
#ifdef OCRNL
    {"OCRNL", static_cast<double>(OCRNL)},
#endif
#ifdef ONOCR
    {"ONOCR", static_cast<double>(ONOCR)},
#endif
#ifdef ONLRET
    {"ONLRET", static_cast<double>(ONLRET)},
#endif
#ifdef OLCUC
    {"OLCUC", static_cast<double>(OLCUC)},
#endif
#ifdef OFILL
    {"OFILL", static_cast<double>(OFILL)},
#endif
#ifdef OFDEL
    {"OFDEL", static_cast<double>(OFDEL)},
#endif
#ifdef NLDLY
    {"NLDLY", static_cast<double>(NLDLY)},
#endif
#ifdef NL0
    {"NL0", static_cast<double>(NL0)},
#endif
#ifdef NL1
    {"NL1", static_cast<double>(NL1)},
#endif
#ifdef CRDLY
    {"CRDLY", static_cast<double>(CRDLY)},
#endif
#ifdef CR0
    {"CR0", static_cast<double>(CR0)},
#endif
#ifdef CR1
    {"CR1", static_cast<double>(CR1)},
#endif
#ifdef CR2
    {"CR2", static_cast<double>(CR2)},
#endif
#ifdef CR3
    {"CR3", static_cast<double>(CR3)},
#endif
#ifdef TABDLY
    {"TABDLY", static_cast<double>(TABDLY)},
#endif
#ifdef TAB0
    {"TAB0", static_cast<double>(TAB0)},
#endif
#ifdef TAB1
    {"TAB1", static_cast<double>(TAB1)},
#endif
#ifdef TAB2
    {"TAB2", static_cast<double>(TAB2)},
#endif
#ifdef TAB3
    {"TAB3", static_cast<double>(TAB3)},
#endif
#ifdef XTABS
    {"XTABS", static_cast<double>(XTABS)},
#endif
#ifdef BSDLY
    {"BSDLY", static_cast<double>(BSDLY)},
#endif
#ifdef BS0
    {"BS0", static_cast<double>(BS0)},
#endif
#ifdef BS1
    {"BS1", static_cast<double>(BS1)},
#endif
#ifdef VTDLY
    {"VTDLY", static_cast<double>(VTDLY)},
#endif
#ifdef VT0
    {"VT0", static_cast<double>(VT0)},
#endif
#ifdef VT1
    {"VT1", static_cast<double>(VT1)},
#endif
#ifdef FFDLY
    {"FFDLY", static_cast<double>(FFDLY)},
#endif
#ifdef FF0
    {"FF0", static_cast<double>(FF0)},
#endif
#ifdef FF1
    {"FF1", static_cast<double>(FF1)},
#endif
#ifdef CSIZE
    {"CSIZE", static_cast<double>(CSIZE)},
#endif
#ifdef CS5
    {"CS5", static_cast<double>(CS5)},
#endif
#ifdef CS6
    {"CS6", static_cast<double>(CS6)},
#endif
#ifdef CS7
    {"CS7", static_cast<double>(CS7)},
#endif
#ifdef CS8
    {"CS8", static_cast<double>(CS8)},
#endif
#ifdef CSTOPB
    {"CSTOPB", static_cast<double>(CSTOPB)},
#endif
#ifdef CREAD
    {"CREAD", static_cast<double>(CREAD)},
#endif
#ifdef PARENB
    {"PARENB", static_cast<double>(PARENB)},
#endif
#ifdef PARODD
    {"PARODD", static_cast<double>(PARODD)},
#endif
#ifdef HUPCL
    {"HUPCL", static_cast<double>(HUPCL)},
#endif
#ifdef CLOCAL
    {"CLOCAL", static_cast<double>(CLOCAL)},
#endif
#ifdef CRTSCTS
    {"CRTSCTS", static_cast<double>(CRTSCTS)},
#endif
#ifdef CBAUD
    {"CBAUD", static_cast<double>(CBAUD)},
#endif
#ifdef CBAUDEX
    {"CBAUDEX", static_cast<double>(CBAUDEX)},
#endif
#ifdef CIBAUD
    {"CIBAUD", static_cast<double>(CIBAUD)},
#endif
#ifdef ISIG
    {"ISIG", static_cast<double>(ISIG)},
#endif
#ifdef ICANON
    {"ICANON", static_cast<double>(ICANON)},
#endif
#ifdef ECHO
    {"ECHO", static_cast<double>(ECHO)},
#endif
#ifdef ECHOE
    {"ECHOE", static_cast<double>(ECHOE)},
#endif
#ifdef ECHOK
    {"ECHOK", static_cast<double>(ECHOK)},
#endif
#ifdef ECHONL
    {"ECHONL", static_cast<double>(ECHONL)},
#endif
#ifdef ECHOCTL
    {"ECHOCTL", static_cast<double>(ECHOCTL)},
#endif
#ifdef ECHOPRT
    {"ECHOPRT", static_cast<double>(ECHOPRT)},
#endif
#ifdef ECHOKE
    {"ECHOKE", static_cast<double>(ECHOKE)},
#endif
#ifdef FLUSHO
    {"FLUSHO", static_cast<double>(FLUSHO)},
#endif
#ifdef NOFLSH
    {"NOFLSH", static_cast<double>(NOFLSH)},
#endif
#ifdef TOSTOP
    {"TOSTOP", static_cast<double>(TOSTOP)},
#endif
#ifdef PENDIN
    {"PENDIN", static_cast<double>(PENDIN)},
#endif
#ifdef IEXTEN
    {"IEXTEN", static_cast<double>(IEXTEN)},
#endif
#ifdef EXTPROC
    {"EXTPROC", static_cast<double>(EXTPROC)},
#endif
#ifdef XCASE
    {"XCASE", static_cast<double>(XCASE)},
#endif
#ifdef VINTR
    {"VINTR", static_cast<double>(VINTR)},
#endif
#ifdef VQUIT
    {"VQUIT", static_cast<double>(VQUIT)},
#endif
#ifdef VERASE
    {"VERASE", static_cast<double>(VERASE)},
#endif
#ifdef VKILL
    {"VKILL", static_cast<double>(VKILL)},
#endif
#ifdef VEOF
    {"VEOF", static_cast<double>(VEOF)},
#endif
#ifdef VTIME
    {"VTIME", static_cast<double>(VTIME)},
#endif
#ifdef VMIN
    {"VMIN", static_cast<double>(VMIN)},
#endif
#ifdef VSTART
    {"VSTART", static_cast<double>(VSTART)},
#endif
#ifdef VSTOP
    {"VSTOP", static_cast<double>(VSTOP)},
#endif
#ifdef VSUSP
    {"VSUSP", static_cast<double>(VSUSP)},
#endif
#ifdef VEOL
    {"VEOL", static_cast<double>(VEOL)},
#endif
#ifdef VREPRINT
    {"VREPRINT", static_cast<double>(VREPRINT)},
#endif
#ifdef VDISCARD
    {"VDISCARD", static_cast<double>(VDISCARD)},
#endif
#ifdef VWERASE
    {"VWERASE", static_cast<double>(VWERASE)},
#endif
#ifdef VLNEXT
    {"VLNEXT", static_cast<double>(VLNEXT)},
#endif
#ifdef VEOL2
    {"VEOL2", static_cast<double>(VEOL2)},
#endif
#ifdef VSWTC
    {"VSWTC", static_cast<double>(VSWTC)},
#endif
#ifdef VSWTC
    {"VSWTCH", static_cast<double>(VSWTC)},
#endif
#ifdef NCCS
    {"NCCS", static_cast<double>(NCCS)},
#endif
#ifdef NCC
    {"NCC", static_cast<double>(NCC)},
#endif
#ifdef NSWTCH
    {"NSWTCH", static_cast<double>(NSWTCH)},
#endif
#ifdef CSTART
    {"CSTART", static_cast<double>(CSTART)},
#endif
#ifdef CSTOP
    {"CSTOP", static_cast<double>(CSTOP)},
#endif
#ifdef CINTR
    {"CINTR", static_cast<double>(CINTR)},
#endif
#ifdef CQUIT
    {"CQUIT", static_cast<double>(CQUIT)},
#endif
#ifdef CERASE
    {"CERASE", static_cast<double>(CERASE)},
#endif
#ifdef CKILL
    {"CKILL", static_cast<double>(CKILL)},
#endif
#ifdef CEOF
    {"CEOF", static_cast<double>(CEOF)},
#endif
#ifdef CEOL
    {"CEOL", static_cast<double>(CEOL)},
#endif
#ifdef CEOL2
    {"CEOL2", static_cast<double>(CEOL2)},
#endif
#ifdef CSUSP
    {"CSUSP", static_cast<double>(CSUSP)},
#endif
#ifdef CDSUSP
    {"CDSUSP", static_cast<double>(CDSUSP)},
#endif
#ifdef CRPRNT
    {"CRPRNT", static_cast<double>(CRPRNT)},
#endif
#ifdef CFLUSH
    {"CFLUSH", static_cast<double>(CFLUSH)},
#endif
#ifdef CWERASE
    {"CWERASE", static_cast<double>(CWERASE)},
#endif
#ifdef CLNEXT
    {"CLNEXT", static_cast<double>(CLNEXT)},
#endif
#ifdef CEOT
    {"CEOT", static_cast<double>(CEOT)},
#endif
#ifdef CSWTCH
    {"CSWTCH", static_cast<double>(CSWTCH)},
#endif
#ifdef FIOCLEX
    {"FIOCLEX", static_cast<double>(FIOCLEX)},
#endif
#ifdef FIONCLEX
    {"FIONCLEX", static_cast<double>(FIONCLEX)},
#endif
#ifdef FIONBIO
    {"FIONBIO", static_cast<double>(FIONBIO)},
#endif
#ifdef FIOASYNC
    {"FIOASYNC", static_cast<double>(FIOASYNC)},
#endif
#ifdef FIONREAD
    {"FIONREAD", static_cast<double>(FIONREAD)},
#endif
#ifdef IOCSIZE_MASK
    {"IOCSIZE_MASK", static_cast<double>(IOCSIZE_MASK)},
#endif
#ifdef IOCSIZE_SHIFT
    {"IOCSIZE_SHIFT", static_cast<double>(IOCSIZE_SHIFT)},
#endif
#ifdef TIOCGWINSZ
    {"TIOCGWINSZ", static_cast<double>(TIOCGWINSZ)},
#endif
#ifdef TIOCSWINSZ
    {"TIOCSWINSZ", static_cast<double>(TIOCSWINSZ)},
#endif
#ifdef TIOCCONS
    {"TIOCCONS", static_cast<double>(TIOCCONS)},
#endif
#ifdef TIOCEXCL
    {"TIOCEXCL", static_cast<double>(TIOCEXCL)},
#endif
#ifdef TIOCNXCL
    {"TIOCNXCL", static_cast<double>(TIOCNXCL)},
#endif
#ifdef TIOCGETD
    {"TIOCGETD", static_cast<double>(TIOCGETD)},
#endif
#ifdef TIOCSETD
    {"TIOCSETD", static_cast<double>(TIOCSETD)},
#endif
#ifdef TIOCGPGRP
    {"TIOCGPGRP", static_cast<double>(TIOCGPGRP)},
#endif
#ifdef TIOCSPGRP
    {"TIOCSPGRP", static_cast<double>(TIOCSPGRP)},
#endif
#ifdef TIOCNOTTY
    {"TIOCNOTTY", static_cast<double>(TIOCNOTTY)},
#endif
#ifdef TIOCSCTTY
    {"TIOCSCTTY", static_cast<double>(TIOCSCTTY)},
#endif
#ifdef TIOCSTI
    {"TIOCSTI", static_cast<double>(TIOCSTI)},
#endif
#ifdef TIOCOUTQ
    {"TIOCOUTQ", static_cast<double>(TIOCOUTQ)},
#endif
#ifdef TIOCPKT
    {"TIOCPKT", static_cast<double>(TIOCPKT)},
#endif
#ifdef TIOCMGET
    {"TIOCMGET", static_cast<double>(TIOCMGET)},
#endif
#ifdef TIOCMSET
    {"TIOCMSET", static_cast<double>(TIOCMSET)},
#endif
#ifdef TIOCMBIS
    {"TIOCMBIS", static_cast<double>(TIOCMBIS)},
#endif
#ifdef TIOCMBIC
    {"TIOCMBIC", static_cast<double>(TIOCMBIC)},
#endif
#ifdef TIOCINQ
    {"TIOCINQ", static_cast<double>(TIOCINQ)},
#endif
#ifdef TIOCMIWAIT
    {"TIOCMIWAIT", static_cast<double>(TIOCMIWAIT)},
#endif
#ifdef TIOCGICOUNT
    {"TIOCGICOUNT", static_cast<double>(TIOCGICOUNT)},
#endif
#ifdef TIOCGSERIAL
    {"TIOCGSERIAL", static_cast<double>(TIOCGSERIAL)},
#endif
#ifdef TIOCSSERIAL
    {"TIOCSSERIAL", static_cast<double>(TIOCSSERIAL)},
#endif
#ifdef TIOCGSOFTCAR
    {"TIOCGSOFTCAR", static_cast<double>(TIOCGSOFTCAR)},
#endif
#ifdef TIOCSSOFTCAR
    {"TIOCSSOFTCAR", static_cast<double>(TIOCSSOFTCAR)},
#endif
#ifdef TIOCLINUX
    {"TIOCLINUX", static_cast<double>(TIOCLINUX)},
#endif
#ifdef TIOCGLCKTRMIOS
    {"TIOCGLCKTRMIOS", static_cast<double>(TIOCGLCKTRMIOS)},
#endif
#ifdef TIOCSLCKTRMIOS
    {"TIOCSLCKTRMIOS", static_cast<double>(TIOCSLCKTRMIOS)},
#endif
#ifdef TIOCSERCONFIG
    {"TIOCSERCONFIG", static_cast<double>(TIOCSERCONFIG)},
#endif
#ifdef TIOCSERGETLSR
    {"TIOCSERGETLSR", static_cast<double>(TIOCSERGETLSR)},
#endif
#ifdef TIOCSERGETMULTI
    {"TIOCSERGETMULTI", static_cast<double>(TIOCSERGETMULTI)},
#endif
#ifdef TIOCSERSETMULTI
    {"TIOCSERSETMULTI", static_cast<double>(TIOCSERSETMULTI)},
#endif
#ifdef TIOCSERGSTRUCT
    {"TIOCSERGSTRUCT", static_cast<double>(TIOCSERGSTRUCT)},
#endif
#ifdef TIOCSERGWILD
    {"TIOCSERGWILD", static_cast<double>(TIOCSERGWILD)},
#endif
#ifdef TIOCSERSWILD
    {"TIOCSERSWILD", static_cast<double>(TIOCSERSWILD)},
#endif
#ifdef TIOCGSIZE
    {"TIOCGSIZE", static_cast<double>(TIOCGSIZE)},
#endif
#ifdef TIOCSSIZE
    {"TIOCSSIZE", static_cast<double>(TIOCSSIZE)},
#endif
#ifdef TIOCTTYGSTRUCT
    {"TIOCTTYGSTRUCT", static_cast<double>(TIOCTTYGSTRUCT)},
#endif
#ifdef TCGETA
    {"TCGETA", static_cast<double>(TCGETA)},
#endif
#ifdef TCSETA
    {"TCSETA", static_cast<double>(TCSETA)},
#endif
#ifdef TCSETAW
    {"TCSETAW", static_cast<double>(TCSETAW)},
#endif
#ifdef TCSETAF
    {"TCSETAF", static_cast<double>(TCSETAF)},
#endif
#ifdef TCGETS
    {"TCGETS", static_cast<double>(TCGETS)},
#endif
#ifdef TCSETS
    {"TCSETS", static_cast<double>(TCSETS)},
#endif
#ifdef TCSETSW
    {"TCSETSW", static_cast<double>(TCSETSW)},
#endif
#ifdef TCSETSF
    {"TCSETSF", static_cast<double>(TCSETSF)},
#endif
#ifdef TCSBRK
    {"TCSBRK", static_cast<double>(TCSBRK)},
#endif
#ifdef TCSBRKP
    {"TCSBRKP", static_cast<double>(TCSBRKP)},
#endif
#ifdef TCXONC
    {"TCXONC", static_cast<double>(TCXONC)},
#endif
#ifdef TCFLSH
    {"TCFLSH", static_cast<double>(TCFLSH)},
#endif
#ifdef TIOCM_LE
    {"TIOCM_LE", static_cast<double>(TIOCM_LE)},
#endif
#ifdef TIOCM_DTR
    {"TIOCM_DTR", static_cast<double>(TIOCM_DTR)},
#endif
#ifdef TIOCM_RTS
    {"TIOCM_RTS", static_cast<double>(TIOCM_RTS)},
#endif
#ifdef TIOCM_ST
    {"TIOCM_ST", static_cast<double>(TIOCM_ST)},
#endif
#ifdef TIOCM_SR
    {"TIOCM_SR", static_cast<double>(TIOCM_SR)},
#endif
#ifdef TIOCM_CTS
    {"TIOCM_CTS", static_cast<double>(TIOCM_CTS)},
#endif
#ifdef TIOCM_CAR
    {"TIOCM_CAR", static_cast<double>(TIOCM_CAR)},
#endif
#ifdef TIOCM_CD
    {"TIOCM_CD", static_cast<double>(TIOCM_CD)},
#endif
#ifdef TIOCM_RNG
    {"TIOCM_RNG", static_cast<double>(TIOCM_RNG)},
#endif
#ifdef TIOCM_RI
    {"TIOCM_RI", static_cast<double>(TIOCM_RI)},
#endif
#ifdef TIOCM_DSR
    {"TIOCM_DSR", static_cast<double>(TIOCM_DSR)},
#endif
#ifdef TIOCPKT_DATA
    {"TIOCPKT_DATA", static_cast<double>(TIOCPKT_DATA)},
#endif
#ifdef TIOCPKT_FLUSHREAD
    {"TIOCPKT_FLUSHREAD", static_cast<double>(TIOCPKT_FLUSHREAD)},
#endif
#ifdef TIOCPKT_FLUSHWRITE
    {"TIOCPKT_FLUSHWRITE", static_cast<double>(TIOCPKT_FLUSHWRITE)},
#endif
#ifdef TIOCPKT_STOP
    {"TIOCPKT_STOP", static_cast<double>(TIOCPKT_STOP)},
#endif
#ifdef TIOCPKT_START
    {"TIOCPKT_START", static_cast<double>(TIOCPKT_START)},
#endif
#ifdef TIOCPKT_NOSTOP
    {"TIOCPKT_NOSTOP", static_cast<double>(TIOCPKT_NOSTOP)},
#endif
#ifdef TIOCPKT_DOSTOP
    {"TIOCPKT_DOSTOP", static_cast<double>(TIOCPKT_DOSTOP)},
#endif
#ifdef TIOCSER_TEMT
    {"TIOCSER_TEMT", static_cast<double>(TIOCSER_TEMT)},
#endif
#ifdef N_TTY
    {"N_TTY", static_cast<double>(N_TTY)},
#endif
#ifdef N_SLIP
    {"N_SLIP", static_cast<double>(N_SLIP)},
#endif
#ifdef N_MOUSE
    {"N_MOUSE", static_cast<double>(N_MOUSE)},
#endif
#ifdef N_PPP
    {"N_PPP", static_cast<double>(N_PPP)},
#endif
#ifdef N_STRIP
    {"N_STRIP", static_cast<double>(N_STRIP)},
#endif
};

const ConstantGroup kConstantGroups[] = {
    {"select", k_select, std::size(k_select)},
    {"socket", k_socket, std::size(k_socket)},
    {"os", k_os, std::size(k_os)},
    {"errno", k_errno, std::size(k_errno)},
    {"signal", k_signal, std::size(k_signal)},
    {"termios", k_termios, std::size(k_termios)},
};
const size_t kConstantGroupCount = std::size(kConstantGroups);

}  // namespace iomux

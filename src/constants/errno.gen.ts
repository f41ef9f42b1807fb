// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
import { constants } from "../internal/addon/private.ts";

const c: Readonly<Record<string, number>> = constants("errno");

/** The arguments and the environment of a new program are too long together. See `errno(3)`. */
export const E2BIG: number = c.E2BIG as number;
/** The permissions do not allow it: a `PermissionError`. See `errno(3)`. */
export const EACCES: number = c.EACCES as number;
/** Another socket has the address already. See `errno(3)`. */
export const EADDRINUSE: number = c.EADDRINUSE as number;
/** The address is not one of this host, or no port is left. See `errno(3)`. */
export const EADDRNOTAVAIL: number = c.EADDRNOTAVAIL as number;
/** The address family is not supported here, or is not the socket's. See `errno(3)`. */
export const EAFNOSUPPORT: number = c.EAFNOSUPPORT as number;
/**
 * The call would have to wait and must not: a `BlockingIOError`; try again when the descriptor is
 * ready. See `errno(3)`.
 */
export const EAGAIN: number = c.EAGAIN as number;
/**
 * An earlier `connect()` of the non-blocking socket is still under way: a `BlockingIOError`. See
 * `errno(3)`.
 */
export const EALREADY: number = c.EALREADY as number;
/** The descriptor is not open, or not for what was asked of it. See `errno(3)`. */
export const EBADF: number = c.EBADF as number;
/** The message is damaged or cannot be understood. See `errno(3)`. */
export const EBADMSG: number = c.EBADMSG as number;
/** The resource is in use. See `errno(3)`. */
export const EBUSY: number = c.EBUSY as number;
/** The operation was cancelled. See `errno(3)`. */
export const ECANCELED: number = c.ECANCELED as number;
/** There is no child to wait for: a `ChildProcessError`. See `errno(3)`. */
export const ECHILD: number = c.ECHILD as number;
/**
 * The connection was ended on this side, or by the peer before it was accepted: a
 * `ConnectionAbortedError`. See `errno(3)`.
 */
export const ECONNABORTED: number = c.ECONNABORTED as number;
/** Nobody listens at the address: a `ConnectionRefusedError`. See `errno(3)`. */
export const ECONNREFUSED: number = c.ECONNREFUSED as number;
/** The peer has reset the connection: a `ConnectionResetError`. See `errno(3)`. */
export const ECONNRESET: number = c.ECONNRESET as number;
/** Going on would wait for itself: a deadlock. See `errno(3)`. */
export const EDEADLK: number = c.EDEADLK as number;
/** The socket has no peer and the call named none. See `errno(3)`. */
export const EDESTADDRREQ: number = c.EDESTADDRREQ as number;
/** A mathematical function's argument is outside its domain. See `errno(3)`. */
export const EDOM: number = c.EDOM as number;
/** The user's share of the disk is full. See `errno(3)`. */
export const EDQUOT: number = c.EDQUOT as number;
/**
 * The file exists already: a `FileExistsError`; of `epoll_ctl(2)`, the descriptor is registered
 * already. See `errno(3)`.
 */
export const EEXIST: number = c.EEXIST as number;
/** An address does not belong to the process's memory. See `errno(3)`. */
export const EFAULT: number = c.EFAULT as number;
/** The file would become too large. See `errno(3)`. */
export const EFBIG: number = c.EFBIG as number;
/** The host is down: it does not answer on its network. See `errno(3)`. */
export const EHOSTDOWN: number = c.EHOSTDOWN as number;
/** No route leads to the host, or a router says that it cannot reach it. See `errno(3)`. */
export const EHOSTUNREACH: number = c.EHOSTUNREACH as number;
/** The identifier of System V's IPC was removed. See `errno(3)`. */
export const EIDRM: number = c.EIDRM as number;
/** The bytes are no valid character. See `errno(3)`. */
export const EILSEQ: number = c.EILSEQ as number;
/**
 * The non-blocking socket is connecting: a `BlockingIOError`; it becomes writable when that has
 * ended. See `errno(3)`.
 */
export const EINPROGRESS: number = c.EINPROGRESS as number;
/**
 * A signal interrupted the call: an `InterruptedError`; the package repeats the call once the
 * handlers have run. See `errno(3)`.
 */
export const EINTR: number = c.EINTR as number;
/** An argument is not valid, or not in this state. See `errno(3)`. */
export const EINVAL: number = c.EINVAL as number;
/**
 * A device failed to read or write; of a pseudo-terminal, the other end is closed. See `errno(3)`.
 */
export const EIO: number = c.EIO as number;
/** The socket is connected already. See `errno(3)`. */
export const EISCONN: number = c.EISCONN as number;
/** It is a directory: an `IsADirectoryError`. See `errno(3)`. */
export const EISDIR: number = c.EISDIR as number;
/**
 * There are too many symbolic links in the path, or epoll objects that watch each other in a
 * circle. See `errno(3)`.
 */
export const ELOOP: number = c.ELOOP as number;
/** The process has as many descriptors open as it may. See `errno(3)`. */
export const EMFILE: number = c.EMFILE as number;
/** The file has as many links as it may. See `errno(3)`. */
export const EMLINK: number = c.EMLINK as number;
/** The message is too long for its protocol. See `errno(3)`. */
export const EMSGSIZE: number = c.EMSGSIZE as number;
/** The path leads over several remote machines; reserved. See `errno(3)`. */
export const EMULTIHOP: number | undefined = c.EMULTIHOP as number | undefined;
/** The name is too long. See `errno(3)`. */
export const ENAMETOOLONG: number = c.ENAMETOOLONG as number;
/** The network interface is down. See `errno(3)`. */
export const ENETDOWN: number = c.ENETDOWN as number;
/** The connection was reset by the network, as when a keep-alive probe failed. See `errno(3)`. */
export const ENETRESET: number = c.ENETRESET as number;
/** No route leads to the network. See `errno(3)`. */
export const ENETUNREACH: number = c.ENETUNREACH as number;
/** The whole system has as many files open as it may. See `errno(3)`. */
export const ENFILE: number = c.ENFILE as number;
/** There is no memory left for buffers of the network. See `errno(3)`. */
export const ENOBUFS: number = c.ENOBUFS as number;
/** There is no data, or no such attribute. See `errno(3)`. */
export const ENODATA: number | undefined = c.ENODATA as number | undefined;
/** There is no such device. See `errno(3)`. */
export const ENODEV: number = c.ENODEV as number;
/**
 * The file, or a directory on the way to it, does not exist: a `FileNotFoundError`; of
 * `epoll_ctl(2)`, the descriptor is not registered. See `errno(3)`.
 */
export const ENOENT: number = c.ENOENT as number;
/** The file is no program that can be executed. See `errno(3)`. */
export const ENOEXEC: number = c.ENOEXEC as number;
/** There are no locks left. See `errno(3)`. */
export const ENOLCK: number = c.ENOLCK as number;
/** The link to a remote machine was cut; reserved. See `errno(3)`. */
export const ENOLINK: number = c.ENOLINK as number;
/** There is not enough memory. See `errno(3)`. */
export const ENOMEM: number = c.ENOMEM as number;
/** There is no message of the type that was asked for. See `errno(3)`. */
export const ENOMSG: number = c.ENOMSG as number;
/** The protocol does not know the option. See `errno(3)`. */
export const ENOPROTOOPT: number = c.ENOPROTOOPT as number;
/** There is no space left, on the disk or of watches. See `errno(3)`. */
export const ENOSPC: number = c.ENOSPC as number;
/** STREAMS have no resources left. See `errno(3)`. */
export const ENOSR: number | undefined = c.ENOSR as number | undefined;
/** The descriptor is no STREAM. See `errno(3)`. */
export const ENOSTR: number | undefined = c.ENOSTR as number | undefined;
/** The kernel does not have this system call. See `errno(3)`. */
export const ENOSYS: number = c.ENOSYS as number;
/** The socket is not connected. See `errno(3)`. */
export const ENOTCONN: number = c.ENOTCONN as number;
/** A part of the path is no directory: a `NotADirectoryError`. See `errno(3)`. */
export const ENOTDIR: number = c.ENOTDIR as number;
/** The directory is not empty. See `errno(3)`. */
export const ENOTEMPTY: number = c.ENOTEMPTY as number;
/** The state that a robust mutex guarded cannot be restored. See `errno(3)`. */
export const ENOTRECOVERABLE: number | undefined = c.ENOTRECOVERABLE as number | undefined;
/** The descriptor is no socket. See `errno(3)`. */
export const ENOTSOCK: number = c.ENOTSOCK as number;
/** The operation is not supported; on Linux the same number as `EOPNOTSUPP`. See `errno(3)`. */
export const ENOTSUP: number = c.ENOTSUP as number;
/** The descriptor is no terminal, or does not know the request of `ioctl(2)`. See `errno(3)`. */
export const ENOTTY: number = c.ENOTTY as number;
/** There is no such device, or no reader of a FIFO that is opened for writing. See `errno(3)`. */
export const ENXIO: number = c.ENXIO as number;
/** The socket does not support the operation. See `errno(3)`. */
export const EOPNOTSUPP: number = c.EOPNOTSUPP as number;
/** A value is too large for the type that would hold it. See `errno(3)`. */
export const EOVERFLOW: number = c.EOVERFLOW as number;
/** The owner of a robust mutex died with it. See `errno(3)`. */
export const EOWNERDEAD: number | undefined = c.EOWNERDEAD as number | undefined;
/**
 * The operation is not permitted: a `PermissionError`; of `epoll_ctl(2)`, a file that cannot be
 * waited for. See `errno(3)`.
 */
export const EPERM: number = c.EPERM as number;
/** The protocol family is not supported. See `errno(3)`. */
export const EPFNOSUPPORT: number = c.EPFNOSUPPORT as number;
/**
 * Nobody reads any more, or this side has shut down its sending: a `BrokenPipeError`. See
 * `errno(3)`.
 */
export const EPIPE: number = c.EPIPE as number;
/** The protocol was violated. See `errno(3)`. */
export const EPROTO: number = c.EPROTO as number;
/** The protocol is not supported by the address family. See `errno(3)`. */
export const EPROTONOSUPPORT: number = c.EPROTONOSUPPORT as number;
/** The protocol does not go with the kind of socket. See `errno(3)`. */
export const EPROTOTYPE: number = c.EPROTOTYPE as number;
/** A result is too large, or a buffer too small. See `errno(3)`. */
export const ERANGE: number = c.ERANGE as number;
/** The file system is read-only. See `errno(3)`. */
export const EROFS: number = c.EROFS as number;
/** The socket was shut down and sends no more: a `BrokenPipeError`. See `errno(3)`. */
export const ESHUTDOWN: number = c.ESHUTDOWN as number;
/** The kind of socket is not supported by the address family. See `errno(3)`. */
export const ESOCKTNOSUPPORT: number = c.ESOCKTNOSUPPORT as number;
/** A pipe or socket has no position to go to. See `errno(3)`. */
export const ESPIPE: number = c.ESPIPE as number;
/** There is no such process: a `ProcessLookupError`. See `errno(3)`. */
export const ESRCH: number = c.ESRCH as number;
/** The file of a network file system is gone. See `errno(3)`. */
export const ESTALE: number = c.ESTALE as number;
/** A timer of STREAMS ran out. See `errno(3)`. */
export const ETIME: number | undefined = c.ETIME as number | undefined;
/** The peer did not answer in time: a `TimeoutError`. See `errno(3)`. */
export const ETIMEDOUT: number = c.ETIMEDOUT as number;
/** Too many descriptors are on their way through UNIX sockets. See `errno(3)`. */
export const ETOOMANYREFS: number = c.ETOOMANYREFS as number;
/** The program's file is being executed, or is open for writing. See `errno(3)`. */
export const ETXTBSY: number = c.ETXTBSY as number;
/** There are too many users. See `errno(3)`. */
export const EUSERS: number = c.EUSERS as number;
/** `EAGAIN` under the name of the BSDs. See `errno(3)`. */
export const EWOULDBLOCK: number = c.EWOULDBLOCK as number;
/** A link would lead to another file system. See `errno(3)`. */
export const EXDEV: number = c.EXDEV as number;
/** Advertise error. See `errno(3)`. */
export const EADV: number | undefined = c.EADV as number | undefined;
/** An RPC call could not be authenticated. See `errno(3)`. */
export const EAUTH: number | undefined = c.EAUTH as number | undefined;
/** The program is for another processor. See `errno(3)`. */
export const EBADARCH: number | undefined = c.EBADARCH as number | undefined;
/** Invalid exchange. See `errno(3)`. */
export const EBADE: number | undefined = c.EBADE as number | undefined;
/** The executable or shared library is damaged. See `errno(3)`. */
export const EBADEXEC: number | undefined = c.EBADEXEC as number | undefined;
/** File descriptor in bad state. See `errno(3)`. */
export const EBADFD: number | undefined = c.EBADFD as number | undefined;
/** The Mach-O file is damaged. See `errno(3)`. */
export const EBADMACHO: number | undefined = c.EBADMACHO as number | undefined;
/** Invalid request descriptor. See `errno(3)`. */
export const EBADR: number | undefined = c.EBADR as number | undefined;
/** The structure of an RPC message is wrong. See `errno(3)`. */
export const EBADRPC: number | undefined = c.EBADRPC as number | undefined;
/** Invalid request code. See `errno(3)`. */
export const EBADRQC: number | undefined = c.EBADRQC as number | undefined;
/** Invalid slot. See `errno(3)`. */
export const EBADSLT: number | undefined = c.EBADSLT as number | undefined;
/** Bad font file format. See `errno(3)`. */
export const EBFONT: number | undefined = c.EBFONT as number | undefined;
/** The call is not allowed in capability mode. See `errno(3)`. */
export const ECAPMODE: number | undefined = c.ECAPMODE as number | undefined;
/** Channel number out of range. See `errno(3)`. */
export const ECHRNG: number | undefined = c.ECHRNG as number | undefined;
/** Communication error on send. See `errno(3)`. */
export const ECOMM: number | undefined = c.ECOMM as number | undefined;
/** Another name of `EDEADLK`, which some architectures number differently. See `errno(3)`. */
export const EDEADLOCK: number | undefined = c.EDEADLOCK as number | undefined;
/** The device reported an error. See `errno(3)`. */
export const EDEVERR: number | undefined = c.EDEVERR as number | undefined;
/** RFS specific error. See `errno(3)`. */
export const EDOTDOT: number | undefined = c.EDOTDOT as number | undefined;
/** The file is of the wrong type or format. See `errno(3)`. */
export const EFTYPE: number | undefined = c.EFTYPE as number | undefined;
/** Is a named type file. See `errno(3)`. */
export const EISNAM: number | undefined = c.EISNAM as number | undefined;
/** Key has expired. See `errno(3)`. */
export const EKEYEXPIRED: number | undefined = c.EKEYEXPIRED as number | undefined;
/** Key was rejected by service. See `errno(3)`. */
export const EKEYREJECTED: number | undefined = c.EKEYREJECTED as number | undefined;
/** Key has been revoked. See `errno(3)`. */
export const EKEYREVOKED: number | undefined = c.EKEYREVOKED as number | undefined;
/** Level 2 halted. See `errno(3)`. */
export const EL2HLT: number | undefined = c.EL2HLT as number | undefined;
/** Level 2 not synchronized. See `errno(3)`. */
export const EL2NSYNC: number | undefined = c.EL2NSYNC as number | undefined;
/** Level 3 halted. See `errno(3)`. */
export const EL3HLT: number | undefined = c.EL3HLT as number | undefined;
/** Level 3 reset. See `errno(3)`. */
export const EL3RST: number | undefined = c.EL3RST as number | undefined;
/** Can not access a needed shared library. See `errno(3)`. */
export const ELIBACC: number | undefined = c.ELIBACC as number | undefined;
/** Accessing a corrupted shared library. See `errno(3)`. */
export const ELIBBAD: number | undefined = c.ELIBBAD as number | undefined;
/** Cannot exec a shared library directly. See `errno(3)`. */
export const ELIBEXEC: number | undefined = c.ELIBEXEC as number | undefined;
/** Attempting to link in too many shared libraries. See `errno(3)`. */
export const ELIBMAX: number | undefined = c.ELIBMAX as number | undefined;
/** .lib section in a.out corrupted. See `errno(3)`. */
export const ELIBSCN: number | undefined = c.ELIBSCN as number | undefined;
/** Link number out of range. See `errno(3)`. */
export const ELNRNG: number | undefined = c.ELNRNG as number | undefined;
/** A robust lock was unmapped by its holder. See `errno(3)`. */
export const ELOCKUNMAPPED: number | undefined = c.ELOCKUNMAPPED as number | undefined;
/** Wrong medium type. See `errno(3)`. */
export const EMEDIUMTYPE: number | undefined = c.EMEDIUMTYPE as number | undefined;
/** No XENIX semaphores available. See `errno(3)`. */
export const ENAVAIL: number | undefined = c.ENAVAIL as number | undefined;
/** An authenticator is needed. See `errno(3)`. */
export const ENEEDAUTH: number | undefined = c.ENEEDAUTH as number | undefined;
/** No anode. See `errno(3)`. */
export const ENOANO: number | undefined = c.ENOANO as number | undefined;
/** The file has no such extended attribute. See `errno(3)`. */
export const ENOATTR: number | undefined = c.ENOATTR as number | undefined;
/** No CSI structure available. See `errno(3)`. */
export const ENOCSI: number | undefined = c.ENOCSI as number | undefined;
/** Required key not available. See `errno(3)`. */
export const ENOKEY: number | undefined = c.ENOKEY as number | undefined;
/** No medium found. See `errno(3)`. */
export const ENOMEDIUM: number | undefined = c.ENOMEDIUM as number | undefined;
/** Machine is not on the network. See `errno(3)`. */
export const ENONET: number | undefined = c.ENONET as number | undefined;
/** Package not installed. See `errno(3)`. */
export const ENOPKG: number | undefined = c.ENOPKG as number | undefined;
/** The policy does not exist. See `errno(3)`. */
export const ENOPOLICY: number | undefined = c.ENOPOLICY as number | undefined;
/** The lock is not active. See `errno(3)`. */
export const ENOTACTIVE: number | undefined = c.ENOTACTIVE as number | undefined;
/** Block device required. See `errno(3)`. */
export const ENOTBLK: number | undefined = c.ENOTBLK as number | undefined;
/** The descriptor lacks the rights for it. See `errno(3)`. */
export const ENOTCAPABLE: number | undefined = c.ENOTCAPABLE as number | undefined;
/** Not a XENIX named type file. See `errno(3)`. */
export const ENOTNAM: number | undefined = c.ENOTNAM as number | undefined;
/** Name not unique on network. See `errno(3)`. */
export const ENOTUNIQ: number | undefined = c.ENOTUNIQ as number | undefined;
/** Too many processes. See `errno(3)`. */
export const EPROCLIM: number | undefined = c.EPROCLIM as number | undefined;
/** The RPC program has no such procedure. See `errno(3)`. */
export const EPROCUNAVAIL: number | undefined = c.EPROCUNAVAIL as number | undefined;
/** The RPC program has another version. See `errno(3)`. */
export const EPROGMISMATCH: number | undefined = c.EPROGMISMATCH as number | undefined;
/** The RPC program is not there. See `errno(3)`. */
export const EPROGUNAVAIL: number | undefined = c.EPROGUNAVAIL as number | undefined;
/** The device has no power. See `errno(3)`. */
export const EPWROFF: number | undefined = c.EPWROFF as number | undefined;
/** The queue of the interface is full. See `errno(3)`. */
export const EQFULL: number | undefined = c.EQFULL as number | undefined;
/** Remote address changed. See `errno(3)`. */
export const EREMCHG: number | undefined = c.EREMCHG as number | undefined;
/** Object is remote. See `errno(3)`. */
export const EREMOTE: number | undefined = c.EREMOTE as number | undefined;
/** Remote I/O error. See `errno(3)`. */
export const EREMOTEIO: number | undefined = c.EREMOTEIO as number | undefined;
/** Interrupted system call should be restarted. See `errno(3)`. */
export const ERESTART: number | undefined = c.ERESTART as number | undefined;
/** Operation not possible due to RF-kill. See `errno(3)`. */
export const ERFKILL: number | undefined = c.ERFKILL as number | undefined;
/** The RPC version is wrong. See `errno(3)`. */
export const ERPCMISMATCH: number | undefined = c.ERPCMISMATCH as number | undefined;
/** The shared library has another version. See `errno(3)`. */
export const ESHLIBVERS: number | undefined = c.ESHLIBVERS as number | undefined;
/** Srmount error. See `errno(3)`. */
export const ESRMNT: number | undefined = c.ESRMNT as number | undefined;
/** Streams pipe error. See `errno(3)`. */
export const ESTRPIPE: number | undefined = c.ESTRPIPE as number | undefined;
/** Structure needs cleaning. See `errno(3)`. */
export const EUCLEAN: number | undefined = c.EUCLEAN as number | undefined;
/** Protocol driver not attached. See `errno(3)`. */
export const EUNATCH: number | undefined = c.EUNATCH as number | undefined;
/** Exchange full. See `errno(3)`. */
export const EXFULL: number | undefined = c.EXFULL as number | undefined;

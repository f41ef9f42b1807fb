// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
import { constants } from "../native.ts";

const c: Readonly<Record<string, number>> = constants("errno");

/** An error number: `errno(3)`. */
export const E2BIG: number = c.E2BIG as number;
/** An error number: `errno(3)`. */
export const EACCES: number = c.EACCES as number;
/** An error number: `errno(3)`. */
export const EADDRINUSE: number = c.EADDRINUSE as number;
/** An error number: `errno(3)`. */
export const EADDRNOTAVAIL: number = c.EADDRNOTAVAIL as number;
/** An error number: `errno(3)`. */
export const EAFNOSUPPORT: number = c.EAFNOSUPPORT as number;
/** An error number: `errno(3)`. */
export const EAGAIN: number = c.EAGAIN as number;
/** An error number: `errno(3)`. */
export const EALREADY: number = c.EALREADY as number;
/** An error number: `errno(3)`. */
export const EBADF: number = c.EBADF as number;
/** An error number: `errno(3)`. */
export const EBADMSG: number = c.EBADMSG as number;
/** An error number: `errno(3)`. */
export const EBUSY: number = c.EBUSY as number;
/** An error number: `errno(3)`. */
export const ECANCELED: number = c.ECANCELED as number;
/** An error number: `errno(3)`. */
export const ECHILD: number = c.ECHILD as number;
/** An error number: `errno(3)`. */
export const ECONNABORTED: number = c.ECONNABORTED as number;
/** An error number: `errno(3)`. */
export const ECONNREFUSED: number = c.ECONNREFUSED as number;
/** An error number: `errno(3)`. */
export const ECONNRESET: number = c.ECONNRESET as number;
/** An error number: `errno(3)`. */
export const EDEADLK: number = c.EDEADLK as number;
/** An error number: `errno(3)`. */
export const EDESTADDRREQ: number = c.EDESTADDRREQ as number;
/** An error number: `errno(3)`. */
export const EDOM: number = c.EDOM as number;
/** An error number: `errno(3)`. */
export const EDQUOT: number = c.EDQUOT as number;
/** An error number: `errno(3)`. */
export const EEXIST: number = c.EEXIST as number;
/** An error number: `errno(3)`. */
export const EFAULT: number = c.EFAULT as number;
/** An error number: `errno(3)`. */
export const EFBIG: number = c.EFBIG as number;
/** An error number: `errno(3)`. */
export const EHOSTDOWN: number = c.EHOSTDOWN as number;
/** An error number: `errno(3)`. */
export const EHOSTUNREACH: number = c.EHOSTUNREACH as number;
/** An error number: `errno(3)`. */
export const EIDRM: number = c.EIDRM as number;
/** An error number: `errno(3)`. */
export const EILSEQ: number = c.EILSEQ as number;
/** An error number: `errno(3)`. */
export const EINPROGRESS: number = c.EINPROGRESS as number;
/** An error number: `errno(3)`. */
export const EINTR: number = c.EINTR as number;
/** An error number: `errno(3)`. */
export const EINVAL: number = c.EINVAL as number;
/** An error number: `errno(3)`. */
export const EIO: number = c.EIO as number;
/** An error number: `errno(3)`. */
export const EISCONN: number = c.EISCONN as number;
/** An error number: `errno(3)`. */
export const EISDIR: number = c.EISDIR as number;
/** An error number: `errno(3)`. */
export const ELOOP: number = c.ELOOP as number;
/** An error number: `errno(3)`. */
export const EMFILE: number = c.EMFILE as number;
/** An error number: `errno(3)`. */
export const EMLINK: number = c.EMLINK as number;
/** An error number: `errno(3)`. */
export const EMSGSIZE: number = c.EMSGSIZE as number;
/** An error number: `errno(3)`. */
export const EMULTIHOP: number | undefined = c.EMULTIHOP as number | undefined;
/** An error number: `errno(3)`. */
export const ENAMETOOLONG: number = c.ENAMETOOLONG as number;
/** An error number: `errno(3)`. */
export const ENETDOWN: number = c.ENETDOWN as number;
/** An error number: `errno(3)`. */
export const ENETRESET: number = c.ENETRESET as number;
/** An error number: `errno(3)`. */
export const ENETUNREACH: number = c.ENETUNREACH as number;
/** An error number: `errno(3)`. */
export const ENFILE: number = c.ENFILE as number;
/** An error number: `errno(3)`. */
export const ENOBUFS: number = c.ENOBUFS as number;
/** An error number: `errno(3)`. */
export const ENODATA: number | undefined = c.ENODATA as number | undefined;
/** An error number: `errno(3)`. */
export const ENODEV: number = c.ENODEV as number;
/** An error number: `errno(3)`. */
export const ENOENT: number = c.ENOENT as number;
/** An error number: `errno(3)`. */
export const ENOEXEC: number = c.ENOEXEC as number;
/** An error number: `errno(3)`. */
export const ENOLCK: number = c.ENOLCK as number;
/** An error number: `errno(3)`. */
export const ENOLINK: number = c.ENOLINK as number;
/** An error number: `errno(3)`. */
export const ENOMEM: number = c.ENOMEM as number;
/** An error number: `errno(3)`. */
export const ENOMSG: number = c.ENOMSG as number;
/** An error number: `errno(3)`. */
export const ENOPROTOOPT: number = c.ENOPROTOOPT as number;
/** An error number: `errno(3)`. */
export const ENOSPC: number = c.ENOSPC as number;
/** An error number: `errno(3)`. */
export const ENOSR: number | undefined = c.ENOSR as number | undefined;
/** An error number: `errno(3)`. */
export const ENOSTR: number | undefined = c.ENOSTR as number | undefined;
/** An error number: `errno(3)`. */
export const ENOSYS: number = c.ENOSYS as number;
/** An error number: `errno(3)`. */
export const ENOTCONN: number = c.ENOTCONN as number;
/** An error number: `errno(3)`. */
export const ENOTDIR: number = c.ENOTDIR as number;
/** An error number: `errno(3)`. */
export const ENOTEMPTY: number = c.ENOTEMPTY as number;
/** An error number: `errno(3)`. */
export const ENOTRECOVERABLE: number | undefined = c.ENOTRECOVERABLE as number | undefined;
/** An error number: `errno(3)`. */
export const ENOTSOCK: number = c.ENOTSOCK as number;
/** An error number: `errno(3)`. */
export const ENOTSUP: number = c.ENOTSUP as number;
/** An error number: `errno(3)`. */
export const ENOTTY: number = c.ENOTTY as number;
/** An error number: `errno(3)`. */
export const ENXIO: number = c.ENXIO as number;
/** An error number: `errno(3)`. */
export const EOPNOTSUPP: number = c.EOPNOTSUPP as number;
/** An error number: `errno(3)`. */
export const EOVERFLOW: number = c.EOVERFLOW as number;
/** An error number: `errno(3)`. */
export const EOWNERDEAD: number | undefined = c.EOWNERDEAD as number | undefined;
/** An error number: `errno(3)`. */
export const EPERM: number = c.EPERM as number;
/** An error number: `errno(3)`. */
export const EPFNOSUPPORT: number = c.EPFNOSUPPORT as number;
/** An error number: `errno(3)`. */
export const EPIPE: number = c.EPIPE as number;
/** An error number: `errno(3)`. */
export const EPROTO: number = c.EPROTO as number;
/** An error number: `errno(3)`. */
export const EPROTONOSUPPORT: number = c.EPROTONOSUPPORT as number;
/** An error number: `errno(3)`. */
export const EPROTOTYPE: number = c.EPROTOTYPE as number;
/** An error number: `errno(3)`. */
export const ERANGE: number = c.ERANGE as number;
/** An error number: `errno(3)`. */
export const EROFS: number = c.EROFS as number;
/** An error number: `errno(3)`. */
export const ESHUTDOWN: number = c.ESHUTDOWN as number;
/** An error number: `errno(3)`. */
export const ESOCKTNOSUPPORT: number = c.ESOCKTNOSUPPORT as number;
/** An error number: `errno(3)`. */
export const ESPIPE: number = c.ESPIPE as number;
/** An error number: `errno(3)`. */
export const ESRCH: number = c.ESRCH as number;
/** An error number: `errno(3)`. */
export const ESTALE: number = c.ESTALE as number;
/** An error number: `errno(3)`. */
export const ETIME: number | undefined = c.ETIME as number | undefined;
/** An error number: `errno(3)`. */
export const ETIMEDOUT: number = c.ETIMEDOUT as number;
/** An error number: `errno(3)`. */
export const ETOOMANYREFS: number = c.ETOOMANYREFS as number;
/** An error number: `errno(3)`. */
export const ETXTBSY: number = c.ETXTBSY as number;
/** An error number: `errno(3)`. */
export const EUSERS: number = c.EUSERS as number;
/** An error number: `errno(3)`. */
export const EWOULDBLOCK: number = c.EWOULDBLOCK as number;
/** An error number: `errno(3)`. */
export const EXDEV: number = c.EXDEV as number;
/** An error number: `errno(3)`. */
export const EADV: number | undefined = c.EADV as number | undefined;
/** An error number: `errno(3)`. */
export const EAUTH: number | undefined = c.EAUTH as number | undefined;
/** An error number: `errno(3)`. */
export const EBADARCH: number | undefined = c.EBADARCH as number | undefined;
/** An error number: `errno(3)`. */
export const EBADE: number | undefined = c.EBADE as number | undefined;
/** An error number: `errno(3)`. */
export const EBADEXEC: number | undefined = c.EBADEXEC as number | undefined;
/** An error number: `errno(3)`. */
export const EBADFD: number | undefined = c.EBADFD as number | undefined;
/** An error number: `errno(3)`. */
export const EBADMACHO: number | undefined = c.EBADMACHO as number | undefined;
/** An error number: `errno(3)`. */
export const EBADR: number | undefined = c.EBADR as number | undefined;
/** An error number: `errno(3)`. */
export const EBADRPC: number | undefined = c.EBADRPC as number | undefined;
/** An error number: `errno(3)`. */
export const EBADRQC: number | undefined = c.EBADRQC as number | undefined;
/** An error number: `errno(3)`. */
export const EBADSLT: number | undefined = c.EBADSLT as number | undefined;
/** An error number: `errno(3)`. */
export const EBFONT: number | undefined = c.EBFONT as number | undefined;
/** An error number: `errno(3)`. */
export const ECAPMODE: number | undefined = c.ECAPMODE as number | undefined;
/** An error number: `errno(3)`. */
export const ECHRNG: number | undefined = c.ECHRNG as number | undefined;
/** An error number: `errno(3)`. */
export const ECOMM: number | undefined = c.ECOMM as number | undefined;
/** An error number: `errno(3)`. */
export const EDEADLOCK: number | undefined = c.EDEADLOCK as number | undefined;
/** An error number: `errno(3)`. */
export const EDEVERR: number | undefined = c.EDEVERR as number | undefined;
/** An error number: `errno(3)`. */
export const EDOTDOT: number | undefined = c.EDOTDOT as number | undefined;
/** An error number: `errno(3)`. */
export const EFTYPE: number | undefined = c.EFTYPE as number | undefined;
/** An error number: `errno(3)`. */
export const EISNAM: number | undefined = c.EISNAM as number | undefined;
/** An error number: `errno(3)`. */
export const EKEYEXPIRED: number | undefined = c.EKEYEXPIRED as number | undefined;
/** An error number: `errno(3)`. */
export const EKEYREJECTED: number | undefined = c.EKEYREJECTED as number | undefined;
/** An error number: `errno(3)`. */
export const EKEYREVOKED: number | undefined = c.EKEYREVOKED as number | undefined;
/** An error number: `errno(3)`. */
export const EL2HLT: number | undefined = c.EL2HLT as number | undefined;
/** An error number: `errno(3)`. */
export const EL2NSYNC: number | undefined = c.EL2NSYNC as number | undefined;
/** An error number: `errno(3)`. */
export const EL3HLT: number | undefined = c.EL3HLT as number | undefined;
/** An error number: `errno(3)`. */
export const EL3RST: number | undefined = c.EL3RST as number | undefined;
/** An error number: `errno(3)`. */
export const ELIBACC: number | undefined = c.ELIBACC as number | undefined;
/** An error number: `errno(3)`. */
export const ELIBBAD: number | undefined = c.ELIBBAD as number | undefined;
/** An error number: `errno(3)`. */
export const ELIBEXEC: number | undefined = c.ELIBEXEC as number | undefined;
/** An error number: `errno(3)`. */
export const ELIBMAX: number | undefined = c.ELIBMAX as number | undefined;
/** An error number: `errno(3)`. */
export const ELIBSCN: number | undefined = c.ELIBSCN as number | undefined;
/** An error number: `errno(3)`. */
export const ELNRNG: number | undefined = c.ELNRNG as number | undefined;
/** An error number: `errno(3)`. */
export const ELOCKUNMAPPED: number | undefined = c.ELOCKUNMAPPED as number | undefined;
/** An error number: `errno(3)`. */
export const EMEDIUMTYPE: number | undefined = c.EMEDIUMTYPE as number | undefined;
/** An error number: `errno(3)`. */
export const ENAVAIL: number | undefined = c.ENAVAIL as number | undefined;
/** An error number: `errno(3)`. */
export const ENEEDAUTH: number | undefined = c.ENEEDAUTH as number | undefined;
/** An error number: `errno(3)`. */
export const ENOANO: number | undefined = c.ENOANO as number | undefined;
/** An error number: `errno(3)`. */
export const ENOATTR: number | undefined = c.ENOATTR as number | undefined;
/** An error number: `errno(3)`. */
export const ENOCSI: number | undefined = c.ENOCSI as number | undefined;
/** An error number: `errno(3)`. */
export const ENOKEY: number | undefined = c.ENOKEY as number | undefined;
/** An error number: `errno(3)`. */
export const ENOMEDIUM: number | undefined = c.ENOMEDIUM as number | undefined;
/** An error number: `errno(3)`. */
export const ENONET: number | undefined = c.ENONET as number | undefined;
/** An error number: `errno(3)`. */
export const ENOPKG: number | undefined = c.ENOPKG as number | undefined;
/** An error number: `errno(3)`. */
export const ENOPOLICY: number | undefined = c.ENOPOLICY as number | undefined;
/** An error number: `errno(3)`. */
export const ENOTACTIVE: number | undefined = c.ENOTACTIVE as number | undefined;
/** An error number: `errno(3)`. */
export const ENOTBLK: number | undefined = c.ENOTBLK as number | undefined;
/** An error number: `errno(3)`. */
export const ENOTCAPABLE: number | undefined = c.ENOTCAPABLE as number | undefined;
/** An error number: `errno(3)`. */
export const ENOTNAM: number | undefined = c.ENOTNAM as number | undefined;
/** An error number: `errno(3)`. */
export const ENOTUNIQ: number | undefined = c.ENOTUNIQ as number | undefined;
/** An error number: `errno(3)`. */
export const EPROCLIM: number | undefined = c.EPROCLIM as number | undefined;
/** An error number: `errno(3)`. */
export const EPROCUNAVAIL: number | undefined = c.EPROCUNAVAIL as number | undefined;
/** An error number: `errno(3)`. */
export const EPROGMISMATCH: number | undefined = c.EPROGMISMATCH as number | undefined;
/** An error number: `errno(3)`. */
export const EPROGUNAVAIL: number | undefined = c.EPROGUNAVAIL as number | undefined;
/** An error number: `errno(3)`. */
export const EPWROFF: number | undefined = c.EPWROFF as number | undefined;
/** An error number: `errno(3)`. */
export const EQFULL: number | undefined = c.EQFULL as number | undefined;
/** An error number: `errno(3)`. */
export const EREMCHG: number | undefined = c.EREMCHG as number | undefined;
/** An error number: `errno(3)`. */
export const EREMOTE: number | undefined = c.EREMOTE as number | undefined;
/** An error number: `errno(3)`. */
export const EREMOTEIO: number | undefined = c.EREMOTEIO as number | undefined;
/** An error number: `errno(3)`. */
export const ERESTART: number | undefined = c.ERESTART as number | undefined;
/** An error number: `errno(3)`. */
export const ERFKILL: number | undefined = c.ERFKILL as number | undefined;
/** An error number: `errno(3)`. */
export const ERPCMISMATCH: number | undefined = c.ERPCMISMATCH as number | undefined;
/** An error number: `errno(3)`. */
export const ESHLIBVERS: number | undefined = c.ESHLIBVERS as number | undefined;
/** An error number: `errno(3)`. */
export const ESRMNT: number | undefined = c.ESRMNT as number | undefined;
/** An error number: `errno(3)`. */
export const ESTRPIPE: number | undefined = c.ESTRPIPE as number | undefined;
/** An error number: `errno(3)`. */
export const EUCLEAN: number | undefined = c.EUCLEAN as number | undefined;
/** An error number: `errno(3)`. */
export const EUNATCH: number | undefined = c.EUNATCH as number | undefined;
/** An error number: `errno(3)`. */
export const EXFULL: number | undefined = c.EXFULL as number | undefined;

// Types of constants, and of the calls that take one which a system may lack. Compiled, never run.
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { type Equal, same } from "./equal.ts";

declare const s: socket.Socket;

// --- an option or a flag that some system lacks needs no `!` ---
same<Equal<typeof socket.SO_REUSEPORT, number | undefined>>();
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1);
s.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 60);
s.setsockopt(socket.SOL_IP, socket.IP_TRANSPARENT, true);
s.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, null, 3);
export const linger: number = s.getsockopt(socket.SOL_TCP, socket.TCP_LINGER2);
export const info: Buffer = s.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 104);
s.recv(10, socket.MSG_ERRQUEUE);
s.recv_into(Buffer.alloc(10), 0, socket.MSG_ERRQUEUE);
s.recvfrom(10, socket.MSG_ERRQUEUE);
s.recvfrom_into(Buffer.alloc(10), 10, socket.MSG_ERRQUEUE);
s.recvmsg(10, 0, socket.MSG_CMSG_CLOEXEC);
s.recvmsg_into([Buffer.alloc(10)], 0, socket.MSG_CMSG_CLOEXEC);
s.send("x", socket.MSG_MORE);
s.sendall("x", socket.MSG_MORE);
s.sendto("x", socket.MSG_CONFIRM, ["127.0.0.1", 1]);
s.sendmsg(["x"], [], socket.MSG_MORE);
s.sendmsg(["x"], [[socket.SOL_SOCKET, socket.SCM_CREDENTIALS, Buffer.alloc(12)]], 0, ["127.0.0.1", 1]);
socket.recv_fds(s, 10, 1, socket.MSG_CMSG_CLOEXEC);
socket.send_fds(s, ["x"], [0], socket.MSG_MORE);
socket.getaddrinfo("localhost", 80, 0, 0, 0, socket.AI_V4MAPPED);
socket.getnameinfo(["127.0.0.1", 80], socket.NI_IDN);
// @ts-expect-error an option is a number all the same
s.setsockopt(socket.SOL_SOCKET, "SO_REUSEPORT", 1);
// @ts-expect-error and is not left out
s.setsockopt(socket.SOL_SOCKET, 1);
// @ts-expect-error nor is its value one that may be missing
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, undefined);
// @ts-expect-error null is no flag
s.send("x", null);

// --- what Linux, macOS and the BSDs all have is a plain number, and goes into a mask ---
same<Equal<typeof socket.MSG_NOSIGNAL, number>>();
s.send("x", socket.MSG_NOSIGNAL | socket.MSG_DONTWAIT);

// --- flags of calls that say themselves where a system lacks them ---
export const watched: number = os.IN_CLOSE_WRITE | os.IN_DELETE | os.IN_MOVED_TO;
os.inotify_add_watch(3, "/tmp", os.IN_CLOSE_WRITE | os.IN_DELETE);
os.inotify_init1(os.IN_NONBLOCK | os.IN_CLOEXEC);
os.eventfd(0, os.EFD_NONBLOCK | os.EFD_SEMAPHORE);
os.timerfd_create(os.CLOCK_MONOTONIC, { flags: os.TFD_NONBLOCK });
os.timerfd_settime(3, { flags: os.TFD_TIMER_ABSTIME | os.TFD_TIMER_CANCEL_ON_SET, initial: 1 });
os.signalfd([10], os.SFD_NONBLOCK | os.SFD_CLOEXEC);
os.pidfd_open(process.pid, os.PIDFD_NONBLOCK);
export const opening: number = os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_TRUNC | os.O_APPEND;
export const waiting: number = os.WNOHANG | os.WUNTRACED | os.WCONTINUED | os.WEXITED | os.WSTOPPED | os.WNOWAIT;
export const whom: number[] = [os.P_ALL, os.P_PID, os.P_PGID, os.P_PIDFD];
export const moving: number = os.SPLICE_F_MOVE | os.SPLICE_F_NONBLOCK | os.SPLICE_F_MORE;
export const memory: number = os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING;
// @ts-expect-error not every system has it
export const direct: number = os.O_RDONLY | os.O_DIRECT;

// System calls without the C library's wrappers. In a process with threads, as each of Node's is, a
// wrapper makes the call a cancellation point (pthreads(7)), which costs as much as the way from
// JavaScript to here.
#pragma once

#include <sys/socket.h>

#ifdef HAVE_RAW_CALLS
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace iomux {

#ifdef HAVE_RAW_CALLS
inline ssize_t RawRecv(int fd, void* data, size_t count, int flags) {
  return syscall(SYS_recvfrom, fd, data, count, flags, nullptr, nullptr);
}
inline ssize_t RawSend(int fd, const void* data, size_t count, int flags) {
  return syscall(SYS_sendto, fd, data, count, flags, nullptr, 0);
}
#else
inline ssize_t RawRecv(int fd, void* data, size_t count, int flags) { return recv(fd, data, count, flags); }
inline ssize_t RawSend(int fd, const void* data, size_t count, int flags) { return send(fd, data, count, flags); }
#endif

}  // namespace iomux

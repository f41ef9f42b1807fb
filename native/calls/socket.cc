#include <netinet/in.h>
#include <sys/socket.h>

#include "calls/socket_flags.h"
#include "families.h"
#include "support/args.h"
#include "support/blocks.h"
#include "support/new_fd.h"
#include "support/owned_fd.h"
#include "support/raw_call.h"

namespace iomux {

namespace {

/** An address given as the bytes of a struct sockaddr_* and their number. */
struct Address {
  Bytes bytes;
  socklen_t length = 0;
  const sockaddr* get() const { return bytes.as<sockaddr>(); }
};

Address AddressAt(Args& args, size_t index) {
  Address address;
  address.bytes = args.Buffer(index, "address", 0, 4);
  address.length =
      static_cast<socklen_t>(args.IntegerIn(index + 1, "length", 0, static_cast<double>(address.bytes.size)));
  return address;
}

/**
 * Space for an address that the kernel writes, and an Int32Array of one for its length; both may be
 * absent.
 */
struct AddressBuffer {
  Bytes bytes;
  Bytes length;
  socklen_t size = 0;

  AddressBuffer(Args& args, size_t index) {
    bytes = args.OptionalBuffer(index, "address", 0, 4);
    length = args.OptionalBuffer(index + 1, "length", bytes.data == nullptr ? 0 : sizeof(int32_t), alignof(int32_t));
    size = static_cast<socklen_t>(bytes.size);
    // Do not ask the kernel for an address whose length nobody can be told.
    if (length.data == nullptr) bytes = {};
  }
  sockaddr* get() const { return bytes.as<sockaddr>(); }
  socklen_t* SizeOrNull() { return bytes.data == nullptr ? nullptr : &size; }
  /**
   * Stores the length, cut to the buffer: the kernel reports the full one even where it cut the
   * address.
   */
  void Store() {
    if (bytes.data == nullptr) return;
    *length.as<int32_t>() = static_cast<int32_t>(size < bytes.size ? size : bytes.size);
  }
};

}  // namespace

/** int socket(int domain, int type, int protocol); Close-on-exec. socket(2). */
static napi_value Socket(napi_env env, napi_callback_info info) {
  Args args(env, info, "socket");
  int domain = args.Integer<int>(0, "domain");
  int type = args.Integer<int>(1, "type");
  int protocol = args.Integer<int>(2, "protocol");
  if (!args.ok()) return nullptr;
  return Answer(env, Opened(env, NewSocket(domain, type, protocol)));
}

/**
 * int socketpair(int domain, int type, int protocol, int sv[2]); Close-on-exec; `sv` is an
 * Int32Array of two. socketpair(2).
 */
static napi_value Socketpair(napi_env env, napi_callback_info info) {
  Args args(env, info, "socketpair");
  int domain = args.Integer<int>(0, "domain");
  int type = args.Integer<int>(1, "type");
  int protocol = args.Integer<int>(2, "protocol");
  Bytes pair = args.Buffer(3, "sv", 2 * sizeof(int), alignof(int));
  if (!args.ok()) return nullptr;
  int* fds = pair.as<int>();
  if (NewSocketpair(domain, type, protocol, fds) == -1) return Number(env, -errno);
  Opened(env, fds[0]);
  Opened(env, fds[1]);
  return Number(env, 0);
}

/** int bind(int sockfd, const struct sockaddr* address, socklen_t length); bind(2). */
static napi_value Bind(napi_env env, napi_callback_info info) {
  Args args(env, info, "bind");
  int fd = args.Integer<int>(0, "sockfd");
  Address address = AddressAt(args, 1);
  if (!args.ok()) return nullptr;
  return Answer(env, bind(fd, address.get(), address.length));
}

/** int listen(int sockfd, int backlog); listen(2). */
static napi_value Listen(napi_env env, napi_callback_info info) {
  Args args(env, info, "listen");
  int fd = args.Integer<int>(0, "sockfd");
  int backlog = args.Integer<int>(1, "backlog");
  if (!args.ok()) return nullptr;
  return Answer(env, listen(fd, backlog));
}

/**
 * int accept4(int sockfd, struct sockaddr* address, socklen_t* length, int flags);
 *
 * The next connection, close-on-exec and in blocking mode. accept(2).
 */
static napi_value Accept(napi_env env, napi_callback_info info) {
  Args args(env, info, "accept");
  int fd = args.Integer<int>(0, "sockfd");
  AddressBuffer address(args, 1);
  if (!args.ok()) return nullptr;
  int connection = Opened(env, NewConnection(fd, address.get(), address.SizeOrNull()));
  if (connection != -1) address.Store();
  return Answer(env, connection);
}

/** int connect(int sockfd, const struct sockaddr* address, socklen_t length); connect(2). */
static napi_value Connect(napi_env env, napi_callback_info info) {
  Args args(env, info, "connect");
  int fd = args.Integer<int>(0, "sockfd");
  Address address = AddressAt(args, 1);
  if (!args.ok()) return nullptr;
  return Answer(env, connect(fd, address.get(), address.length));
}

/** The buffer, the offset into it and the number of bytes of a transfer: arguments 1 to 3. */
static uint8_t* SpanOf(Args& args, size_t* count) {
  Bytes buffer = args.Buffer(1, "buffer");
  double offset = args.IntegerIn(2, "offset", 0, static_cast<double>(buffer.size));
  *count = static_cast<size_t>(args.IntegerIn(3, "count", 0, static_cast<double>(buffer.size) - offset));
  return buffer.data + static_cast<size_t>(offset);
}

/** ssize_t recv(int sockfd, void* buffer + offset, size_t count, int flags); recv(2). */
static napi_value Recv(napi_env env, napi_callback_info info) {
  Args args(env, info, "recv");
  int fd = args.Integer<int>(0, "sockfd");
  size_t count = 0;
  uint8_t* data = SpanOf(args, &count);
  int flags = args.Integer<int>(4, "flags");
  if (!args.ok()) return nullptr;
  return Answer(env, recv(fd, data, count, flags));
}

/**
 * ssize_t send(int sockfd, const void* buffer + offset, size_t count, int flags); Without SIGPIPE.
 * send(2).
 */
static napi_value Send(napi_env env, napi_callback_info info) {
  Args args(env, info, "send");
  int fd = args.Integer<int>(0, "sockfd");
  size_t count = 0;
  const uint8_t* data = SpanOf(args, &count);
  int flags = args.Integer<int>(4, "flags");
  if (!args.ok()) return nullptr;
  return Answer(env, send(fd, data, count, flags | kSendFlags));
}

/** Has `call` transfer the span of the buffer that the block names. */
template <typename Call>
static napi_value TransferByBlock(napi_env env, napi_callback_info info, const char* name, Call call) {
  Args args(env, info, name, 1);
  Bytes buffer = args.Buffer(0, "buffer");
  if (!args.ok()) return nullptr;
  TransferBlock* block = args.block<TransferBlock>();
  size_t offset = ReadOnce(block->offset);
  size_t count = ReadOnce(block->count);
  bool fits = offset <= buffer.size && count <= buffer.size - offset;
  block->result =
      fits ? Outcome(call(ReadOnce(block->fd), buffer.data + offset, count, ReadOnce(block->flags))) : -EINVAL;
  return nullptr;
}

/** Not a system call: recv() into a buffer, with the arguments of this environment's block. */
static napi_value RecvByBlock(napi_env env, napi_callback_info info) {
  return TransferByBlock(env, info, "recv_by_block", RawRecv);
}

/** Not a system call: send() of a buffer, with the arguments of this environment's block. */
static napi_value SendByBlock(napi_env env, napi_callback_info info) {
  return TransferByBlock(env, info, "send_by_block", [](int fd, const uint8_t* data, size_t count, int flags) {
    return RawSend(fd, data, count, flags | kSendFlags);
  });
}

/** Not a system call: recv() into the block itself. */
static napi_value RecvIntoBlock(napi_env env, napi_callback_info info) {
  TransferBlock* block = Args(env, info, "recv_into_block", 0).block<TransferBlock>();
  size_t count = ReadOnce(block->count);
  block->result =
      count > sizeof block->buffer ? -EINVAL : Outcome(RawRecv(block->fd, block->buffer, count, block->flags));
  return nullptr;
}

/**
 * ssize_t recvfrom(int sockfd, void* buffer + offset, size_t count, int flags, struct sockaddr*,
 * socklen_t*); recvfrom(2).
 */
static napi_value Recvfrom(napi_env env, napi_callback_info info) {
  Args args(env, info, "recvfrom");
  int fd = args.Integer<int>(0, "sockfd");
  size_t count = 0;
  uint8_t* data = SpanOf(args, &count);
  int flags = args.Integer<int>(4, "flags");
  AddressBuffer address(args, 5);
  if (!args.ok()) return nullptr;
  ssize_t received = recvfrom(fd, data, count, flags, address.get(), address.SizeOrNull());
  if (received != -1) address.Store();
  return Answer(env, received);
}

/**
 * ssize_t sendto(int sockfd, const void* buffer + offset, size_t count, int flags, const struct
 * sockaddr*, socklen_t); sendto(2).
 */
static napi_value Sendto(napi_env env, napi_callback_info info) {
  Args args(env, info, "sendto");
  int fd = args.Integer<int>(0, "sockfd");
  size_t count = 0;
  const uint8_t* data = SpanOf(args, &count);
  int flags = args.Integer<int>(4, "flags");
  Address address = AddressAt(args, 5);
  if (!args.ok()) return nullptr;
  return Answer(env, sendto(fd, data, count, flags | kSendFlags, address.get(), address.length));
}

/** int shutdown(int sockfd, int how); shutdown(2). */
static napi_value Shutdown(napi_env env, napi_callback_info info) {
  Args args(env, info, "shutdown");
  int fd = args.Integer<int>(0, "sockfd");
  int how = args.Integer<int>(1, "how");
  if (!args.ok()) return nullptr;
  return Answer(env, shutdown(fd, how));
}

/**
 * int getsockopt(int sockfd, int level, int option, void* value, socklen_t size); The number of
 * bytes written. getsockopt(2).
 */
static napi_value Getsockopt(napi_env env, napi_callback_info info) {
  Args args(env, info, "getsockopt");
  int fd = args.Integer<int>(0, "sockfd");
  int level = args.Integer<int>(1, "level");
  int option = args.Integer<int>(2, "option");
  Bytes value = args.Buffer(3, "value");
  if (!args.ok()) return nullptr;
  socklen_t size = static_cast<socklen_t>(value.size);
  int result = getsockopt(fd, level, option, value.data, &size);
  if (size > value.size) size = static_cast<socklen_t>(value.size);
  return Answer(env, result == -1 ? -1 : static_cast<int>(size));
}

/**
 * int setsockopt(int sockfd, int level, int option, const void* value, socklen_t size);
 * setsockopt(2).
 */
static napi_value Setsockopt(napi_env env, napi_callback_info info) {
  Args args(env, info, "setsockopt");
  int fd = args.Integer<int>(0, "sockfd");
  int level = args.Integer<int>(1, "level");
  int option = args.Integer<int>(2, "option");
  Bytes value = args.OptionalBuffer(3, "value");
  // Without a buffer a number may be given: some options take a null pointer and a length.
  double size = args.IsNullish(4) ? static_cast<double>(value.size) : args.IntegerIn(4, "size", 0, UINT32_MAX);
  if (args.ok() && value.data != nullptr && size > static_cast<double>(value.size)) {
    args.OutOfRange("size", "at most the size of the buffer", size);
  }
  if (!args.ok()) return nullptr;
  return Answer(env, setsockopt(fd, level, option, value.data, static_cast<socklen_t>(size)));
}

/**
 * int getsockname(int sockfd, struct sockaddr* address); The length of the address. getsockname(2).
 */
static napi_value Getsockname(napi_env env, napi_callback_info info) {
  Args args(env, info, "getsockname");
  int fd = args.Integer<int>(0, "sockfd");
  Bytes address = args.Buffer(1, "address", sizeof(sockaddr_storage), 4);
  if (!args.ok()) return nullptr;
  socklen_t size = static_cast<socklen_t>(address.size);
  int result = getsockname(fd, address.as<sockaddr>(), &size);
  return Answer(env, result == -1 ? -1 : static_cast<int>(size));
}

/**
 * int getpeername(int sockfd, struct sockaddr* address); The length of the address. getpeername(2).
 */
static napi_value Getpeername(napi_env env, napi_callback_info info) {
  Args args(env, info, "getpeername");
  int fd = args.Integer<int>(0, "sockfd");
  Bytes address = args.Buffer(1, "address", sizeof(sockaddr_storage), 4);
  if (!args.ok()) return nullptr;
  socklen_t size = static_cast<socklen_t>(address.size);
  int result = getpeername(fd, address.as<sockaddr>(), &size);
  return Answer(env, result == -1 ? -1 : static_cast<int>(size));
}

void InitSocket(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("socket", Socket),
      Function("socketpair", Socketpair),
      Function("bind", Bind),
      Function("listen", Listen),
      Function("accept", Accept),
      Function("connect", Connect),
      Function("recv", Recv),
      Function("send", Send),
      Function("recvfrom", Recvfrom),
      Function("sendto", Sendto),
      Function("shutdown", Shutdown),
      Function("getsockopt", Getsockopt),
      Function("setsockopt", Setsockopt),
      Function("getsockname", Getsockname),
      Function("getpeername", Getpeername),
  };
  Export(env, exports, functions);
  void* block = ExportBlock<TransferBlock>(env, exports, "transfer_block");
  ExportBlockCall(env, exports, "recv_by_block", RecvByBlock, block);
  ExportBlockCall(env, exports, "recv_into_block", RecvIntoBlock, block);
  ExportBlockCall(env, exports, "send_by_block", SendByBlock, block);
}

}  // namespace iomux

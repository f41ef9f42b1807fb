// Messages: bytes gathered from and scattered to several buffers, with ancillary data. The only
// owner of the layout of struct cmsghdr.
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <climits>
#include <cstring>

#include "calls/socket_flags.h"
#include "families.h"
#include "support/args.h"
#include "support/cloexec.h"
#include "support/owned_fd.h"

namespace iomux {

namespace {

/** A message of this type carries descriptors too; where there is none, no other type does. */
#ifdef SCM_PIDFD
constexpr int kPidfdMessage = SCM_PIDFD;
#else
constexpr int kPidfdMessage = SCM_RIGHTS;
#endif

/**
 * The flag that makes descriptors close-on-exec as they arrive; without it they become so
 * afterwards.
 */
#ifdef MSG_CMSG_CLOEXEC
constexpr int kCloseOnExec = MSG_CMSG_CLOEXEC;
#else
constexpr int kCloseOnExec = 0;
#endif

struct Parts {
  iovec vector[kMostBuffers];
  size_t count = 0;

  /**
   * Reads an array of buffers. False if there are more than the kernel takes, which it answers with
   * EMSGSIZE.
   */
  bool Read(Args& args, size_t index, const char* name) {
    Bytes bytes[kMostBuffers];
    bool fits = args.Buffers(index, name, bytes, &count);
    for (size_t i = 0; fits && i < count; i++) vector[i] = {bytes[i].data, bytes[i].size};
    return fits;
  }
};

/** One item of ancillary data, as far as it lies within the bytes that there are. */
struct Item {
  int level;
  int type;
  const uint8_t* data;
  size_t size;
};

/** Ancillary data that was received. Unlike CMSG_NXTHDR(), it checks every length that it finds. */
struct Ancillary {
  const uint8_t* bytes;
  size_t length;

  template <typename Action>
  void ForEach(Action action) const {
    const size_t header = CMSG_LEN(0);
    size_t offset = 0;
    while (offset < length && length - offset >= sizeof(cmsghdr)) {
      const cmsghdr* item = reinterpret_cast<const cmsghdr*>(bytes + offset);
      const size_t claimed = static_cast<size_t>(item->cmsg_len);
      const size_t left = length - offset;
      if (claimed < header || header > left) return;
      // A truncated item claims more than there is.
      const size_t size = (claimed < left ? claimed : left) - header;
      if (!action(Item{item->cmsg_level, item->cmsg_type, bytes + offset + header, size})) return;
      if (claimed >= left) return;
      offset += CMSG_SPACE(size);
    }
  }

  /** Calls `action` with each descriptor that arrived. */
  template <typename Action>
  void ForEachDescriptor(Action action) const {
    ForEach([&](const Item& item) {
      if (!CarriesDescriptors(item)) return true;
      for (size_t i = 0; i < item.size / sizeof(int); i++) {
        int fd = -1;
        std::memcpy(&fd, item.data + i * sizeof(int), sizeof fd);
        action(fd);
      }
      return true;
    });
  }

  static bool CarriesDescriptors(const Item& item) {
    return item.level == SOL_SOCKET && (item.type == SCM_RIGHTS || item.type == kPidfdMessage);
  }
};

/** Puts buffers, ancillary data and an address into a message header. */
msghdr Message(Parts* parts, Bytes control, Bytes address, size_t length) {
  msghdr message = {};
  message.msg_iov = parts->vector;
  message.msg_iovlen = static_cast<decltype(message.msg_iovlen)>(parts->count);
  message.msg_control = control.data;
  message.msg_controllen = static_cast<decltype(message.msg_controllen)>(control.size);
  message.msg_name = length == 0 ? nullptr : address.data;
  message.msg_namelen = static_cast<socklen_t>(length);
  return message;
}

}  // namespace

/**
 * ssize_t sendmsg(int sockfd, const struct msghdr* message, int flags);
 *
 * sendmsg(sockfd, buffers, control, flags, address, length): an array of buffers, ancillary data as
 * cmsg_encode() wrote it or null, and an address or null. Without SIGPIPE. sendmsg(2).
 */
static napi_value Sendmsg(napi_env env, napi_callback_info info) {
  Args args(env, info, "sendmsg");
  int fd = args.Integer<int>(0, "sockfd");
  Parts parts;
  bool fits = parts.Read(args, 1, "buffers");
  Bytes control = args.OptionalBuffer(2, "control", 0, alignof(cmsghdr));
  int flags = args.Integer<int>(3, "flags");
  Bytes address = args.OptionalBuffer(4, "address", 0, 4);
  double length = args.IsNullish(5) ? 0 : args.IntegerIn(5, "length", 0, static_cast<double>(address.size));
  if (!args.ok()) return nullptr;
  if (!fits) return Number(env, -EMSGSIZE);
  msghdr message = Message(&parts, control, address, static_cast<size_t>(length));
  return Answer(env, sendmsg(fd, &message, flags | kSendFlags));
}

/**
 * ssize_t recvmsg(int sockfd, struct msghdr* message, int flags);
 *
 * recvmsg(sockfd, buffers, control, flags, address, result): how many bytes were scattered to the
 * array of buffers; `result`, an Int32Array of three, gets the message's flags, the length of the
 * ancillary data in `control` and the length of the sender's address in `address`. Descriptors that
 * arrive are close-on-exec. recvmsg(2).
 */
static napi_value Recvmsg(napi_env env, napi_callback_info info) {
  Args args(env, info, "recvmsg");
  int fd = args.Integer<int>(0, "sockfd");
  Parts parts;
  bool fits = parts.Read(args, 1, "buffers");
  Bytes control = args.OptionalBuffer(2, "control", 0, alignof(cmsghdr));
  int flags = args.Integer<int>(3, "flags");
  Bytes address = args.OptionalBuffer(4, "address", 0, 4);
  Bytes result = args.Buffer(5, "result", 3 * sizeof(int32_t), alignof(int32_t));
  if (!args.ok()) return nullptr;
  if (!fits) return Number(env, -EMSGSIZE);
  msghdr message = Message(&parts, control, address, address.size);
  ssize_t received = recvmsg(fd, &message, flags | kCloseOnExec);
  if (received == -1) return Number(env, -errno);
  const Ancillary ancillary{control.data, static_cast<size_t>(message.msg_controllen)};
  ancillary.ForEachDescriptor([env](int fd) {
    if (kCloseOnExec == 0) CloseOnExec(fd);
    Opened(env, fd);
  });
  // Linux reports MSG_CMSG_CLOEXEC back: hide it from a caller who did not ask for it.
  int32_t* answers = result.as<int32_t>();
  answers[0] = message.msg_flags & ~(kCloseOnExec & ~flags);
  answers[1] = static_cast<int32_t>(message.msg_controllen);
  answers[2] = static_cast<int32_t>(message.msg_namelen < address.size ? message.msg_namelen : address.size);
  return Answer(env, received);
}

/** Where the ancillary data that was received lies, and how long it is: arguments 0 and 1. */
static Ancillary Received(Args& args) {
  Bytes control = args.Buffer(0, "control", 0, alignof(cmsghdr));
  return {control.data, static_cast<size_t>(args.IntegerIn(1, "length", 0, static_cast<double>(control.size)))};
}

/**
 * cmsg_decode(control, length, items): puts [level, type, data] of each item into the array
 * `items`; how many.
 */
static napi_value Decode(napi_env environment, napi_callback_info info) {
  Args args(environment, info, "cmsg_decode");
  Napi::Env env(environment);
  Ancillary ancillary = Received(args);
  args.Array(2, "items");
  if (!args.ok()) return nullptr;
  Napi::Array items(env, args[2]);
  uint32_t count = 0;
  ancillary.ForEach([&](const Item& item) {
    Napi::HandleScope scope(env);
    Napi::Array triple = Napi::Array::New(env, 3);
    triple[0u] = Number(env, item.level);
    triple[1u] = Number(env, item.type);
    triple[2u] = Napi::Buffer<uint8_t>::Copy(env, item.data, item.size);
    items[count++] = triple;
    return !env.IsExceptionPending();
  });
  return Number(env, static_cast<int>(count));
}

/**
 * cmsg_close(control, length): closes the descriptors that arrived, for a receive that fails
 * afterwards.
 */
static napi_value CloseDescriptors(napi_env env, napi_callback_info info) {
  Args args(env, info, "cmsg_close");
  Ancillary ancillary = Received(args);
  if (!args.ok()) return nullptr;
  ancillary.ForEachDescriptor([env](int fd) {
    Closing(env, fd);
    close(fd);
  });
  return Number(env, 0);
}

/**
 * cmsg_encode(control, offset, level, type, data): writes one item at `offset`: where the next one
 * goes. cmsg(3).
 */
static napi_value Encode(napi_env env, napi_callback_info info) {
  Args args(env, info, "cmsg_encode");
  Bytes control = args.Buffer(0, "control", 0, alignof(cmsghdr));
  size_t offset = static_cast<size_t>(args.IntegerIn(1, "offset", 0, static_cast<double>(control.size)));
  int level = args.Integer<int>(2, "level");
  int type = args.Integer<int>(3, "type");
  Bytes data = args.Buffer(4, "data");
  if (args.ok() && (offset % alignof(cmsghdr) != 0 || data.size > INT_MAX - CMSG_SPACE(0) - offset ||
                    offset + CMSG_SPACE(data.size) > control.size)) {
    args.OutOfRange("offset", "aligned, with space for the item behind it", static_cast<double>(offset));
  }
  if (!args.ok()) return nullptr;
  cmsghdr* item = reinterpret_cast<cmsghdr*>(control.data + offset);
  std::memset(item, 0, CMSG_SPACE(data.size));  // padding included: another process gets it
  item->cmsg_level = level;
  item->cmsg_type = type;
  item->cmsg_len = static_cast<decltype(item->cmsg_len)>(CMSG_LEN(data.size));
  if (data.size > 0) std::memcpy(CMSG_DATA(item), data.data, data.size);
  return Number(env, static_cast<double>(offset + CMSG_SPACE(data.size)));
}

/** The greatest size of an item's data, so that its length with header and padding fits an int. */
static double MostData() { return INT_MAX - static_cast<double>(CMSG_SPACE(0)) - alignof(cmsghdr); }

/**
 * size_t CMSG_LEN(size_t size); The length of an item with so much data, without padding behind it.
 * cmsg(3).
 */
static napi_value Len(napi_env env, napi_callback_info info) {
  Args args(env, info, "CMSG_LEN");
  size_t size = static_cast<size_t>(args.IntegerIn(0, "size", 0, INT_MAX - static_cast<double>(CMSG_LEN(0))));
  if (!args.ok()) return nullptr;
  return Number(env, static_cast<double>(CMSG_LEN(size)));
}

/** size_t CMSG_SPACE(size_t size); The space that an item with so much data takes. cmsg(3). */
static napi_value Space(napi_env env, napi_callback_info info) {
  Args args(env, info, "CMSG_SPACE");
  size_t size = static_cast<size_t>(args.IntegerIn(0, "size", 0, MostData()));
  if (!args.ok()) return nullptr;
  return Number(env, static_cast<double>(CMSG_SPACE(size)));
}

void InitCmsg(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("sendmsg", Sendmsg),
      Function("recvmsg", Recvmsg),
      Function("cmsg_encode", Encode),
      Function("cmsg_decode", Decode),
      Function("cmsg_close", CloseDescriptors),
      Function("CMSG_LEN", Len),
      Function("CMSG_SPACE", Space),
  };
  Export(env, exports, functions);
  ExportNumber(env, exports, "CMSG_MAX", MostData());
}

}  // namespace iomux

#include <sys/select.h>

#include <algorithm>
#include <cmath>

#include "families.h"
#include "signals/interruptible.h"
#include "support/args.h"
#include "support/blocks.h"
#include "support/timespec.h"

namespace iomux {

/**
 * int select(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, struct timeval*
 * timeout);
 *
 * Waits until a descriptor of a set is ready and leaves only those in the sets. select(2). Sets are
 * typed arrays of at least FD_SET_BYTES bytes, or null; the timeout is in microseconds, -1 for
 * ever. Refuses nfds above FD_SETSIZE.
 */
static napi_value Select(napi_env env, napi_callback_info info) {
  Args args(env, info, "select");
  int nfds = static_cast<int>(args.IntegerIn(0, "nfds", 0, FD_SETSIZE));
  Bytes readfds = args.OptionalBuffer(1, "readfds", sizeof(fd_set), alignof(fd_set));
  Bytes writefds = args.OptionalBuffer(2, "writefds", sizeof(fd_set), alignof(fd_set));
  Bytes exceptfds = args.OptionalBuffer(3, "exceptfds", sizeof(fd_set), alignof(fd_set));
  int64_t timeout = static_cast<int64_t>(args.IntegerIn(4, "timeout", -1, kMostNanoseconds / 1e3));
  if (!args.ok()) return nullptr;
  timeval limit = {};
  limit.tv_sec = static_cast<time_t>(timeout / 1000000);
  limit.tv_usec = static_cast<suseconds_t>(timeout % 1000000);
  return Answer(env, select(nfds, readfds.as<fd_set>(), writefds.as<fd_set>(), exceptfds.as<fd_set>(),
                            timeout < 0 ? nullptr : &limit));
}

/** The descriptors of a list as the kernel wants them. */
struct ListedSet {
  fd_set set;
  int count = 0;
  int highest = -1;

  /** False if the list is too long, or one of its descriptors too large. */
  bool Fill(const int32_t* list, int length) {
    if (length < 0 || length > FD_SETSIZE) return false;
    if (length > 0) FD_ZERO(&set);
    for (count = 0; count < length; count++) {
      int fd = ReadOnce(list[count]);
      if (fd < 0 || fd >= FD_SETSIZE) return false;
      FD_SET(fd, &set);
      highest = std::max(highest, fd);
    }
    return true;
  }
  fd_set* OrNull() { return count > 0 ? &set : nullptr; }

  /**
   * Puts the positions of the ready ones in the list's place: how many. The list is read again, and
   * so checked again.
   */
  int Ready(int32_t* list) const {
    int ready = 0;
    for (int i = 0; i < count; i++) {
      int fd = ReadOnce(list[i]);
      if (fd >= 0 && fd < FD_SETSIZE && FD_ISSET(fd, &set)) list[ready++] = i;
    }
    return ready;
  }
};

/**
 * Fills the three sets from the block, has `wait` call select(2) or its like on them, and leaves
 * what is ready there.
 */
template <typename Wait>
static napi_value SelectOnBlock(napi_env env, napi_callback_info info, const char* name, Wait wait) {
  SelectBlock* block = Args(env, info, name, 0).block<SelectBlock>();
  ListedSet sets[3];
  int highest = -1;
  for (int i = 0; i < 3; i++) {
    if (!sets[i].Fill(block->lists[i], ReadOnce(block->counts[i]))) {
      block->result = -EINVAL;
      return nullptr;
    }
    highest = std::max(highest, sets[i].highest);
  }
  int result =
      wait(highest + 1, sets[0].OrNull(), sets[1].OrNull(), sets[2].OrNull(), ReadOnce(block->timeout).Nanoseconds());
  block->result = Outcome(result);
  for (int i = 0; i < 3; i++) block->counts[i] = result > 0 ? sets[i].Ready(block->lists[i]) : 0;
  return nullptr;
}

/**
 * Not a system call: select() with the arguments of this environment's block. JavaScript takes ten
 * times as long to fill the sets.
 */
static napi_value SelectByBlock(napi_env env, napi_callback_info info) {
  return SelectOnBlock(env, info, "select_by_block",
                       [](int nfds, fd_set* read, fd_set* write, fd_set* except, double nanoseconds) {
                         timeval timeout = {};
                         timeout.tv_sec = static_cast<time_t>(nanoseconds / 1e9);
                         timeout.tv_usec = static_cast<suseconds_t>(std::ceil(std::fmod(nanoseconds, 1e9) / 1e3));
                         return select(nfds, read, write, except, nanoseconds < 0 ? nullptr : &timeout);
                       });
}

/**
 * Not a system call: the same wait, which signal listeners can end. SIGNALS_DUE if they must run
 * first.
 */
static napi_value SelectByBlockInterruptible(napi_env env, napi_callback_info info) {
  return SelectOnBlock(env, info, "select_by_block_interruptible", InterruptibleSelect);
}

/**
 * Descriptor `fd` is bit `fd % 32` of 32-bit word `(fd / 32) ^ FD_WORD_XOR` of an fd_set: the XOR
 * is 1 where the set is made of 64-bit words whose high half comes first.
 */
static int FdWordXor() {
  union {
    fd_set set;
    uint32_t words[sizeof(fd_set) / sizeof(uint32_t)];
  } probe;
  FD_ZERO(&probe.set);
  FD_SET(0, &probe.set);
  return probe.words[0] != 0 ? 0 : 1;
}

void InitSelect(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("select", Select),
  };
  Export(env, exports, functions);
  void* block = ExportBlock<SelectBlock>(env, exports, "select_block");
  ExportBlockCall(env, exports, "select_by_block", SelectByBlock, block);
  ExportBlockCall(env, exports, "select_by_block_interruptible", SelectByBlockInterruptible, block);
  ExportNumber(env, exports, "FD_SETSIZE", FD_SETSIZE);
  ExportNumber(env, exports, "FD_SET_BYTES", sizeof(fd_set));
  ExportNumber(env, exports, "FD_WORD_XOR", FdWordXor());
}

}  // namespace iomux

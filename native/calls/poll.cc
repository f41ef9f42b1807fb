#include <poll.h>

#include <algorithm>
#include <csignal>

#include "families.h"
#include "signals/interruptible.h"
#include "support/args.h"
#include "support/blocks.h"
#include "support/event_record.h"
#include "support/timespec.h"

namespace iomux {

/**
 * int poll(struct pollfd* fds, nfds_t nfds, int timeout);
 *
 * Waits for an event on the first `nfds` descriptors of a typed array in `struct pollfd` layout.
 * poll(2). The timeout is in milliseconds, negative for ever.
 */
static napi_value Poll(napi_env env, napi_callback_info info) {
  Args args(env, info, "poll");
  Bytes fds = args.Buffer(0, "fds", 0, alignof(pollfd));
  nfds_t nfds = static_cast<nfds_t>(args.IntegerIn(1, "nfds", 0, static_cast<double>(fds.size / sizeof(pollfd))));
  int timeout = args.Integer<int>(2, "timeout");
  if (!args.ok()) return nullptr;
  return Answer(env, poll(fds.as<pollfd>(), nfds, timeout));
}

/**
 * poll_interruptible(fds, nfds, timeout): poll() that signal listeners can end; the timeout is in
 * nanoseconds, -1 for ever. SIGNALS_DUE if listeners must run first; 0 may come early. Not a system
 * call.
 */
static napi_value WaitPoll(napi_env env, napi_callback_info info) {
  Args args(env, info, "poll_interruptible");
  Bytes fds = args.Buffer(0, "fds", 0, alignof(pollfd));
  nfds_t nfds = static_cast<nfds_t>(args.IntegerIn(1, "nfds", 0, static_cast<double>(fds.size / sizeof(pollfd))));
  double nanoseconds = args.IntegerIn(2, "timeout", -1, kMostNanoseconds);
  if (!args.ok()) return nullptr;
  return Answer(env, InterruptiblePoll(fds.as<pollfd>(), nfds, nanoseconds));
}

/** Writes what poll() reported, in its order, as event records: how many, at most `capacity`. */
static size_t Ready(const pollfd* set, size_t nfds, EventRecord* records, size_t capacity) {
  size_t found = 0;
  for (size_t i = 0; i < nfds && found < capacity; i++) {
    if (set[i].revents == 0) continue;
    SetRecord(&records[found++], set[i].fd, static_cast<uint16_t>(set[i].revents));
  }
  return found;
}

/**
 * What poll() reported, in its order, as event records (see event_record.h) in `ready`: how many
 * there are. Not a system call: C++ scans a large set ten times as fast as JavaScript.
 */
static napi_value PollfdReady(napi_env env, napi_callback_info info) {
  Args args(env, info, "pollfd_ready");
  Bytes fds = args.Buffer(0, "fds", 0, alignof(pollfd));
  size_t nfds = static_cast<size_t>(args.IntegerIn(1, "nfds", 0, static_cast<double>(fds.size / sizeof(pollfd))));
  Bytes ready = args.Buffer(2, "ready", 0, alignof(uint32_t));
  if (!args.ok()) return nullptr;
  size_t capacity = ready.size / sizeof(EventRecord);
  return Number(env, static_cast<double>(Ready(fds.as<pollfd>(), nfds, ready.as<EventRecord>(), capacity)));
}

/**
 * Not a system call: poll() with the arguments of this environment's block, which also gets what it
 * reported.
 */
static napi_value PollByBlock(napi_env env, napi_callback_info info) {
  Args args(env, info, "poll_by_block", 1);
  Bytes fds = args.Buffer(0, "fds", 0, alignof(pollfd));
  if (!args.ok()) return nullptr;
  PollBlock* block = args.block<PollBlock>();
  size_t nfds = static_cast<uint32_t>(ReadOnce(block->nfds));
  if (nfds > fds.size / sizeof(pollfd)) {
    block->result = -EINVAL;
    return nullptr;
  }
  int result = poll(fds.as<pollfd>(), nfds, ReadOnce(block->timeout));
  block->result = Outcome(result);
  if (result > 0) Ready(fds.as<pollfd>(), nfds, block->events, std::min(result, PollBlock::kEvents));
  return nullptr;
}

void InitPoll(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("poll", Poll),
      Function("poll_interruptible", WaitPoll),
      Function("pollfd_ready", PollfdReady),
  };
  Export(env, exports, functions);
  void* block = ExportBlock<PollBlock>(env, exports, "poll_block");
  ExportBlockCall(env, exports, "poll_by_block", PollByBlock, block);
  ExportNumber(env, exports, "EVENT_WORDS", sizeof(EventRecord) / sizeof(uint32_t));
  ExportNumber(env, exports, "EVENT_FD_WORD", EventFdWord());
}

}  // namespace iomux

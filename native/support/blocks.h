// Argument blocks: the arguments and results of the hottest calls, in memory that JavaScript sees as an
// Int32Array. Handing over four arguments through Node-API costs as much as a system call, storing four
// numbers costs nothing. This file owns all layouts; JavaScript learns the fields' places from it.
//
// To add a call:
//   1. Here: give it a struct of 32-bit fields, with `result` among them and whatever is large at the end.
//   2. Here: specialise kBlockFields for it, a row for each field that JavaScript uses.
//   3. calls/x.cc: read each argument once with ReadOnce() and trust none, store Outcome() of the call.
//      `Args args(env, info, "x_by_block", n)` has the block and the n buffers that the call takes.
//   4. calls/x.cc, InitX(): ExportBlock<XBlock>(env, exports, "x_block"), then ExportBlockCall() for each
//      call that uses it.
//   5. src/internal/addon/blocks.ts: name the block; private.ts: type the calls.
//   6. test/robustness/blocks.test.ts: add the call to the table of calls within calls.
#pragma once

#include <sys/select.h>

#include <cstddef>

#include "support/args.h"
#include "support/event_record.h"

namespace iomux {

/**
 * A timeout: for ever where the seconds are negative. One of more than 68 years ends early and is begun
 * anew.
 */
struct BlockTimeout {
  int32_t seconds;
  int32_t nanoseconds;

  double Nanoseconds() const { return seconds < 0 ? -1 : seconds * 1e9 + nanoseconds; }
};

/** select() as Python has it: lists of descriptors, each of at most FD_SETSIZE. */
struct SelectBlock {
  int32_t counts[3];
  BlockTimeout timeout;
  int32_t result;
  /** In: descriptors. Out: the positions in the list of those that are ready. */
  int32_t lists[3][FD_SETSIZE];
};

/** poll() but for the set, with space for what it reports. */
struct PollBlock {
  static constexpr int kEvents = 1023;

  int32_t nfds;
  int32_t timeout;
  int32_t result;
  int32_t padding;
  EventRecord events[kEvents];
};

/** epoll_wait() and its like, with space for their events. */
struct EpollBlock {
  static constexpr int kEvents = 1023;

  int32_t epfd;
  int32_t maxevents;
  BlockTimeout timeout;
  int32_t result;
  int32_t padding;
  EventRecord events[kEvents];
};

/** recv() and send() but for the buffer of the caller's, and a buffer to receive into. */
struct TransferBlock {
  int32_t fd;
  uint32_t offset;
  uint32_t count;
  int32_t flags;
  int32_t result;
  int32_t padding;
  uint8_t buffer[64 * 1024];
};

/** How many signals are due: what JavaScript asks before each call without calling the addon. */
struct SignalBlock {
  volatile uint32_t due;
  uint32_t padding;
};

/** A field's name and where it begins, in bytes. */
struct BlockField {
  const char* name;
  size_t offset;
};

/** The fields of a block that JavaScript knows. */
template <typename Block>
inline constexpr BlockField kBlockFields[1] = {};

template <>
inline constexpr BlockField kBlockFields<SelectBlock>[] = {
    {"counts", offsetof(SelectBlock, counts)},
    {"timeout", offsetof(SelectBlock, timeout)},
    {"result", offsetof(SelectBlock, result)},
    {"lists", offsetof(SelectBlock, lists)},
};

template <>
inline constexpr BlockField kBlockFields<PollBlock>[] = {
    {"nfds", offsetof(PollBlock, nfds)},
    {"timeout", offsetof(PollBlock, timeout)},
    {"result", offsetof(PollBlock, result)},
    {"events", offsetof(PollBlock, events)},
};

template <>
inline constexpr BlockField kBlockFields<EpollBlock>[] = {
    {"epfd", offsetof(EpollBlock, epfd)},       {"maxevents", offsetof(EpollBlock, maxevents)},
    {"timeout", offsetof(EpollBlock, timeout)}, {"result", offsetof(EpollBlock, result)},
    {"events", offsetof(EpollBlock, events)},
};

template <>
inline constexpr BlockField kBlockFields<TransferBlock>[] = {
    {"fd", offsetof(TransferBlock, fd)},         {"offset", offsetof(TransferBlock, offset)},
    {"count", offsetof(TransferBlock, count)},   {"flags", offsetof(TransferBlock, flags)},
    {"result", offsetof(TransferBlock, result)}, {"buffer", offsetof(TransferBlock, buffer)},
};

template <>
inline constexpr BlockField kBlockFields<SignalBlock>[] = {{"due", offsetof(SignalBlock, due)}};

/**
 * Makes an environment's block of `size` bytes and exports it as `name`, an object of its `words` and of
 * the index in them of each field: its address, or null with an exception pending. It lies in a
 * SharedArrayBuffer, the one kind that nothing can detach or shrink, and a reference keeps it for as long
 * as the environment lives: the address may be kept.
 */
void* ExportBlockOf(napi_env env, napi_value exports, const char* name, size_t size, const BlockField* fields,
                    size_t field_count);

template <typename Block>
void* ExportBlock(napi_env env, napi_value exports, const char* name) {
  return ExportBlockOf(env, exports, name, sizeof(Block), kBlockFields<Block>, std::size(kBlockFields<Block>));
}

/** Exports a call that works on a block. */
void ExportBlockCall(napi_env env, napi_value exports, const char* name, napi_callback call, void* block);

/**
 * An argument, read once whatever the compiler would like: another thread may change it between a check
 * and its use.
 */
template <typename T>
T ReadOnce(const T& argument) {
  return *const_cast<const volatile T*>(&argument);
}

inline BlockTimeout ReadOnce(const BlockTimeout& timeout) {
  return {ReadOnce(timeout.seconds), ReadOnce(timeout.nanoseconds)};
}

/** What a system call returned, as a block holds it: the value itself, or -errno in place of -1. */
inline int32_t Outcome(long result) { return result == -1 ? -errno : static_cast<int32_t>(result); }

}  // namespace iomux

// The layout of an event in a typed array: what epoll_wait() writes, where there is epoll, so that
// nothing is copied.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef HAVE_EPOLL
#include <sys/epoll.h>
#endif

namespace iomux {

#ifdef HAVE_EPOLL
using EventRecord = epoll_event;

inline void SetRecord(EventRecord* record, int fd, uint32_t events) {
  record->events = events;
  record->data.u64 = static_cast<uint32_t>(fd);
}
#else
struct EventRecord {
  uint32_t events;
  int32_t fd;
};

inline void SetRecord(EventRecord* record, int fd, uint32_t events) { *record = {events, fd}; }
#endif

/** Which 32-bit word of a record holds the descriptor; the events are word 0. */
inline size_t EventFdWord() {
  EventRecord record = {};
  SetRecord(&record, 1, 0);
  uint32_t words[sizeof record / sizeof(uint32_t)];
  std::memcpy(words, &record, sizeof record);
  size_t word = 1;
  while (words[word] != 1) word++;
  return word;
}

}  // namespace iomux

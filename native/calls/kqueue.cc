#include <climits>
#include <memory>
#include <new>

#include "families.h"
#include "support/args.h"
#include "support/new_kqueue.h"
#include "support/owned_fd.h"
#include "support/timespec.h"

namespace iomux {

namespace {

using KernelEvent = struct kevent;

/**
 * A kevent as JavaScript sees it, KEVENT_WORDS 32-bit words, whatever the widths, the order and the
 * padding that the system gives the fields of `struct kevent`. The 64-bit fields come low word
 * first.
 */
struct KeventRecord {
  int32_t ident[2];
  int32_t filter;
  int32_t flags;
  int32_t fflags;
  int32_t data[2];
  int32_t udata[2];
};
static_assert(sizeof(KeventRecord) == 9 * sizeof(int32_t), "the record has padding");

uint64_t Join(const int32_t (&words)[2]) {
  return static_cast<uint64_t>(static_cast<uint32_t>(words[1])) << 32 | static_cast<uint32_t>(words[0]);
}

void Split(uint64_t value, int32_t (&words)[2]) {
  words[0] = static_cast<int32_t>(value);
  words[1] = static_cast<int32_t>(value >> 32);
}

KernelEvent ToKernel(const KeventRecord& record) {
  KernelEvent event = {};
  event.ident = static_cast<decltype(event.ident)>(Join(record.ident));
  event.filter = static_cast<decltype(event.filter)>(record.filter);
  event.flags = static_cast<decltype(event.flags)>(record.flags);
  event.fflags = static_cast<decltype(event.fflags)>(record.fflags);
  event.data = static_cast<decltype(event.data)>(Join(record.data));
  // A pointer on most systems, an integer on some: the old cast takes both.
  event.udata = (decltype(event.udata))static_cast<uintptr_t>(Join(record.udata));
  return event;
}

KeventRecord FromKernel(const KernelEvent& event) {
  KeventRecord record = {};
  Split(event.ident, record.ident);
  record.filter = static_cast<int32_t>(event.filter);
  record.flags = static_cast<int32_t>(event.flags);
  record.fflags = static_cast<int32_t>(event.fflags);
  Split(static_cast<uint64_t>(static_cast<int64_t>(event.data)), record.data);
  Split((uintptr_t)event.udata, record.udata);
  return record;
}

/** EventStorage for as many kevents as a call needs: on the stack for the usual few. */
class EventStorage {
 public:
  explicit EventStorage(size_t count) : events_(few_) {
    if (count <= kFew) return;
    many_.reset(new (std::nothrow) KernelEvent[count]);
    events_ = many_.get();
  }
  /** Null if there is no memory. */
  KernelEvent* get() { return events_; }

 private:
  static constexpr size_t kFew = 32;
  KernelEvent few_[kFew];
  std::unique_ptr<KernelEvent[]> many_;
  KernelEvent* events_;
};

/** Reads an array of records and how many of them count: two arguments. */
KeventRecord* RecordsAt(Args& args, size_t index, const char* name, const char* count_name, int* count) {
  Bytes records = args.OptionalBuffer(index, name, 0, alignof(KeventRecord));
  double capacity = static_cast<double>(records.size / sizeof(KeventRecord));
  *count = static_cast<int>(args.IntegerIn(index + 1, count_name, 0, capacity < INT_MAX ? capacity : INT_MAX));
  return records.as<KeventRecord>();
}

}  // namespace

/** int kqueue(void); A new kqueue descriptor, close-on-exec. kqueue(2). */
static napi_value Kqueue(napi_env env, napi_callback_info) { return Answer(env, Opened(env, NewKqueue())); }

/**
 * int kevent(int kq, const struct kevent* changelist, int nchanges, struct kevent* eventlist, int
 * nevents, const struct timespec* timeout);
 *
 * Applies the changes, then waits for events and writes them to `eventlist`. kevent(2). Both lists
 * are typed arrays of records (see KeventRecord) or null; the timeout is in nanoseconds, -1 for
 * ever.
 */
static napi_value Kevent(napi_env env, napi_callback_info info) {
  Args args(env, info, "kevent");
  int kq = args.Integer<int>(0, "kq");
  int nchanges = 0;
  const KeventRecord* changelist = RecordsAt(args, 1, "changelist", "nchanges", &nchanges);
  int nevents = 0;
  KeventRecord* eventlist = RecordsAt(args, 3, "eventlist", "nevents", &nevents);
  Timespec timeout = Timespec::FromNanoseconds(args.IntegerIn(5, "timeout", -1, kMostNanoseconds));
  if (!args.ok()) return nullptr;
  EventStorage changes(static_cast<size_t>(nchanges));
  EventStorage events(static_cast<size_t>(nevents));
  if (changes.get() == nullptr || events.get() == nullptr) return Number(env, -ENOMEM);
  for (int i = 0; i < nchanges; i++) changes.get()[i] = ToKernel(changelist[i]);
  int count = kevent(kq, changes.get(), nchanges, events.get(), nevents, timeout.OrNull());
  for (int i = 0; i < count; i++) eventlist[i] = FromKernel(events.get()[i]);
  return Answer(env, count);
}

void InitKqueue(napi_env env, napi_value exports) {
  static const napi_property_descriptor functions[] = {
      Function("kqueue", Kqueue),
      Function("kevent", Kevent),
  };
  Export(env, exports, functions);
  ExportNumber(env, exports, "KEVENT_WORDS", sizeof(KeventRecord) / sizeof(int32_t));
}

}  // namespace iomux

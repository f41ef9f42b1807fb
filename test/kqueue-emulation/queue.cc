#include "queue.h"

#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <vector>

namespace kqueue_emulation {

namespace {

bool TakesDescriptor(short filter) { return filter == EVFILT_READ || filter == EVFILT_WRITE || filter == EVFILT_VNODE; }

int Add(int epfd, int fd, uint32_t events, uint64_t data) {
  epoll_event event = {};
  event.events = events;
  event.data.u64 = data;
  if (epoll_ctl(epfd, EPOLL_CTL_ADD, fd, &event) == 0) return 0;
  if (errno != EEXIST) return errno;
  return epoll_ctl(epfd, EPOLL_CTL_MOD, fd, &event) == 0 ? 0 : errno;
}

void Remove(int epfd, int fd) {
  epoll_event unused = {};
  // Fails if the descriptor was closed: then epoll has removed it already.
  epoll_ctl(epfd, EPOLL_CTL_DEL, fd, &unused);
}

}  // namespace

int Queue::Open() {
  readers_ = epoll_create1(EPOLL_CLOEXEC);
  writers_ = epoll_create1(EPOLL_CLOEXEC);
  alarm_ = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  if (readers_ == -1 || writers_ == -1 || alarm_ == -1) return errno;
  for (int inner : {readers_, writers_, alarm_}) {
    int error = Add(fd_, inner, EPOLLIN, 0);
    if (error != 0) return error;
  }
  return 0;
}

Queue::~Queue() {
  knotes_.clear();
  for (int inner : {readers_, writers_, alarm_}) {
    if (inner != -1) RealClose(inner);
  }
}

int Queue::WatchIdent(const Knote& knote, uint32_t events) {
  return Add(InnerFor(knote.kev.filter), static_cast<int>(knote.kev.ident), events, knote.kev.ident);
}

void Queue::UnwatchIdent(const Knote& knote) { Remove(InnerFor(knote.kev.filter), static_cast<int>(knote.kev.ident)); }

int Queue::WatchOwn(Knote& knote, int fd, uint32_t events) {
  return Add(fd_, fd, events, reinterpret_cast<uintptr_t>(&knote));
}

void Queue::UnwatchOwn(int fd) { Remove(fd_, fd); }

int Queue::Apply(const struct kevent& change) {
  if (TakesDescriptor(change.filter)) {
    if (change.ident > INT_MAX || fcntl(static_cast<int>(change.ident), F_GETFD) == -1) return EBADF;
  }
  const Id id(change.ident, change.filter);
  auto found = knotes_.find(id);
  if (found == knotes_.end()) {
    if ((change.flags & EV_ADD) == 0) return ENOENT;
    std::unique_ptr<Knote> knote = MakeKnote(*this, change);
    if (knote == nullptr) return EINVAL;
    int error = knote->Attach();
    if (error != 0) return error;
    found = knotes_.emplace(id, std::move(knote)).first;
  } else if ((change.flags & EV_DELETE) == 0) {
    int error = found->second->Touch(change);
    if (error != 0) return error;
  }
  if ((change.flags & EV_DELETE) != 0) {
    Erase(found);
    return 0;
  }
  Knote& knote = *found->second;
  bool disable = (change.flags & EV_DISABLE) != 0;
  bool enable = !disable && (change.flags & (EV_ADD | EV_ENABLE)) != 0;
  int error = 0;
  if (disable || (enable && knote.disabled)) {
    knote.disabled = disable;
    error = knote.Enable(enable);
  }
  if (knote.active) SetAlarm();
  return error;
}

void Queue::Erase(Knotes::iterator at) {
  bool active = at->second->active;
  knotes_.erase(at);
  if (active) SetAlarm();
}

std::vector<uint64_t> Queue::Ready(int epfd) const {
  // Take all that are ready in one call: a second one would report the level-triggered ones again.
  std::vector<epoll_event> events(knotes_.size() + 3);
  int count = epoll_wait(epfd, events.data(), static_cast<int>(events.size()), 0);
  std::vector<uint64_t> data;
  for (int i = 0; i < count; i++) data.push_back(events[static_cast<size_t>(i)].data.u64);
  return data;
}

void Queue::FireIdents(short filter) {
  for (uint64_t ident : Ready(InnerFor(filter))) {
    auto found = knotes_.find({static_cast<uintptr_t>(ident), filter});
    if (found != knotes_.end()) found->second->Fired();
  }
}

int Queue::Collect(struct kevent* events, int most) {
  int filters = static_cast<int>(knotes_.size());
  for (uint64_t own : Ready(fd_)) {
    if (own != 0) reinterpret_cast<Knote*>(own)->Fired();
  }
  FireIdents(EVFILT_READ);
  FireIdents(EVFILT_WRITE);
  int count = 0;
  auto at = knotes_.lower_bound(next_);
  for (int checked = 0; checked < filters && count < most; checked++) {
    if (at == knotes_.end()) at = knotes_.begin();
    auto current = at++;
    Knote& knote = *current->second;
    if (!knote.active || knote.disabled) continue;
    if (!Deliver(knote, &events[count])) {
      knote.active = false;
      continue;
    }
    if ((events[count].flags & EV_ONESHOT) != 0) knotes_.erase(current);
    count++;
  }
  next_ = at == knotes_.end() ? Id() : at->first;
  SetAlarm();
  return count;
}

/**
 * Writes what the filter reports and applies EV_CLEAR and EV_DISPATCH; the caller removes an
 * EV_ONESHOT filter.
 */
bool Queue::Deliver(Knote& knote, struct kevent* event) {
  *event = knote.kev;
  event->fflags = 0;
  event->data = 0;
  if (!knote.Report(event)) return false;
  if ((event->flags & EV_CLEAR) != 0) knote.Clear();
  if ((event->flags & EV_DISPATCH) != 0) {
    knote.disabled = true;
    knote.Enable(false);
  }
  return true;
}

void Queue::SetAlarm() {
  bool wanted = dead_;
  for (const auto& [id, knote] : knotes_) wanted = wanted || (knote->active && !knote->disabled);
  if (wanted == alarmed_) return;
  alarmed_ = wanted;
  uint64_t count = 1;
  [[maybe_unused]] ssize_t done = wanted ? write(alarm_, &count, sizeof count) : read(alarm_, &count, sizeof count);
}

void Queue::Forget(int fd) {
  for (short filter : {EVFILT_READ, EVFILT_WRITE, EVFILT_VNODE}) {
    auto found = knotes_.find({static_cast<uintptr_t>(fd), filter});
    if (found != knotes_.end()) Erase(found);
  }
}

void Queue::Die() {
  dead_ = true;
  SetAlarm();
}

}  // namespace kqueue_emulation

#include <cstddef>

#include "families.h"
#include "support/args.h"

namespace iomux {

// What a member of a C struct is aligned to: on some 32-bit systems less than alignof() of its type.
struct LongLongMember {
  char first;
  long long member;
};
struct DoubleMember {
  char first;
  double member;
};

/** The sizes and alignments of C's types that differ from system to system: what native formats of `struct` are made
 * of. */
void InitCTypes(napi_env env, napi_value exports) {
  ExportNumber(env, exports, "SIZEOF_LONG", sizeof(long));
  ExportNumber(env, exports, "SIZEOF_POINTER", sizeof(void*));
  ExportNumber(env, exports, "ALIGNOF_LONG_LONG", offsetof(LongLongMember, member));
  ExportNumber(env, exports, "ALIGNOF_DOUBLE", offsetof(DoubleMember, member));
}

}  // namespace iomux

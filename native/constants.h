// The system's constants, by group: see constants.txt.
#pragma once

#include <cstddef>

namespace iomux {

struct Constant {
  const char* name;
  double value;
};

struct ConstantGroup {
  const char* name;
  const Constant* constants;
  size_t count;
};

extern const ConstantGroup kConstantGroups[];
extern const size_t kConstantGroupCount;

}  // namespace iomux

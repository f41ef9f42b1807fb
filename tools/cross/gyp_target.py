"""Prints what binding.gyp says for an operating system, as JSON: a gyp file is a Python literal, and its conditions are Python expressions."""

import ast
import json
import sys


def resolve(node, variables):
    """Merges the branches of the conditions that hold into the dictionary that has them."""
    result = {key: value for key, value in node.items() if key != "conditions"}
    for condition, then, *otherwise in node.get("conditions", []):
        holds = eval(condition, {"__builtins__": {}}, variables)
        branch = resolve(then if holds else next(iter(otherwise), {}), variables)
        for key, value in branch.items():
            result[key] = result[key] + value if isinstance(value, list) and key in result else value
    return result


path, os_name = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    binding = ast.literal_eval(file.read())
defaults = {name.rstrip("%"): value for name, value in binding.get("variables", {}).items()}
target = resolve(binding["targets"][0], {**defaults, "OS": os_name})
print(json.dumps({key: target.get(key, []) for key in ("sources", "defines", "cflags", "cflags_cc")}))

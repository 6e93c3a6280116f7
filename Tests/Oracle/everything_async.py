#!/usr/bin/env python3
"""Makes a coroutine of every function of a package, so that recipes for coroutines find something to do in sync code.

    everything_async.py FROM TO

copies the Python files of the folder FROM to the folder TO, and writes `async` in front of each `def` where Python
allows it. Nobody awaits what they give: the result is for reading diffs, not for running. Left as they are: methods
that Python calls itself (`__init__`), properties, and generators that a coroutine cannot be (`yield from`, `return x`).
Prints how many functions were turned, and how many were not.
"""

import ast
import sys
import warnings
from pathlib import Path


def own_nodes(function):
    """What a function's body holds, without what nested functions and classes hold."""
    pending = list(function.body)
    while pending:
        node = pending.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            pending += ast.iter_child_nodes(node)


def may_turn(function):
    if function.name.startswith("__") and function.name.endswith("__"):
        return False
    if any("property" in ast.unparse(decorator) for decorator in function.decorator_list):
        return False
    nodes = list(own_nodes(function))
    if any(isinstance(node, ast.YieldFrom) for node in nodes):
        return False
    is_generator = any(isinstance(node, ast.Yield) for node in nodes)
    return not (is_generator and any(isinstance(node, ast.Return) and node.value for node in nodes))


def turned(source):
    """The source with `async` in front of what may have it, and how many functions have, and have not."""
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    chosen = [function for function in functions if may_turn(function)]
    lines = source.split(b"\n")
    for function in chosen:
        line, column = function.lineno - 1, function.col_offset
        assert lines[line][column:].startswith(b"def")
        lines[line] = lines[line][:column] + b"async " + lines[line][column:]
    result = b"\n".join(lines)
    compile(result, "<turned>", "exec", dont_inherit=True)
    return result, len(chosen), len(functions) - len(chosen)


def main(old, new):
    warnings.simplefilter("ignore")
    turned_all = left_all = 0
    for path in sorted(Path(old).rglob("*.py")):
        source = path.read_bytes()
        try:
            source, count, left = turned(source)
        except (SyntaxError, ValueError, RecursionError, AssertionError) as error:
            print(f"{path}: copied as it is: {error}", file=sys.stderr)
            count = left = 0
        turned_all, left_all = turned_all + count, left_all + left
        target = Path(new) / path.relative_to(old)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source)
    print(f"{turned_all} functions turned, {left_all} left")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])

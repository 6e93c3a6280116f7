"""Runs the rows of `golden/colour/positions` before and after, and compares what they print.

    python3 -X dev -W error positions.py FILE.txt...

A row is code that calls what `shop.py` has; behind `--> ` stands what Segue says of it, and below that the code
afterwards. What a row says in its title, `[3.10]`, is the oldest Python that is to run it: with an older one it is passed
over. A function of the code afterwards that waits is made an `async def` first: Segue's rows are about calls, and turn no
definitions.

Every result must compile, with the first Python that it is for; and must print what the code before printed, unless some
of its calls are left as they are. Exit codes: 0 all did; 1 some did not.
"""

import ast
import asyncio
import contextlib
import gc
import inspect
import io
import re
import sys
import traceback
from pathlib import Path

from shop import shop

def main():
    counts = {"same": 0, "compiled": 0, "left": 0, "for newer Pythons": 0}
    failures = []
    for path in map(Path, sys.argv[1:]):
        for title, before, messages, after in rows(path.read_text(encoding="utf-8")):
            try:
                counts[outcome(title, before, messages, after)] += 1
            except Exception:
                failures.append(f"{path.name}: {title}\n{traceback.format_exc(limit=-3)}")
    for failure in failures:
        print(failure)
    print(", ".join(f"{count} {name}" for name, count in counts.items()) + f", {len(failures)} failed")
    return 1 if failures else 0


def rows(text):
    """Title, code before, messages and code after of each row."""
    for part in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        title, _, body = part.partition("\n")
        lines = body.splitlines(keepends=True)
        marks = [index for index, line in enumerate(lines) if line.startswith("--> ")]
        if not marks:
            yield title, body, [], ""
            continue
        first, last = marks[0], marks[-1]
        yield title, "".join(lines[:first]), lines[first : last + 1], "".join(lines[last + 1 :])


def outcome(title, before, messages, after):
    """In which way a row is right; an exception if it is not."""
    version = re.search(r"\[3\.(\d+)\]", title)
    if version and sys.version_info < (3, int(version.group(1))):
        return "for newer Pythons"
    if not after:
        return "left"
    code = compile(Coroutines().visit(ast.parse(module(after))), "after", "exec")
    if any("not converted" in message for message in messages):
        return "compiled"
    old_text = run(compile(module(before), "before", "exec"), shop(turned=False))
    new_text = run(code, shop(turned=True))
    assert old_text == new_text, f"before:\n{old_text}\nafter:\n{new_text}"
    return "same"


def module(code):
    """The code as a module with a function `main`."""
    head = "" if "import shop\n" in code else "import shop\n"
    if "def main(" in code:
        return head + code
    unit = "\t" if "\t" in code else "    "
    return f"{head}def main():\n{indented(code, unit)}"


def indented(code, unit):
    lines = []
    is_in_string = False
    for line in code.splitlines(keepends=True):
        lines.append(line if is_in_string or line == "\n" else unit + line)
        is_in_string ^= line.count('"""') % 2
    return "".join(lines)


class Coroutines(ast.NodeTransformer):
    """`async def` for every function that waits by itself."""

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        if not any(map(waits, own_nodes(node.body))):
            return node
        fields = {name: getattr(node, name, []) for name in ast.AsyncFunctionDef._fields}
        return ast.copy_location(ast.AsyncFunctionDef(**fields), node)


def own_nodes(statements):
    """All that runs when a function does: of functions within only what their heads evaluate."""
    pending = list(statements)
    while pending:
        node = pending.pop()
        yield node
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            pending += [*node.decorator_list, *node.args.defaults]
        elif isinstance(node, ast.Lambda):
            pending += node.args.defaults
        else:
            pending += ast.iter_child_nodes(node)


def waits(node):
    return isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith)) or getattr(node, "is_async", 0)


def run(code, library):
    """What a program prints, and what its `main` gives; and what Python says of coroutines that nobody awaits."""
    sys.modules["shop"] = library
    output = io.StringIO()
    complaints = []
    sys.unraisablehook = lambda event: complaints.append(repr(event.exc_value))
    with contextlib.redirect_stdout(output):
        names = {}
        try:
            exec(code, names)
            print("gives", asyncio.run(given(names["main"]())))
        except Exception as error:
            print("raises", repr(error))
        gc.collect()
    assert not complaints, complaints
    return output.getvalue()


async def given(result):
    """The value of a function, however it gives that."""
    if inspect.isawaitable(result):
        result = await result
    if inspect.isasyncgen(result):
        return [item async for item in result]
    if inspect.isgenerator(result):
        return list(result)
    return result


if __name__ == "__main__":
    sys.exit(main())

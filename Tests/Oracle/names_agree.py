"""Compares Segue's scopes and symbols with CPython's `symtable`: names_agree.py --segue BINARY PATH...

Knows `segue parse --format names --batch` and the symtable module, on whose Python version the answer depends: run it
with 3.13. Files that symtable refuses are skipped. Two things of CPython's that are no matter of names are left out:
names that no program can write (`.0`, `.type_params`) or that only generic classes use (`__classdict__`), and the
inlining of comprehensions (PEP 709), by turning them into generators of the same names before symtable sees them.
"""
import argparse
import ast
import io
import os
import subprocess
import symtable
import sys
import tokenize
import warnings

FLAGS = {1: "global", 2: "local", 4: "parameter", 8: "nonlocal", 16: "used", 128: "imported", 256: "annotated",
         1024: "typeparameter"}
SCOPES = {0: "none", 1: "local", 2: "globalExplicit", 3: "globalImplicit", 4: "free", 5: "cell"}
HIDDEN = {"__classdict__", "__type_params__"}
COMPREHENSIONS = {"listcomp", "setcomp", "dictcomp"}


def without_comprehensions(text):
    """The same program with a generator for each comprehension, every line where it was."""
    changes = {}
    lines = [line.encode() for line in text.splitlines(keepends=True)] if "\f" not in text else None
    if lines is None:
        lines = [line.encode() for line in io.StringIO(text, newline=None)]
    for node in ast.walk(ast.parse(text)):
        start = (node.lineno, node.col_offset) if hasattr(node, "lineno") else None
        if isinstance(node, (ast.ListComp, ast.SetComp)):
            changes.setdefault(start, []).append((1, b"("))
            changes.setdefault((node.end_lineno, node.end_col_offset - 1), []).append((1, b")"))
        elif isinstance(node, ast.DictComp):
            changes.setdefault(start, []).append((1, b"((("))
            colon = colon_between(lines, node.key, node.value)
            changes.setdefault(colon, []).append((1, b"),("))
            changes.setdefault(clause_after(lines, node.value), []).append((0, b"))"))
            changes.setdefault((node.end_lineno, node.end_col_offset - 1), []).append((1, b")"))
    for (line, column), edits in sorted(changes.items(), reverse=True):
        for length, new in edits:
            old = lines[line - 1]
            lines[line - 1] = old[:column] + new + old[column + length:]
    return b"".join(lines).decode()


def tokens_from(lines, line, column):
    """(text, line, column) of the operators and words from a place on; comments and blanks are passed over."""
    while line <= len(lines):
        rest = lines[line - 1]
        while column < len(rest):
            byte = rest[column:column + 1]
            if byte == b"#":
                break
            if byte.isalpha():
                yield rest[column:column + 5], line, column
                return
            if not byte.isspace() and byte != b"\\":
                yield byte, line, column
            column += 1
        line, column = line + 1, 0


def colon_between(lines, key, value):
    for byte, line, column in tokens_from(lines, key.end_lineno, key.end_col_offset):
        if byte == b":":
            return line, column
    raise AssertionError("no colon")


def clause_after(lines, value):
    for word, line, column in tokens_from(lines, value.end_lineno, value.end_col_offset):
        if word.startswith((b"for", b"async")):
            return line, column
    raise AssertionError("no clause")


def expected(table):
    """A scope of symtable: (kind, name, line, symbols, scopes within), comparable whatever the order."""
    kind = table.get_type().replace(" ", "-")
    name = "genexpr" if table.get_name() in COMPREHENSIONS else table.get_name()
    symbols = []
    for symbol in table.get_symbols():
        if symbol.get_name().startswith(".") or symbol.get_name() in HIDDEN:
            continue
        flags = [word for flag, word in FLAGS.items() if symbol._Symbol__flags & flag]
        symbols.append((symbol.get_name(), SCOPES[symbol._Symbol__scope], ",".join(flags) or "-"))
    children = sorted(expected(child) for child in table.get_children())
    return kind, name, str(table.get_lineno()), tuple(sorted(symbols)), tuple(children)


class Scope:
    """A scope of Segue's, while its lines are read."""

    def __init__(self, kind, name, line):
        self.head = kind, "genexpr" if name in COMPREHENSIONS else name, line
        self.symbols = []
        self.children = []

    def frozen(self):
        return *self.head, tuple(sorted(self.symbols)), tuple(sorted(self.children))


def found(text):
    """The same as `expected`, from Segue's lines."""
    stack = []

    def close(depth):
        while len(stack) > depth:
            scope = stack.pop()
            stack[-1].children.append(scope.frozen())

    for line in text.splitlines():
        if line.startswith("  "):
            symbol = tuple(line.split())
            if symbol[0] not in HIDDEN:
                stack[-1].symbols.append(symbol)
        elif line:
            depth, kind, name, number = line.split()
            close(int(depth))
            stack.append(Scope(kind, name, number))
    close(1)
    return stack[0].frozen()


def differences(ours, theirs, path=""):
    """One line for each scope that is not the same, deepest first."""
    path = f"{path}/{theirs[1]}:{theirs[2]}"
    if ours[:3] != theirs[:3]:
        yield f"{path}: {ours[:3]} != {theirs[:3]}"
    only_ours = sorted(set(ours[3]) - set(theirs[3]))
    only_theirs = sorted(set(theirs[3]) - set(ours[3]))
    if only_ours or only_theirs:
        yield f"{path}: segue {only_ours}, symtable {only_theirs}"
    if len(ours[4]) != len(theirs[4]):
        yield f"{path}: {[scope[:3] for scope in ours[4]]} != {[scope[:3] for scope in theirs[4]]}"
        return
    for one, other in zip(ours[4], theirs[4]):
        if one != other:
            yield from differences(one, other, path)


def python_files(paths):
    for path in paths:
        if os.path.isfile(path):
            yield path
        for folder, folders, files in os.walk(path):
            folders.sort()
            yield from (os.path.join(folder, file) for file in sorted(files) if file.endswith(".py"))


def table_of(path):
    """What symtable says of a file; None if it refuses it."""
    try:
        with tokenize.open(path) as file:
            text = file.read()
        symtable.symtable(text, path, "exec")
        return expected(symtable.symtable(without_comprehensions(text), path, "exec"))
    except (SyntaxError, ValueError, UnicodeError, RecursionError):
        return None


def answers(segue, paths):
    """(path, text) of each file that Segue accepts; None for one that it rejects."""
    command = [segue, "parse", "--format", "names", "--batch", "--", *paths]
    output = io.BytesIO(subprocess.run(command, stdout=subprocess.PIPE).stdout)
    for path in paths:
        verdict, size, _ = output.readline().split(b" ", 2)
        text = output.read(int(size)).decode()
        output.readline()
        yield path, text if verdict == b"ok" else None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--segue", required=True)
    parser.add_argument("paths", nargs="+")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20000)
    paths = list(python_files(arguments.paths))
    compared = scopes = wrong = 0
    for start in range(0, len(paths), 200):
        for path, text in answers(arguments.segue, paths[start:start + 200]):
            theirs = table_of(path)
            if theirs is None or text is None:
                continue
            compared += 1
            scopes += text.count("\n") - text.count("\n  ")
            ours = found(text)
            if ours != theirs:
                wrong += 1
                print(path)
                for line in list(differences(ours, theirs))[:5]:
                    print("   ", line)
    print(f"{compared} of {len(paths)} files compared, {scopes} scopes, {wrong} files differ")
    return wrong != 0


if __name__ == "__main__":
    sys.exit(main())

"""Parses every *.py under a path with a Python-hosted parser: a yardstick for compare.sh.

    python pyparse.py PARSER PATH

PARSER: ast or libcst. Failures to parse are counted, not fatal.
"""
import ast
import os
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)


def files(path):
    if os.path.isfile(path):
        yield path
    for folder, _, names in sorted(os.walk(path)):
        yield from (os.path.join(folder, name) for name in sorted(names) if name.endswith(".py"))


def parser(name):
    if name == "ast":
        return ast.parse
    import libcst
    return libcst.parse_module


def main(name, path):
    parse = parser(name)
    count = failed = 0
    for path in files(path):
        with open(path, "rb") as file:
            source = file.read()
        count += 1
        try:
            parse(source)
        except Exception:  # each parser has its own
            failed += 1
    print(f"{name}: {count} files, {failed} failed")


if __name__ == "__main__":
    main(*sys.argv[1:])

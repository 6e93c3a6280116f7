"""Runs statements of calls `t(1)`, and prints in which order each made them.

    evaluation_order.py FILE

FILE holds statements, with a line `---` between each two. One line a statement is printed: the numbers of the calls, in
order, up to where it failed.
"""

import sys
import warnings


class Anything(Exception):
    """A value that every construct takes. It goes through one turn of a loop, or unpacks to two or three."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __iter__(self):
        return iter([self])

    def __call__(self, *arguments, **options):
        return self

    def __bool__(self):
        return True

    def __hash__(self):
        return 1

    def __format__(self, specification):
        return ""

    def __repr__(self):
        return "x"

    def keys(self):
        return []

    def __setattr__(self, name, value):
        pass

    def __delattr__(self, name):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False

    def __mro_entries__(self, bases):
        return ()


def operation(self, *operands):
    return self


OPERATORS = "add sub mul matmul pow lt le gt ge eq getitem setitem delitem neg contains"
for operator in OPERATORS.split():
    setattr(Anything, f"__{operator}__", operation)


class Pair(Anything):
    """For `a, b = …`."""

    def __iter__(self):
        return iter([Pair(), Pair()])


def trace(statement):
    made = []

    def t(number, *arguments, **options):
        made.append(number)
        return (Pair if ", " in statement.split("=")[0] else Anything)()

    body = "".join(f"    {line}\n" for line in statement.split("\n"))
    names = {"t": t, "z": Anything()}
    try:
        exec(compile(f"def run():\n{body}", "statement", "exec"), names)
        names["run"]()
    except Exception:
        pass  # What was evaluated until then counts.
    return made


def main():
    warnings.simplefilter("ignore")
    with open(sys.argv[1], encoding="utf-8") as file:
        for statement in file.read().split("\n---\n"):
            print(*trace(statement))


if __name__ == "__main__":
    main()

"""Runs functions many times by chance, and prints how each ended and which values it used where.

    flow.py FILE

FILE holds functions `def f(r)`, with a line `---` between each two. They call `c()` (a condition), `b(1)` (a value with a
number), `u(2, r)` (a use with a number), `m(3)` (none or more such values) and `w(r)` (a `with` that may swallow).

One line a function is printed: the exits that were seen (f, r, x), and each pair `value>use`.
"""

import random
import sys

RUNS = 150
STEPS = 60


class Raised(Exception):
    """By a `raise` statement."""


class Failed(Raised):
    """By a call."""


class Stopped(BaseException):
    """After too many steps."""


class Run:
    """One run of a function: what its calls answer."""

    def __init__(self, seen, swallows_failures):
        self.seen = seen
        self.swallows_failures = swallows_failures
        self.steps = 0

    def step(self):
        self.steps += 1
        if self.steps > STEPS:
            raise Stopped
        if random.random() < 0.08:
            raise Failed

    def c(self):
        self.step()
        return random.random() < 0.5

    def b(self, number, *_):
        self.step()
        return number

    def u(self, number, value):
        self.seen.add(f"{value}>{number}")
        self.step()

    def m(self, number):
        self.step()
        return [number] * random.randrange(3)

    def w(self, value):
        return Context(value, self)


class Context:
    def __init__(self, value, run):
        self.value = value
        self.run = run

    def __enter__(self):
        return self.value

    def __exit__(self, kind, error, traceback):
        swallows = kind is Raised or kind is Failed and self.run.swallows_failures
        return swallows and random.random() < 0.5


def observe(source):
    exits, seen = set(), set()
    code = compile(source, "function", "exec")
    for number in range(RUNS):
        run = Run(seen, swallows_failures=number % 2 == 0)
        names = {"c": run.c, "b": run.b, "u": run.u, "m": run.m, "w": run.w, "E": Raised}
        exec(code, names)
        try:
            end = "r" if names["f"](0) == "returned" else "f"
        except (Failed, Stopped):
            continue
        except Raised:
            end = "x"
        if not run.swallows_failures:
            exits.add(end)
    return exits, seen


def main():
    random.seed(1)
    with open(sys.argv[1], encoding="utf-8") as file:
        for source in file.read().split("\n---\n"):
            exits, seen = observe(source)
            print("".join(sorted(exits)) or "-", *sorted(seen))


if __name__ == "__main__":
    main()

"""Writes programs by chance that use requests, lets Segue convert them, and runs both against the web server.

    PYTHON served_by_chance.py --segue SEGUE [--recipe NAME] [--review] [--seed N] [--count N]

What `served.py` asks of golden cases is asked of them, too. Each program calls a handful of coroutines, which fail in
their own ways: so a refusal, or an exception, spoils one of them only. Whatever fails stays in a folder that is named.
Exit codes: 0 nothing was found; 1 something was.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

FUNCTIONS = 6  # in one program
DEEPEST = 3  # blocks in blocks

PATHS = [
    "/people/1", "/people/99", "/version", "/status/500", "/echo", "/flaky/1", "/broken.json", "/text/utf-8",
    "/lines/2",
]  # fmt: skip
BODIES = ['json={"a": n}', 'data={"k": "v"}', "json={}"]
QUERIES = ['params={"q": "a b", "n": 2}', 'params={"n": f"{n}"}', 'params=[("a", "1")]']
OTHERS = [
    'headers={"X-A": "1"}', 'headers={"X-N": str(n)}', "timeout=3", "timeout=(2, 3)", "verify=False", "stream=False",
]  # fmt: skip
MEMBERS = [
    "{}.status_code", "{}.ok", "{}.text", "{}.reason", "len({}.content)", "{}.json()", "bool({})",
    '{}.headers.get("Content-Type")', '{}.url.replace(SERVER, "")', 'f"{{{}.status_code}}!"',
]  # fmt: skip
CONDITIONS = ["{}.ok", "{}", "not {}", "{}.status_code == 200", "200 <= {}.status_code < 300", "not {}.text"]
HANDLERS = [
    "requests.HTTPError", "requests.RequestException", "requests.Timeout",
    "(requests.Timeout, requests.ConnectionError)", "requests.exceptions.JSONDecodeError", "(requests.RequestException, ValueError)",
    "ValueError", "Exception",
]  # fmt: skip

HEAD = """\
import asyncio
import os

import requests

SERVER = os.environ["SERVER"]
"""
TAIL = """

async def main():
    for function in [{}]:
        try:
            print(function.__name__, await function())
        except Exception as error:
            print("failed", isinstance(error, UnboundLocalError))


asyncio.run(main())
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--segue", required=True)
    parser.add_argument("--recipe", default="requests-to-aiohttp")
    parser.add_argument("--review", action="store_true", help="what is to be reviewed is converted, too")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=50)
    arguments = parser.parse_args()

    folder = Path(tempfile.mkdtemp(prefix="served-by-chance-"))
    cases = [folder / str(arguments.seed + number) for number in range(arguments.count)]
    fix = [os.path.abspath(arguments.segue), "fix", "--recipe", arguments.recipe] + ["--review"] * arguments.review
    for case in cases:
        case.mkdir()
        program = Author(random.Random(int(case.name))).program()
        for name in ("before.py", "after.py"):
            (case / name).write_text(program, encoding="utf-8")
        (case / "served").touch()
        run = subprocess.run([*fix, "after.py"], cwd=case, capture_output=True, text=True, check=False)
        (case / "said.txt").write_text(run.stdout + run.stderr, encoding="utf-8")
    served = Path(__file__).with_name("served.py")
    return subprocess.run([sys.executable, served, *cases], check=False).returncode


class Scope:
    """What the statements of a block may use."""

    def __init__(self, replies=(), values=(), sessions=(), is_loop=False):
        self.replies, self.values, self.sessions = list(replies), list(values), list(sessions)
        self.is_loop = is_loop

    def inner(self, **changes):
        return Scope(**{**vars(self), **changes})


class Author:
    """Writes one program, statement by statement."""

    def __init__(self, dice):
        self.dice = dice
        self.count = 0

    def program(self):
        names = [f"f{number}" for number in range(1, FUNCTIONS + 1)]
        functions = [["", "", f"async def {name}(n=0):", *indented(self.block(Scope(), DEEPEST))] for name in names]
        lines = [line for function in functions for line in function]
        return HEAD + "\n".join(lines) + "\n" + TAIL.format(", ".join(names))

    def happens(self, chance):
        return self.dice.random() < chance

    def name(self, *usual):
        """A usual name, or one that is used nowhere else."""
        self.count += 1
        return self.dice.choice([*usual, f"{usual[0]}{self.count}"])

    # ---- expressions

    def call(self, scope):
        # Not here, for that is known to differ: PUT and DELETE that are redirected, JSON of empty bodies.
        method = self.dice.choice(["get", "get", "get", "get", "post", "put", "delete"])
        url = f'f"{{SERVER}}{self.dice.choice(PATHS)}"' if self.happens(0.95) else '"http://localhost:1/"'
        arguments = [url]
        if method == "get" and self.happens(0.2):
            arguments.append(self.dice.choice(QUERIES))
        if method in ("post", "put") and self.happens(0.8):
            arguments.append(self.dice.choice(BODIES))
        if self.happens(0.3):
            arguments.append(self.dice.choice(OTHERS))
        asked = self.dice.choice(scope.sessions) if scope.sessions and self.happens(0.7) else "requests"
        return f"{asked}.{method}({', '.join(arguments)})"

    def reply(self, scope):
        return self.dice.choice(scope.replies) if scope.replies and self.happens(0.7) else self.call(scope)

    def value(self, scope):
        if scope.values and self.happens(0.2):
            return self.dice.choice(scope.values)
        member = self.dice.choice(MEMBERS)
        reply = self.reply(scope)
        return member.format(reply) if not ('"' in reply and '"' in member) else f"{reply}.text"

    def condition(self, scope):
        return self.dice.choice(CONDITIONS).format(self.reply(scope)) if self.happens(0.8) else "n > 1"

    # ---- statements

    def block(self, scope, depth, most=3):
        lines = []
        for _ in range(self.dice.randint(1, most + (depth == DEEPEST))):
            kinds = self.SIMPLE + self.COMPOUND * (depth > 0)
            lines += self.dice.choice(kinds)(self, scope, depth)
            if lines[-1].startswith(("return", "break", "continue")):
                break
        return lines

    def bind(self, scope, depth):
        name = self.name("response", "r", *scope.replies[-1:])
        line = f"{name} = {self.call(scope)}"
        scope.replies.append(name)
        return [line]

    def keep(self, scope, depth):
        name = self.name("x")
        line = f"{name} = {self.value(scope)}"
        scope.values.append(name)
        return [line]

    def show(self, scope, depth):
        return [f"print({', '.join(self.value(scope) for _ in range(self.dice.choice([1, 1, 2])))})"]

    def check(self, scope, depth):
        return [f"{self.reply(scope)}.raise_for_status()"]

    def ask(self, scope, depth):
        return [self.call(scope)]

    def count_on(self, scope, depth):
        return ["n += 1"]

    def leave(self, scope, depth):
        if scope.is_loop and self.happens(0.5):
            return [self.dice.choice(["break", "continue"])]
        return [f"return {self.value(scope)}"] if self.happens(0.5) else ["await asyncio.sleep(0)"]

    def collect(self, scope, depth):
        return [f"x = [{self.dice.choice(MEMBERS[:6]).format(self.call(scope))} for n in range(2)]", "print(x)"]

    def branch(self, scope, depth):
        lines = [f"if {self.condition(scope)}:", *indented(self.block(scope.inner(), depth - 1))]
        if self.happens(0.5):
            lines += ["else:", *indented(self.block(scope.inner(), depth - 1))]
        return lines

    def loop(self, scope, depth):
        header = self.dice.choice(["for i in range(2):", "for n in (0, 1, 2):", "while n < 2:"])
        inner = scope.inner(is_loop=True)
        lines = [header, *indented(["n += 1"] * header.startswith("while") + self.block(inner, depth - 1))]
        if self.happens(0.2):
            lines += ["else:", *indented(self.block(scope.inner(), depth - 1, most=1))]
        return self.sometimes_known_behind(scope, inner, lines)

    def attempt(self, scope, depth):
        inner = scope.inner()
        lines = ["try:", *indented(self.block(inner, depth - 1))]
        for handler in self.dice.sample(HANDLERS, self.dice.randint(1, 2)):
            body = self.block(scope.inner(), depth - 1, most=1)
            lines += [f"except {handler}{self.dice.choice(['', ' as error'])}:", '    print("caught")', *indented(body)]
        if self.happens(0.25):
            lines += ["else:", *indented(self.block(inner.inner(), depth - 1, most=1))]
        if self.happens(0.2):
            lines += ["finally:", '    print("at last")', *indented(self.ask(scope, depth))]
        return self.sometimes_known_behind(scope, inner, lines)

    def enter(self, scope, depth):
        if self.happens(0.6):
            name = self.name("s", "session")
            inner = scope.inner(sessions=[*scope.sessions, name])
            return [f"with requests.Session() as {name}:", *indented(self.block(inner, depth - 1))]
        name = self.name("r")
        inner = scope.inner(replies=[*scope.replies, name])
        return [f"with {self.call(scope)} as {name}:", *indented(self.block(inner, depth - 1))]

    def sometimes_known_behind(self, scope, inner, lines):
        """What was bound within may be used behind; where it was not, both programs fail."""
        if self.happens(0.5):
            scope.replies = inner.replies
        return lines

    SIMPLE = [bind] * 4 + [keep] * 3 + [show] * 4 + [check] * 2 + [ask, count_on, leave, collect]
    COMPOUND = [branch] * 3 + [loop] * 2 + [attempt] * 4 + [enter] * 2


def indented(lines):
    return ["    " + line for line in lines]


if __name__ == "__main__":
    sys.exit(main())

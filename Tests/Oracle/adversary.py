"""Writes random programs over the made-up library of golden/libraries/depot, lets Segue convert them, and runs both.

    python3.12 adversary.py --segue SEGUE [--seed N] [--count N] [--python PYTHON]

A program and what becomes of it must print the same, and neither may warn. Whatever fails is printed, with its seed.
Exit codes: 0 nothing was found; 1 something was.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

LIBRARY = Path(__file__).parents[2] / "golden" / "libraries" / "depot"
FUNCTIONS = 12  # in one program: a refusal spoils one of them only


class Author:
    """Writes one function, statement by statement; knows which names have which values."""

    def __init__(self, dice):
        self.dice = dice
        self.lines = []
        self.replies = []
        self.clients = []
        self.texts = ["path"]
        self.count = 0

    def name(self, prefix):
        # Sometimes a name that is in use, or that new code would like to have.
        if self.dice.random() < 0.15:
            return self.dice.choice([prefix, "client", "answer"])
        self.count += 1
        return f"{prefix}{self.count}"

    def url(self):
        known = [f"'/{word}'" for word in ["a", "b", "missing", "slow", "broken"]]
        return self.dice.choice(known + [f"{self.dice.choice(self.texts)} + '/x'", f"f'/{{{self.dice.choice(self.texts)}!s:.5}}'"])

    def call(self):
        options = self.dice.choice(["", "", ", timeout=2", ", {'k': path}", ", retries=2", ", redirect=False, mark=path", ", timeout=path and 0.5"])
        if self.clients and self.dice.random() < 0.3:
            return f"{self.dice.choice(self.clients)}.get({self.url()}{options.replace(', retries=2', '')})"
        return self.dice.choice([f"depot.get({self.url()}{options})", f"depot.request('GET', {self.url()}{options})", f"depot.put({self.url()}, path)"])

    def reply(self):
        return self.dice.choice(self.replies) if self.replies and self.dice.random() < 0.7 else self.call()

    def text(self):
        reply = self.reply()
        return self.dice.choice([
            f"{reply}.status", f"{reply}.text", f"{reply}.json()['url']", f"{reply}.headers['Length']", f"len({reply}.data)",
            f"f'{{{reply}.status}}'", f"({reply}.ok, 1)", f"not {reply}", f"(1 if {reply} else 2)", f"{reply}.ok and 3",
            f"[line for line in {reply}]", f"sum(len(c) for c in [{reply}.data])", f"depot.ping({self.url()})",
            f"[len(c) for c in {reply}.stream(7) if c]", f"(path, {reply}.status)[1]", f"isinstance({reply}, depot.Reply)",
            f"{reply} is not None", f"(lambda: {reply}.status)()", f"path.upper() + {reply}.text",
        ])

    def block(self, depth, indent, loop):
        saved = self.replies[:], self.clients[:], self.texts[:]
        for _ in range(self.dice.randint(1, 3)):
            self.statement(depth, indent, loop)
        if self.dice.random() < 0.85:  # otherwise what is bound within is used behind it
            self.replies, self.clients, self.texts = saved

    def statement(self, depth, indent, loop):
        def write(text):
            self.lines.append("    " * indent + text)

        kind = self.dice.choice("ooooppppttuuifwlecrrbnsmd" if depth else "ooooppptturbsmd")
        if kind == "o":
            name = self.name("reply")
            write(f"{name}{self.dice.choice(['', '', ': depot.Reply'])} = {self.call()}{self.dice.choice(['', '  # why'])}")
            self.replies.append(name)
        elif kind == "p":
            write(f"print({', '.join(self.text() for _ in range(self.dice.choice([1, 1, 1, 2])))})")
        elif kind == "t":
            name = self.name("text")
            write(f"{name} = str({self.text()})")
            self.texts.append(name)
        elif kind == "u":
            write(self.dice.choice([self.call(), f"{self.reply()}.check()", "pass; " + self.call()]))
        elif kind == "i":
            write(f"if {self.dice.choice([self.reply(), self.reply() + '.ok', self.text(), 'not ' + self.reply()])}:")
            self.block(depth - 1, indent + 1, loop)
            if self.dice.random() < 0.4:
                write(self.dice.choice(["else:", f"elif {self.text()}:"]))
                self.block(depth - 1, indent + 1, loop)
        elif kind in "fl":
            name = self.name("item")
            write(f"for {name} in {self.dice.choice(['range(2)', self.reply(), self.reply() + '.stream(9)', self.reply() + '.text.split()[:2]'])}:")
            self.block(depth - 1, indent + 1, True)
            if self.dice.random() < 0.2:
                write("else:")
                self.block(depth - 1, indent + 1, loop)
        elif kind == "w":
            name = self.name("reply")
            write(f"with {self.call()} as {name}:")
            self.replies.append(name)
            self.block(depth - 1, indent + 1, loop)
        elif kind == "c":
            name = self.name("client")
            isWith = self.dice.random() < 0.7
            write(f"with depot.Client() as {name}:" if isWith else f"{name} = depot.Client(retries=1)")
            self.clients.append(name)
            if isWith:
                self.block(depth - 1, indent + 1, loop)
        elif kind == "e":
            write("try:")
            self.block(depth - 1, indent + 1, loop)
            for old in self.dice.choice([["DepotTimeout", "DepotError"], ["BadStatus"], ["DepotError"]]):
                write(f"except {self.dice.choice([f'depot.{old}', f'(ValueError, depot.{old})'])} as error:")
                write("    " + self.dice.choice(["print(error)", "raise", "pass", f"print({self.text()})"]))
            write("except (NameError, AttributeError, TypeError, IndexError) as error:")
            write("    print('odd')")
            if self.dice.random() < 0.3:
                write("finally:")
                self.block(depth - 1, indent + 1, False)
        elif kind == "r":
            write(f"if {self.dice.choice(self.texts)} == 'x': return {self.text()}" if self.dice.random() < 0.7 else f"return {self.text()}")
        elif kind == "b":
            write(self.dice.choice(["break", "continue", "f = (lambda: " + self.text() + ")", "f = [" + self.text() + " for _ in path]"]) if loop and self.dice.random() < 0.5 else f"del {self.dice.choice(self.replies)}" if self.replies and self.dice.random() < 0.3 else "pass")
        elif kind == "n":
            write(f"{self.dice.choice(['async def', 'def'])} inner():")
            write(f"    return {self.text()}")
        elif kind == "s":
            write(f"if {self.text()}: print(1); {self.call()}; print({self.text()})")
        elif kind == "m":
            write(f"a = {self.text()}; print(a)")
        else:
            write(f"while depot.ping('/missing'): {self.call()}")


def program(seed):
    dice = random.Random(seed)
    lines = ["import asyncio", "import depot", ""]
    for number in range(FUNCTIONS):
        author = Author(dice)
        for _ in range(dice.randint(1, 4)):
            author.statement(2, 1, False)
        lines += ["", f"async def f{number}(path):", *author.lines, ""]
    lines += ["", "async def main():", f"    for f in [{', '.join(f'f{n}' for n in range(FUNCTIONS))}]:"]
    lines += ["        try:", "            print(await f('p'))", "        except Exception as error:"]
    # The exceptions of both libraries have the same texts.
    lines += ["            print('raised', error if 'epot' in type(error).__module__ else type(error))", "", "", "asyncio.run(main())", ""]
    return "\n".join(lines)


def run(python, path):
    variables = {**os.environ, "PYTHONPATH": str(LIBRARY), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0"}
    done = subprocess.run([python, "-W", "error", path], capture_output=True, text=True, env=variables, timeout=60, check=False)
    return done.stdout + done.stderr


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--segue", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--python", default=sys.executable)
    arguments = parser.parse_args()
    failures = changed = 0
    for seed in range(arguments.seed, arguments.seed + arguments.count):
        text = program(seed)
        try:
            compile(text, "program.py", "exec")
        except SyntaxError:
            continue
        with tempfile.TemporaryDirectory() as folder:
            before, after = Path(folder, "before.py"), Path(folder, "after.py")
            before.write_text(text)
            after.write_text(text)
            command = [arguments.segue, "fix", "--review", "--recipe", LIBRARY / "recipe.py", after]
            fixed = subprocess.run(command, capture_output=True, text=True, check=False)
            changed += after.read_text() != text
            outputs = [run(arguments.python, path) for path in (before, after)]
            fault = "fault in Segue" in subprocess.run([*command[:1], "check", *command[3:-1], before], capture_output=True, text=True).stdout
            if fixed.returncode > 1 or outputs[0] != outputs[1] or fault:
                failures += 1
                print(f"seed {seed}: {fixed.stderr}{'a fault ' * fault}", *outputs, after.read_text(), sep="\n--------\n")
    print(f"{changed} of {arguments.count} programs changed, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

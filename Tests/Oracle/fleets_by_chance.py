"""Writes a project by chance: a package of four modules and a `main.py`, for `coloured_by_chance.py`.

Functions, methods, generators, context managers and coroutines call each other from all places of an expression or a
statement in which a call can stand. Each calls only what was written before it, so that everything ends.
"""

import textwrap

MODULES = ["sea", "port", "ship", "crew"]
FUNCTIONS = 5  # in one module

# What is done with a call that gives a number: statements around {c}. The second line of weights is for what blocks.
VALUE_USES = """\
x += {c}
x = {c} + x
x = x + {c}
log({c})
log("text", x, value={c})
log(f"{{{c}}} {{{c}!r:>3}}")
log({c}.bit_length(), ({c}).real)
log("abcdef"[{c} % 5], [1, 2, 3][{c} % 2:{c}])
log(-{c} ** 2, not {c}, {c} // 3 * 2)
log([{c} for n in range(2)])
log({{n: {c} for n in range(2) if {c} > 0}})
log([[{c} for n in range(2)] for _ in range({c} % 3)])
log(sum({c} for n in range(3)), max([{c} for n in range(2)]))
log(",".join(str({c}) for n in range(2)))
log(*[{c}], *({c} for n in range(2)))
log({c} if n % 2 else {c})
log({c} and {c} or x)
log(1 < {c} < 9)
log((lambda m: m + 1)({c}))
assert {c} is not None, {c}
if {c} % 2:\\n    x += 1\\nelif {c} > 3:\\n    x += {c}
if (y := {c}) > 2:\\n    log(y)
while {c} < 0:\\n    pass
for i in range({c} % 3):\\n    x += i
try:\\n    x += {c}\\nfinally:\\n    log({c})
try:\\n    raise ValueError({c})\\nexcept ValueError as error:\\n    log(error, {c})
def inner(m={c}):\\n    return m\\nlog(inner())
def inner(m):\\n    return {c} + m\\nlog(inner(2), inner(m=3))
cells = {{}}\\ncells[{c}] = {c}\\nlog(cells)
box = Box()\\nbox.value = {c}\\nbox.value += {c}\\nlog(box.value)
log(max({c}, {c}, key=abs))
a, b = {c}, {c}\\nlog(a, b)
log(x)  # no {c}
del [1, 2, 3][{c} % 2]
return {c} + x
""".splitlines()
BLOCKING_USES = """\
log(any({c} for n in range(2)))
log((lambda n: {c})(3))
log(sorted([1, 2], key=lambda n: {c}))
log(f"{{{c}=}}".count("="))
later = [lambda: {c}]\\nlog(later[0]())
""".splitlines()
# The same for one whose name is {f}, as a value.
NAME_USES = """\
log(list(map({f}, [1, 2])))
log(sorted([3, 1], key={f}))
again = {f}\\nlog(again(2))
log({{"a": {f}}}["a"](1))
log(functools.partial({f}, 2)())
worker = threading.Thread(target={f}, args=(1,))\\nworker.start()\\nworker.join()
log({f}.__name__)
""".splitlines()
GENERATOR_USES = """\
for v in {c}:\\n    x += v
for v in {c}:\\n    x += v\\n    break\\nelse:\\n    log("all")
for i, v in enumerate({c}):\\n    x += v * i
for v, w in zip({c}, [1, 2]):\\n    log(v, w)
log(list({c}))
log(sum({c}))
log(sorted({c}, key=abs))
log([v + 1 for v in {c} if v])
log({{v: v for v in {c}}}, {{v for v in {c}}})
log(sum(v * 2 for v in {c}))
log(next({c}))
log(next({c}, 5))
one = {c}\\nlog(next(one), list(one))
log(2 in {c})
log(*{c})
first, *rest = {c}\\nlog(first, rest)
values = tuple({c})\\nlog(values)
values = {c}\\nfor v in values:\\n    log(v)
log(any(v for v in {c}))
log([(v, w) for v in {c} for w in {c}])
""".splitlines()
MANAGER_USES = """\
with {c} as v:\\n    x += v
with {c}:\\n    log("inside")
with {c} as v, {c} as w:\\n    x += v * w
with {c} as v, contextlib.suppress(ValueError):\\n    raise ValueError(v)
with contextlib.ExitStack() as stack:\\n    x += stack.enter_context({c})
held = {c}\\nwith held as v:\\n    x += v
""".splitlines()


class Author:
    """Writes a project. Each function calls only what was written before it, so that everything ends."""

    def __init__(self, dice):
        self.dice = dice
        self.known = []  # (module, owner, name, kind)
        self.is_strict = dice.random() < 0.5  # nothing in it that is sure to block

    def project(self):
        files = {"fleet/__init__.py": "", "fleet/log.py": LOG}
        for module in MODULES:
            files[f"fleet/{module}.py"] = self.module(module)
        if self.dice.random() < 0.5:
            files["fleet/__init__.py"] = "".join(f"from fleet.{m} import {n}\n" for m, o, n, _ in self.known if not o)
        files["main.py"] = self.main()
        return files

    def main(self):
        calls = {"value": [], "coroutine": []}
        for place in self.known:
            if place[3] in calls and self.dice.random() < 0.6:
                text = f"{self.receiver(place, f'fleet.{place[0]}.')}{place[2]}({self.dice.randint(1, 3)})"
                calls[place[3]].append(f"    print({text if place[3] == 'value' else f'asyncio.run({text})'})")
        lines = ["import asyncio", "import fleet", "import fleet.log"] + [f"import fleet.{module}" for module in MODULES]
        inside, outside = calls["value"], calls["coroutine"]
        if not self.is_strict and self.dice.random() < 0.3:
            inside, outside = inside + outside, []
        lines += ["", "", "def main():", *inside, "    return 0", "", "", 'if __name__ == "__main__":', *outside]
        lines += self.dice.choice([["    main()"], ["    raise SystemExit(main())"], [*inside, "    pass"]])
        return "\n".join(lines) + "\n"

    def module(self, module):
        self.imports = {"from fleet.log import Box, log, traced"}
        lines, rows = [], []
        for number in range(FUNCTIONS):
            owner = f"{module.title()}{number}" if self.dice.random() < 0.35 else None
            rows += self.definition(module, owner, number) + ["", ""]
        lines += ["import contextlib", "import functools", "import threading", "import time", ""] + sorted(self.imports)
        return "\n".join(lines + ["", ""] + rows).rstrip("\n") + "\n"

    def definition(self, module, owner, number):
        kind = self.dice.choice(["value"] * 12 + ["generator"] * 4 + ["manager", "manager class", "family", "coroutine"] * 2)
        if kind == "family":
            return self.family(module, number)
        name = f"{self.dice.choice(['load', 'steer', 'wait', 'count', 'row'])}_{module}{number}"
        if kind == "manager class":
            rows = self.manager_class(module, name.title().replace("_", ""))
            self.known.append((module, None, name.title().replace("_", ""), "manager"))
            return rows
        decorators = []
        if kind == "manager":
            decorators = ["@contextlib.contextmanager"]
        elif kind == "value" and self.dice.random() < 0.15:
            decorators = ["@traced"]
        elif not self.is_strict and self.dice.random() < 0.04:
            decorators = ["@functools.lru_cache(maxsize=None)"]
        first = "self, " if owner else ""
        if owner and self.dice.random() < 0.3:
            first = self.dice.choice(["", "cls, "])
            decorators.insert(0, "@classmethod" if first else "@staticmethod")
        rows = decorators + [f"{'async ' if kind == 'coroutine' else ''}def {name}({first}n=1):"] + ["    " + row for row in self.body(module, kind)]
        self.known.append((module, owner, name, kind))
        return [f"class {owner}:"] + ["    " + row for row in rows] if owner else rows

    def body(self, module, kind):
        rows = ["x = n"]
        if self.dice.random() < 0.4:
            rows += ["time.sleep(0)"]
        for _ in range(self.dice.randint(0, 4)):
            rows += self.use(module, kind == "coroutine")
        if self.dice.random() < 0.1:
            rows += ["time.sleep(0)"]
        if kind == "generator":
            rows += self.dice.choice([["yield x", "yield 2"], ["for i in range(3):", "    yield i + n"], ["yield from [1, 2, n]"]])
            if self.dice.random() < 0.3:
                rows += ["time.sleep(0)"]
        elif kind == "manager":
            end = self.dice.choice(["log('left')", "time.sleep(0)"])
            rows += ["try:", "    yield x", "finally:", f"    {end}"]
        else:
            rows += [self.dice.choice(["return x", "return x % 7 + 1"])]
        # A generator returns nothing.
        return [row for row in rows if kind in ("value", "coroutine") or not row.lstrip().startswith("return {") and not row.startswith("return ")]

    def manager_class(self, module, name):
        pause = [self.dice.choice(["time.sleep(0)", "pass"]), self.dice.choice(["time.sleep(0)", "pass"])]
        return [
            f"class {name}:", "    def __init__(self, n=1):", "        self.n = n", "", "    def __enter__(self):",
            f"        {pause[0]}", "        return self.n", "", "    def __exit__(self, *error):", f"        {pause[1]}",
        ]  # fmt: skip

    def family(self, module, number):
        """A base and what is derived from it, and functions that know more or less of whom they call."""
        base, derived, holder = (f"{word}{module.title()}{number}" for word in ("Hull", "Boat", "Dock"))
        step, go, drive, count, ride = (f"{word}_{module}{number}" for word in ("step", "go", "drive", "count", "ride"))

        def pause():
            return self.dice.choice(["time.sleep(0)", "log(n)", "pass"])

        annotation = self.dice.choice(["", f": {base}", f": {derived} | None" if self.is_strict else ""])
        rows = f"""\
            class {base}:
                def {step}(self, n=1):
                    {pause()}
                    return n

                def {go}(self, n=1):
                    return self.{step}(n) + 1


            class {derived}({base}):
                def {step}(self, n=1):
                    {pause()}
                    return {self.dice.choice([f"super().{step}(n) * 2", "n + 3"])}


            class {holder}:
                def __init__(self, boat{annotation}=None):
                    self.boat = {self.dice.choice([f"{derived}()", "boat"])} or {base}()

                def {ride}(self, n=1):
                    return self.boat.{go}(n)


            def {drive}(n=1, boat{annotation}=None):
                boat = boat or {derived}()
                return boat.{go}(n)


            def {count}(n=1):
                boats = [{base}(), {derived}()]
                return {self.dice.choice([f"sum(boat.{step}(n) for boat in boats)", f"boats[1].{go}(n)", f"{drive}(n, boats[0])"])}
        """
        values = [(holder, ride), (derived, go), (base, step), (None, drive), (None, count)]
        self.known += [(module, owner, name, "value") for owner, name in values]
        return textwrap.dedent(rows).rstrip().split("\n")

    def use(self, module, is_async):
        known = [place for place in self.known if is_async or place[3] != "coroutine"]
        if not known:
            return ["log(x)"]
        place = self.dice.choice(known)
        spelled = self.spelled(module, place)
        if place[3] == "coroutine":
            return [f"x += await {spelled}({self.argument()})"]
        uses = {"value": VALUE_USES, "generator": GENERATOR_USES, "manager": MANAGER_USES}[place[3]]
        if not self.is_strict and place[3] == "value" and self.dice.random() < 0.07:
            uses = self.dice.choice([BLOCKING_USES, NAME_USES])
        template = self.dice.choice(uses)
        text = template.format(c=f"{spelled}({self.argument()})", f=spelled)
        return text.replace("\\n", "\n").split("\n")

    def argument(self):
        return self.dice.choice(["n", "2", "n + 1", "n=n", ""])

    def spelled(self, module, place):
        """How a module names what another one, or itself, has defined."""
        home, owner, name, _ = place
        if home == module:
            return self.receiver(place, "") + name
        way = self.dice.randrange(4)
        if way == 0:
            self.imports.add(f"from fleet.{home} import {owner or name}")
            return self.receiver(place, "") + name
        if way == 1:
            self.imports.add(f"import fleet.{home} as the_{home}")
            return self.receiver(place, f"the_{home}.") + name
        if way == 2:
            self.imports.add(f"from . import {home}")
            return self.receiver(place, f"{home}.") + name
        self.imports.add(f"from fleet.{home} import {owner or name} as other_{owner or name}")
        return f"other_{owner}().{name}" if owner else f"other_{name}"

    def receiver(self, place, prefix):
        return f"{prefix}{place[1]}()." if place[1] else prefix


LOG = '''\
import functools


class Box:
    value = 0


def log(*values, **more):
    print(*values, *more.values())


def traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("enter", function.__name__)
        result = function(*args, **kwargs)
        print("leave", function.__name__)
        return result

    return wrapper
'''

"""Writes projects by chance: a package of three modules and a `main.py`, for `coloured_by_chance.py`.

Functions, generators, context managers and classes with bases call each other across the modules, by every route of
imports, and print what they do. Each uses only those that were written before it, so that the program ends.
"""

import re

ENTITIES = 12  # in one project
MODULES = ["low", "middle", "high"]
NAMES = {"class": "Kind", "iterator": "Numbers"}  # the others are called by their first letter
STANDARD = "collections concurrent.futures contextlib contextvars copy functools heapq operator pickle queue sys"
STANDARD = [*STANDARD.split(), "threading", "time", "types", "typing"]
CALLS = 120  # that one function may make, with all that these make

# What is done with the value of a call that gives a number: CALL is the call, ARG an argument for it. The number is how
# often the call is made at most.
USES = [
    (1, ["total += CALL"]),
    (1, ["total = total + CALL * 2"]),
    (1, ["total = CALL ** 2 % 11 + total"]),
    (1, ["total += -CALL % 5"]),
    (1, ["total += CALL.bit_length()"]),
    (1, ["total += int(str(CALL)[0])"]),
    (1, ["total += [CALL, 1][0]"]),
    (1, ["total += CALL if total % 2 else 1"]),
    (1, ["total = total % 2 or CALL"]),
    (1, ["total += not CALL"]),
    (1, ["total = max(total, CALL)"]),
    (1, ["total += {1: CALL}[1]"]),
    (1, ["total, _ = CALL, total"]),
    (1, ["total += 1 < CALL < 9"]),
    (1, ['print(f"{total} {CALL:>3}")']),
    (1, ['assert CALL >= 0, "negative"']),
    (1, ["if CALL % 2:", "    total += 1", "else:", '    print("even")']),
    (1, ["if (found := CALL) > 3:", "    total += found"]),
    (1, ["for number in range(CALL % 3):", "    total += number"]),
    (1, ["try:", "    total += CALL", "finally:", '    print("finally")']),
    (1, ["try:", "    raise ValueError(CALL)", "except ValueError as error:", "    total += error.args[0]"]),
    (1, ["def inner(n):", "    return CALL + 1", "", "total += inner(2)"]),
    (3, ["while CALL % 3:", "    total += 1", "    if total % 3 == 0:", "        break"]),
    (2, ["total += sum([CALL for n in range(2)])"]),
    (2, ["total += {n: CALL for n in range(2)}[1]"]),
    (2, ["total += len({CALL for n in range(2)})"]),
    (2, ["total += sum(CALL for n in range(2))"]),
    (2, ["print([number for number in [CALL, CALL] if number])"]),
]
MARKS = """\
import dataclasses
import functools
import typing

current = None


def current_one():
    return current


def stated(thing: typing.Hashable) -> typing.Hashable:
    return thing


def passed(*things, **named):
    for thing in [*things, *named.values()]:
        return thing


@dataclasses.dataclass
class Field:
    held: typing.Any


class Pair(typing.NamedTuple):
    one: object
    other: object


class Bunch:
    def __init__(self, **things):
        self.__dict__.update(things)


class Kept:
    def __init__(self, thing):
        for name in ["held"]:
            setattr(self, name, thing)


class Row(list):
    pass


class Proxy:
    def __init__(self, thing):
        self._thing = thing

    def __getattr__(self, name):
        return getattr(self._thing, name)


def traced(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        print("traced", func.__name__)
        return func(*args, **kwargs)

    return wrapper


def guarded(func):
    @functools.wraps(func)
    def wrapper(n):
        try:
            return func(n)
        finally:
            print("guarded", n)

    return wrapper


def named(func):
    func.is_named = True
    return func
"""
HARD_USES = [
    (2, ["total += any(CALL > 3 for n in range(2))"]),
    (1, ["total += (lambda n: CALL)(2)"]),
]
# What is done with a function itself: it cannot turn then.
VALUES = [
    (2, ["total += sum(map(FUNCTION, [1, 2]))"]),
    (2, ["total += sorted([2, 1], key=FUNCTION)[0]"]),
    (1, ["later = FUNCTION", "total += later(1)"]),
    (1, ["total += functools.partial(FUNCTION, 2)()"]),
]
# By which ways an object comes to the variable THING: MADE makes it, KIND is its class. In most nobody sees that it does
# without knowing a library, or what runs when: Segue must follow them, or leave the class alone.
WAYS = [
    ["THING = [MADE][0]"],
    ["THING = {1: MADE}.get(1)"],
    ['THING = dict(one=MADE)["one"]'],
    ["THING = max([MADE], key=id)"],
    ["THING = next(iter([MADE]))"],
    ["*_, THING = [1, MADE]"],
    ["THING = (lambda: MADE)()"],
    ["THING = list(map(KIND, [2]))[0]"],
    ["for _, THING in {1: MADE}.items():", "    pass"],
    ["if (THING := MADE) is not None:", "    pass"],
    ["match MADE:", "    case THING:", "        pass"],
    ["waiting = collections.deque()", "waiting.append(MADE)", "THING = waiting.popleft()"],
    ["waiting = queue.SimpleQueue()", "waiting.put(MADE)", "THING = waiting.get()"],
    ["table = collections.defaultdict(list)", "table[1].append(MADE)", "THING = table[1].pop()"],
    ["heap = []", "heapq.heappush(heap, (1, MADE))", "THING = heapq.heappop(heap)[1]"],
    ["THING = heapq.nlargest(1, [MADE], key=id)[0]"],
    ["THING = copy.copy(MADE)"],
    ["THING = pickle.loads(pickle.dumps(MADE))"],
    ["THING = functools.partial(KIND, 2)()"],
    ["THING = functools.reduce(lambda one, other: other, [1, MADE])"],
    ["THING = operator.itemgetter(0)([MADE])"],
    ["THING = types.SimpleNamespace(one=MADE).one"],
    ["holder = types.SimpleNamespace()", 'setattr(holder, "on" + "e", MADE)', "THING = holder.one"],
    ["holder = threading.local()", "holder.one = MADE", "THING = holder.one"],
    ["current = contextvars.ContextVar('current')", "current.set(MADE)", "THING = current.get()"],
    ["with contextlib.nullcontext(MADE) as THING:", "    pass"],
    ["with concurrent.futures.ThreadPoolExecutor() as pool:", "    THING = pool.submit(KIND, 2).result()"],
    ["THING = marks.Field(MADE).held"],
    ["THING = marks.Pair(MADE, 1)[0]"],
    ["THING = marks.Pair(1, MADE).other"],
    ["THING = marks.Bunch(held=MADE).held"],
    ["THING = marks.Kept(MADE).held"],
    ["THING = marks.Proxy(MADE)"],
    ["marks.current = MADE", "THING = marks.current_one()"],
    ["THING = marks.stated(MADE)"],
    ["THING = marks.passed(*[MADE])"],
    ["THING = marks.passed(thing=MADE)"],
    ["THING = marks.Row([MADE])[0]"],
    ["THING = KIND.__new__(KIND)", "THING.__init__(2)"],
]
# How the first parameter of a function is annotated that takes any object; KIND is some class of the project.
ANNOTATIONS = ["", "", "", ": object", ": typing.Any", ": typing.Iterable[int]", ": typing.Hashable", ": KIND", ': "KIND | int"']
# What is done with what gives numbers one by one.
LOOPS = [
    ["for number in CALL:", "    total += number"],
    ["for number in CALL:", "    if number > 2:", "        break", "    total += number"],
    ["for number in CALL:", "    if number == 1:", "        continue", "    print(number)", "else:", '    print("all")'],
    ["total += len(list(CALL))"],
    ["print([number + 1 for number in CALL if number % 2])"],
    ["print({number: total for number in CALL})"],
    ["total += sum(CALL)"],
    ["print(sorted(CALL), tuple(CALL))"],
    ["total += max(CALL, default=0)"],
    ["total += sum(number * 2 for number in CALL)"],
    ['print(",".join([str(number) for number in CALL]))'],
]
HARD_LOOPS = [
    ["total += next(iter([*CALL]), 3)"],
    ["for place, number in enumerate(CALL):", "    total += place * number"],
    ["total += any(CALL)"],
    ["total += 3 in CALL"],
    ["for one, other in zip(CALL, [1, 2]):", "    total += one * other"],
    ["print(dict.fromkeys(CALL))"],
]
BLOCKS = [
    ["with CALL as opened:", "    total += opened"],
    ["with CALL as opened, CALL as other:", "    total += opened * other"],
    ["with CALL:", '    print("within")'],
    ["with contextlib.suppress(KeyError), CALL as opened:", "    total += opened"],
    ["with contextlib.ExitStack() as stack:", "    total += stack.enter_context(CALL)"],
    ["try:", "    with CALL as opened:", "        raise LookupError(opened)", "except LookupError:", "    total += 2"],
]



class Entity:
    """A function, generator, context manager or class of a project."""

    def __init__(self, kind, name, module):
        self.kind, self.name, self.module = kind, name, module
        self.cost = 1  # calls that are made in one call of it
        self.base = None
        self.part = None  # what 'recount' of its attribute 'part' costs, if it has one
        self.members = {}  # of a class: methods, and what else can be done with it


class Project:
    """Writes one project, entity by entity; each uses only those before it, so that the program ends."""

    def __init__(self, dice):
        self.dice = dice
        self.hardness = dice.choice([0, 0.15])  # how often something is written that cannot turn
        self.entities = []
        self.imports = {module: set() for module in [*MODULES, "main"]}
        self.routes = {}
        self.bodies = {module: [] for module in MODULES}
        self.objects_of = {module: [] for module in [*MODULES, "main"]}  # calls of the methods of their objects, and costs
        self.numbers = 0

    def files(self):
        for number in range(ENTITIES):
            module = MODULES[number * len(MODULES) // ENTITIES]
            kind = self.dice.choice(["function"] * 4 + ["generator", "iterator", "manager", "class", "class", "user"])
            entity = Entity(kind, f"{NAMES.get(kind, kind[0])}{number}", module)
            decorator = self.decorator(module) if kind == "function" else []
            self.bodies[module] += ["", "", *decorator, *getattr(self, f"write_{kind}")(entity)]
            self.bodies[module] += self.shared(entity) if kind == "class" else []
            self.entities.append(entity)
        main = self.main()
        texts = {f"app/{module}.py": self.text(module, self.bodies[module]) for module in MODULES}
        return {"app/__init__.py": self.package(), "app/marks.py": MARKS, **texts, "main.py": self.text("main", main)}

    def text(self, module, lines):
        body = "\n".join(lines)
        standard = [f"import {word}" for word in STANDARD if re.search(rf"\b{word}\.", body)]
        own = sorted(self.imports[module])
        return "\n".join([*standard, *[""] * bool(standard and own), *own, body]).lstrip("\n") + "\n"

    def package(self):
        """Some names are to be had from the package itself."""
        public = filter(self.is_public, self.entities)
        return "".join(f"from app.{entity.module} import {entity.name}\n" for entity in public)

    def is_public(self, entity):
        return entity.module == "low" and entity.name[-1] in "02468"

    def decorator(self, module):
        if not self.happens(0.15):
            return []
        name = self.dice.choice(["traced", "guarded", "named"])
        self.imports[module].add(f"from app.marks import {name}")
        return [f"@{name}"]

    def shared(self, entity):
        """An object of the module's own, which functions of the module use."""
        if self.happens(0.7):
            return []
        name = f"SHARED_{entity.name.upper()}"
        self.objects_of[entity.module].append((entity.members["function", "recount"], f"{name}.recount(ARG)"))
        return ["", "", f"{name} = {entity.name}(2)"]

    def happens(self, chance):
        return self.dice.random() < chance

    # ---- names

    def spelled(self, entity, module):
        """The entity as a module names it: one route for each module."""
        if entity.module == module:
            return entity.name
        if (entity, module) not in self.routes:
            self.routes[entity, module] = self.route(entity, module)
        return self.routes[entity, module]

    def route(self, entity, module):
        source, name = entity.module, entity.name
        renamed = f"{name}_of_{source}" if name.islower() else f"{name}Of{source.title()}"
        routes = [
            (f"from app.{source} import {name}", name),
            (f"from app.{source} import {name} as {renamed}", renamed),
            (f"import app.{source}", f"app.{source}.{name}"),
            (f"from app import {source}", f"{source}.{name}"),
            (f"import app.{source} as the_{source}", f"the_{source}.{name}"),
        ]
        if self.is_public(entity) and module == "main":
            routes += [(f"from app import {name}", name), ("import app", f"app.{name}")]
        statement, spelling = self.dice.choice(routes)
        self.imports[module].add(statement)
        return spelling

    def fresh(self, word):
        self.numbers += 1
        return f"{word}{self.numbers}"

    def argument(self):
        return self.dice.choice(["n", "n + 1", "total % 4", "1", "2", "n - 1"])

    # ---- what can be called

    def callee(self, kind, budget, user):
        """An entity of the kind, or a class with such a member, that fits into the budget: what it costs, and its call."""
        found = [(cost, None, call) for cost, call in self.objects_of[user.module] if kind == "function" and cost <= budget]
        for entity in self.entities:
            if entity.kind == kind and entity.cost <= budget:
                found.append((entity.cost, entity, "(ARG)"))
            for (its_kind, name), cost in entity.members.items():
                if its_kind == kind and cost <= budget:
                    found.append((cost, entity, f"(ARG).{name}(ARG)" if name.isalpha() else "(ARG)"))
        if not found:
            return 0, None
        cost, entity, rest = self.dice.choice(found)
        return cost, (self.spelled(entity, user.module) if entity else "") + rest

    def fill(self, template, call):
        """A use of a call as lines; each call gets an argument of its own."""
        inner = self.fresh("inner")
        lines = [line.replace("inner", inner).replace("CALL", call) for line in template]
        return [re.sub("ARG", lambda _: self.dice.choice(["n", "1", "2", "n % 3", "3"]), line) for line in lines]

    # ---- bodies

    def body(self, entity, own=(), sleeps=0.35):
        """Statements that count in `total`, and what they cost. `own` are calls of the class itself: (cost, call)."""
        lines, cost = [f'print("{entity.name}", n)', "total = n % 5"], 1
        if self.happens(sleeps):
            lines.append("time.sleep(0.001)")
        for _ in range(self.dice.randint(1, 3)):
            spent, statement = self.statement(entity, CALLS - cost, own)
            lines += statement
            cost += spent
        return lines, cost

    def statement(self, user, budget, own):
        """A few lines that call something, and how many calls these make at most."""
        hard = self.happens(self.hardness)
        times, use = self.dice.choice(HARD_USES if hard else USES)
        kind = self.dice.choices(["own", "function", "generator", "manager", "objects"], [8 if own else 0, 8, 4, 3, 2])[0]
        if kind == "own":
            cost, call = self.dice.choice(own)
            if call.startswith("super()"):  # which has no instance in a comprehension, nor in a function within
                times, use = self.dice.choice([(times, use) for times, use in USES if times == 1 and "inner" not in use[-1]])
            return (cost * times, self.fill(use, call)) if cost * times <= budget else (0, ["total += 1"])
        if kind == "objects":
            return self.objects(user, budget)
        if kind == "function" and hard and self.happens(0.5):
            return self.function_as_value(user, budget)
        if kind != "function":
            times, use = 2, self.dice.choice(BLOCKS if kind == "manager" else HARD_LOOPS if hard else LOOPS)
        cost, call = self.callee(kind, budget // times, user)
        return (cost * times, self.fill(use, call)) if call else (0, ["total += 2"])

    def function_as_value(self, user, budget):
        functions = [entity for entity in self.entities if entity.kind == "function" and entity.cost * 2 <= budget]
        if not functions:
            return 0, ["total += 4"]
        chosen = self.dice.choice(functions)
        times, use = self.dice.choice(VALUES)
        return chosen.cost * times, [line.replace("FUNCTION", self.spelled(chosen, user.module)) for line in use]

    def objects(self, user, budget):
        """Objects that have a name, alone or among others, or are handed to a function that does not say what it takes."""
        recount = ("function", "recount")
        classes = [entity for entity in self.entities if entity.kind == "class" and entity.members[recount] * 2 <= budget]
        if not classes:
            return 0, ["total += 3"]
        one, other = self.dice.choice(classes), self.dice.choice(classes)
        made = [f"{self.spelled(kind, user.module)}({self.argument()})" for kind in (one, other)]
        cost = one.members[recount] + other.members[recount]
        users = [entity for entity in self.entities if entity.kind == "user" and entity.cost + cost <= budget]
        if users and self.happens(0.6):
            taker = self.dice.choice(users)
            return taker.cost + cost, [f"total += {self.spelled(taker, user.module)}({self.dice.choice(made)}, n)"]
        name = self.fresh("thing")
        if self.hardness and self.happens(0.5):
            return cost, self.by_some_way(name, made[0], user.module)
        if self.happens(0.5):
            return cost, [f"for {name} in [{', '.join(made)}]:", f"    total += {name}.recount({self.argument()})"]
        return cost, [f"{name} = {made[0]}", f"total += {name}.recount({self.argument()}) + {name}.size"]

    def by_some_way(self, name, made, module):
        """An object that comes to its use as `WAYS` say."""
        words = {"THING": name, "MADE": made, "KIND": made[: made.index("(")]}
        lines = [re.sub("[A-Z]{4,}", lambda word: words[word[0]], line) for line in self.dice.choice(WAYS)]
        if "marks." in "".join(lines):
            self.imports[module].add("from app import marks")
        return [*lines, f"total += {name}.recount({self.argument()})"]

    # ---- entities

    def write_function(self, entity):
        lines, entity.cost = self.body(entity)
        head = []
        if self.happens(0.15):
            head = ["if n > 3:", f"    return {entity.name}(n - 3)"]
            entity.cost *= 2
        return [f"def {entity.name}(n):", *indented(head + lines + ["return total % 7"])]

    def write_user(self, entity):
        """A function whose first parameter has a method 'recount'."""
        lines, entity.cost = self.body(entity, sleeps=0.1)
        uses = ["total += thing.recount(n)", "print(thing.label, thing.recount(n), thing.size)", "total += [thing.recount(1)][0]"]
        annotation = self.dice.choice(ANNOTATIONS) if self.hardness else ""
        kinds = [other for other in self.entities if other.kind == "class"]
        kind = self.spelled(self.dice.choice(kinds), entity.module) if kinds else "object"
        head = f"def {entity.name}(thing{annotation.replace('KIND', kind)}, n):"
        return [head, *indented([*lines, self.dice.choice(uses), "return total % 7"])]

    def write_generator(self, entity):
        lines, entity.cost = self.body(entity)
        return [f"def {entity.name}(n):", *indented(lines + self.yields(entity))]

    def write_iterator(self, entity):
        """A class that is gone through as a generator is."""
        lines, entity.cost = self.body(entity)
        entity.kind = "generator"
        start = ["def __init__(self, n):", "    self.n = n % 3 + 1", ""]
        through = ["def __iter__(self):", "    return self", ""]
        stop = ["n = self.n = self.n - 1", "if n < 0:", "    raise StopIteration"]
        following = ["def __next__(self):", *indented([*stop, *lines, "return total % 5"])]
        return [f"class {entity.name}:", *indented([*start, *through, *following])]

    def yields(self, entity):
        cost, call = self.callee("generator", CALLS - entity.cost, entity)
        if call and self.happens(0.3):
            entity.cost += cost
            delegated = self.dice.choice([["yield from CALL"], ["for number in CALL:", "    yield number * 2"]])
            return ["yield total % 3", *self.fill(delegated, call)]
        sleep = ["    time.sleep(0.001)"] if self.happens(0.5) else []
        return ["for number in range(n % 3 + 1):", *sleep, "    yield number + total % 2"]

    def write_manager(self, entity):
        lines, entity.cost = self.body(entity)
        yielded = ["yield total % 7"]
        if self.happens(0.6):
            yielded = ["try:", "    yield total % 7", "finally:", f'    print("leave {entity.name}")']
            yielded += ["    time.sleep(0.001)"] * self.happens(0.4)
        return ["@contextlib.contextmanager", f"def {entity.name}(n):", *indented(lines + yielded)]

    def write_class(self, entity):
        bases = [other for other in self.entities if other.kind == "class"]
        entity.base = self.dice.choice(bases) if bases and self.happens(0.6) else None
        head = f"({self.spelled(entity.base, entity.module)})" if entity.base else ""
        lines = [f"class {entity.name}{head}:", f'    label = "{entity.name}"', ""]
        if entity.base:
            entity.members, entity.part = dict(entity.base.members), entity.base.part
        else:
            made = ["def __init__(self, n):", "    self.n = n", *self.part(entity), ""]
            lines += indented([*made, *self.size(entity), ""])
        for method in [self.recount, self.entering, self.opened, self.going_through, self.items, self.others]:
            lines += method(entity)
        entity.members.setdefault(("function", "recount"), 1)
        return lines

    def part(self, entity):
        """An attribute that holds an object, of one class or of one of two."""
        classes = [other for other in self.entities if other.kind == "class" and other.members["function", "recount"] < CALLS // 4]
        if not classes or self.happens(0.5):
            return []
        one, other = (self.dice.choice(classes) for _ in range(2))
        entity.part = max(kind.members["function", "recount"] for kind in (one, other))
        names = [self.spelled(kind, entity.module) for kind in (one, other)]
        return [f"    self.part = {names[0]}(n)" + f" if n else {names[1]}(1)" * self.happens(0.3)]

    def size(self, entity):
        """A property, which cannot turn; now and then it calls something."""
        _, call = self.callee("function", 10, entity) if self.happens(self.hardness) else (0, None)
        return ["@property", "def size(self):", "    n = self.n", *indented(self.fill(["return n + CALL"], call or "1"))]

    def recount(self, entity):
        own = [(entity.part, "self.part.recount(ARG)")] if entity.part else []
        if entity.base:
            own.append((entity.base.members["function", "recount"], "super().recount(ARG)"))
            if self.happens(0.3):
                return []
        lines, cost = self.body(entity, own)
        entity.members["function", "recount"] = cost
        return indented(["def recount(self, n):", *indented([*lines, "return total % 7"]), ""])

    def others(self, entity):
        """Methods that use others: a template method, and one that goes through the object itself, or enters it."""
        lines = []
        if not entity.base and self.happens(0.5):
            body, cost = self.body(entity, [(CALLS // 3, "self.recount(ARG)")], sleeps=0.1)
            entity.members["function", "run"] = cost
            lines += indented(["def run(self, n):", *indented([*body, "return total % 7"]), ""])
        for kind, method, uses in [("generator", "__iter__", LOOPS), ("manager", "__enter__", BLOCKS)]:
            if (kind, method) in entity.members and self.happens(0.4):
                name = f"use{kind}"
                entity.members["function", name] = 2 * entity.members[kind, method]
                body = ["total = 0", *self.fill(self.dice.choice(uses), "self"), "return total % 7"]
                lines += indented([f"def {name}(self, n):", *indented(body), ""])
        return lines

    def entering(self, entity):
        is_inherited = ("manager", "__enter__") in entity.members
        if self.happens(0.7 if is_inherited else 0.5):
            return []
        lines, cost = self.body(Entity("class", entity.name, entity.module))
        if is_inherited and self.happens(0.5):
            lines += ["total += super().__enter__()"]
            cost += entity.members["manager", "__enter__"]
        entity.members["manager", "__enter__"] = cost + 1
        leaving = ["time.sleep(0.001)"] * self.happens(0.3) + [f'print("leave {entity.name}")']
        enter = ["def __enter__(self):", "    n = self.n", *indented([*lines, "return total % 7"]), ""]
        return indented([*enter, "def __exit__(self, *details):", *indented(leaving), ""])

    def opened(self, entity):
        """A method that gives a context manager."""
        if self.happens(0.7):
            return []
        lines, cost = self.body(entity)
        entity.members["manager", "opened"] = cost
        return indented(["@contextlib.contextmanager", "def opened(self, n):", *indented([*lines, "yield total % 5"]), ""])

    def items(self, entity):
        """A method that is a generator."""
        if self.happens(0.6):
            return []
        made = Entity("generator", entity.name, entity.module)
        lines, made.cost = self.body(made)
        lines += self.yields(made)
        entity.members["generator", "items"] = made.cost
        return indented(["def items(self, n):", *indented(lines), ""])

    def going_through(self, entity):
        if self.happens(0.6):
            return []
        made = Entity("generator", entity.name, entity.module)
        lines, made.cost = self.body(made)
        lines += self.yields(made)
        entity.members["generator", "__iter__"] = made.cost
        return indented(["def __iter__(self):", "    n = self.n", *indented(lines), ""])

    def main(self):
        """A `main` that uses the last of what there is."""
        entity = Entity("function", "main", "main")
        lines = ["n = 2", 'total = 0']
        for _ in range(6):
            lines += self.statement(entity, CALLS, ())[1]
        call = self.dice.choice(["main()", "print(main())", "sys.exit(main())", "raise SystemExit(main())"])
        lines += ['print("total", total)', "return 0"]
        return ["", "", "def main():", *indented(lines), "", "", 'if __name__ == "__main__":', f"    {call}"]


def indented(lines):
    return [f"    {line}" if line else "" for line in lines]

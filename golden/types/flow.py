# Which of a name's values are there where it is read.


def two_types():
    x = 1
    print(x)  #: x -> builtins.int
    x = "one"
    print(x)  #: x -> builtins.str


def branches(flag=True):
    if flag:
        x = 1
    else:
        x = "one"
    return x  #: x -> builtins.int | builtins.str


def one_branch(flag=True):
    x = None
    if flag:
        x = 1.5
    return x  #: x -> None | builtins.float


def left_early(flag=False):
    x = None
    if flag:
        return None
    x = 1
    return x  #: x -> builtins.int


def raised(flag=False):
    x = "text"
    if flag:
        x = 1
        raise ValueError(x)  #: x -> builtins.int
    return x  #: x -> builtins.str


def loop_target():
    x = "before"
    for x in range(3):
        print(x)  #: x -> builtins.int
    return x  #: x -> builtins.int | builtins.str


def back_edge():
    x = None
    for _ in range(2):
        print(x)  #: x -> None | builtins.int
        x = 1
    return x  #: x -> None | builtins.int


def broken_out():
    x = None
    while True:
        x = 1
        break
    return x  #: x -> builtins.int


def with_else():
    for _ in "ab":
        x = b"found"
        break
    else:
        x = "none"
    return x  #: x -> builtins.bytes | builtins.str


def continued(flag=True):
    x = 1
    for _ in range(3):
        if flag:
            x = "a"
            continue
        x = 2.0
    return x  #: x -> builtins.float | builtins.int | builtins.str


def attempt():
    x = 1
    try:
        x = "tried"
        x = 1.5
    except ValueError:
        print(x)  #: x -> builtins.float | builtins.int | builtins.str
    return x  #: x -> builtins.float | builtins.int | builtins.str


def attempt_else():
    x = None
    try:
        print(x)  #: x -> None
    except KeyError as x:
        print(x)  #: x -> builtins.KeyError
        return
    else:
        x = 1
    print(x)  #: x -> builtins.int


def unbound_after_handler():
    x = 1
    try:
        {}["a"]
    except KeyError as x:
        print(x.args)  #: x -> builtins.KeyError
    else:
        return x  #: x -> builtins.int


def several_exceptions():
    try:
        [][0]
    except (IndexError, KeyError) as error:
        print(error)  #: error -> builtins.IndexError | builtins.KeyError


def at_last():
    x = None
    try:
        x = 1
    finally:
        print(x)  #: x -> None | builtins.int
    return x  #: x -> builtins.int


def returned_through_finally(flag=False):
    x = 1
    for _ in range(2):
        try:
            if flag:
                x = "a"
                break
            x = 2.5
        finally:
            print(x)  #: x -> builtins.float | builtins.int | builtins.str
    return x  #: x -> builtins.float | builtins.int | builtins.str


def swallowed():
    x = None
    with memoryview(b"abc"):
        x = 1
    return x  #: x -> None | builtins.int


def opened(path=__file__):
    x = None
    with open(path):
        x = 1
    return x  #: x -> builtins.int


def matched(subject=1):
    match subject:
        case 1:
            x = 1
        case [_]:
            x = "list"
        case y:
            x = 2.0
    return x  #: x -> builtins.float | builtins.int | builtins.str


def captured():
    subject = 1
    match subject:
        case int() as number:
            print(number)  #: number -> builtins.int
        case other:
            print(other)  #: other -> builtins.int


def captured_within(subject=(1, 2)):
    match subject:
        case (first, _):
            print(first)  #: first -> unknown: 'first' is captured by a pattern


def walrus():
    if (x := 5) > 3:
        print(x)  #: x -> builtins.int
    return [y := "last" for _ in "ab"], y  #: y -> builtins.str


def short_circuit(flag=True):
    x = None
    flag and (x := 1)
    return x  #: x -> None | builtins.int


def deleted():
    x = 1
    del x
    try:
        return x  #: x -> unknown: 'x' has no value here
    except NameError:
        x = "again"
    return x  #: x -> builtins.str


def comprehension(x=None):
    x = "outer"
    y = [x for x in (1, 2)]  #: [x for x in (1, 2)] -> builtins.list[builtins.int]
    print(y)  #: y -> builtins.list[builtins.int]
    return x  #: x -> builtins.str


def shadows():
    len = str
    return len(1)  #: len(1) -> builtins.str


def captured_by_function():
    x = 1

    def inner():
        nonlocal x
        x = "changed"

    inner()
    return x  #: x -> builtins.int | builtins.str


def free():
    x = None

    def inner():
        return x  #: x -> None | builtins.int

    print(inner)
    x = 1
    return inner()


def unreachable():
    x = 1
    return x
    x = "never"
    return x


counter = None


def set_counter():
    global counter
    counter = 1


def get_counter():
    return counter  #: counter -> None | builtins.int


def swapped():
    a, b = 1, "b"
    a, b = b, a
    return a, b  #: a -> builtins.str


def circle():
    x = 1
    y = "y"
    for _ in range(3):
        x, y = y, x
    return x  #: x -> unknown: it depends on itself


def passed_round(flag=True):
    x = 1
    y = 2.5
    while flag:
        y = x
        x = y
        flag = False
    return y  #: y -> builtins.float | builtins.int


def added():
    total = 0
    total += 1
    return total  #: total -> builtins.int


def added_in_loop():
    total = 0
    for number in range(3):
        total += number
    return total  #: total -> unknown: values of such expressions are not followed


def not_none(x: int | None = 1):
    if x is None:
        print(x)  #: x -> None | builtins.int
        return None
    print(x)  #: x -> builtins.int
    return x


def truthy(x: str | None = "a", y: int | None = 1):
    if x and y:
        return x, y  #: y -> builtins.int
    if not x:
        return x  #: x -> None | builtins.str
    return x  #: x -> builtins.str


def fallback(x: str | None = None):
    x = x or "default"
    return x  #: x -> builtins.str

# Which of a name's values are there where it is read.


def two_types():
    x = 1
    print(x)  #: x -> ?
    x = "one"
    print(x)  #: x -> ?


def branches(flag=True):
    if flag:
        x = 1
    else:
        x = "one"
    return x  #: x -> ?


def one_branch(flag=True):
    x = None
    if flag:
        x = 1.5
    return x  #: x -> ?


def left_early(flag=False):
    x = None
    if flag:
        return None
    x = 1
    return x  #: x -> ?


def raised(flag=False):
    x = "text"
    if flag:
        x = 1
        raise ValueError(x)  #: x -> ?
    return x  #: x -> ?


def loop_target():
    x = "before"
    for x in range(3):
        print(x)  #: x -> ?
    return x  #: x -> ?


def back_edge():
    x = None
    for _ in range(2):
        print(x)  #: x -> ?
        x = 1
    return x  #: x -> ?


def broken_out():
    x = None
    while True:
        x = 1
        break
    return x  #: x -> ?


def with_else():
    for _ in "ab":
        x = b"found"
        break
    else:
        x = "none"
    return x  #: x -> ?


def continued(flag=True):
    x = 1
    for _ in range(3):
        if flag:
            x = "a"
            continue
        x = 2.0
    return x  #: x -> ?


def attempt():
    x = 1
    try:
        x = "tried"
        x = 1.5
    except ValueError:
        print(x)  #: x -> ?
    return x  #: x -> ?


def attempt_else():
    x = None
    try:
        print(x)  #: x -> ?
    except KeyError as x:
        print(x)  #: x -> ?
        return
    else:
        x = 1
    print(x)  #: x -> ?


def unbound_after_handler():
    x = 1
    try:
        {}["a"]
    except KeyError as x:
        print(x.args)  #: x -> ?
    else:
        return x  #: x -> ?


def several_exceptions():
    try:
        [][0]
    except (IndexError, KeyError) as error:
        print(error)  #: error -> ?


def at_last():
    x = None
    try:
        x = 1
    finally:
        print(x)  #: x -> ?
    return x  #: x -> ?


def returned_through_finally(flag=False):
    x = 1
    for _ in range(2):
        try:
            if flag:
                x = "a"
                break
            x = 2.5
        finally:
            print(x)  #: x -> ?
    return x  #: x -> ?


def swallowed():
    x = None
    with memoryview(b"abc"):
        x = 1
    return x  #: x -> ?


def opened(path=__file__):
    x = None
    with open(path):
        x = 1
    return x  #: x -> ?


def matched(subject=1):
    match subject:
        case 1:
            x = 1
        case [_]:
            x = "list"
        case y:
            x = 2.0
    return x  #: x -> ?


def captured():
    subject = 1
    match subject:
        case int() as number:
            print(number)  #: number -> ?
        case other:
            print(other)  #: other -> ?


def captured_within(subject=(1, 2)):
    match subject:
        case (first, _):
            print(first)  #: first -> ?


def walrus():
    if (x := 5) > 3:
        print(x)  #: x -> ?
    return [y := "last" for _ in "ab"], y  #: y -> ?


def short_circuit(flag=True):
    x = None
    flag and (x := 1)
    return x  #: x -> ?


def deleted():
    x = 1
    del x
    try:
        return x  #: x -> ?
    except NameError:
        x = "again"
    return x  #: x -> ?


def comprehension(x=None):
    x = "outer"
    y = [x for x in (1, 2)]  #: x for x in (1, 2) -> ?
    print(y)  #: y -> ?
    return x  #: x -> ?


def shadows():
    len = str
    return len(1)  #: len(1) -> ?


def captured_by_function():
    x = 1

    def inner():
        nonlocal x
        x = "changed"

    inner()
    return x  #: x -> ?


def free():
    x = None

    def inner():
        return x  #: x -> ?

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
    return counter  #: counter -> ?


def swapped():
    a, b = 1, "b"
    a, b = b, a
    return a, b  #: a -> ?


def circle():
    x = 1
    y = "y"
    for _ in range(3):
        x, y = y, x
    return x  #: x -> ?


def passed_round(flag=True):
    x = 1
    y = 2.5
    while flag:
        y = x
        x = y
        flag = False
    return y  #: y -> ?


def added():
    total = 0
    total += 1
    return total  #: total -> ?


def added_in_loop():
    total = 0
    for number in range(3):
        total += number
    return total  #: total -> ?


def not_none(x: int | None = 1):
    if x is None:
        print(x)  #: x -> ?
        return None
    print(x)  #: x -> ?
    return x


def truthy(x: str | None = "a", y: int | None = 1):
    if x and y:
        return x, y  #: y -> ?
    if not x:
        return x  #: x -> ?
    return x  #: x -> ?


def fallback(x: str | None = None):
    x = x or "default"
    return x  #: x -> ?

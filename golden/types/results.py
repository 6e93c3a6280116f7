# What operators, methods and functions of Python's own give.

HEADERS = {"a": "b"}


def numbers(a: int, b: float, c: bool, d: int | float, e):
    print(a + 1)  #: a + 1 -> builtins.int
    print(a * b)  #: a * b -> builtins.float
    print(a / 2)  #: a / 2 -> builtins.float
    print(a // 2)  #: a // 2 -> builtins.int
    print(a % 2)  #: a % 2 -> builtins.int
    print(b // 2)  #: b // 2 -> builtins.float
    print(a**2)  #: a**2 -> unknown: values of such expressions are not followed
    print(a + c)  #: a + c -> unknown: values of such expressions are not followed
    print(d + 1)  #: d + 1 -> unknown: values of such expressions are not followed
    print(a + e)  #: a + e -> unknown: values of such expressions are not followed
    print(-a)  #: -a -> builtins.int
    print(-d)  #: -d -> builtins.float | builtins.int
    print(-e)  #: -e -> unknown: values of such expressions are not followed
    print(-c)  #: -c -> unknown: values of such expressions are not followed
    print(max(a, b))  #: max(a, b) -> builtins.float | builtins.int
    print(min(a, e))  #: min(a, e) -> unknown: 'e' is a parameter of a function that others may call
    print(max([a]))  #: max([a]) -> unknown: nothing says what 'builtins.max' is
    print(round(b))  #: round(b) -> builtins.int
    print(round(b, 2))  #: round(b, 2) -> builtins.float
    print(round(e))  #: round(e) -> unknown: nothing says what 'builtins.round' is
    print(abs(a))  #: abs(a) -> builtins.int


def texts(a: str, b: bytes, e):
    print(a.strip().upper())  #: a.strip().upper() -> builtins.str
    print(",".join(e))  #: ",".join(e) -> builtins.str
    print("{}".format(e))  #: "{}".format(e) -> builtins.str
    print(a.encode())  #: a.encode() -> builtins.bytes
    print(b.decode())  #: b.decode() -> builtins.str
    print(b.strip())  #: b.strip() -> unknown: nothing says what 'strip' of 'builtins.bytes' is
    print(a.split())  #: a.split() -> builtins.list[builtins.str]
    print(a.find("b"))  #: a.find("b") -> unknown: nothing says what 'find' of 'builtins.str' is
    print(e.strip())  #: e.strip() -> unknown: 'e' is a parameter of a function that others may call
    print(f"{e}")  #: f"{e}" -> builtins.str


def dictionaries(a: dict[str, int], e):
    print({**a, "b": "c"})  #: {**a, "b": "c"} -> builtins.dict[builtins.str, builtins.int | builtins.str]
    print({**HEADERS, "b": 1})  #: {**HEADERS, "b": 1} -> builtins.dict[builtins.str, builtins.int | builtins.str]
    print({**e, "b": 1})  #: {**e, "b": 1} -> builtins.dict
    print({**{}, "b": 1})  #: {**{}, "b": 1} -> builtins.dict
    print(a | {"b": "c"})  #: a | {"b": "c"} -> builtins.dict[builtins.str, builtins.int | builtins.str]
    print(a | e)  #: a | e -> unknown: values of such expressions are not followed
    print(dict(a, b="c"))  #: dict(a, b="c") -> builtins.dict[builtins.str, builtins.int | builtins.str]
    print(dict(b=1))  #: dict(b=1) -> builtins.dict[builtins.str, builtins.int]
    print(dict(e))  #: dict(e) -> builtins.dict
    print(dict())  #: dict() -> builtins.dict
    print(a.copy())  #: a.copy() -> builtins.dict[builtins.str, builtins.int]

# Literals, displays, unpacking and going through values.


def literals():
    print(1)  #: 1 -> builtins.int
    print(0xE)  #: 0xE -> builtins.int
    print(1e3)  #: 1e3 -> builtins.float
    print(2j)  #: 2j -> builtins.complex
    print(b"a")  #: b"a" -> builtins.bytes
    print(f"{1}")  #: f"{1}" -> builtins.str
    print(-1)  #: -1 -> builtins.int
    print(not 1)  #: not 1 -> builtins.bool
    print(...)  #: ... -> builtins.ellipsis
    print(1 < 2)  #: 1 < 2 -> builtins.bool
    print("a" in "abc")  #: "a" in "abc" -> builtins.bool
    print("a" + "b")  #: "a" + "b" -> builtins.str
    print("%d" % 1)  #: "%d" % 1 -> builtins.str
    print(1 / 2)  #: 1 / 2 -> builtins.float


def displays():
    print([1, 2])  #: [1, 2] -> builtins.list[builtins.int]
    print([])  #: [] -> builtins.list
    print({1, "a"})  #: {1, "a"} -> builtins.set[builtins.int | builtins.str]
    print({"a": 1})  #: {"a": 1} -> builtins.dict[builtins.str, builtins.int]
    print((1, "a"))  #: (1, "a") -> builtins.tuple[builtins.int, builtins.str]
    print(*[1, *"ab"])  #: [1, *"ab"] -> builtins.list[builtins.int | builtins.str]
    print({**{}})  #: {**{}} -> builtins.dict
    print([str(x) for x in range(2)])  #: [str(x) for x in range(2)] -> builtins.list[builtins.str]
    print({x: 1 for x in "ab"})  #: {x: 1 for x in "ab"} -> builtins.dict[builtins.str, builtins.int]
    print((x for x in "ab"))  #: (x for x in "ab") -> builtins.generator[builtins.str]


def constructors():
    print(str(1))  #: str(1) -> builtins.str
    print(list("ab"))  #: list("ab") -> builtins.list[builtins.str]
    print(dict(a=1))  #: dict(a=1) -> builtins.dict[builtins.str, builtins.int]
    print(tuple([1]))  #: tuple([1]) -> builtins.tuple[builtins.int, builtins.ellipsis]
    print(int)  #: int -> class builtins.int
    print(len("a"))  #: len("a") -> builtins.int
    print(print())  #: print() -> None
    print(type(1))  #: type(1) -> unknown: what calling 'type' gives is not known


def unpacking():
    a, (b, *c) = 1, ("a", 2.0, 3.0)
    print(a)  #: a -> builtins.int
    print(b)  #: b -> builtins.str
    print(c)  #: c -> builtins.list[builtins.float]
    *first, last = 1, 2, "a"
    print(first)  #: first -> builtins.list[builtins.int]
    print(last)  #: last -> builtins.str
    d, e = "xy"
    print(d)  #: d -> builtins.str
    [f, g] = [1, 2]
    print(f)  #: f -> unknown: what is in '[1, 2]' may be changed elsewhere


def going_through():
    for number, text in enumerate(["a", "b"]):
        print(number)  #: number -> builtins.int
        print(text)  #: text -> builtins.str
    for left, right in zip([1], "a"):
        print(right)  #: right -> builtins.str
    for key in {"a": 1}:
        print(key)  #: key -> builtins.str
    for either in (1, "a"):
        print(either)  #: either -> builtins.int | builtins.str
    for byte in b"ab":
        print(byte)  #: byte -> builtins.int


def elements():
    pair = (1, "a")
    print(pair[0])  #: pair[0] -> builtins.int
    print(pair[-1])  #: pair[-1] -> builtins.str
    names = ["a", "b"]
    print(names[0])  #: names[0] -> builtins.str
    print({"a": 1.5}["a"])  #: {"a": 1.5}["a"] -> builtins.float


def changed_list():
    numbers = [1]
    numbers.append("a")
    return numbers  #: numbers -> builtins.list[unknown]


def changed_elements():
    numbers = [1]
    numbers.append("a")
    for number in numbers:
        print(number)  #: number -> unknown: what is in '[1]' may be changed elsewhere


def looked_at():
    numbers = [1, 2]
    for number in numbers:
        print(number)  #: number -> builtins.int
    print(len(numbers))  #: numbers -> builtins.list[builtins.int]


def choices(flag=False):
    print(1 if flag else "a")  #: 1 if flag else "a" -> builtins.int | builtins.str
    print(None or 1)  #: None or 1 -> builtins.int
    print("" or 1)  #: "" or 1 -> builtins.int | builtins.str
    print(1 and "a")  #: 1 and "a" -> builtins.int | builtins.str


def pairs_of_pairs():
    a = (1, 1)
    b = (a, a)
    c = (b, b)
    d = (c, c)
    e = (d, d)
    return (e, e)  #: (e, e) -> builtins.tuple

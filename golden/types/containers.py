# Literals, displays, unpacking and going through values.


def literals():
    print(1)  #: 1 -> ?
    print(0xE)  #: 0xE -> ?
    print(1e3)  #: 1e3 -> ?
    print(2j)  #: 2j -> ?
    print(b"a")  #: b"a" -> ?
    print(f"{1}")  #: f"{1}" -> ?
    print(-1)  #: -1 -> ?
    print(not 1)  #: not 1 -> ?
    print(...)  #: ... -> ?
    print(1 < 2)  #: 1 < 2 -> ?
    print("a" in "abc")  #: "a" in "abc" -> ?
    print("a" + "b")  #: "a" + "b" -> ?
    print("%d" % 1)  #: "%d" % 1 -> ?
    print(1 / 2)  #: 1 / 2 -> ?


def displays():
    print([1, 2])  #: [1, 2] -> ?
    print([])  #: [] -> ?
    print({1, "a"})  #: {1, "a"} -> ?
    print({"a": 1})  #: {"a": 1} -> ?
    print((1, "a"))  #: (1, "a") -> ?
    print(*[1, *"ab"])  #: [1, *"ab"] -> ?
    print({**{}})  #: {**{}} -> ?
    print([str(x) for x in range(2)])  #: [str(x) for x in range(2)] -> ?
    print({x: 1 for x in "ab"})  #: {x: 1 for x in "ab"} -> ?
    print(x for x in "ab")  #: x for x in "ab" -> ?


def constructors():
    print(str(1))  #: str(1) -> ?
    print(list("ab"))  #: list("ab") -> ?
    print(dict(a=1))  #: dict(a=1) -> ?
    print(tuple([1]))  #: tuple([1]) -> ?
    print(int)  #: int -> ?
    print(len("a"))  #: len("a") -> ?
    print(print())  #: print() -> ?
    print(type(1))  #: type(1) -> ?


def unpacking():
    a, (b, *c) = 1, ("a", 2.0, 3.0)
    print(a)  #: a -> ?
    print(b)  #: b -> ?
    print(c)  #: c -> ?
    *first, last = 1, 2, "a"
    print(first)  #: first -> ?
    print(last)  #: last -> ?
    d, e = "xy"
    print(d)  #: d -> ?
    [f, g] = [1, 2]
    print(f)  #: f -> ?


def going_through():
    for number, text in enumerate(["a", "b"]):
        print(number)  #: number -> ?
        print(text)  #: text -> ?
    for left, right in zip([1], "a"):
        print(right)  #: right -> ?
    for key in {"a": 1}:
        print(key)  #: key -> ?
    for either in (1, "a"):
        print(either)  #: either -> ?
    for byte in b"ab":
        print(byte)  #: byte -> ?


def elements():
    pair = (1, "a")
    print(pair[0])  #: pair[0] -> ?
    print(pair[-1])  #: pair[-1] -> ?
    names = ["a", "b"]
    print(names[0])  #: names[0] -> ?
    print({"a": 1.5}["a"])  #: {"a": 1.5}["a"] -> ?


def changed_list():
    numbers = [1]
    numbers.append("a")
    return numbers  #: numbers -> ?


def changed_elements():
    numbers = [1]
    numbers.append("a")
    for number in numbers:
        print(number)  #: number -> ?


def looked_at():
    numbers = [1, 2]
    for number in numbers:
        print(number)  #: number -> ?
    print(len(numbers))  #: numbers -> ?


def choices(flag=False):
    print(1 if flag else "a")  #: 1 if flag else "a" -> ?
    print(None or 1)  #: None or 1 -> ?
    print("" or 1)  #: "" or 1 -> ?
    print(1 and "a")  #: 1 and "a" -> ?


def pairs_of_pairs():
    a = (1, 1)
    b = (a, a)
    c = (b, b)
    d = (c, c)
    e = (d, d)
    return (e, e)  #: (e, e) -> ?

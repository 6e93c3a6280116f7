# What operators, methods and functions of Python's own give.

HEADERS = {"a": "b"}


def numbers(a: int, b: float, c: bool, d: int | float, e):
    print(a + 1)  #: a + 1
    print(a * b)  #: a * b
    print(a / 2)  #: a / 2
    print(a // 2)  #: a // 2
    print(a % 2)  #: a % 2
    print(b // 2)  #: b // 2
    print(a**2)  #: a**2
    print(a + c)  #: a + c
    print(d + 1)  #: d + 1
    print(a + e)  #: a + e
    print(-a)  #: -a
    print(-d)  #: -d
    print(-e)  #: -e
    print(-c)  #: -c
    print(max(a, b))  #: max(a, b)
    print(min(a, e))  #: min(a, e)
    print(max([a]))  #: max([a])
    print(round(b))  #: round(b)
    print(round(b, 2))  #: round(b, 2)
    print(round(e))  #: round(e)
    print(abs(a))  #: abs(a)


def texts(a: str, b: bytes, e):
    print(a.strip().upper())  #: a.strip().upper()
    print(",".join(e))  #: ",".join(e)
    print("{}".format(e))  #: "{}".format(e)
    print(a.encode())  #: a.encode()
    print(b.decode())  #: b.decode()
    print(b.strip())  #: b.strip()
    print(a.split())  #: a.split()
    print(a.find("b"))  #: a.find("b")
    print(e.strip())  #: e.strip()
    print(f"{e}")  #: f"{e}"


def dictionaries(a: dict[str, int], e):
    print({**a, "b": "c"})  #: {**a, "b": "c"}
    print({**HEADERS, "b": 1})  #: {**HEADERS, "b": 1}
    print({**e, "b": 1})  #: {**e, "b": 1}
    print({**{}, "b": 1})  #: {**{}, "b": 1}
    print(a | {"b": "c"})  #: a | {"b": "c"}
    print(a | e)  #: a | e
    print(dict(a, b="c"))  #: dict(a, b="c")
    print(dict(b=1))  #: dict(b=1)
    print(dict(e))  #: dict(e)
    print(dict())  #: dict()
    print(a.copy())  #: a.copy()

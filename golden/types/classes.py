# Instances, their attributes and methods.

from enum import Enum
from typing import Generic, Self, TypeVar

T = TypeVar("T")


class Base:
    kind = "base"
    number: int
    late = None

    def __init__(self, size=1):
        self.name = "a"
        self.size = size
        self.items = [1]
        self.late = 1.5
        self.nothing = None
        self.annotated: str | None = None
        self.both = 1

    def rename(self):
        self.name = "b"
        self.both = "two"
        return self

    def show(self):
        print(self)  #: self -> ?
        print(self.name)  #: self.name -> ?
        print(self.kind)  #: self.kind -> ?
        print(self.late)  #: self.late -> ?
        print(self.nothing)  #: self.nothing -> ?
        print(self.annotated)  #: self.annotated -> ?
        print(self.both)  #: self.both -> ?
        print(self.items)  #: self.items -> ?
        return self.size  #: self.size -> ?

    @property
    def length(self) -> int:
        return 1

    @length.setter
    def length(self, value):
        pass

    @classmethod
    def make(cls) -> Self:
        print(cls)  #: cls -> ?
        return cls()  #: cls() -> ?

    @staticmethod
    def parse(text) -> float:
        return 1.5

    def _private(self, x):
        return x  #: x -> ?

    def call_private(self):
        return self._private("a")

    def whoami(self):
        return "base"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def __iter__(self):
        yield 1.5

    def __getitem__(self, index) -> bytes:
        return b""

    def __call__(self) -> complex:
        return 2j


class Derived(Base):
    def __init__(self):
        super().__init__()
        self.extra = 1

    def whoami(self):
        return 1

    def inherited(self):
        print(self.name)  #: self.name -> ?
        print(self.extra)  #: self.extra -> ?
        print(super().rename())  #: super().rename() -> ?
        return self.rename()  #: self.rename() -> ?


def instances():
    base = Base()
    print(base)  #: base -> ?
    print(base.name)  #: base.name -> ?
    print(base.length)  #: base.length -> ?
    print(base.make())  #: base.make() -> ?
    print(Base.parse("1"))  #: Base.parse("1") -> ?
    print(base.rename().rename())  #: base.rename().rename() -> ?
    print(base.whoami())  #: base.whoami() -> ?
    print(base[0])  #: base[0] -> ?
    print(base())  #: base() -> ?
    print(Base)  #: Base -> ?
    print(Base.kind)  #: Base.kind -> ?
    print(Derived().rename)  #: Derived().rename -> ?
    with base as entered:
        print(entered)  #: entered -> ?
    for element in base:
        print(element)  #: element -> ?


def shows():
    Base().show()
    Derived().inherited()
    Base().call_private()


class Colour(Enum):
    red = 1


def members():
    return Colour.red  #: Colour.red -> ?


class Made:
    def __new__(cls):
        return 1


def made():
    return Made()  #: Made() -> ?


class Meta(type):
    def __call__(cls):
        return 1


class WithMeta(metaclass=Meta):
    pass


def with_meta():
    return WithMeta()  #: WithMeta() -> ?


class Patched:
    value = 1

    def __init__(self):
        self.other = 1


def patch():
    patched = Patched()
    patched.value = "a"
    print(patched.value)  #: patched.value -> ?


def patch_something(something=Patched()):
    something.other = "a"
    print(Patched().other)  #: Patched().other -> ?


class Box(Generic[T]):
    def __init__(self, value: T):
        self.value = value


def boxes():
    box = Box(1)
    print(box)  #: box -> ?
    return box.value  #: box.value -> ?


def decorate(cls):
    return cls


@decorate
class Decorated:
    pass


def decorated_class():
    return Decorated()  #: Decorated() -> ?


class Node:
    def __init__(self):
        self.next: Node | None = None


def linked():
    node = Node()
    print(node.next)  #: node.next -> ?
    while node:
        node = node.next
    return node  #: node -> ?


class Twice:
    def one(self):
        return 1

    def one(self):  # noqa: F811
        return "a"


def twice():
    return Twice().one()  #: Twice().one() -> ?


class Unrelated:
    def __init__(self):
        self.name = 1.5


def unrelated():
    return Unrelated().name  #: Unrelated().name -> ?

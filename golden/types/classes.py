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
        print(self)  #: self -> <module>.Base
        print(self.name)  #: self.name -> builtins.str
        print(self.kind)  #: self.kind -> builtins.str
        print(self.late)  #: self.late -> None | builtins.float
        print(self.nothing)  #: self.nothing -> None
        print(self.annotated)  #: self.annotated -> None | builtins.str
        print(self.both)  #: self.both -> builtins.int | builtins.str
        print(self.items)  #: self.items -> builtins.list[unknown]
        return self.size  #: self.size -> unknown: 'size' is a parameter of a function that others may call

    @property
    def length(self) -> int:
        return 1

    @length.setter
    def length(self, value):
        pass

    @classmethod
    def make(cls) -> Self:
        print(cls)  #: cls -> class <module>.Base
        return cls()  #: cls() -> <module>.Base

    @staticmethod
    def parse(text) -> float:
        return 1.5

    def _private(self, x):
        return x  #: x -> builtins.str

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
        print(self.name)  #: self.name -> builtins.str
        print(self.extra)  #: self.extra -> builtins.int
        print(super().rename())  #: super().rename() -> <module>.Base
        return self.rename()  #: self.rename() -> <module>.Base


def instances():
    base = Base()
    print(base)  #: base -> <module>.Base
    print(base.name)  #: base.name -> builtins.str
    print(base.length)  #: base.length -> builtins.int
    print(base.make())  #: base.make() -> <module>.Base
    print(Base.parse("1"))  #: Base.parse("1") -> builtins.float
    print(base.rename().rename())  #: base.rename().rename() -> <module>.Base
    print(base.whoami())  #: base.whoami() -> builtins.int | builtins.str
    print(base[0])  #: base[0] -> builtins.bytes
    print(base())  #: base() -> builtins.complex
    print(Base)  #: Base -> class <module>.Base
    print(Base.kind)  #: Base.kind -> builtins.str
    print(Derived().rename)  #: Derived().rename -> function <module>.Base.rename
    with base as entered:
        print(entered)  #: entered -> <module>.Base
    for element in base:
        print(element)  #: element -> builtins.float


def shows():
    Base().show()
    Derived().inherited()
    Base().call_private()


class Colour(Enum):
    red = 1


def members():
    return Colour.red  #: Colour.red -> unknown: 'enum.Enum' is a base class of which nothing is known


class Made:
    def __new__(cls):
        return 1


def made():
    return Made()  #: Made() -> unknown: '<module>.Made' makes its instances in a way of its own


class Meta(type):
    def __call__(cls):
        return 1


class WithMeta(metaclass=Meta):
    pass


def with_meta():
    return WithMeta()  #: WithMeta() -> unknown: '<module>.WithMeta' makes its instances in a way of its own


class Patched:
    value = 1

    def __init__(self):
        self.other = 1


def patch():
    patched = Patched()
    patched.value = "a"
    print(patched.value)  #: patched.value -> builtins.int | builtins.str


def patch_something(something=Patched()):
    something.other = "a"
    print(Patched().other)  #: Patched().other -> unknown: line 166 may assign to this 'other'


class Box(Generic[T]):
    def __init__(self, value: T):
        self.value = value


def boxes():
    box = Box(1)
    print(box)  #: box -> <module>.Box
    return box.value  #: box.value -> unknown: its annotation is not understood


def decorate(cls):
    return cls


@decorate
class Decorated:
    pass


def decorated_class():
    return Decorated()  #: Decorated() -> unknown: 'Decorated' has a decorator


class Node:
    def __init__(self):
        self.next: Node | None = None


def linked():
    node = Node()
    print(node.next)  #: node.next -> <module>.Node | None
    while node:
        node = node.next
    return node  #: node -> unknown: it depends on itself


class Twice:
    def one(self):
        return 1

    def one(self):  # noqa: F811
        return "a"


def twice():
    return Twice().one()  #: Twice().one() -> unknown: '<module>.Twice.one' is defined several times


class Unrelated:
    def __init__(self):
        self.name = 1.5


def unrelated():
    return Unrelated().name  #: Unrelated().name -> builtins.float

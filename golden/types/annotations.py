# What annotations state.

from __future__ import annotations

import typing
from typing import Annotated, Any, Dict, List, Literal, Optional, Union

if typing.TYPE_CHECKING:
    from web import Session as WebSession

Names = list[str]
type Pair = tuple[int, str]


class Thing:
    pass


def stated(
    a: Optional[int],
    b: Union[int, str, None],
    c: List[int],
    d: Dict[str, bytes],
    e: tuple[int, ...],
    f: "Thing",
    g: "Optional[Thing]",
    h: Annotated[int, "positive"],
    i: Literal["a", 1, None],
    j: Any,
    k: Names,
    l: Pair,
    m: type[Thing],
    n: "list[ 'Thing' ]",
    o: WebSession,
    p: object,
    q: int | "Thing",
    r: typing.Callable[[int], str],
    s: Missing,
    t: None,
):
    a  #: a -> None | builtins.int
    b  #: b -> None | builtins.int | builtins.str
    c  #: c -> builtins.list[builtins.int]
    d  #: d -> builtins.dict[builtins.str, builtins.bytes]
    e  #: e -> builtins.tuple[builtins.int, builtins.ellipsis]
    f  #: f -> <module>.Thing
    g  #: g -> <module>.Thing | None
    h  #: h -> builtins.int
    i  #: i -> None | builtins.int | builtins.str
    j  #: j -> unknown: its annotation allows anything
    k  #: k -> builtins.list[builtins.str]
    l  #: l -> builtins.tuple[builtins.int, builtins.str]
    m  #: m -> class <module>.Thing
    m()  #: m() -> <module>.Thing
    n  #: n -> builtins.list[<module>.Thing]
    o  #: o -> web.Session
    p  #: p -> unknown: its annotation allows anything
    q  #: q -> <module>.Thing | builtins.int
    r  #: r -> unknown: its annotation is not understood
    s  #: s -> unknown: 'Missing' is not bound in this file
    t  #: t -> None


def generic[T](x: T, y: list[T]):
    x  #: x -> unknown: 'T' is a type parameter
    y  #: y -> builtins.list[unknown]


def variables(made):
    x: int = made()
    print(x)  #: x -> builtins.int
    y: list[int] = []
    print(y)  #: y -> builtins.list[builtins.int]
    z: Thing | None = None
    print(z)  #: z -> None
    z = made()
    print(z)  #: z -> <module>.Thing | None
    w: str = 1
    print(w)  #: w -> builtins.int
    for element in y:
        print(element)  #: element -> builtins.int


class Holder:
    thing: Thing
    wrong: int = "a"

    def use(self):
        print(self.thing)  #: self.thing -> <module>.Thing
        print(self.wrong)  #: self.wrong -> unknown: line 86 contradicts the annotation 'int'


def shadowed(str: int):
    x: str = 1
    return str  #: str -> builtins.int

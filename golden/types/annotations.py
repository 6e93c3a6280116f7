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
    a  #: a -> ?
    b  #: b -> ?
    c  #: c -> ?
    d  #: d -> ?
    e  #: e -> ?
    f  #: f -> ?
    g  #: g -> ?
    h  #: h -> ?
    i  #: i -> ?
    j  #: j -> ?
    k  #: k -> ?
    l  #: l -> ?
    m  #: m -> ?
    m()  #: m() -> ?
    n  #: n -> ?
    o  #: o -> ?
    p  #: p -> ?
    q  #: q -> ?
    r  #: r -> ?
    s  #: s -> ?
    t  #: t -> ?


def generic[T](x: T, y: list[T]):
    x  #: x -> ?
    y  #: y -> ?


def variables(made):
    x: int = made()
    print(x)  #: x -> ?
    y: list[int] = []
    print(y)  #: y -> ?
    z: Thing | None = None
    print(z)  #: z -> ?
    z = made()
    print(z)  #: z -> ?
    w: str = 1
    print(w)  #: w -> ?
    for element in y:
        print(element)  #: element -> ?


class Holder:
    thing: Thing
    wrong: int = "a"

    def use(self):
        print(self.thing)  #: self.thing -> ?
        print(self.wrong)  #: self.wrong -> ?


def shadowed(str: int):
    x: str = 1
    return str  #: str -> ?

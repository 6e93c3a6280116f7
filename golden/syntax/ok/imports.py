import a
import a.b.c
import a as b
import a.b as c, d, e.f as g
import a . b
from a import b
from a import b as c
from a import b, c as d
from a import (b)
from a import (b,)
from a import (b, c as d,)
from a import (
    b,  # comment
    c as d,
)
from a.b.c import d
from . import a
from .a import b
from .. import a
from ...a.b import c
from .... import d
from ..... a import b
from ... . import x
from a import *
from .a import *
from . import *
from a import match, case, type, lazy, _ as print
import type.match as case
from __future__ import annotations
def f():
    import a

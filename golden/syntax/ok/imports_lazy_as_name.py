lazy = 1
lazy
lazy.x = lazy[0]
lazy(a)
lazy (a)
lazy[a]
lazy: int
lazy: int = 1
lazy, a = b
lazy + 1
lazy * y
lazy - y
lazy if a else b
lazy is a
lazy in a
lazy or a
del lazy
import lazy
from lazy import a
from .lazy import b
def lazy(lazy, *, x=lazy): return lazy
class lazy(lazy): lazy = lazy
for lazy in lazy: pass
with lazy as lazy: pass
lambda lazy: lazy
lazy += 1
@lazy
def f(): pass
f(lazy=lazy)
(lazy := 1)
lazy; lazy
match lazy:
    case lazy: pass

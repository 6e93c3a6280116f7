return 1
yield x
await x
break
continue
x = *a
*a, *b = c
def f(a, a): pass
f(a=1, a=2)
nonlocal x
def g():
    from a import *
    global y
    x = y
    nonlocal x
(x for x in (y := z))
[x := 1 for x in y]
class C:
    return 1
match x:
    case a: pass
    case b: pass
    case a | b: pass
    case [a, a]: pass
    case {'a': 1, 'a': 2}: pass
    case [*a, *b]: pass
    case A(b=1, b=2): pass
try: pass
except: pass
except A: pass
def h[T, T](): pass
x: int = yield
async def i(): yield from x
lambda a, a: a
del x, x
assert (a, 'always')
try: pass
except* A: return 1

def f(): pass
def f(a): pass
def f(a,): pass
def f(a, b=1): pass
def f(a, /): pass
def f(a, /, b): pass
def f(a=1, /, b=2): pass
def f(a, /, *, b): pass
def f(*, a): pass
def f(*, a, b=1, c): pass
def f(*a): pass
def f(*a, b): pass
def f(*a, b=1, **c): pass
def f(**a): pass
def f(**a,): pass
def f(a, b=1, *c, d, e=2, **f): pass
def f(a, b, /, c, d=1, *e, f, g=2, **h) -> None: pass
def f(a: int, b: str = 'x', *c: int, d: list = [], **e: dict) -> A[B]: pass
def f(*a: *b): pass
def f(*a: *b[c]): pass
def f(a: lambda: 0, b: (yield_)): pass
def f(a,
      b,  # comment
      *,
      c): pass
def f() -> (a, b): pass
def f(a=lambda: 0, b=c if d else e): pass

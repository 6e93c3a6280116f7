a if b else c
a if b else c if d else e
(a if b else c) if d else e
lambda: 0
lambda x: x
lambda x, y=1, /, z=2, *a, k, l=3, **kw: (x, y)
lambda *, k: k
lambda *a: a
lambda **k: k
lambda x,: x
lambda: lambda: 0
lambda: (yield)
lambda: a if b else c
lambda x=lambda: 0: x
a if (lambda: b) else c
(x := 1)
(x := y, z)
(x := lambda: 0)
(x := a if b else c)
if (n := 1) > 0: pass
if n := 1: pass
while x := f(): pass
x[y := 0]
x[y := 0, z := 1]
x[(y := 0):1]
{a := 1, b := 2}
[a := 1, b]
{(a := 1): 2}
assert (x := 1)
f(x=(y := 1))
def g(x=(y := 1)): pass

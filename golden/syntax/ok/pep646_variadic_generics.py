a[*b]
a[*b,]
a[*b, c]
a[b, *c]
a[*b, *c]
a[1:2, *b]
a[*b] = 1
del a[*b]
x: A[*b]
def f(*args: *Ts): pass
def f(*args: *tuple[int, *Ts]) -> A[*Ts]: pass
class C(G[*Ts]): pass
a[*b or c]
a[*b | c]

*a, = b
*a, *b = c
[*a] = b
(*a,) = b
x = *a,
x = [*a, *b]
x = {*a}
x = (*a, *b)
for *a, b in c: pass
for x in *a, *b: pass
return *a, b
f(*a, *b)
class C(*a, **b): pass
print(*a)
del a[*b]
*a
*a.b
*(a)
*a | b
*a, *b
with (*a, b): pass
*(*a,), = b
a[*b, *c] = d
(a, *b.c) = d
(*a[0],) = b
def f(): yield *a, *b

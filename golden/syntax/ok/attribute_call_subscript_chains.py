a.b.c(d)[e](f).g
a . b . c
a \
    .b
(a
 .b
 .c())
1 .real
1..real
1.0.real
1j.imag
'a'.join(b)
b''.x
(yield_).x
[].x
{}.y
...  .__class__
None.x, True.y
a()()()[0][1][2]
(a.b)().c
((a).b)[c]

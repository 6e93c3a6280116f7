a or b and not c
a | b ^ c & d
a << b >> c
a + b - c * d / e // f % g @ h
-a ** -b
-a ** b ** c
+-~a
~a ** b
not not a
a if b or c else d and e
a and b or c and d
a or b or c
(a or b) or c
a + (b + c)
(a + b) + c
a < b + c
a | b < c
not a < b
a ** b.c(d)[e]
-a.b
2 ** -1
a @ b * c
a - -b
a--b
a+-+b
x = a, b if c else d, e

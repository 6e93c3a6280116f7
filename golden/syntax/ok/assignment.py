x = 1
x = y = z
x, y = y, x
x, = y
(x) = 1
(x, y) = [a, b] = c
[x, *y] = z
*x, = y
*x, y = z
x.y = x[0] = x.y[0].z = f().a = f()[0] = 2
(x.y) = ((x)[0]) = 3
() = []
[] = ()
x = *a, *b
x = yield_ = 4
a[b] = c[d:e] = f

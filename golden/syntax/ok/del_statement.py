del a
del a, b
del a,
del (a)
del (a, b)
del [a, b]
del (a, [b, (c)])
del a.b, a[0], a[1:2]
del (a.b)
del f().x, f()[0]
del ()
del []
del (a,), b
del ((a)), ((b, c),)

global a
global a, b, c
nonlocal a
nonlocal a, b
assert a
assert a, b
assert (a, b)
assert a, (b, c)
assert a if b else c, d if e else f
assert lambda: 0, lambda: 1
assert not a == b

t'{x=:.2f}y'
z = yield *a, b'c' b'd'
(x.y): int

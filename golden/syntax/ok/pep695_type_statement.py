type X = int
type X[T] = list[T]
type X[T: int, *Ts, **P] = A[T, *Ts, P]
type X = A | B
type X = lambda: 0
type X = a if b else c
type X = (a, b)
type X = (yield_)
type type = type
type match = case
type case[type] = match
type _ = _
type lazy = lazy
type \
  X = int
type X = int; type Y = str
class C:
    type X = int
if a: type X = int

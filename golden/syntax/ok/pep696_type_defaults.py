def f[T = int](): pass
def f[T: int = bool](): pass
def f[T: (int, str) = int](): pass
def f[*Ts = A](): pass
def f[*Ts = *A](): pass
def f[*Ts = *tuple[int, ...]](): pass
def f[**P = [int, str]](): pass
class C[T = int, *Ts = *A, **P = ...]: pass
type X[T = int] = list[T]
type X[T: A = B | C, **P = D] = E
class C[T = lambda: 0]: pass
class C[T, U = T]: pass
class C[T = int, U]: pass

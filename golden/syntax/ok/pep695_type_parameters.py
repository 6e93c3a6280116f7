def f[T](): pass
def f[T](a: T) -> T: pass
def f[T, U](): pass
def f[T,](): pass
def f[T: int](): pass
def f[T: (int, str)](): pass
def f[*Ts](): pass
def f[**P](): pass
def f[T: int, *Ts, **P](*a: *Ts, **k: P.kwargs): pass
class C[T]: pass
class C[T: A | B](D[T]): pass
class C[T](): pass
class C[**P, *Ts, T,]: pass
async def f[T](): pass
@d
def f[T](): pass
def f[
    T,  # comment
    U: int,
](a): pass

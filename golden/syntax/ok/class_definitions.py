class A: pass
class A(): pass
class A(B): pass
class A(B, C, metaclass=M, **kw): pass
class A(*bases): pass
class A(B,): pass
class A((x for x in y)): pass
class A(B):
    """Doc."""
    x = 1

    def f(self): pass

    class Inner: ...
@d
class A: pass
class A: x = 1; y = 2;
class A[T](B[T], x=1): pass

/// Projects in which every use of a method is marked.
extension CallRows {
    static let methods: [Row] = [
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self, x): pass
            # b.py
            def f(x):
              ‹x.nap›(1)
              x.nap()
              x.nap(1, 2, 3)
              if x.nap == 3: x.nap[1]
              return ‹x.nap›
            """
        ),
        (
            "a:R.fetch",
            """
            # a.py
            class T:
              def twice(self): return «self.fetch»()
            class R:
              def fetch(self): pass
            # b.py
            from a import R, T
            class C(T, R): pass
            «C().fetch»()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            class Q(P):
              def nap(self): «super(Q, self).nap»()
            q = Q()
            «type(q)().nap»()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            class Proxy:
              def __init__(self, p): self._p = p
              def __getattr__(self, name): return getattr(self._p, «name»)
            ‹Proxy(P()).nap›()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            import io
            class P:
              def nap(self): pass
            def copy(x): ⟦x.nap⟧()
            copy(P())
            copy(io.StringIO())
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            from typing import TypeVar, Generic
            T = TypeVar('T', bound='B')
            class B: pass
            class P(B):
              def nap(self): pass
            def f(x: T): «x.nap»()
            class C(Generic[T]):
              def __init__(self, x: T): self.x = x
              def go(self): «self.x.nap»()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
              def me(self) -> 'Self': return self
            «P().me().nap»()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            from typing import Any, Mapping
            import logging
            class P:
              def nap(self): pass
            log = logging.getLogger('x')
            TABLE = {'a': 1}
            def f(m: Mapping[str, int], x: 'Any', d: dict):
              ‹m.nap›()
              ‹x.nap›()
              d.nap()
              log.nap()
              TABLE.get('a').nap()
            """
        ),
        (
            "p.a:P.nap",
            """
            # p/__init__.py
            from .a import P as P
            # p/a.py
            class P:
              def nap(self): pass
            # p/b.py
            from typing import TYPE_CHECKING
            if TYPE_CHECKING:
              from . import P
            def f(x: 'P'): «x.nap»()
            """
        ),
        (
            "a:C.get",
            """
            # a.py
            class C:
              def get(self): pass
              def make(self): return «self.get»
            c = C()
            get = c.get
            «get»()
            fetch = c.get
            # b.py
            from a import fetch
            «fetch»()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
              def go(self): «self.nap»()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            # b.py
            from a import P
            p = P()
            «p.nap»()
            «P().nap»()
            «P.nap»(p)
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            # b.py
            from a import P
            def f(p: P): «p.nap»()
            def g(p: 'P | None'): «p.nap»()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            # b.py
            import web
            from a import P
            web.Session().nap()
            s = web.get()
            s.nap()
            s.x[0].nap()
            'a'.nap()
            [].nap()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            # b.py
            class Q:
              def nap(self): pass
            Q().nap()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            class Q(P): pass
            class R(Q):
              def nap(self): «super().nap»()
            «Q().nap»()
            «R().nap»()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            # b.py
            def f(x): ‹x.nap›()
            """
        ),
        // Attributes and parameters.
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            # b.py
            from a import P
            class S:
              def __init__(self, p):
                self.p = p
              def go(self): «self.p.nap»()
            S(P())
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            # b.py
            from a import P
            def go(p): «p.nap»()
            go(P())
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            # b.py
            import web
            def go(p): p.nap()
            go(web.Session())
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            def make(): return P()
            # b.py
            from a import make
            «make().nap»()
            with open(x) as f: f.nap()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            # b.py
            from a import P
            class S:
              def __init__(self): self.all = []
              def add(self): self.all.append(P())
              def go(self):
                for p in self.all: «p.nap»()
                self.d = {}
                self.d['x'] = P()
                for k, v in self.d.items(): «v.nap»()
                «self.d.get('x').nap»()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
              def __enter__(self): return self
              def __exit__(self, *a): pass
            with P() as p: «p.nap»()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
              doze = nap
              def __init__(self): self.rest = self.nap
              def go(self):
                «self.doze»()
                «self.rest»()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            import web
            class P:
              def nap(self): pass
            def f(c):
              x = P() if c else web.make()
              ⟦x.nap⟧()
            f(1)
            """
        ),
        (
            "a:A.nap",
            """
            # a.py
            from typing import Protocol
            class N(Protocol):
              def nap(self): ...
            class A:
              def nap(self): pass
            def f(n: N): «n.nap»()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              @classmethod
              def nap(cls): «cls.nap»()
              @staticmethod
              def doze(): pass
            «P.nap»()
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            # b.py
            from a import P
            def f(xs: list[P]):
              for x in xs: «x.nap»()
              «xs[0].nap»()
              [«x.nap»() for x in xs]
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            from dataclasses import dataclass
            class P:
              def nap(self): pass
            @dataclass
            class S:
              p: P
              def go(self): «self.p.nap»()
            """
        ),
        (
            "a:M.nap",
            """
            # a.py
            class M:
              def nap(self): pass
            class O:
              def go(self): «self.nap»()
            class D(O, M): pass
            """
        ),
        (
            "a:P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            p = P()
            «p.nap» = None
            setattr(p, «'nap'», 1)
            """
        ),
    ]
}

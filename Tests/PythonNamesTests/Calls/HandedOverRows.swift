/// Projects in which a function goes through parameters, properties, annotations and lookups.
extension CallRows {
    /// Who is handed the function is looked for: the parameter that gets it is marked, too.
    static let handedOver: [Row] = [
        (
            "a:load",
            """
            # a.py
            def load(x): pass
            # b.py
            from a import load
            def retry(«action», x):
              if action is None or not action: return
              return «action»(x)
            retry(load, 1)
            retry(x=1, action=load)
            """
        ),
        (
            "a:load",
            """
            # a.py
            def load(): pass
            def inner(«job»): return «job»()
            def outer(«action»):
              def nested(): inner(action)
              nested()
            outer(load)
            """
        ),
        (
            "a:load",
            """
            # a.py
            def load(): pass
            class Job:
              def __init__(self, name, «action»): self.action = action
              def run(self): return «self.action»()
            class Late(Job): pass
            Late("a", load).run()
            """
        ),
        (
            "a:L.load",
            """
            # a.py
            class L:
              def load(self): pass
              def go(self): self.apply(self.load); L.apply(self, self.load)
              def apply(self, «f»): «f»()
            """
        ),
        (
            "a:load",
            """
            # a.py
            def load(): pass
            def retry(«action»): return ⟦action⟧()
            retry(load)
            retry(lambda: 1)
            """
        ),
        (
            "a:load",
            """
            # a.py
            import functools
            def load(): pass
            def spread(*actions): pass
            def named(**actions): pass
            @functools.cache
            def cached(action): return action()
            def f(x): x.run(«load»)
            spread(«load»)
            named(load=«load»)
            cached(«load»)
            print(«load»)
            """
        ),
        (
            "a:load",
            """
            # a.py
            def load(): pass
            def other(«action=print»): pass
            def retry(«action»): ⟦action⟧()
            one = retry if x else other
            one(load)
            """
        ),
    ]

    /// Where receivers come from, and what is no use.
    static let receivers: [Row] = [
        (
            "a:P.nap",
            """
            # a.py
            import functools
            class P:
              def nap(self): pass
            class Q:
              @property
              def p(self): return P()
              @p.setter
              def p(self, p): pass
              @functools.cached_property
              def q(self): return P()
              def f(self): «self.p.nap»(); «self.q.nap»()
            """
        ),
        (
            "a:P.list",
            """
            # a.py
            class P:
              def f(self, x: list[int]) -> list[str]: y: list[str] = []
              def list(self): pass
              def g(self, x: use(«list»)): «self.list»()
            """
        ),
        (
            "a:P.close",
            """
            # a.py
            class P:
              def close(self): pass
            def f(x, name):
              if hasattr(x, "close"): ‹x.close›()
              field = getattr(x, name)
              print(field.label, **getattr(x, "close", {}))
              getattr(P(), «"close"»)
            """
        ),
        (
            "b:P.nap",
            """
            # compat.py
            import sys
            if sys.version_info > (3, 13):
              from typing import TypeVar
            else:
              from typing_extensions import TypeVar
            # a.py
            from compat import TypeVar
            T = TypeVar("T", bound="b.P")
            S = TypeVar("S", "b.P", "b.Q")
            import b
            # b.py
            class P:
              def nap(self): pass
            class Q:
              def nap(self): pass
            # c.py
            from a import S, T
            def f(x: T): «x.nap»()
            def g(x: S): «x.nap»()
            """
        ),
        (
            "a:P.__iter__",
            """
            # a.py
            class P:
              def __iter__(self): return iter([])
            class Q:
              def __init__(self, rows): self.rows = rows
            class R(Q):
              def __init__(self): super().__init__(P())
              def go(self):
                for row in «self.rows»: pass
            """
        ),
    ]

    static let hidden: [(function: String, family: String, project: String)] = [
        (
            "a:F.load",
            "a.py C._load",
            """
            # a.py
            class F:
              def load(self): pass
            class C:
              def __init__(self):
                self.f = F()
                self.f.load = self._load
              def _load(self): pass
            """
        ),
        (
            "a:C._load",
            "a.py F.load",
            """
            # a.py
            class F:
              def load(self): pass
            class C:
              def __init__(self):
                self.f = F()
                self.f.load = self._load
              def _load(self): pass
            """
        ),
        (
            "a:F.load",
            "",
            """
            # a.py
            class F:
              def load(self): pass
            class G:
              def load(self): pass
            f = G()
            f.load = lambda: 1
            """
        ),
    ]
}

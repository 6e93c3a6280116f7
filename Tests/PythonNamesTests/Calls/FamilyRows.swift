/// Projects in which Python calls methods by itself, and projects with families of functions.
extension CallRows {
    static let implicit: [Row] = [
        (
            "a:P.__enter__",
            """
            # a.py
            class P:
              def __enter__(self): return self
              def __exit__(self, *a): pass
            # b.py
            from a import P
            with «P()» as p: pass
            q = P()
            with open('x') as f, «q»: pass
            import stack
            stack.ExitStack().enter_context(«P()»)
            """
        ),
        (
            "a:P.__iter__",
            """
            # a.py
            class P:
              def __iter__(self): return iter([])
            # b.py
            from a import P
            p = P()
            for x in «p»: pass
            [x for x in «p»]
            list(«p»)
            a, b = «p»
            print(*«p»)
            for x in [1]: pass
            1 in «p»
            isinstance(p, P)
            """
        ),
        (
            "a:Q.__next__",
            """
            # a.py
            class Q:
              def __next__(self): pass
            class P:
              def __iter__(self): return Q()
            for x in «P()»: pass
            next(«Q()»)
            """
        ),
        (
            "a:P.__iter__",
            """
            # a.py
            class P:
              def __iter__(self): return self
              def __next__(self): return 'x'
              def __enter__(self): return 1
              def __exit__(self, *a): pass
            for page in «P()»: print(page, str(P()))
            with P() as x: raise LookupError(x)
            """
        ),
        (
            "a:S.reload",
            """
            # a.py
            class S(dict):
              def reload(self): pass
            s = S()
            «s.reload»()
            print(s)
            """
        ),
        (
            "a:P.__call__",
            """
            # a.py
            class P:
              def __call__(self): pass
            p = P()
            map(«p», [])
            """
        ),
        (
            "a:P.__call__",
            """
            # a.py
            class P:
              def __call__(self): pass
            p = P()
            «p»()
            f()
            """
        ),
    ]

    static let families: [(function: String, family: String, project: String)] = [
        (
            "a:P.nap",
            "a.py Q.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            class Q(P):
              def nap(self): pass
            """
        ),
        (
            "a:Q.nap",
            "a.py P.nap; a.py R.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            class Q(P):
              def nap(self): pass
            class R(P):
              def nap(self): pass
            """
        ),
        (
            "b:Q.nap",
            "a.py P.nap",
            """
            # a.py
            class P:
              def nap(self): pass
            # b.py
            import a
            class Q(a.P):
              def nap(self): pass
            """
        ),
        (
            "a:Q.nap",
            "foreign web.View",
            """
            # a.py
            import web
            class Q(web.View):
              def nap(self): pass
            """
        ),
        (
            "a:Q.nap",
            "unknown it is not known what its base 'make()' is",
            """
            # a.py
            class Q(make()):
              def nap(self): pass
            """
        ),
        (
            "a:nap",
            "a.py nap; a.pyi nap",
            """
            # a.py
            if x:
              def nap(): pass
            else:
              def nap(): pass
            # a.pyi
            def nap(): ...
            """
        ),
        (
            "a:A.nap",
            "a.py N.nap",
            """
            # a.py
            from typing import Protocol
            class N(Protocol):
              def nap(self): ...
            class A:
              def nap(self): pass
            """
        ),
        (
            "a:A.nap",
            "",
            """
            # a.py
            class A(Exception):
              def nap(self): pass
            class B:
              def nap(self): pass
            """
        ),
        (
            "a:M.nap",
            "a.py O.nap",
            """
            # a.py
            class M:
              def nap(self): pass
            class O:
              def nap(self): super().nap()
            class D(O, M): pass
            """
        ),
    ]
}

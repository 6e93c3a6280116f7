/// Projects in which every use of a function is marked.
enum CallRows {
    typealias Row = (function: String, project: String)

    static let names: [Row] = [
        (
            "a:nap",
            """
            # a.py
            def nap(): pass
            def f(): «nap»()
            «nap»()
            """
        ),
        (
            "a:nap",
            """
            # a.py
            def nap(): pass
            # b.py
            from a import nap
            «nap»()
            """
        ),
        (
            "a:nap",
            """
            # a.py
            def nap(): pass
            # b.py
            from a import nap as doze
            «doze»()
            """
        ),
        (
            "a:nap",
            """
            # a.py
            def nap(): pass
            # b.py
            import a
            «a.nap»()
            """
        ),
        (
            "a:nap",
            """
            # a.py
            def nap(): pass
            # b.py
            import a as x
            «x.nap»()
            """
        ),
        (
            "p.a:nap",
            """
            # p/__init__.py
            # p/a.py
            def nap(): pass
            # p/b.py
            from .a import nap
            «nap»()
            """
        ),
        (
            "p.a:nap",
            """
            # p/__init__.py
            from .a import nap
            # p/a.py
            def nap(): pass
            # m.py
            import p
            «p.nap»()
            """
        ),
        (
            "p.a:nap",
            """
            # p/__init__.py
            from .a import nap as doze
            # p/a.py
            def nap(): pass
            # m.py
            from p import doze
            «doze»()
            """
        ),
        (
            "p.a:nap",
            """
            # p/__init__.py
            from .a import *
            # p/a.py
            def nap(): pass
            # m.py
            from p import *
            «nap»()
            """
        ),
        (
            "p.a:nap",
            """
            # p/__init__.py
            # p/a.py
            def nap(): pass
            # m.py
            import p.a
            «p.a.nap»()
            """
        ),
        (
            "p.a:nap",
            """
            # p/__init__.py
            # p/a.py
            def nap(): pass
            # m.py
            from p import a
            «a.nap»()
            """
        ),
        (
            "a:nap",
            """
            # a.py
            __all__ = ['other']
            def nap(): pass
            # m.py
            from a import *
            nap()
            """
        ),
        (
            "a:nap",
            """
            # a.py
            def nap(): pass
            # m.py
            def nap(): pass
            nap()
            import a
            x.nap()
            """
        ),
        // Other names.
        (
            "a:nap",
            """
            # a.py
            def nap(): pass
            doze = nap
            «doze»()
            # b.py
            from a import doze
            «doze»()
            """
        ),
        (
            "a:nap",
            """
            # a.py
            def nap(): pass
            def f():
              g = nap
              «g»()
            """
        ),
        (
            "a:nap",
            """
            # a.py
            def nap(): pass
            run(«nap»)
            xs = [«nap»]
            return_ = lambda: «nap»()
            """
        ),
        (
            "a:nap",
            """
            # a.py
            def nap(): pass
            «nap» = 3
            """
        ),
        (
            "a:nap",
            """
            # a.py
            def nap(): pass
            # t.py
            from unittest.mock import patch
            @patch(«'a.nap'»)
            def t(m): pass
            """
        ),
        (
            "a:nap",
            """
            # a.py
            def nap(): pass
            # t.py
            import a
            getattr(a, «'nap'»)()
            print({'nap': 1})
            """
        ),
        (
            "a:nap",
            """
            # a.py
            def nap(): pass
            globals()[«'nap'»]()
            x['nap']
            f('nap')
            f(1, 'nap')
            RUN = «'a.nap'»
            'a.b.nap'
            """
        ),
        (
            "a:do_nap",
            """
            # a.py
            def do_nap(): pass
            # b.py
            import a
            getattr(a, «'do_' + w»)
            getattr(a, 'go_' + w)
            getattr(b, w)
            """
        ),
        (
            "a:P.do_nap",
            """
            # a.py
            class P:
              def do_nap(self): pass
              def go(self, w): getattr(self, «f'do_{w}'»)()
              def no(self, w): getattr(self, f'no_{w}')()
            """
        ),
        (
            "a:nap",
            """
            # a.py
            def nap(): pass
            print(nap.__name__, «nap»)
            """
        ),
        (
            "a:do_nap",
            """
            # a.py
            def do_nap(): pass
            globals()[«'do_' + k»]()
            globals()['x_' + k]()
            # b.py
            import a
            vars(a)[«k»]()
            globals()[k]
            """
        ),
        (
            "a:C.connect",
            """
            # a.py
            class C:
              @classmethod
              def connect(cls): pass
            connect = C.connect
            # b.py
            from a import connect
            «connect»()
            """
        ),
        (
            "a:nap",
            """
            # a.py
            def nap(f): pass
            @«nap»
            def g(): pass
            @«nap»(1)
            def h(): pass
            """
        ),
        // Conditional definitions.
        (
            "a:nap",
            """
            # a.py
            if x:
              def nap(): pass
            else:
              def nap(): pass
            «nap»()
            """
        ),
        (
            "b:nap",
            """
            # b.py
            def nap(): pass
            # a.py
            try:
              from fast import nap
            except ImportError:
              from b import nap
            ⟦nap⟧()
            """
        ),
        (
            "a:main.wait",
            """
            # a.py
            def main():
              def wait(): pass
              «wait»()
              def inner(): «wait»()
            def wait(): pass
            wait()
            """
        ),
    ]
}

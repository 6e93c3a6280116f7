/// Projects in which every use of a function is marked.
enum CallRows {
    typealias Row = (function: String, project: String)

    static let names: [Row] = [
        ("a:nap", "# a.py\ndef nap(): pass\ndef f(): «nap»()\n«nap»()"),
        ("a:nap", "# a.py\ndef nap(): pass\n# b.py\nfrom a import nap\n«nap»()"),
        ("a:nap", "# a.py\ndef nap(): pass\n# b.py\nfrom a import nap as doze\n«doze»()"),
        ("a:nap", "# a.py\ndef nap(): pass\n# b.py\nimport a\n«a.nap»()"),
        ("a:nap", "# a.py\ndef nap(): pass\n# b.py\nimport a as x\n«x.nap»()"),
        ("p.a:nap", "# p/__init__.py\n# p/a.py\ndef nap(): pass\n# p/b.py\nfrom .a import nap\n«nap»()"),
        ("p.a:nap", "# p/__init__.py\nfrom .a import nap\n# p/a.py\ndef nap(): pass\n# m.py\nimport p\n«p.nap»()"),
        ("p.a:nap", "# p/__init__.py\nfrom .a import nap as doze\n# p/a.py\ndef nap(): pass\n# m.py\nfrom p import doze\n«doze»()"),
        ("p.a:nap", "# p/__init__.py\nfrom .a import *\n# p/a.py\ndef nap(): pass\n# m.py\nfrom p import *\n«nap»()"),
        ("p.a:nap", "# p/__init__.py\n# p/a.py\ndef nap(): pass\n# m.py\nimport p.a\n«p.a.nap»()"),
        ("p.a:nap", "# p/__init__.py\n# p/a.py\ndef nap(): pass\n# m.py\nfrom p import a\n«a.nap»()"),
        ("a:nap", "# a.py\n__all__ = ['other']\ndef nap(): pass\n# m.py\nfrom a import *\nnap()"),
        ("a:nap", "# a.py\ndef nap(): pass\n# m.py\ndef nap(): pass\nnap()\nimport a\nx.nap()"),
        // Other names.
        ("a:nap", "# a.py\ndef nap(): pass\ndoze = nap\n«doze»()\n# b.py\nfrom a import doze\n«doze»()"),
        ("a:nap", "# a.py\ndef nap(): pass\ndef f():\n  g = nap\n  «g»()"),
        ("a:nap", "# a.py\ndef nap(): pass\nrun(«nap»)\nxs = [«nap»]\nreturn_ = lambda: «nap»()"),
        ("a:nap", "# a.py\ndef nap(): pass\n«nap» = 3"),
        ("a:nap", "# a.py\ndef nap(): pass\n# t.py\nfrom unittest.mock import patch\n@patch(«'a.nap'»)\ndef t(m): pass"),
        ("a:nap", "# a.py\ndef nap(): pass\n# t.py\nimport a\ngetattr(a, «'nap'»)()\nprint({'nap': 1})"),
        ("a:nap", "# a.py\ndef nap(): pass\nglobals()[«'nap'»]()\nx['nap']\nf('nap')\nf(1, 'nap')\nRUN = «'a.nap'»\n'a.b.nap'"),
        ("a:do_nap", "# a.py\ndef do_nap(): pass\n# b.py\nimport a\ngetattr(a, «'do_' + w»)\ngetattr(a, 'go_' + w)\ngetattr(b, w)"),
        ("a:P.do_nap", "# a.py\nclass P:\n  def do_nap(self): pass\n  def go(self, w): getattr(self, «f'do_{w}'»)()\n  def no(self, w): getattr(self, f'no_{w}')()"),
        ("a:nap", "# a.py\ndef nap(): pass\nprint(nap.__name__, «nap»)"),
        ("a:nap", "# a.py\ndef nap(f): pass\n@«nap»\ndef g(): pass\n@«nap»(1)\ndef h(): pass"),
        // Conditional definitions.
        ("a:nap", "# a.py\nif x:\n  def nap(): pass\nelse:\n  def nap(): pass\n«nap»()"),
        ("b:nap", "# b.py\ndef nap(): pass\n# a.py\ntry:\n  from fast import nap\nexcept ImportError:\n  from b import nap\n⟦nap⟧()"),
        ("a:main.wait", "# a.py\ndef main():\n  def wait(): pass\n  «wait»()\n  def inner(): «wait»()\ndef wait(): pass\nwait()"),
    ]

    static let methods: [Row] = [
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self, x): pass\n# b.py\ndef f(x):\n  ‹x.nap›(1)\n  x.nap()\n  x.nap(1, 2, 3)\n  if x.nap == 3: x.nap[1]\n  return ‹x.nap›"),
        ("a:R.fetch", "# a.py\nclass T:\n  def twice(self): return «self.fetch»()\nclass R:\n  def fetch(self): pass\n# b.py\nfrom a import R, T\nclass C(T, R): pass\n«C().fetch»()"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\nclass Q(P):\n  def nap(self): «super(Q, self).nap»()\nq = Q()\n«type(q)().nap»()"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\nclass Proxy:\n  def __init__(self, p): self._p = p\n  def __getattr__(self, name): return getattr(self._p, «name»)\n‹Proxy(P()).nap›()"),
        ("a:P.nap", "# a.py\nimport io\nclass P:\n  def nap(self): pass\ndef copy(x): ⟦x.nap⟧()\ncopy(P())\ncopy(io.StringIO())"),
        ("a:P.nap", "# a.py\nfrom typing import TypeVar, Generic\nT = TypeVar('T', bound='B')\nclass B: pass\nclass P(B):\n  def nap(self): pass\ndef f(x: T): «x.nap»()\nclass C(Generic[T]):\n  def __init__(self, x: T): self.x = x\n  def go(self): «self.x.nap»()"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\n  def me(self) -> 'Self': return self\n«P().me().nap»()"),
        ("a:P.nap", "# a.py\nfrom typing import Any, Mapping\nimport logging\nclass P:\n  def nap(self): pass\nlog = logging.getLogger('x')\nTABLE = {'a': 1}\ndef f(m: Mapping[str, int], x: 'Any', d: dict):\n  m.nap()\n  ‹x.nap›()\n  d.nap()\n  log.nap()\n  TABLE.get('a').nap()"),
        ("p.a:P.nap", "# p/__init__.py\nfrom .a import P as P\n# p/a.py\nclass P:\n  def nap(self): pass\n# p/b.py\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n  from . import P\ndef f(x: 'P'): «x.nap»()"),
        ("a:C.get", "# a.py\nclass C:\n  def get(self): pass\n  def make(self): return «self.get»\nc = C()\nget = c.get\n«get»()\nfetch = c.get\n# b.py\nfrom a import fetch\n«fetch»()"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\n  def go(self): «self.nap»()"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\n# b.py\nfrom a import P\np = P()\n«p.nap»()\n«P().nap»()\n«P.nap»(p)"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\n# b.py\nfrom a import P\ndef f(p: P): «p.nap»()\ndef g(p: 'P | None'): «p.nap»()"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\n# b.py\nimport web\nfrom a import P\nweb.Session().nap()\ns = web.get()\ns.nap()\ns.x[0].nap()\n'a'.nap()\n[].nap()"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\n# b.py\nclass Q:\n  def nap(self): pass\nQ().nap()"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\nclass Q(P): pass\nclass R(Q):\n  def nap(self): «super().nap»()\n«Q().nap»()\n«R().nap»()"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\n# b.py\ndef f(x): ‹x.nap›()"),
        // Attributes and parameters.
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\n# b.py\nfrom a import P\nclass S:\n  def __init__(self, p):\n    self.p = p\n  def go(self): «self.p.nap»()\nS(P())"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\n# b.py\nfrom a import P\ndef go(p): «p.nap»()\ngo(P())"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\n# b.py\nimport web\ndef go(p): p.nap()\ngo(web.Session())"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\ndef make(): return P()\n# b.py\nfrom a import make\n«make().nap»()\nwith open(x) as f: f.nap()"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\n# b.py\nfrom a import P\nclass S:\n  def __init__(self): self.all = []\n  def add(self): self.all.append(P())\n  def go(self):\n    for p in self.all: «p.nap»()\n    self.d = {}\n    self.d['x'] = P()\n    for k, v in self.d.items(): «v.nap»()\n    «self.d.get('x').nap»()"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\n  def __enter__(self): return self\n  def __exit__(self, *a): pass\nwith P() as p: «p.nap»()"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\n  doze = nap\n  def __init__(self): self.rest = self.nap\n  def go(self):\n    «self.doze»()\n    «self.rest»()"),
        ("a:P.nap", "# a.py\nimport web\nclass P:\n  def nap(self): pass\ndef f(c):\n  x = P() if c else web.make()\n  ⟦x.nap⟧()\nf(1)"),
        ("a:A.nap", "# a.py\nfrom typing import Protocol\nclass N(Protocol):\n  def nap(self): ...\nclass A:\n  def nap(self): pass\ndef f(n: N): «n.nap»()"),
        ("a:P.nap", "# a.py\nclass P:\n  @classmethod\n  def nap(cls): «cls.nap»()\n  @staticmethod\n  def doze(): pass\n«P.nap»()"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\n# b.py\nfrom a import P\ndef f(xs: list[P]):\n  for x in xs: «x.nap»()\n  «xs[0].nap»()\n  [«x.nap»() for x in xs]"),
        ("a:P.nap", "# a.py\nfrom dataclasses import dataclass\nclass P:\n  def nap(self): pass\n@dataclass\nclass S:\n  p: P\n  def go(self): «self.p.nap»()"),
        ("a:M.nap", "# a.py\nclass M:\n  def nap(self): pass\nclass O:\n  def go(self): «self.nap»()\nclass D(O, M): pass"),
        ("a:P.nap", "# a.py\nclass P:\n  def nap(self): pass\np = P()\n«p.nap» = None\nsetattr(p, «'nap'», 1)"),
    ]

    static let implicit: [Row] = [
        ("a:P.__enter__", "# a.py\nclass P:\n  def __enter__(self): return self\n  def __exit__(self, *a): pass\n# b.py\nfrom a import P\nwith «P()» as p: pass\nq = P()\nwith open('x') as f, «q»: pass\nimport stack\nstack.ExitStack().enter_context(«P()»)"),
        ("a:P.__iter__", "# a.py\nclass P:\n  def __iter__(self): return iter([])\n# b.py\nfrom a import P\np = P()\nfor x in «p»: pass\n[x for x in «p»]\nlist(«p»)\na, b = «p»\nprint(*«p»)\nfor x in [1]: pass\n1 in «p»\nisinstance(p, P)"),
        ("a:Q.__next__", "# a.py\nclass Q:\n  def __next__(self): pass\nclass P:\n  def __iter__(self): return Q()\nfor x in «P()»: pass\nnext(«Q()»)"),
        ("a:P.__call__", "# a.py\nclass P:\n  def __call__(self): pass\np = P()\n«p»()\nf()"),
    ]

    static let families: [(function: String, family: String, project: String)] = [
        ("a:P.nap", "a.py Q.nap", "# a.py\nclass P:\n  def nap(self): pass\nclass Q(P):\n  def nap(self): pass"),
        ("a:Q.nap", "a.py P.nap; a.py R.nap", "# a.py\nclass P:\n  def nap(self): pass\nclass Q(P):\n  def nap(self): pass\nclass R(P):\n  def nap(self): pass"),
        ("b:Q.nap", "a.py P.nap", "# a.py\nclass P:\n  def nap(self): pass\n# b.py\nimport a\nclass Q(a.P):\n  def nap(self): pass"),
        ("a:Q.nap", "foreign web.View", "# a.py\nimport web\nclass Q(web.View):\n  def nap(self): pass"),
        ("a:Q.nap", "unknown it is not known what its base 'make()' is", "# a.py\nclass Q(make()):\n  def nap(self): pass"),
        ("a:nap", "a.py nap; a.pyi nap", "# a.py\nif x:\n  def nap(): pass\nelse:\n  def nap(): pass\n# a.pyi\ndef nap(): ..."),
        ("a:A.nap", "a.py N.nap", "# a.py\nfrom typing import Protocol\nclass N(Protocol):\n  def nap(self): ...\nclass A:\n  def nap(self): pass"),
        ("a:A.nap", "", "# a.py\nclass A(Exception):\n  def nap(self): pass\nclass B:\n  def nap(self): pass"),
        ("a:M.nap", "a.py O.nap", "# a.py\nclass M:\n  def nap(self): pass\nclass O:\n  def nap(self): super().nap()\nclass D(O, M): pass"),
    ]
}

import PythonNames
import PythonSyntax
import Testing

/// What names mean. Each row: a program with one marked expression, and its meaning; `?` is ambiguous, `-` unknown.
@Suite struct MeaningTests {
    @Test(arguments: [
        ("import time\n«time.sleep»(1)", "time.sleep"),
        ("import time as t\n«t.sleep»(1)", "time.sleep"),
        ("from time import sleep\n«sleep»(1)", "time.sleep"),
        ("from time import sleep as nap\n«nap»(1)", "time.sleep"),
        ("from time import sleep as schläfchen\n«schläfchen»(1)", "time.sleep"),
        ("import time\n(«time.sleep»)(1)", "time.sleep"),
        ("import a.b.c\n«a.b.c.d»", "a.b.c.d"),
        ("import a.b.c\n«a»", "a"),
        ("import a.b as c\n«c.d»", "a.b.d"),
        ("import a.b\nimport a\n«a.x»", "a.x"),
        ("import asyncio.subprocess\n«asyncio.sleep»", "asyncio.sleep"),
        ("def f():\n  import time\n  def g(): «time.sleep»(1)", "time.sleep"),
        ("def f(): «time.sleep»(1)\nimport time", "time.sleep"),
        ("if x:\n  from time import sleep, clock\nelse:\n  from time import sleep\n«sleep»", "time.sleep"),
        ("import t\nif t.TYPE_CHECKING: import time\ndef f():\n  import time\n  «time.sleep»", "time.sleep"),
        ("def s():\n  global time\n  import time\ndef f():\n  «time.sleep»(1)", "time.sleep"),
        ("lazy import time\n«time.sleep»", "time.sleep"),
        ("lazy from time import sleep\n«sleep»", "time.sleep"),
        ("«print»", "builtins.print"),
        ("def f(): «open».close", "builtins.open"),
        ("class time:\n  x = 1\n«time.x»", "<module>.time.x"),
        ("def f():\n  def g(): pass\n  «g»", "<module>.f.<locals>.g"),
        ("class C:\n  def m(self): pass\n  n = «m»", "<module>.C.m"),
        ("class C:\n  time = None\n  def m(self): «time»\nimport time", "time"),
        ("import time\nclass C[T]:\n  def f(self): return «time.sleep»", "time.sleep"),
        ("import time\n[0 for time in «time.x»]", "time.x"),
        ("import time\ntime: object\n«time.x»", "time.x"),
        ("import time\ns = time.sleep\n«s»(1)", "time.sleep by alias"),
        ("import time\nt = time\ns = t.sleep\ndef f(): «s»(1)", "time.sleep by alias"),
        ("import time\ns: object = time.sleep\n«s»(1)", "time.sleep by alias"),
        ("from math import *\nfrom time import sleep\n«sleep»", "time.sleep"),
        ("from math import *\ndef f():\n  from time import sleep\n  «sleep»", "time.sleep"),
        ("import time\ndef f(o):\n  o.time = 1\n  o.sleep = 1\n  «time.sleep»", "time.sleep"),
    ])
    func known(program: String, expected: String) throws {
        #expect(try meaning(program) == expected, "\(program)")
    }

    @Test(arguments: [
        ("import time\ntime = 1\n«time.sleep»", "? 'time' has several meanings"),
        ("try: import time\nexcept ImportError: time = None\n«time.sleep»", "? 'time' has several meanings"),
        ("try: from a import s\nexcept ImportError: from b import s\n«s»", "? 's' has several meanings"),
        ("if x:\n  from time import sleep\nelse:\n  def sleep(n): pass\n«sleep»", "? 'sleep' has several meanings"),
        ("import time\ndef f():\n  global time\n  time = 1\n«time.sleep»", "? 'time' has several meanings"),
        (
            "def f():\n  import time\n  def g():\n    nonlocal time\n    time = 1\n  «time.x»",
            "? 'time' has several meanings"
        ),
        ("import time\nfor time in x: pass\n«time.x»", "? 'time' has several meanings"),
        ("import time\nwith x as (a, time): pass\n«time.x»", "? 'time' has several meanings"),
        ("import time\ntime += 1\n«time.x»", "? 'time' has several meanings"),
        ("import time\n[time := 1 for _ in x]\n«time.x»", "? 'time' has several meanings"),
        ("import time\nclass C:\n  time = 1\n  x = «time.sleep»", "? 'time' has several meanings"),
        ("import time\ndel time\ndef f(): «time.sleep»", "? 'time' is deleted on line 2"),
        ("import time\nfrom x import *\n«time.sleep»", "? 'time' may be rebound by the star import on line 2"),
        (
            "from x import *\ntry: import time\nexcept E: pass\n«time.y»",
            "? 'time' may be rebound by the star import on line 1"
        ),
        ("from x import *\n«print»", "? 'print' may be rebound by the star import on line 1"),
        ("if x:\n  def print(): pass\n«print»", "? 'print' has several meanings"),
        ("import time\ntime.sleep = x\n«time.sleep»", "? 'time.sleep' is assigned to on line 2"),
        ("import time as t\nimport time\nt.sleep = x\n«time.sleep»", "? 'time.sleep' is assigned to on line 3"),
        ("import time\nfrom time import sleep\ndel time.sleep\n«sleep»", "? 'time.sleep' is assigned to on line 3"),
        ("import a.b\na.b = x\n«a.b.c»", "? 'a.b' is assigned to on line 2"),
    ])
    func ambiguous(program: String, expected: String) throws {
        #expect(try meaning(program) == expected, "\(program)")
    }

    @Test(arguments: [
        ("import time\ndef f(time): «time.sleep»", "- 'time' is a parameter"),
        ("import time\ndef f(*, time): «time»", "- 'time' is a parameter"),
        ("import time\nlambda time: «time.sleep»", "- 'time' is a parameter"),
        ("import time\ndef f():\n  «time.sleep»\n  time = 1", "- 'time' is assigned a value"),
        ("import time\ndef f():\n  «time.sleep»\n  del time", "- 'time' is deleted"),
        ("import time\ndef f():\n  time: int\n  «time.sleep»", "- 'time' is declared without a value"),
        ("import time\n[«time.x» for time in y]", "- 'time' is the variable of a comprehension"),
        ("import time\ndef f():\n  for time in x: «time.x»", "- 'time' is a loop variable"),
        ("import time\ndef f():\n  with x as time: «time.x»", "- 'time' is bound by 'with'"),
        ("import time\ndef f():\n  try: pass\n  except E as time: «time.x»", "- 'time' is an exception"),
        ("import time\ndef f():\n  match x:\n    case {'a': [*time]}: «time.x»", "- 'time' is captured by a pattern"),
        ("import time\ndef f():\n  match x:\n    case {**time}: «time.x»", "- 'time' is captured by a pattern"),
        ("import time\ndef f[time](x: «time»): pass", "- 'time' is a type parameter"),
        ("import time\ndef f():\n  if (time := x): «time.x»", "- 'time' is assigned a value"),
        ("import time\ndef f():\n  [time := 1 for _ in x]\n  «time.x»", "- 'time' is assigned a value"),
        ("from x import *\n«time»", "- 'time' may be rebound by the star import on line 1"),
        ("«time»", "- 'time' is not bound in this file"),
        ("class C:\n  import time\n  def m(self): «time.sleep»", "- 'time' is not bound in this file"),
        ("«f()»", "- not a name"),
        ("x = x\n«x»", "- 'x' is assigned a value"),
    ])
    func unknown(program: String, expected: String) throws {
        #expect(try meaning(program) == expected, "\(program)")
    }

    @Test(arguments: [
        ("from . import time\n«time.sleep»", "shop.time.sleep", ".time.sleep"),
        ("from .time import sleep\n«sleep»", "shop.time.sleep", ".time.sleep"),
        ("from .. import time\n«time»", "..time", "..time"),
        ("def f(): pass\n«f»", "shop.poller.f", "<module>.f"),
    ])
    func relative(program: String, known: String, unknown: String) throws {
        let module = ModuleIdentity("shop.poller")
        #expect(try meaning(program, module: module) == known, "\(program)")
        #expect(try meaning(program) == unknown, "\(program)")
        let package = ModuleIdentity("shop.poller", isPackage: true)
        #expect(try meaning("from . import x\n«x»", module: package) == "shop.poller.x")
        #expect(try meaning("from ...a import x\n«x»", module: ModuleIdentity("p.q.r.s")) == "p.a.x")
    }

    @Test func longChainsOfAliasesEnd() throws {
        let chain = (1...60).map { "a\($0) = a\($0 - 1)\n" }.joined()
        #expect(try meaning("import a0\n" + chain + "«a60»") == "- 'a60' is assigned a value")
        #expect(try meaning("import a0\n" + chain + "«a20»") == "a0 by alias")
    }

    @Test func deepAttributesNeedNoStack() throws {
        let chain = "import a\n«a" + String(repeating: ".b", count: 9_000) + "»"
        #expect(try meaning(chain).utf8.count == 1 + 2 * 9_000)
    }
}

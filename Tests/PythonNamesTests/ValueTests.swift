import PythonNames
import Testing

@Suite struct ValueTests {
    /// A program with a marked expression, and what is known to make its value.
    @Test(arguments: [
        ("import threading\nlock = threading.Lock()\nasync def f():\n  with «lock»: pass", "threading.Lock"),
        ("import threading\nwith «threading.RLock()»: pass", "threading.RLock"),
        ("from threading import Semaphore as S\na = b = S(2)\n«b»", "threading.Semaphore"),
        ("import t\na = t.A()\nb = a\n«b»", "t.A"),
        ("import t\nif x: a = t.A()\nelse: a = t.B()\n«a»", "t.A t.B"),
        ("import t\ndef f(a: t.A): «a»", "t.A"),
        ("import t\ndef f(a: t.A | None): «a»", "t.A"),
        ("import t\ndef f(a: 't.A'): «a»", "t.A"),
        ("import t\na: t.A = make()\n«a»", "<module>.make t.A"),
        ("import t\nif (a := t.A()): «a»", "t.A"),
        ("import t\nclass C:\n  def __init__(self): self.x = t.A()\n  def f(self): «self.x»", "t.A"),
        ("import t\nclass C:\n  def __init__(self): self.x: t.A = y\n  def f(self): «self.x»", "t.A"),
        ("import t\nclass C:\n  x = t.A()\n  def f(self): «self.x»", "t.A"),
        ("import t\nclass C:\n  x = t.A()\n«C.x»", "t.A"),
        ("import t\nclass C:\n  def __init__(self): self.x = t.A()\nclass D:\n  def f(self): «self.x»", ""),
        ("import t\nclass C:\n  def __init__(self, x: t.A): self.x = x\n  def f(self): «self.x»", "t.A"),
        ("import t\nx = t.A()\nclass C:\n  def f(self): «self.x»", ""),
        ("def f(a): «a»", ""),
        ("for a in b: «a»", ""),
        ("«1»", ""),
    ])
    func constructors(program: String, expected: String) throws {
        let program = try MarkedNames(program.contains("make()") ? "def make(): pass\n" + program : program)
        let found = program.names.knownValueConstructors(of: program.first).map(\.text).sorted()
        #expect(found.filter { $0 != "builtins.None" }.joined(separator: " ") == expected)
    }
}

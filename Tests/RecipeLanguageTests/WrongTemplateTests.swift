import Testing

/// Wrong classes, shared resources and declarations are refused with their place.
struct WrongTemplateTests {
    /// What stands in a class, from line 5 on.
    @Test(arguments: [
        ("def before(x): return lib.f(x)", "5:5: 'before' has no 'after': say what becomes of it"),
        (
            "def before_a(x): return lib.f(x)\ndef after_b(x): return x",
            "5:5: 'before_a' has no 'after_a': say what becomes of it\n6:5: 'after_b' has no 'before_b'"
        ),
        (
            "def before(x): return lib.f(x)\ndef after(y): return y",
            "6:15: 'after' uses 'y', which is not a parameter of 'before'"
        ),
        (
            "def before(x): return lib.f(x)\ndef after(x): return x\ndef when(y): return is_none(y)",
            "7:14: 'when' uses 'y', which is not a parameter of 'before'"
        ),
        (
            "def before(x): return lib.f(x)\ndef after(x): return x\ndef when(x): is_none(x)",
            "7:18: 'when' is one statement: return CONDITION"
        ),
        ("def before(x): return lib.f(x)\ndef after(x): return x\ndef unless(x): return x", "7:27: \(noCondition)"),
        (
            "def before(x): return lib.f(x)\ndef after(x): return x\ndef unless(x): return leads_on(x)",
            "7:36: 'leads_on' is asked of a Jump or a Block, and 'x' is none"
        ),
        (
            "def before(x): return lib.f(x)\ndef after(x): return x\ndef unless(x): return tells_apart(x)",
            "7:39: 'tells_apart' is asked of a Block, and 'x' is none"
        ),
        (
            "def before(x): return lib.f(x)\ndef after(x): return x\ndef unless(x): return is_none(x, x)",
            "7:27: 'is_none' is asked as is_none(x)"
        ),
        (
            "def before(self, x): return lib.f(x)\ndef after(x): return x",
            "5:16: write 'before' without 'self': its parameters are pieces of code"
        ),
        ("def before(x=1): return lib.f(x)\ndef after(x): return x", "5:18: a parameter of 'before' has no default"),
        (
            "def before(x, /): return lib.f(x)\ndef after(x): return x",
            "5:19: '/' and '*' mean nothing in 'before': its parameters are pieces of code"
        ),
        (
            "def before(x, y): return lib.f(x)\ndef after(x): return x",
            "5:19: 'y' does not occur in 'before': nothing would be captured"
        ),
        (
            "def before(x): return x\ndef after(x): return lib.f(x)",
            "5:27: this matches any code: show more of the old code"
        ),
        ("def before(x: Block): x()\ndef after(x): x()", "5:27: this matches any code: show more of the old code"),
        (
            "def before(x: Block):\n    with lib.f(): return x\ndef after(x): return x()",
            "6:30: 'x' is a Block: it stands as the statement x()\n7:26: 'x' is a Block: it stands as the statement x()"
        ),
        (
            "def before(x: Block, y):\n    with lib.f(y): x()\ndef after(x, y: Block): x()",
            "7:21: 'y' is another kind of code in 'before': write it as there"
        ),
        (
            "def before(*x): return lib.f(*x)\ndef after(x): return x",
            "6:15: 'x' stands with other stars in 'before': write it as there\n6:26: 'x' is any number of arguments: write *x"
        ),
        (
            "def before(*x): return lib.f(x)\ndef after(*x): return x",
            "5:34: 'x' is any number of arguments: write *x\n6:27: 'x' is any number of arguments: write *x"
        ),
        (
            "def before(x): x = lib.f(y)\ndef after(x): x = 1",
            "5:30: 'y' is not a parameter, and this recipe does not import it"
        ),
        (
            "def before(x):\n    def x(): lib.f()\ndef after(x): lib.g()",
            "6:9: 'x' is bound here by its name: annotate the parameter as x: Name"
        ),
        (
            "def before(x): lib.f(x)\ndef after(x): return x",
            "6:19: 'before' shows statements and does not return: here neither"
        ),
        (
            "def before(x): return lib.f(x)\ndef after(x): return original(x)",
            "6:26: 'original' means something only under @replaces"
        ),
        (
            "def before(x): return lib.f(x)\ndef before(x): return lib.g(x)\ndef after(x): return x",
            "6:5: 'before' stands twice: give each an ending, as in before_one, after_one"
        ),
        (
            "def before(x): return lib.f(x)\ndef after(x): return x\ndef during(x): return x",
            "7:5: a class with 'before' has no 'during': there are before, after, when and unless"
        ),
        (
            "def before(x): return lib.f(x)\ndef after(x): return x\n@property\ndef when(x): return x",
            "7:5: what stands in a class with 'before' has no decorators"
        ),
        (
            "def before(x): return lib.f(x)\ndef after(x): return x\ny = 1",
            "7:5: a class with 'before' holds the functions before, after, when and unless, and classes"
        ),
        (
            "def before(x): return lib.f(x)\ndef after(x): return x\nclass x:\n    def before(y): return lib.g(y)\n    def after(y): return y",
            "7:5: 'x' is not a Block of 'before': a class within is named like the code that it is for"
        ),
        ("def before(x) -> int: return lib.f(x)\ndef after(x): return x", "5:22: 'before' states no type"),
        ("def before(x): return await lib.f(x)\ndef after(x): return x", "5:27: 'await' needs 'async def'"),
        ("def before(x): ''\ndef after(x): return x", "5:5: 'before' shows the old code: 'return x', or statements"),
        ("def after(x): return x", "4:1: \(noBefore)"),
        (
            "pass",
            "4:1: \(noBefore)\n5:5: a class with 'before' holds the functions before, after, when and unless, and classes"
        ),
    ])
    func templates(members: String, expected: String) {
        let indented = members.replacing("\n", with: "\n    ")
        #expect(faults(of: "\(head)class C:\n    \(indented)").joined(separator: "\n") == expected)
    }

    @Test func basesNeedADecorator() {
        let text = "class C(lib.D):\n    def before(x): return lib.f(x)\n    def after(x): return x"
        #expect(
            faults(of: head + text) == [
                "4:8: a class with bases has @replaces(NAME) above it; one with 'before' has no bases"
            ])
    }

    /// What stands in a class with `@replaces(lib.Old)`, from line 6 on.
    @Test(arguments: [
        ("def f(x): return x", "6:5: 'f' is a member: its first parameter is 'self'"),
        ("x = [1]", "6:9: 'x' becomes a member of the class's base, a literal, or refuse(\"why\")"),
        ("x = lib.Other.y", "6:9: 'x' becomes a member of the class's base, a literal, or refuse(\"why\")"),
        ("x = refuse()", "6:9: 'refuse' takes one string, for people: refuse(\"why\")"),
        ("x: int", "6:5: \(noMember)"),
        ("x = y = lib.New.z", "6:5: \(noMember)"),
        ("x = lib.New.y\ndef x(self): return self.y", "7:5: 'x' stands twice: a member becomes one thing"),
        (
            "@property\ndef x(self, y): return y",
            "7:10: an attribute gets no arguments: a property has no parameters but 'self'"
        ),
        ("@staticmethod\ndef x(self): return 1", "6:6: no decorator but @property and @raises(ERROR) stands here"),
        ("def x(self=1): return 1", "6:11: 'self' is the value in front of the dot: it has no type and no default"),
        ("def x(self): return await self.y()", "6:25: 'await' needs 'async def'"),
        ("@raises\ndef x(self): return 1", "6:6: no decorator but @property and @raises(ERROR) stands here"),
        ("@raises()\ndef x(self): return 1", "6:6: name what this is about: @raises(ERROR)"),
        ("@raises(Error)\ndef x(self): return 1", "6:13: 'Error' is not a name that this recipe imports"),
        ("if passes(\"x\"): return 1", "6:5: \(noQuestion)"),
        ("if passes(\"x\"): report(\"why\")", "6:5: \(noQuestion)"),
        ("if passes(\"x\"): refuse(\"why\")\nelse: refuse(\"so\")", "6:5: \(noQuestion)"),
        ("if passes(x): refuse(\"why\")", "6:8: 'passes' is asked as passes(\"name\")"),
        ("if is_none(x): refuse(\"why\")", "6:16: 'is_none' is asked as is_none(x), and 'x' is not a parameter"),
    ])
    func adapters(members: String, expected: String) {
        let indented = members.replacing("\n", with: "\n    ")
        let text = "\(head)@replaces(lib.Old)\nclass C(lib.New):\n    \(indented)"
        #expect(faults(of: text) == [expected])
    }

    /// From line 4 on.
    @Test(arguments: [
        ("@replaces(lib.Old)\nclass C: pass", "5:1: name the new type as the class's base: class Name(NEW)"),
        (
            "@replaces(lib.Old)\n@property\nclass C(lib.New): pass",
            "5:2: one decorator is enough: put the other over a definition of its own"
        ),
        (
            "@replaces(lib.Old)\nclass C(lib.New):\n    def __getitem__(self): return self.x",
            "6:5: Python calls it by itself, as def __getitem__(self, key)"
        ),
        (
            "@replaces(lib.Old)\nclass C(lib.New):\n    @property\n    def __len__(self): return self.x",
            "7:5: Python calls it by itself, as def __len__(self)"
        ),
        (
            "@replaces(lib.Old)\nclass C(lib.New):\n    class m:\n        print(1)",
            "7:9: \(noMember)"
        ),
        (
            "@replaces(lib.Old)\nclass C(lib.New):\n    def m(self, a=assigned): return self.m(a)",
            "6:17: what is assigned is no argument: 'a' stands behind '*'"
        ),
        (
            "@replaces(lib.Old.m)\ndef m(self, *, a=assigned): return self.m(a)",
            "5:6: what is assigned is known in an adapter, and where its value is made"
        ),
        (
            "@replaces(lib.Old)\nclass C(lib.New):\n    def m(self) -> None:\n        return",
            "7:9: new code ends with 'return x' or an expression, or has one 'yield'"
        ),
        ("@shared()\ndef s(): yield lib.f()", "4:2: 'shared' takes nothing: @shared"),
        (
            "@shared\ndef s(): return lib.f()",
            "5:1: a shared resource has one 'yield x', as in @contextmanager\n5:10: a shared resource is yielded, not returned"
        ),
        ("@shared\ndef s(): yield", "5:10: yield the resource: 'yield x'"),
        ("@shared\ndef s(x): yield lib.f()", "5:7: a shared resource has no parameters: it is the same for all"),
        ("@shared\nclass S: pass", "5:1: a shared resource is a function with one 'yield'"),
        (
            "@shared\ndef s(): yield lib.f()\n@replaces(lib.g)\ndef g(s=1): return s.g()",
            "7:7: 's' is a shared resource: it has no type and no default here"
        ),
        (
            "@shared\ndef s(): yield lib.f()\nclass C:\n    def before(s): return lib.g(s)\n    def after(s): return s",
            "7:16: 's' is a shared resource: only new code uses it"
        ),
        ("@declares(lib.f, lib.g)\ndef f() -> int: ...", "4:2: 'declares' takes one name: @declares(NAME)"),
        ("@declares(lib.f)\ndef f() -> int: return 1", "5:17: a declaration has no body: write '...'"),
        (
            "@declares(lib.f)\ndef f() -> None: ...\n@declares(lib.f)\ndef g() -> None: ...",
            "7:1: 'lib.f' is declared above already"
        ),
        (
            "@declares(lib.C)\nclass C:\n    x = 1",
            "6:5: a declared class holds methods, properties, and attributes with types: headers: dict"
        ),
        ("@declares(lib.C)\nclass C:\n    def m(x) -> int: ...", "6:5: a method's first parameter is 'self'"),
    ])
    func definitions(text: String, expected: String) {
        #expect(faults(of: head + text).joined(separator: "\n") == expected)
    }
}

private let head =
    "\"\"\"Wait.\"\"\"\nimport lib\nfrom segue import Block, Name, assigned, declares, is_none, leads_on, original, passes, raises, refuse, replaces, report, shared, tells_apart\n"
private let noBefore = "a class of a recipe has @replaces(NAME) above it, or a 'before' and an 'after' in it"
private let noCondition = Words.noCondition
private let noQuestion = "an adapter asks as 'if CONDITION: refuse(\"why\")', or review, or note"
private let noMember =
    "an adapter holds methods, properties, classes, 'member = New.other' and 'member = refuse(\"why\")'"

import RecipeLanguage
import Testing

/// What is no recipe is refused with its place, and with what to write instead; all faults of a file are found.
struct WrongRecipeTests {
    @Test(arguments: [
        ("", ["1:1: \(noDocstring)"]),
        ("import time", ["1:1: \(noDocstring)"]),
        ("'Wait.'", ["1:1: \(wrongDocstring)"]),
        ("'''Wait.'''", ["1:1: \(wrongDocstring)"]),
        (#"u"""Wait.""""#, ["1:1: \(wrongDocstring)"]),
        (#"b"""Wait.""""#, ["1:1: \(wrongDocstring)"]),
        (#"f"""Wait.""""#, ["1:1: \(wrongDocstring)"]),
        (#""""Wait.""" """Or not.""""#, ["1:1: \(wrongDocstring)"]),
        (#""""Wait \n""""#, [#"1:1: a docstring with a backslash is to be raw: r"""…""""#]),
        (#""""   """"#, ["1:1: the docstring's first line says what the recipe does"]),
        (#""""Wait.""""# + "\n# é\né = [é] = é; print()", ["3:1: \(noList)", "3:14: \(noForm)"]),
        (
            "'Wait.'\nx = 1\nfrom time import *",
            ["1:1: \(wrongDocstring)", "2:1: \(noFact("x"))", "3:18: \(noStar)"]
        ),
    ])
    func wholeRecipes(recipe: String, expected: [String]) {
        #expect(faults(of: recipe) == expected)
    }

    /// A statement on line 4.
    @Test(arguments: [
        ("print(1)", "4:1: \(noForm)"),
        ("if True: pass", "4:1: \(noForm)"),
        ("blocking_locks: list = [asyncio]", "4:1: \(noForm)"),
        ("print(", "4:6: '(' was never closed"),
        (
            "async def f(a): return a",
            "4:1: a function of the recipe is no coroutine: 'await' stands where it is called"
        ),
        ("def f(a): a", "4:11: a function of the recipe ends with 'return x'"),
        ("def f(a): return f(a)", "4:1: 'f' calls itself"),
        ("from time import *", "4:18: \(noStar)"),
        ("from . import clock", "4:1: \(noRelativeImport)"),
        ("from ..clock import wait", "4:1: \(noRelativeImport)"),
        ("from .clock import wait", "4:20: the recipe has no page 'clock.py'"),
        ("from .a import wait", "4:16: 'a.py' has no function 'wait' without a decorator"),
        ("import clock as time", "4:8: 'time' is imported as 'time' too: rename one with 'as'"),
        ("from segue import refuze", "4:19: segue has no 'refuze': did you mean 'refuse'? It has \(vocabulary)"),
        ("from segue import elephant", "4:19: segue has no 'elephant': It has \(vocabulary)"),
        (
            "@replaces(time.sleep)\ndef time(a): return a",
            "5:1: 'time' is imported too: give this definition another name"
        ),
    ])
    func statements(statement: String, expected: String) {
        #expect(faults(of: head + statement) == [expected])
    }

    /// A list on line 4.
    @Test(arguments: [
        ("x = 1", "4:1: \(noFact("x"))"),
        ("locks = [asyncio.Lock]", "4:1: \(noFact("locks"))"),
        ("blocking_locks = asyncio.Lock", "4:1: \(noList)"),
        ("blocking_locks = other_event_loops = [asyncio]", "4:1: \(noList)"),
        ("blocking_locks = []", "4:18: 'blocking_locks' is empty: leave it out"),
        ("blocking_locks = [thread.Lock]", "4:19: 'thread.Lock' is not a name that this recipe imports"),
        ("blocking_locks = [asyncio.Lock, 1]", "4:33: '1' is not a name that this recipe imports"),
        ("blocking_locks = [asyncio.Lock()]", "4:19: 'asyncio.Lock()' is not a name that this recipe imports"),
        ("suppressed_by = [time]", "4:18: 'suppressed_by' is a list of strings, and none of them empty"),
        ("recipes = ['']", "4:12: 'recipes' is a list of strings, and none of them empty"),
        ("requires = ['aweb>=3.9']\nrequires = ['b']", "5:1: 'requires' stands twice: make it one list"),
        ("requires = ['aweb=>3.9']", "4:13: \(noRequirement)"),
        ("requires = ['aweb[]']", "4:13: \(noRequirement)"),
        ("requires = ['-aweb']", "4:13: \(noRequirement)"),
        (
            "forbids_coroutines = [time]",
            "4:22: 'forbids_coroutines' is a dictionary: forbids_coroutines = {NAME: \"why\"}"
        ),
        ("async_counterparts = {time.a: 1}", "4:31: '1' is not a name that this recipe imports"),
        ("takes_coroutines = [time['do']]", "4:21: \(noPattern)"),
        ("takes_coroutines = [time.a]\nkeeps_colour = [time.a]", "5:17: something else is said of 'time.a' above"),
        ("entry_runner = [time.a, time.b]", "4:25: 'entry_runner' holds one name"),
        ("known_bases = time", "4:15: 'known_bases' is a list of names: known_bases = [...]"),
        ("forbids_coroutines = {time: 'Why.'}", "4:29: a reason is a clause in quotes, without a full stop"),
        ("async_tests = {time: 'auto'}", "4:22: a setting is a line of a file: \"name = value\""),
        ("forbidden_names = {time: 'why'}", "4:20: 'forbidden_names' has texts for names: \"do_*\""),
        (
            "promote = 'sometimes'",
            "4:11: 'promote' says how far functions are made async: it is one of \"never\", \"reached\", \"always\""
        ),
        ("make_async = [f]", "4:15: 'f' is not a name that this recipe imports"),
        ("python = 3.11", "4:10: \(noVersion)"),
        ("python = '3.11'", "4:10: \(noVersion)"),
        ("python = '>=3'", "4:10: \(noVersion)"),
        ("python = '>=3.11.2'", "4:10: \(noVersion)"),
        (
            "recipes = ['a']\n@replaces(time.sleep)\ndef f(a): return asyncio.sleep(a)",
            "6:1: a recipe made of recipes has no rules of its own"
        ),
    ])
    func lists(list: String, expected: String) {
        #expect(faults(of: head + list) == [expected])
    }

    /// A variable on line 4 that new code uses.
    @Test(arguments: [
        ("known = set()", []),
        ("known = {1: [None, -1]}", []),
        ("known = set()\nknown = 1", ["5:1: 'known' stands twice: one value for all"]),
        ("known = time.time()", ["4:9: \(noConstant)"]),
        ("known = [name]", ["4:9: \(noConstant)"]),
        ("known = set()\nother = 1", ["5:1: \(noFact("other"))"]),
        (
            "known: set = set()",
            ["4:1: \(noForm)", "6:18: 'known' is not a parameter, and this recipe does not import it"]
        ),
    ])
    func variables(assignment: String, expected: [String]) {
        let function = "\n@replaces(time.sleep)\ndef f(a): return known.add(a)"
        #expect(faults(of: head + assignment + function) == expected)
    }

    /// What stands over the function, from line 4 on.
    @Test(arguments: [
        ("@replace(time.sleep)", "4:2: \(noDecorator)"),
        ("@replaces", "4:2: name what this is about: @replaces(NAME)"),
        ("@replaces()", "4:2: name what this is about: @replaces(NAME)"),
        ("@replaces(sleep)", "4:11: 'sleep' is not a name that this recipe imports"),
        ("@replaces(time.sleep, 1)", "4:23: '1' is not a name that this recipe imports"),
        (
            "@replaces(time.sleep)\n@replaces(time.time)",
            "5:2: no decorator but @property and @raises(ERROR) stands here"
        ),
        (
            "@replaces(time.sleep)\n@property",
            "6:12: an attribute gets no arguments: a property has no parameters but 'self'"
        ),
        ("@replaces(time.sleep, time.sleep)", "4:23: 'time.sleep' is replaced above already: this is never reached"),
    ])
    func decorators(decorators: String, expected: String) {
        let function = "\nasync def f(a): await asyncio.sleep(a)"
        #expect(faults(of: head + decorators + function) == [expected])
    }

    /// What stands behind `async def f`, from column 12 of line 5 on.
    @Test(arguments: [
        ("(): pass", "5:16: \(noValue)"),
        ("(a): return", "5:17: \(noValue)"),
        ("(a): ...; pass", "5:22: \(noValue)"),
        ("(a):\n    'Only this.'", "5:1: \(nothing)"),
        ("(a):\n    if is_negative(a): refuse('b')", "5:1: \(nothing)"),
        ("(a):\n    review('b')", "5:1: \(nothing)"),
        ("(a): await asyncio.sleep(b)", "5:37: 'b' is not a parameter, and this recipe does not import it"),
        ("(a): await f(a)", "5:23: 'f' is not a parameter, and this recipe does not import it"),
        ("(a: Block): a()", "5:16: a replacement captures arguments: a Block belongs in a class with 'before'"),
        (
            "(a: MISSING): return a",
            "5:16: 'MISSING' is no kind of code: there are Block, Coroutine, Jump, Literal and Name"
        ),
        ("(a: 'int'): return a", "5:16: \(noType)"),
        ("(a: sometype): return a", "5:16: 'sometype' is not a name that this recipe imports"),
        ("(a) -> 1: return a", "5:19: \(noType)"),
        ("(a=1 + 1): return a", "5:15: \(noDefault)"),
        ("(a=nothing): return a", "5:15: \(noDefault)"),
        ("(*a: int): return asyncio.f(*a)", "5:17: the rest of a call's arguments may be anything: no type"),
        ("(*a): return a", "5:25: 'a' is any number of arguments: write *a"),
        ("(**a): return a", "5:26: 'a' is any number of keyword arguments: write **a"),
        ("(a): return lambda: a", "5:32: \(deferred)"),
        ("(a): return [a for b in asyncio.f()]", "5:25: \(deferred)"),
        ("(a): return {b: b for b in asyncio.f() if a}", "5:54: \(deferred)"),
        ("(a):\n    def g(): return a\n    return g", "6:21: \(deferred)"),
        ("(a): return [a for a in asyncio.f()]", "5:31: \(rebound)"),
        ("(a):\n    with asyncio.f() as a: pass\n    return a", "6:25: \(rebound)"),
        ("(a):\n    a += 1\n    return a", "6:5: \(rebound)"),
        (
            "(a):\n    def a(): pass\n    return a",
            "6:5: 'a' is bound here by its name: annotate the parameter as a: Name"
        ),
        ("[T](a): return a", "5:12: type parameters mean nothing in a recipe"),
        (
            "(a):\n    import x\n    return x.f(a)",
            "6:5: imports stand at the top of the recipe: those of the code follow by themselves"
        ),
        ("(a):\n    global b\n    return a", "6:5: declarations of names mean nothing in a recipe"),
        ("(a): return time.sleep(a)", "5:24: \(again)"),
        ("(a): return original", "5:24: 'original' is what is replaced, and is called: original(...)"),
        ("(a): return MISSING", "5:24: 'MISSING' of segue means nothing in code"),
    ])
    func functions(function: String, expected: String) {
        #expect(faults(of: head + "@replaces(time.sleep)\nasync def f" + function) == [expected])
    }

    /// What stands on line 6 of an `async def f(a)` that replaces time.sleep, and all of its body.
    @Test(arguments: [
        ("if a < 0: refuse('b')\n    return a", "6:8: \(noCondition)"),
        ("if is_odd(a): refuse('b')\n    return a", "6:8: \(noCondition)"),
        ("if a and is_negative(a): refuse('b')\n    return a", "6:8: \(noCondition)"),
        (
            "if is_negative(b): refuse('b')\n    return a",
            "6:20: 'is_negative' is asked as is_negative(x), and 'b' is not a parameter"
        ),
        ("if is_negative(a, a): refuse('b')\n    return a", "6:8: 'is_negative' is asked as is_negative(x)"),
        ("if is_negative(-a): refuse('b')\n    return a", "6:8: 'is_negative' is asked as is_negative(x)"),
        ("if is_left(a): refuse('b')\n    return a", "6:16: 'is_left' is asked as is_left(self)"),
        (
            "if also_uses(a, 'b'): refuse('b')\n    return a",
            "6:18: 'also_uses' is asked as also_uses(self, \"name\")"
        ),
        ("if has_type(a): refuse('b')\n    return a", "6:8: 'has_type' is asked as has_type(x, T)"),
        ("if has_type(a, b): refuse('b')\n    return a", "6:20: 'b' is not a name that this recipe imports"),
        ("if has_type(a, int, 1): refuse('b')\n    return a", "6:8: 'has_type' is asked as has_type(x, T)"),
        ("if has_type(a, list[1]): refuse('b')\n    return a", "6:25: \(noType)"),
        ("if has_type(a, dict[str]): refuse('b')\n    return a", "6:20: 'dict' has 2 types in its brackets"),
        ("if has_type(a, list[str, int]): refuse('b')\n    return a", "6:20: 'list' has 1 type in its brackets"),
        ("if has_version(a): refuse('b')\n    return a", "6:8: \(noLibrary)"),
        ("if has_version('a'): refuse('b')\n    return a", "6:20: \(noLibrary)"),
        ("if has_version('a<3'): refuse('b')\n    return a", "6:20: \(noLibrary)"),
        ("if has_version('a>=3,<4'): refuse('b')\n    return a", "6:20: \(noLibrary)"),
        ("note(a)\n    return a", "6:5: 'note' takes one string, for people: note(\"why\")"),
        ("note('b')", "5:1: \(nothing)"),
        ("if note('b'): refuse('b')\n    return a", "6:8: \(noCondition)"),
        ("if inside(a): refuse('b')\n    return a", "6:15: 'a' is not a name that this recipe imports"),
        ("if inside(Block): refuse('b')\n    return a", "6:15: 'Block' is no piece of syntax: there are \(syntax)"),
        (
            "if falls_through(a): refuse('b')\n    return a",
            "6:22: 'falls_through' is asked of a Block, and 'a' is none"
        ),
        (
            "if is_spread(a): refuse('b')\n    return a",
            "6:18: 'is_spread' is asked of the rest of the arguments, and 'a' is none"
        ),
        ("if includes(a): refuse('b')\n    return a", "6:8: 'includes' is asked as includes(rest, T)"),
        ("if is_caught(a): refuse('b')\n    return a", "6:18: 'a' is not a name that this recipe imports"),
        ("if is_negative(a): pass", "5:1: say what becomes of it: new code, refuse(\"why\") or report(\"what\")"),
        ("if is_negative(a): refuse(1)\n    return a", "6:24: 'refuse' takes one string, for people: refuse(\"why\")"),
        (
            "if is_negative(a): refuse('b' + 'c')\n    return a",
            "6:24: 'refuse' takes one string, for people: refuse(\"why\")"
        ),
        ("if is_negative(a): refuse('')\n    return a", "6:24: 'refuse' takes one string, for people: refuse(\"why\")"),
        ("refuse('b')\n    return a", "7:5: nothing comes behind 'refuse'"),
        (
            "for b in c():\n        if is_negative(a): break\n    return a",
            "6:14: 'c' is not a parameter, and this recipe does not import it\n"
                + "7:12: 'is_negative' is asked by an 'if' of its own: if is_negative(...): refuse(\"why\")"
        ),
        (
            "with a:\n        refuse('b')\n    return a",
            "7:9: 'refuse' is a statement of its own, and not within others"
        ),
        ("yield a\n    yield a", "7:5: the user's code can go on at one place only: one 'yield'"),
        ("yield a\n    return", "7:5: where there is a 'yield', it gives the value: no 'return'"),
        (
            "for b in a:\n        yield a + 1",
            "7:9: 'yield' stands in 'with' and 'try' only, or is all that a loop over its variable does: it comes once"
        ),
        ("b = yield a", "6:9: 'yield' is a statement of its own: the user's code goes on there"),
        (
            "with a:\n        return a\n    return a",
            "7:9: 'return' comes last; what stands around the user's code has a 'yield', as in @contextmanager"
        ),
    ])
    func bodies(body: String, expected: String) {
        let start = "@replaces(time.sleep)\nasync def f(a):\n    "
        #expect(faults(of: head + start + body).joined(separator: "\n") == expected)
    }

    /// Without an `async def` around it.
    @Test(arguments: [
        ("await asyncio.sleep(a)", "await", "6:5"), ("async with a: yield", "async with", "6:5"),
        ("return [b async for b in asyncio.f()]", "async for", "6:15"),
        ("return lambda: await asyncio.f()", "await", "6:20"),
    ])
    func coroutines(body: String, word: String, place: String) {
        let function = "@replaces(time.sleep)\ndef f(a):\n    \(body)"
        #expect(faults(of: head + function) == ["\(place): '\(word)' needs 'async def'"])
    }

    @Test func pathIsInFront() {
        guard case .failure(let faults) = RecipeParser.parse([0x22, 0xFF], path: "a/b.py") else {
            Issue.record("accepted")
            return
        }
        #expect(faults.all.map(\.description) == ["a/b.py:1:1: is not UTF-8"])
    }

    @Test func lineIsShown() throws {
        let text = head + "@replaces(time.sleep)\nclass Sleep(asyncio.Sleep):\n\tx = é"
        guard case .failure(let faults) = RecipeParser.parse(Array(text.utf8), path: "b.py") else {
            Issue.record("accepted")
            return
        }
        let message = "b.py:6:6: 'x' becomes a member of the class's base, a literal, or refuse(\"why\")"
        #expect(faults.all.map(\.description) == ["\(message)\n    \tx = é\n    \t    ^"])
    }
}

func faults(of recipe: String) -> [String] {
    guard case .failure(let faults) = RecipeParser.parse(Array("\(recipe)\n".utf8), path: "a.py") else { return [] }
    return faults.all.map { "\($0.line):\($0.column): \($0.message)" }
}

private let head = "\"\"\"Wait.\"\"\"\nimport asyncio, time\nfrom segue import *\n".replacing(
    "*", with: vocabulary)

private let vocabulary = Words.all.joined(separator: ", ")
private let syntax = Words.syntax.joined(separator: ", ")

private func noFact(_ name: String) -> String {
    "no fact is called '\(name)': there are \(Words.facts.joined(separator: ", "))"
}

private let again = "'time.sleep' would be replaced again and again: for the old one itself, call 'original'"
private let deferred = "'a' would not be evaluated once, and at once: move it out of what is around it"
private let noCondition = Words.noCondition
private let noConstant = "the value of a variable is made of literals and builtins: known = set()"
private let noDecorator = "a decorator of a recipe is segue's: @replaces(NAME), @shared or @declares(NAME)"
private let noDefault = "a default is MISSING, a literal, or a name that this recipe imports"
private let noDocstring = "a recipe begins with a docstring that says what it is for"
private let noForm =
    "not a form of the recipe language: a recipe holds imports, lists, functions and classes with decorators of segue, "
    + "and classes with 'before' and 'after'"
private let noList = "a fact is a list: NAME = [...]"
private let noRequirement = "a requirement is a name with versions: \"aweb>=3.9\" or \"aweb[fast]>=3.9,<4\""
private let noPattern = "in brackets stands what the members of a class are called: NAME[\"do_*\"]"
private let noRelativeImport =
    "import by full names, or a function of another page of the recipe: from .page import function"
private let noStar = "import names one by one: a recipe's imports say which names it speaks about"
private let noLibrary = "'has_version' is asked as has_version(\"aweb>=3.9\")"
private let noType = "a type is a name that this recipe imports, None, or several of them with '|'"
private let noValue = "new code ends with 'return x' or an expression, or has one 'yield'"
private let noVersion = "'python' is the first version that can run the result: python = \">=3.11\""
private let nothing = "say what becomes of it: new code, refuse(\"why\") or report(\"what\")"
private let rebound = "'a' is a parameter: call this variable something else"
private let wrongDocstring = "write the docstring in triple double quotes, and as one plain string"

import RecipeLanguage
import Testing

/// What is no recipe is refused with its place, and with what to write instead; all faults of a file are found.
struct WrongRecipeTests {
    @Test(arguments: [
        ("", ["1:1: \(noDocstring)"]),
        ("import time", ["1:1: \(noDocstring)"]),
        ("'Wait.'", ["1:1: write the docstring in triple double quotes"]),
        ("'''Wait.'''", ["1:1: write the docstring in triple double quotes"]),
        (#"u"""Wait.""""#, ["1:1: write the docstring in triple double quotes"]),
        (#"b"""Wait.""""#, ["1:1: \(noDocstring)", "1:1: \(noForm)"]),
        (#"f"""Wait.""""#, ["1:1: \(noDocstring)", "1:1: \(noForm)"]),
        (#""""Wait \n""""#, [#"1:1: a docstring with a backslash is to be raw: r"""…""""#]),
        (#""""Wait.""""# + "\n# é\né = [é] = é; print()", ["3:1: \(noList)", "3:14: \(noForm)"]),
    ])
    func wholeRecipes(recipe: String, expected: [String]) {
        #expect(faults(of: recipe) == expected)
    }

    /// A statement on line 4.
    @Test(arguments: [
        ("print(1)", "4:1: \(noForm)"),
        ("class C: pass", "4:1: \(noForm)"),
        ("if True: pass", "4:1: \(noForm)"),
        ("def f(a): return a", "4:1: \(noForm)"),
        ("blocking_locks: list = [asyncio]", "4:1: \(noForm)"),
        ("print(", "4:6: '(' was never closed"),
        ("from time import *", "4:18: import names one by one: a recipe's imports say which names it speaks about"),
        ("x = 1", "4:1: \(noList)"),
        ("blocking_locks = asyncio.Lock", "4:1: \(noList)"),
        ("blocking_locks = other_event_loops = [asyncio]", "4:1: \(noList)"),
        ("blocking_locks = [thread.Lock]", "4:19: 'thread.Lock' is not a name that this recipe imports"),
        ("blocking_locks = [asyncio.Lock, 1]", "4:33: '1' is not a name that this recipe imports"),
        ("blocking_locks = [asyncio.Lock()]", "4:19: 'asyncio.Lock()' is not a name that this recipe imports"),
        (
            "locks = [asyncio.Lock]",
            "4:1: no fact is called 'locks': there are blocking_locks, frozen_clocks, other_event_loops, "
                + "standard_library, suppressed_by"
        ),
    ])
    func statements(statement: String, expected: String) {
        #expect(faults(of: head + statement) == [expected])
    }

    /// What stands over the function, from line 4 on.
    @Test(arguments: [
        ("@replace(time.sleep)", "4:2: the decorator of a rule is segue's: @replaces(NAME)"),
        ("@replaces", "4:2: the decorator of a rule is segue's: @replaces(NAME)"),
        ("@replaces()", "4:2: 'replaces' takes one name, that of the old function"),
        ("@replaces(time.sleep, time.time)", "4:2: 'replaces' takes one name, that of the old function"),
        ("@replaces(sleep)", "4:11: 'sleep' is not a name that this recipe imports"),
        ("@replaces(time.sleep)\n@replaces(time.time)", "4:1: expected one decorator, @replaces(...), over a function"),
        (
            "@replaces(time.sleep)\nclass C: pass\n@replaces(time.sleep)",
            "4:1: expected one decorator, @replaces(...), over a function"
        ),
    ])
    func decorators(decorators: String, expected: String) {
        let function = "\nasync def f(a): await asyncio.sleep(a)"
        #expect(faults(of: head + decorators + function) == [expected])
    }

    /// What stands behind `async def f`, from column 12 of line 5 on.
    @Test(arguments: [
        ("(a=1): await asyncio.sleep(a)", "5:13: \(noParameter)"),
        ("(*a): await asyncio.sleep(*a)", "5:13: \(noParameter)"),
        ("(**a): await asyncio.sleep(**a)", "5:13: \(noParameter)"),
        ("(*, a): await asyncio.sleep(a)", "5:13: \(noParameter)"),
        ("(a): pass", "5:17: \(noExpression)"),
        ("(a): return", "5:17: \(noExpression)"),
        ("(a):\n    b = a\n    await asyncio.sleep(b)", "6:5: \(noExpression)"),
        ("(a):\n    await asyncio.sleep(a)\n    await asyncio.sleep(a)", "6:5: \(noExpression)"),
        ("(a):\n    await asyncio.sleep(a)\n    if is_negative(a): refuse('b')", "6:5: \(noExpression)"),
        ("(a):\n    if is_negative(a): refuse('b')", "5:1: \(noExpression)"),
        ("(a, b): await asyncio.sleep(b)", "5:20: 'a' is not used: its argument would no longer be evaluated"),
        ("(a): await asyncio.sleep(a, a)", "5:40: 'a' would be evaluated twice"),
        ("(a): await asyncio.sleep(a, b)", "5:40: 'b' is not a name that this recipe imports"),
        ("(asyncio): await asyncio.sleep(asyncio)", "5:43: 'asyncio' would be evaluated twice"),
    ])
    func functions(function: String, expected: String) {
        #expect(faults(of: head + "@replaces(time.sleep)\nasync def f" + function) == [expected])
    }

    /// What stands on line 6, above the expression.
    @Test(arguments: [
        ("if a < 0: refuse('b')", "6:8: a guard asks one of segue's conditions: is_negative"),
        ("if is_odd(a): refuse('b')", "6:8: a guard asks one of segue's conditions: is_negative"),
        ("if not is_negative(a): refuse('b')", "6:8: a guard asks one of segue's conditions: is_negative"),
        ("if is_negative(b): refuse('b')", "6:8: a condition is asked of one parameter"),
        ("if is_negative(a, a): refuse('b')", "6:8: a condition is asked of one parameter"),
        ("if is_negative(a): pass", #"6:5: a guard does one thing: refuse("why")"#),
        ("if is_negative(a): refuse(1)", #"6:5: a guard does one thing: refuse("why")"#),
        ("if is_negative(a): refuse('b')\n    else: refuse('c')", #"6:5: a guard does one thing: refuse("why")"#),
    ])
    func guards(statement: String, expected: String) {
        let start = "@replaces(time.sleep)\nasync def f(a):\n    "
        #expect(faults(of: head + start + statement + "\n    await asyncio.sleep(a)") == [expected])
    }

    @Test func pathIsInFront() {
        guard case .failure(let faults) = RecipeParser.parse([0x22, 0xFF], path: "a/b.py") else {
            Issue.record("accepted")
            return
        }
        #expect(faults.all.map(\.description) == ["a/b.py:1:1: is not UTF-8"])
    }

    private func faults(of recipe: String) -> [String] {
        guard case .failure(let faults) = RecipeParser.parse(Array("\(recipe)\n".utf8), path: "a.py") else { return [] }
        return faults.all.map { "\($0.line):\($0.column): \($0.message)" }
    }
}

private let head = "\"\"\"Wait.\"\"\"\nimport asyncio, time\nfrom segue import is_negative, refuse, replaces\n"

private let noDocstring = "a recipe begins with a docstring that says what it is for"
private let noExpression = "after its guards, a replacement is one expression"
private let noForm =
    "not a form of the recipe language: a recipe holds imports, functions with @replaces, and lists of facts"
private let noList = "a fact is a list: NAME = [...]"
private let noParameter = "parameters with defaults, '*' and '**' are not supported yet: name each argument"

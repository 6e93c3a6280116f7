import RecipeLanguage
import Testing

/// What is no recipe is refused with its place, and with what to write instead.
struct WrongRecipeTests {
    /// A recipe without its first lines (`head`), and its faults, `LINE:COL: MESSAGE`.
    @Test(arguments: [
        ("x = 1", [""]),
        ("@replaces(time.sleep)\ndef f(a, /): g(a", [""]),
        ("print(1)", [""]),
        ("from time import *", [""]),
        ("def f(a): return a", [""]),
        ("class C: pass", [""]),
        ("locks = [asyncio.Lock]", [""]),
        ("blocking_locks = asyncio.Lock", [""]),
        ("blocking_locks = [thread.Lock]", [""]),
        ("blocking_locks = [1, asyncio.Lock(), *x]", [""]),
        ("blocking_locks = other_event_loops = [asyncio]", [""]),
        ("blocking_locks: list = [asyncio]", [""]),
        ("@replace(time.sleep)\nasync def f(a): await asyncio.sleep(a)", [""]),
        ("@replaces\nasync def f(a): await asyncio.sleep(a)", [""]),
        ("@replaces()\nasync def f(a): await asyncio.sleep(a)", [""]),
        ("@replaces(time.sleep, time.time)\nasync def f(a): await asyncio.sleep(a)", [""]),
        ("@replaces('time.sleep')\nasync def f(a): await asyncio.sleep(a)", [""]),
        ("@replaces(sleep)\nasync def f(a): await asyncio.sleep(a)", [""]),
        ("@replaces(time.sleep)\n@replaces(time.time)\nasync def f(a): await asyncio.sleep(a)", [""]),
        ("@replaces(time.sleep)\nclass C: pass", [""]),
        ("@replaces(time.sleep)\nasync def f(a=1): await asyncio.sleep(a)", [""]),
        ("@replaces(time.sleep)\nasync def f(*a): await asyncio.sleep(*a)", [""]),
        ("@replaces(time.sleep)\nasync def f(**a): await asyncio.sleep(**a)", [""]),
        ("@replaces(time.sleep)\nasync def f(*, a): await asyncio.sleep(a)", [""]),
        ("@replaces(time.sleep)\nasync def f(a: int): await asyncio.sleep(a)", [""]),
        ("@replaces(time.sleep)\nasync def f(a) -> None: await asyncio.sleep(a)", [""]),
        ("@replaces(time.sleep)\nasync def f[T](a): await asyncio.sleep(a)", [""]),
        ("@replaces(time.sleep)\nasync def f(a): pass", [""]),
        ("@replaces(time.sleep)\nasync def f(a):\n    b = a\n    await asyncio.sleep(b)", [""]),
        ("@replaces(time.sleep)\nasync def f(a):\n    await asyncio.sleep(a)\n    await asyncio.sleep(a)", [""]),
        ("@replaces(time.sleep)\nasync def f(a): return", [""]),
        ("@replaces(time.sleep)\nasync def f(a, b): await asyncio.sleep(b)", [""]),
        ("@replaces(time.sleep)\nasync def f(a, b): await asyncio.sleep(b, a)", [""]),
        ("@replaces(time.sleep)\nasync def f(a): await asyncio.sleep(a, a)", [""]),
        ("@replaces(time.sleep)\nasync def f(a): await asyncio.sleep(delay)", [""]),
        ("@replaces(time.sleep)\nasync def f(a): asyncio.sleep(a)", [""]),
        ("@replaces(time.sleep)\ndef f(a): await asyncio.sleep(a)", [""]),
        ("@replaces(time.sleep)\nasync def f(a):\n    if a < 0: refuse('x')\n    await asyncio.sleep(a)", [""]),
        ("@replaces(time.sleep)\nasync def f(a):\n    if is_odd(a): refuse('x')\n    await asyncio.sleep(a)", [""]),
        (
            "@replaces(time.sleep)\nasync def f(a):\n    if not is_negative(a): refuse('x')\n    await asyncio.sleep(a)",
            [""]
        ),
        (
            "@replaces(time.sleep)\nasync def f(a):\n    if is_negative(b): refuse('x')\n    await asyncio.sleep(a)",
            [""]
        ),
        (
            "@replaces(time.sleep)\nasync def f(a):\n    if is_negative(a, a): refuse('x')\n    await asyncio.sleep(a)",
            [""]
        ),
        ("@replaces(time.sleep)\nasync def f(a):\n    if is_negative(a): pass\n    await asyncio.sleep(a)", [""]),
        ("@replaces(time.sleep)\nasync def f(a):\n    if is_negative(a): refuse(1)\n    await asyncio.sleep(a)", [""]),
        (
            "@replaces(time.sleep)\nasync def f(a):\n    if is_negative(a): refuse('x')\n    else: refuse('y')\n    await asyncio.sleep(a)",
            [""]
        ),
        ("@replaces(time.sleep)\nasync def f(a):\n    if is_negative(a): refuse('x')", [""]),
        (
            "@replaces(time.sleep)\nasync def f(a):\n    await asyncio.sleep(a)\n    if is_negative(a): refuse('x')",
            [""]
        ),
        ("@replaces(time.sleep)\nasync def f(a): await (lambda a: asyncio.sleep(a))(a)", [""]),
        ("@replaces(time.sleep)\nasync def f(a): await asyncio.sleep(a) if asyncio else a", [""]),
        ("@replaces(time.sleep)\nasync def f(asyncio): await asyncio.sleep(asyncio)", [""]),
        ("@replaces(time.sleep)\ndef f(a): return time.sleep(a)", [""]),
        ("@replaces(asyncio.no.such)\nasync def f(a): await asyncio.sleep(a)", [""]),
        ("import os\nimport os", [""]),
        ("x: int", [""]),
        ("if True: pass", [""]),
    ])
    func faults(recipe: String, expected: [String]) {
        #expect(faults(of: head + recipe + "\n") == expected)
    }

    private let head = "\"\"\"Wait.\"\"\"\nimport asyncio, time\nfrom segue import is_negative, refuse, replaces\n"

    /// The first lines themselves.
    @Test(arguments: [
        ("", [""]),
        ("import time\n", [""]),
        ("'Wait.'\n", [""]),
        ("'''Wait.'''\n", [""]),
        ("b\"\"\"Wait.\"\"\"\n", [""]),
        ("f\"\"\"Wait.\"\"\"\n", [""]),
        ("\"\"\"Wait\\n.\"\"\"\n", [""]),
        ("r\"\"\"Wait\\n.\"\"\"\n", []),
        ("R\"\"\"Wait.\"\"\"\n", [""]),
        ("u\"\"\"Wait.\"\"\"\n", [""]),
        ("\"\"\"\"\"\"\n", [""]),
        ("\"\"\"Wait.\n\n>>> async def f(:\nasync def f(): pass\n\"\"\"\n", [""]),
        ("\"\"\"Wait.\n\n>>> time.sleep(1)\n\"\"\"\n", [""]),
        ("\"\"\"Wait.\"\"\"\n# \u{e9}\u{e9}\nx = [\u{e9}] = \u{e9}; print()\n", [""]),
    ])
    func faultsAtTheStart(recipe: String, expected: [String]) {
        #expect(faults(of: recipe) == expected)
    }

    @Test func notUTF8() {
        guard case .failure(let faults) = RecipeParser.parse([0x22, 0xFF], path: "a_b.py") else {
            Issue.record("accepted")
            return
        }
        #expect(faults.all.map(\.description) == ["a_b.py:1:1: is not UTF-8"])
    }

    private func faults(of recipe: String) -> [String] {
        switch RecipeParser.parse(Array(recipe.utf8), path: "a_b.py") {
        case .success: return []
        case .failure(let faults):
            #expect(faults.all.allSatisfy { $0.description.hasPrefix("a_b.py:") })
            return faults.all.map { String($0.description.dropFirst("a_b.py:".count)) }
        }
    }
}

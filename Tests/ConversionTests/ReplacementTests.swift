import RecipeLanguage
import Testing
import TestSupport

/// Replacements that no bundled recipe has yet: what the recipe language promises holds for any of them.
struct ReplacementTests {
    /// A function below `@replaces(old.call)`, a statement of the user's, and what it becomes.
    @Test(arguments: [
        // Arguments stay as they are written, in their order.
        ("def f(a, b): return new.call(a, b)", "old.call( 1,2 )", "new.call( 1,2 )"),
        ("def f(a, b): return new.call(a, b)", "old.call(1, b=2)", "new.call(1, 2)"),
        ("def f(a, b): return new.call(a, key=b)", "old.call(1, 2)", "new.call(1, key=2)"),
        ("def f(a, b): return new.call(a, key=b)", "old.call(b=2, a=1)", "-"),
        ("def f(a): return new.call(1, a)", "old.call(x)", "new.call(1, x)"),
        ("def f(a): return new.call(a).now()", "old.call(x)", "new.call(x).now()"),
        ("def f(a): return new.calls[a]", "old.call(x)", "new.calls[x]"),
        ("def f(): return new.call()", "old.call()", "new.call()"),
        ("def f(): return new.VALUE", "old.call()", "new.VALUE"),
        ("def f(a): return a", "old.call(x)", "x"),
        // What is captured gets parentheses where it needs them.
        ("def f(a): return a.now()", "old.call(x + y)", "(x + y).now()"),
        ("def f(a): return a + 1", "old.call(x or y)", "(x or y) + 1"),
        ("def f(a): return new.call(-a)", "old.call(x + y)", "new.call(-(x + y))"),
        ("def f(a): return new.call(a)", "old.call(x for x in y)", "new.call(x for x in y)"),
        ("def f(a): return new.call(a, 1)", "old.call(x for x in y)", "new.call((x for x in y), 1)"),
        ("def f(a): return new.call(key=a)", "old.call(y := 1)", "new.call(key=(y := 1))"),
        ("def f(a): return (1, a)", "old.call(x if y else z)", "(1, x if y else z)"),
        // So does what takes the call's place.
        ("def f(a): return a + 1", "old.call(x) * 2", "(x + 1) * 2"),
        ("def f(a): return a + 1", "old.call(x).y", "(x + 1).y"),
        ("def f(a): return a + 1", "print(old.call(x))", "print(x + 1)"),
        ("def f(a): return not a", "z = not old.call(x) == y", "z = not (not x) == y"),
        // A call in a call.
        ("def f(a): return new.call(a)", "old.call(old.call(x))", "new.call(new.call(x))"),
        ("def f(a): return new.call(a, 1)", "old.call(old.call(x))", "new.call(new.call(x, 1), 1)"),
        ("async def f(a): return await new.call(a)", "old.call(old.call(x))", "await new.call(await new.call(x))"),
        ("async def f(a): return (await new.call(a)).read()", "old.call(x)", "(await new.call(x)).read()"),
        ("async def f(a): return (await new.call(a)).read()", "old.call(x).y", "(await new.call(x)).read().y"),
        // Lines and comments of the call stay where the shape is the same.
        ("def f(a): return new.call(a)", "old.call(  # why\n        x)", "new.call(  # why\n        x)"),
    ])
    func becomes(function: String, statement: String, expected: String) throws {
        let (before, after) = (program(statement, importing: "old"), program(expected, importing: "new"))
        let converted = try #require(ConvertedFile.checked(Array(before.utf8), by: recipe(function)))
        #expect(String(decoding: converted.result, as: UTF8.self) == (expected == "-" ? before : after))
    }

    private func program(_ statement: String, importing module: String) -> String {
        "import \(module)\n\n\nasync def f(x, y, z):\n    \(statement)\n"
    }

    private func recipe(_ function: String) throws -> Recipe {
        let head = #""""Wait.""""# + "\nimport new, old\nfrom segue import replaces\n"
        return try RecipeParser.parse(Array("\(head)@replaces(old.call)\n\(function)\n".utf8), path: "wait.py").get()
    }
}

import RecipeLanguage
import Testing
import TestSupport

/// Replacements that no bundled recipe has yet: what the recipe language promises holds for any of them.
struct ReplacementTests {
    /// A function below `@replaces(old.call)`, a statement of the user's, and what it becomes.
    @Test(arguments: [
        // Arguments stay as they are written.
        ("def f(a, b): return new.call(a, b)", "old.call( 1,2 )", "new.call( 1,2 )"),
        ("def f(a): return new.call(a)", "old.call(  # why\n        x)", "new.call(  # why\n        x)"),
        ("def f(a): return new.call(a)", "old.call(x for x in y)", "new.call(x for x in y)"),
        ("def f(a): return new.call(a)", "old . call(x)", "new . call(x)"),
        ("def f(a): return new.other(a)", "old.call(x)", "new.other(x)"),
        ("def f(): return new.call()", "old.call()", "new.call()"),
        // Another shape.
        ("def f(): return new.VALUE", "old.call()", "new.VALUE"),
        ("def f(a): return new.calls[a]", "old.call(x)", "new.calls[x]"),
        ("def f(a): return a", "old.call(x)", "x"),
        ("def f(a): return a + 1", "print(old.call(x))", "print(x + 1)"),
        // A call in a call.
        ("def f(a): return new.call(a)", "old.call(old.call(x))", "new.call(new.call(x))"),
        ("async def f(a): return await new.call(a)", "old.call(old.call(x))", "await new.call(await new.call(x))"),
        ("async def f(a): return await new.call(a)", "old.call(x).y", "(await new.call(x)).y"),
        // Other arguments would be evaluated first: refused where that may be noticed.
        ("def f(a, b): return new.call(a, b)", "old.call(b=y, a=x)", "new.call(x, y)"),
        ("def f(a, b): return new.call(a, b)", "old.call(b=y(), a=x)", "new.call(x, y())"),
        ("def f(a, b): return new.call(a, b)", "old.call(b=y(), a=x())", "old.call(b=y(), a=x())"),
        // What is captured needs parentheses.
        ("def f(a): return a + 1", "old.call(x or y)", "(x or y) + 1"),
        // What takes the call's place needs parentheses.
        ("def f(a): return a + 1", "z = old.call(x) * 2", "z = (x + 1) * 2"),
        ("def f(a): return a + 1", "z = old.call(x).y", "z = (x + 1).y"),
        ("def f(a): return not a", "z = not old.call(x) == y", "z = not (not x) == y"),

        // The arguments are written anew as a whole, though only one differs.
        ("def f(a, b): return new.call(a, b)", "old.call(1, b=2)", "new.call(1, 2)"),
        ("def f(a, b): return new.call(a, key=b)", "old.call(1, 2)", "new.call(1, key=2)"),
        ("def f(a): return new.call(1, a)", "old.call(x)", "new.call(1, x)"),
        ("def f(a): return new.call(a).now()", "old.call(x)", "new.call(x).now()"),
        ("async def f(a): return (await new.call(a)).read()", "old.call(x)", "(await new.call(x)).read()"),
        // What is captured needs parentheses.
        ("def f(a): return a.now()", "old.call(x + y)", "(x + y).now()"),
        ("def f(a): return new.call(-a)", "old.call(x + y)", "new.call(-(x + y))"),
        ("def f(a): return new.call(key=a)", "old.call(y := 1)", "new.call(key=(y := 1))"),
    ])
    func becomes(function: String, statement: String, expected: String) throws {
        try expect(function, statement, expected)
    }

    private func expect(_ function: String, _ statement: String, _ expected: String) throws {
        let file = Array(program(statement).utf8)
        let converted = try #require(ConvertedFile.checked(file, by: recipe(function)))
        #expect(String(decoding: converted.result, as: UTF8.self) == program(expected))
    }

    /// With the imports that the statement needs.
    private func program(_ statement: String) -> String {
        let imports = ["new", "old"].filter { statement.contains($0) }.map { "import \($0)\n" }
        let gap = imports.isEmpty ? "" : "\n\n"
        return imports.joined() + gap + "async def f(x, y, z):\n    \(statement)\n"
    }

    private func recipe(_ function: String) throws -> Recipe {
        let head = "\"\"\"Wait.\"\"\"\nimport new, old\nfrom segue import replaces\n"
        return try RecipeParser.parse(Array("\(head)@replaces(old.call)\n\(function)\n".utf8), path: "wait.py").get()
    }
}

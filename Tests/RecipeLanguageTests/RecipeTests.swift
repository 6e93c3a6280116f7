import PythonNames
import RecipeLanguage
import Testing

/// What a recipe file says, as it is read.
struct RecipeTests {
    private let text = """
        \"\"\"Wait for others.

        Why that is
        right.

        >>> wait(1)
        ... wait(2)
        stop(1)
        stop(2)
        >>> wait(3)
        stop(3)

        And a word at the end.
        \"\"\"

        import one, two
        from segue import is_negative, refuse, replaces

        blocking_locks = [one.Lock, two.Lock]
        standard_library = ["one"]


        @replaces(one.wait)
        async def wait(a, /, b):
            if is_negative(a): refuse("a is negative")
            if is_negative(b): refuse("b is negative")
            await two.stop(a, b)


        @replaces(one.now)
        def now(): return two.now()
        """

    private func recipe() throws -> Recipe {
        try RecipeParser.parse(Array("\(text)\n".utf8), path: "Recipes/some/wait_for_it.py").get()
    }

    @Test func docstring() throws {
        let recipe = try recipe()
        #expect(recipe.name == "wait-for-it")
        #expect(recipe.title == "Wait for others")
        #expect(recipe.explanation.hasPrefix("Wait for others.\n\nWhy that is\nright."))
        #expect(recipe.explanation.hasSuffix("And a word at the end."))
        #expect(!recipe.explanation.contains(">>>"))
        #expect(recipe.examples.map(\.before) == ["wait(1)\nwait(2)\n", "wait(3)\n"])
        #expect(recipe.examples.map(\.after) == ["stop(1)\nstop(2)\n", "stop(3)\n"])
        #expect(recipe.examples.map(\.line) == [6, 10])
    }

    @Test func facts() throws {
        let facts = try recipe().facts
        #expect(facts.blockingLocks.map(\.text).sorted() == ["one.Lock", "two.Lock"])
        #expect(facts.standardLibrary == ["one"])
        #expect(facts.otherEventLoops.isEmpty)
    }

    @Test func replacements() throws {
        let recipe = try recipe()
        #expect(recipe.replacements.map(\.target.text) == ["one.wait", "one.now"])
        #expect(recipe.replacements.map(\.isAsync) == [true, false])
        #expect(recipe.replacements[0].signature.parameters.map(\.name) == ["a", "b"])
        #expect(recipe.replacements[0].signature.parameters.map(\.isPositionalOnly) == [true, false])
        #expect(recipe.replacements[0].guards.map(\.reason) == ["a is negative", "b is negative"])
        #expect(recipe.replacements.map(\.template.summary) == ["await two.stop", "two.now"])
    }

    /// A file that lacks the module or the word is not even parsed.
    @Test(arguments: [
        ("import one\none.wait()", true), ("from one import wait", true), ("import one.x\none.wait()", true),
        ("one.wait()", false), ("import one", false), ("import two\ntwo.wait()", false),
        ("import one\nawaited()", false),
    ])
    func gates(file: String, isOpen: Bool) throws {
        #expect(try recipe().gates[0].isOpen(for: Array(file.utf8)) == isOpen)
    }
}

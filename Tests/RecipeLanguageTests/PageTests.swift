import PythonNames
import RecipeLanguage
import Testing

/// A recipe that is a folder of pages.
struct PageTests {
    /// Pages by their names without `.py`, as they may be found.
    private func pages(_ texts: [String: String]) -> RecipePages {
        RecipePages(
            folder: "shop/use_pool",
            pages: texts.map { RecipePages.Page(path: "shop/use_pool/\($0).py", text: Array($1.utf8)) })
    }

    private func faults(of texts: [String: String]) -> [String] {
        guard case .failure(let faults) = RecipeParser.parse(pages(texts)) else { return [] }
        return faults.all.map { "\($0.path):\($0.line):\($0.column): \($0.message)" }
    }

    @Test func oneRecipe() throws {
        let recipe = try RecipeParser.parse(
            pages(["runs": rule("run"), "__init__": "\"\"\"Use a pool.\n\n>>> a\nb\n\"\"\"", "calls": rule("call")])
        ).get()
        #expect(recipe.name == "use-pool")
        #expect(recipe.title == "Use a pool")
        #expect(recipe.pages.map(\.path) == ["__init__", "calls", "runs"].map { "shop/use_pool/\($0).py" })
        #expect(recipe.pages.map(\.title) == ["Use a pool", "Do call", "Do run"])
        #expect(recipe.pages.map(\.examples.count) == [1, 0, 0])
        #expect(recipe.pages.map(\.rules) == [0..<0, 0..<1, 1..<2])
        #expect(recipe.replacements.map(\.target.text) == ["old.call", "old.run"])
    }

    @Test func sharedForAll() throws {
        let user =
            "\"\"\"Get.\"\"\"\nimport old\nfrom segue import replaces\n@replaces(old.get)\ndef get(pool): return pool"
        let shared =
            "\"\"\"Pool.\"\"\"\nimport new\nfrom segue import shared\n@shared\ndef pool():\n    yield new.pool()"
        let recipe = try RecipeParser.parse(pages(["__init__": "\"\"\"A.\"\"\"", "a": user, "b": shared])).get()
        #expect(recipe.replacements[0].signature.parameters.isEmpty)
        #expect(recipe.resources.keys.sorted() == ["pool"])
    }

    @Test(arguments: [
        (["a": "x", "b": "print("], ["shop/use_pool/b.py:1:6: '(' was never closed"]),
        (
            ["__init__": #""""A.""""#, "a": rule("run"), "b": rule("run")],
            ["shop/use_pool/b.py:4:11: 'old.run' is replaced above already: this is never reached"]
        ),
        (
            ["__init__": #""""A.""""#, "a": list, "b": list],
            ["shop/use_pool/b.py:3:1: 'pure_functions' stands twice: make it one list"]
        ),
        (
            ["__init__": #""""A.""""#, "a": stub, "b": stub],
            ["shop/use_pool/b.py:5:1: 'old.run' is declared above already"]
        ),
        (
            ["__init__": #""""A.""""#, "a": #""""A.""""# + "\nfrom .b import c\nfrom .c import d", "b": #""""A.""""#],
            [
                "shop/use_pool/a.py:2:16: 'b.py' has no function 'c' without a decorator",
                "shop/use_pool/a.py:3:16: the recipe has no page 'c.py'",
            ]
        ),
    ])
    func faultsNameTheirPage(texts: [String: String], expected: [String]) {
        #expect(faults(of: texts) == expected)
    }
}

private func rule(_ name: String) -> String {
    "\"\"\"Do \(name).\"\"\"\nimport old, new\nfrom segue import replaces\n@replaces(old.\(name))\n"
        + "def \(name)(a): return new.\(name)(a)"
}

private let list = "\"\"\"A.\"\"\"\nimport old\npure_functions = [old.f]"
private let stub = "\"\"\"A.\"\"\"\nimport old\nfrom segue import declares\n@declares(old.run)\ndef run(): ..."

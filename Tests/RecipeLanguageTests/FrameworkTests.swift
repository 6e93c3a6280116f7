import PythonNames
import RecipeBook
import RecipeLanguage
import Testing

/// What pages say of libraries that call the functions of those who use them.
struct FrameworkTests {
    private static let page = """
        \"""Pages.\"""

        import site
        import web
        from segue import declares

        takes_coroutines = [web.App.get, web.AsyncVisitor["visit_*"], web.AsyncVisitor.begin]
        calls_plainly = [web.command]
        forbids_coroutines = {web.cache: "it would keep it", web.App["on_*"]: "it calls it plainly"}
        keeps_colour = [site.mark["*"]]
        async_counterparts = {
            web.Visitor: web.AsyncVisitor, web.Visitor.end: web.AsyncVisitor.async_end, site.rows: web.arows
        }
        known_bases = [web.Visitor]
        coroutine_notes = {web: "needs web 2"}
        coroutine_reviews = {web.App.get: "look twice"}
        entry_runner = [web.run]
        async_tests = {site.mark.aio: "aio_mode = auto"}
        test_files = ["test_*.py"]
        forbidden_names = {"web_*": "a hook"}
        promote = "always"
        make_async = [site.main]

        @declares(web.SubVisitor)
        class SubVisitor(web.Visitor): ...
        """

    private static let recipe = try? RecipeParser.parse(Array("\(page)\n".utf8), path: "pages.py").get()

    @Test(
        arguments: [
            ("web.App.get", .takesCoroutines), ("web.App.on_start", .forbids("it calls it plainly")),
            ("web.command", .callsPlainly), ("web.cache", .forbids("it would keep it")),
            ("site.mark.slow", .keepsColour), ("site.rows", .counterpart("web.arows")), ("web.App", nil), ("web", nil),
        ] as [(QualifiedName, Treatment?)])
    func names(name: QualifiedName, expected: Treatment?) throws {
        #expect(try #require(Self.recipe).facts.frameworks.treatment(of: name) == expected)
    }

    /// `nil` is what nobody says; the project's own methods keep their colour.
    @Test(
        arguments: [
            ("visit_name", "web.AsyncVisitor", .takesCoroutines), ("other", "web.AsyncVisitor", nil),
            ("visit_name", "web.Visitor", .counterpart("web.AsyncVisitor.visit_name")),
            ("visit_name", "web.SubVisitor", .counterpart("web.AsyncVisitor.visit_name")),
            ("end", "web.Visitor", .counterpart("web.AsyncVisitor.async_end")),
            ("other", "web.Visitor", .keepsColour), ("other", "web.SubVisitor", nil), ("run", "web.Unknown", nil),
        ] as [(String, QualifiedName, Treatment?)])
    func methods(method: String, base: QualifiedName, expected: Treatment?) throws {
        #expect(try #require(Self.recipe).facts.treatment(ofMethod: method, below: base) == expected)
    }

    @Test func remarksAndTests() throws {
        let recipe = try #require(Self.recipe)
        let frameworks = recipe.facts.frameworks
        #expect(frameworks.note(on: "web.App.get") == "needs web 2")
        #expect(frameworks.note(on: "webs.get") == nil)
        #expect(frameworks.review(on: "web.App.get") == "look twice")
        #expect(frameworks.review(on: "web.App.put") == nil)
        #expect(frameworks.entryRunner == "web.run")
        #expect(frameworks.testMark?.setting == "aio_mode=auto")
        #expect(frameworks.isTestFile("test_a.py"))
        #expect(!frameworks.isTestFile("a_test.py"))
        #expect(frameworks.forbiddenName("web_start") == "a hook")
        #expect(frameworks.forbiddenName("start_web") == nil)
        #expect(recipe.promotion == .always)
        #expect(recipe.makeAsync == ["site.main"])
    }

    /// No name is in two of the bundled lists by mistake: what one page says another may not take back.
    @Test func bundledPagesAgree() throws {
        let frameworks = try BundledRecipes.facts().get().frameworks
        #expect(frameworks.entryRunner != nil && frameworks.threadBridge != nil && frameworks.testMark != nil)
    }
}

import PythonNames
import PythonSyntax
import RecipeLanguage
import Testing

/// What a recipe file says, as it is read.
struct RecipeTests {
    private func recipe(_ text: String) throws -> Recipe {
        try RecipeParser.parse(Array("\(text)\n".utf8), path: "Recipes/some/wait_for_it.py").get()
    }

    @Test func docstring() throws {
        let recipe = try recipe(RightRecipes.replacements)
        #expect(recipe.name == "wait-for-it")
        #expect(recipe.title == "Wait for others")
        let page = recipe.pages[0]
        #expect(page.explanation.hasPrefix("Wait for others.\n\nWhy that is\nright."))
        #expect(page.explanation.hasSuffix("And a word at the end."))
        #expect(!page.explanation.contains(">>>"))
        #expect(page.examples.map(\.before) == ["wait(1)\nwait(2)\n", "wait(3)\n"])
        #expect(page.examples.map(\.after) == ["stop(1)\nstop(2)\n", "stop(3)\n"])
        #expect(page.examples.map(\.line) == [6, 10])
    }

    @Test func lists() throws {
        let recipe = try recipe(RightRecipes.replacements)
        #expect(recipe.facts.blockingLocks.map(\.text).sorted() == ["one.Lock", "two.Lock"])
        #expect(recipe.facts.pureFunctions.map(\.text).sorted() == ["builtins.len", "one.now"])
        #expect(recipe.facts.standardLibrary == ["one"])
        #expect(recipe.facts.otherEventLoops.isEmpty)
        #expect(recipe.suppressions == ["ONE1"])
        #expect(recipe.requirements == ["two[fast]>=3.9, <4", "three"])
        #expect(recipe.minimumPython == PythonVersion(major: 3, minor: 11))
        #expect(try self.recipe("\"\"\"All.\"\"\"\nrecipes = ['a', 'b']").parts == ["a", "b"])
    }

    // MARK: Replacements

    @Test func replacements() throws {
        let rules = try recipe(RightRecipes.replacements).rules.compactMap(\.replacement)
        let seen = rules.map { "\($0.kind) \($0.target)(\($0.signature.summary)) -> \($0.after.summary)" }
        #expect(
            seen == [
                "function one.wait(a, /, b) -> async await two.stop(a, b)",
                "function one.now() -> return two.now()",
                "function one.loop() -> return two.running_loop()",
                "function one.Lock(*args, loop, **options) -> return [two.Lock(arg) for arg in args]",
                "function one.Event(*args, loop, **options) -> return [two.Lock(arg) for arg in args]",
                "method one.Pool.run(function, *, limit=two.LIMIT, key=-1) "
                    + "-> async return await two.run(self, function, limit=limit, key=key)",
                "attribute one.version() -> return two.about.version",
                "attribute one.Pool.size() -> report nobody needs it",
                "function one.start(job, name=MISSING) -> refuse it is gone",
            ])
        #expect(rules.map(\.hasReceiver) == [false, false, false, false, false, true, false, true, false])
        #expect(rules[5].result == .oneOf([.instance("two.Result", []), .none]))
        #expect(rules[5].signature.parameters.map(\.metavariable.kind) == [.literal, .expression, .expression])
        let name = ValueType.oneOf([.instance("builtins.str", []), .none])
        #expect(rules[8].signature.parameters.map(\.metavariable.kind) == [.coroutine, .typed(name)])
    }

    @Test func guards() throws {
        let rules = try recipe(RightRecipes.replacements).rules.compactMap(\.replacement)
        let seen = rules.flatMap { $0.after.steps.dropLast().map(\.summary) }
        #expect(
            seen == [
                "is_negative(a): refuse a is negative",
                "is_negative(b): refuse b's A\\x41",
                "(not inside(AsyncFunction) and (inside(Try) or inside(one.guard))): refuse there may be no loop",
                "review the loop may be another one",
                "is_none(loop): return original(*args, **options)",
                "review the loop may be another one",
                "is_none(loop): return original(*args, **options)",
                "(has_type(self, None | two.Pool) or not has_version(two-pool 3.1)): "
                    + "task = two.task(function); return await task",
                "has_type(function, builtins.dict[builtins.str, builtins.int] | "
                    + "builtins.tuple[builtins.str, builtins.ellipsis]): note it is a table",
            ])
        guard case .decision(let branches) = rules[2].after.steps[0] else {
            Issue.record("no decision")
            return
        }
        #expect(branches.map(\.summary) == ["not inside(AsyncFunction) and (inside(Try) or inside(one.guard))"])
    }

    @Test func namesOfNewCode() throws {
        let rules = try recipe(RightRecipes.replacements).rules.compactMap(\.replacement)
        let words = rules[3].after.words
        #expect(words.imported == ["original": "segue.original", "two": "two"])
        #expect(words.locals == ["arg"])
        let run = rules[5].after.words
        #expect(run.imported == ["two": "two"])
        #expect(run.metavariables.keys.sorted() == ["function", "key", "limit", "self"])
        #expect(run.locals == ["task"])
    }

    // MARK: Resources, adapters and declarations

    @Test func resources() throws {
        let recipe = try recipe(RightRecipes.resources)
        let session = try #require(recipe.resources["session"])
        #expect(session.isAsync)
        #expect(session.type == .instance("aweb.Session", []))
        #expect(session.template.yield?.text == "yield session")
        #expect(session.template.value?.text == "session")
        let get = try #require(recipe.rules[0].replacement)
        #expect(get.signature.summary == "url, params=MISSING, *, timeout=MISSING, **options")
        #expect(get.after.words.resources == ["session"])
        #expect(get.after.words.locals == ["response"])
        #expect(get.after.allCode.count == 2)
    }

    @Test func adapters() throws {
        guard case .adapter(let adapter) = try recipe(RightRecipes.resources).rules[1] else {
            Issue.record("no adapter")
            return
        }
        #expect(adapter.old == "web.Response")
        #expect(adapter.new == ["aweb.Response"])
        let seen = adapter.members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.summary)" }
        #expect(
            seen == [
                "elapsed: refuse nobody times it",
                "json: method web.Response.json -> async return await self.json(content_type=None)",
                "raise_for_status: check",
                "status_code: attribute web.Response.status_code -> return self.status",
            ])
    }

    @Test func membersOfNames() throws {
        guard case .adapter(let adapter) = try recipe(RightRecipes.resources).rules.last else {
            Issue.record("no adapter")
            return
        }
        let seen = adapter.members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.summary)" }
        #expect(seen == ["left: value -1", "ok: OK", "unknown: refuse nobody knows"])
        let pool = try recipe(RightRecipes.resources).resources["session"]
        #expect(pool?.remarks.map { Step.remark($0).summary } == ["note it is opened once", "review by whom?"])
    }

    @Test func declarations() throws {
        let declared = try recipe(RightRecipes.resources).facts.declarations
        let now = try #require(declared.functions["aweb.now"])
        #expect(now.parameters == ["zone"])
        #expect(now.result == .coroutine(.instance("builtins.float", [])))
        let answer = try #require(declared.classes["aweb.Response"])
        let string = ValueType.instance("builtins.str", [])
        #expect(answer.bases == ["aweb.Base"])
        #expect(answer.attributes["headers"] == .instance("builtins.dict", [string, string]))
        #expect(answer.attributes["status"] == .instance("builtins.int", []))
        #expect(answer.methods["read"]?.parameters == ["size"])
        #expect(answer.methods["read"]?.result == .coroutine(.oneOf([.instance("builtins.bytes", []), .none])))
        #expect(answer.methods["close"]?.parameters == [])
        #expect(declared.functions["aweb.fetch"]?.result == .instance("aweb.Response", []))
    }

    // MARK: Templates

    @Test func templates() throws {
        let rules = try recipe(RightRecipes.templates).rules.compactMap(\.template)
        #expect(rules.map(\.name) == ["ToThread", "GeneratorCoroutine", "Swallowed", "LaterCall", "Each"])
        #expect(rules[1].title == "An old coroutine becomes an `async def`")
        let thread = rules[0].alternatives[0]
        #expect(thread.before.metavariables["loop"]?.kind == .typed(.instance("loops.Loop", [])))
        #expect(thread.before.metavariables["args"]?.kind == .rest)
        #expect(thread.after.summary == "async return await loops.to_thread(function, *args)")
        let coroutine = rules[1].alternatives[0]
        #expect(coroutine.before.metavariables["name"]?.kind == .name)
        #expect(coroutine.before.metavariables["body"]?.kind == .block)
        #expect(coroutine.condition?.summary == "not contains(body, Yield)")
        #expect(coroutine.after.words.locals == [])
        #expect(rules[1].inner["body"]?.first?.alternatives.first?.after.summary == "async return await value")
    }

    /// `before_x` goes with what has the same ending, or none.
    @Test func alternatives() throws {
        let alternatives = try recipe(RightRecipes.templates).rules.compactMap(\.template)[2].alternatives
        #expect(
            alternatives.map { $0.condition?.summary } == [
                "falls_through(cleanup)", "(falls_through(cleanup) and not uses(cleanup, error))",
            ])
        #expect(alternatives.allSatisfy { $0.after.words.imported == ["loops": "loops"] })
    }

    /// Statements in place of statements return where the old ones do.
    @Test func statements() throws {
        let later = try recipe(RightRecipes.templates).rules.compactMap(\.template)[3].alternatives[0]
        #expect(later.before.imported == ["loops": "loops", "len": "builtins.len"])
        #expect(later.after.steps.map(\.isCode) == [true, true])
    }

    /// A `return` at the end of `with` gives the value there.
    @Test func innerReturn() throws {
        let each = try recipe(RightRecipes.templates).rules.compactMap(\.template)[4].alternatives[0]
        #expect(each.after.steps.map(\.isCode) == [true])
        #expect(each.after.words.locals == ["limit"])
    }

    /// A file that lacks the module or the word is not even parsed.
    @Test(arguments: [
        ("import one\none.wait()", true), ("import one.x\none.wait()", true), ("from one import wait", true),
        ("one.wait()", false), ("import one", false), ("import two\ntwo.wait()", false),
        ("import one\nawaited()", false),
    ])
    func gates(file: String, isOpen: Bool) throws {
        #expect(try recipe(RightRecipes.replacements).gates[0].isOpen(for: Array(file.utf8)) == isOpen)
    }
}

// MARK: In one line

extension Rule {
    fileprivate var replacement: Replacement? { if case .replacement(let rule) = self { rule } else { nil } }
    fileprivate var template: TemplateRule? { if case .template(let rule) = self { rule } else { nil } }
}

extension AfterSide {
    /// Of what is done where no condition holds.
    fileprivate var summary: String {
        let last = steps.filter { if case .decision = $0 { false } else { true } }
        return (isAsync ? "async " : "") + last.filter { !$0.isRemark }.map(\.summary).joined(separator: "; ")
    }
}

extension Remark {
    fileprivate var summary: String {
        switch self {
        case .review(let reason): "review \(reason)"
        case .note(let text): "note \(text)"
        }
    }
}

extension Step {
    fileprivate var isCode: Bool { if case .code = self { true } else { false } }
    fileprivate var isRemark: Bool { if case .remark = self { true } else { false } }

    fileprivate var summary: String {
        switch self {
        case .refuse(let reason): "refuse \(reason)"
        case .remark(let remark): remark.summary
        case .report(let reason): "report \(reason)"
        case .code(let node): node.text
        case .decision(let branches):
            branches.map { branch in
                let condition = branch.condition?.summary ?? "else"
                return "\(condition): \(branch.steps.map(\.summary).joined(separator: "; "))"
            }.joined(separator: " | ")
        case .unpacking, .loop, .end: "?"
        }
    }
}

extension Adapter.Member {
    fileprivate var summary: String {
        switch self {
        case .replacement(let rule): "\(rule.kind) \(rule.target) -> \(rule.after.summary)"
        case .same(let other): other
        case .refusal(let reason): "refuse \(reason)"
        case .value(let value): "value \(value)"
        case .nested(let adapter): "members of \(adapter.old)"
        }
    }
}

extension Condition {
    fileprivate var summary: String {
        switch self {
        case .all(let parts): "(\(parts.map(\.summary).joined(separator: " and ")))"
        case .any(let parts): "(\(parts.map(\.summary).joined(separator: " or ")))"
        case .not(let part): "not \(part.summary)"
        case .question(let question, let arguments):
            "\(question.rawValue)(\(arguments.map(\.summary).joined(separator: ", ")))"
        }
    }
}

extension Condition.Argument {
    fileprivate var summary: String {
        switch self {
        case .metavariable(let name): name
        case .name(let name): name.text
        case .type(let type): "\(type)"
        case .version(let library, let version): "\(library) \(version)"
        case .syntax(let syntax): syntax.rawValue
        case .word(let word): "\"\(word)\""
        }
    }
}

import PythonNames
import PythonSyntax
import Testing

@Suite struct ScopeTests {
    /// The scope of the marked node with those around it, and the parts of definitions that it belongs to.
    @Test(arguments: [
        ("«x»", "module"),
        ("def f(): «x»", "function module"),
        ("async def f(): «x»", "asyncFunction module"),
        ("async def f(a=«x»): pass", "module defaultValue"),
        ("async def f(a: «x»): pass", "module annotation"),
        ("async def f() -> «x»: pass", "module annotation"),
        ("@d(«x»)\nasync def f(): pass", "module decorator"),
        ("async def f():\n  @d(«x»)\n  def g(): pass", "asyncFunction module decorator"),
        ("async def f():\n  y: «x» = 1", "asyncFunction module annotation"),
        ("async def f():\n  y: int = «x»", "asyncFunction module"),
        ("lambda a=«x»: a", "module defaultValue"),
        ("lambda: «x»", "lambda module"),
        ("class C(«x»): pass", "module bases"),
        ("class C(metaclass=«x»): pass", "module bases"),
        ("class C:\n  «x»", "class_ module"),
        ("class C:\n  def f(self, a=«x»): pass", "class_ module defaultValue"),
        ("[«x» for y in z]", "listComprehension module"),
        ("[y for y in «x»]", "module firstIterable"),
        ("[y for y in z for w in «x»]", "listComprehension module"),
        ("[y for y in z if «x»]", "listComprehension module"),
        ("[[a for a in «x»] for b in c]", "listComprehension module firstIterable"),
        ("{«x» for y in z}", "setComprehension module"),
        ("{y: «x» for y in z}", "dictionaryComprehension module"),
        ("f(«x» for y in z)", "generator module"),
        ("f(y for y in «x»)", "module firstIterable"),
        ("def f[T](a: «x»): pass", "typeParameters module annotation"),
        ("def f[T](a=«x»): pass", "module defaultValue"),
        ("def f[T: «x»](): pass", "typeVariable typeParameters module"),
        ("class C[T](«x»): pass", "typeParameters module bases"),
        ("type A = «x»", "typeAlias module"),
        ("type A[T] = «x»", "typeAlias typeParameters module"),
        ("from __future__ import annotations\ndef f(a: «x»): pass", "annotation module annotation"),
        ("def f(a=lambda b=«x»: 1): pass", "module defaultValue defaultValue"),
    ])
    func evaluation(program: String, expected: String) throws {
        let program = try MarkedNames(program)
        let evaluation = program.names.evaluation(of: program.first)
        let scopes = evaluation.scope.andAncestors.map { "\($0.kind)" }
        let parts = evaluation.parts.map { String("\($0)".prefix { $0 != "(" }) }
        #expect((scopes + parts).joined(separator: " ") == expected)
    }

    @Test(arguments: [
        ("async def f(): «x»", true), ("async def f(): [«x» for y in z]", true),
        ("async def f(): [[«x» for y in z] for w in v]", true), ("async def f(): (y for y in «x»)", true),
        ("async def f():\n  @d(«x»)\n  def g(): pass", true), ("async def f():\n  def g(a=«x»): pass", true),
        ("async def f():\n  class C(«x»): pass", true), ("async def f(): («x» for y in z)", false),
        ("async def f(): ([«x» for a in b] for y in z)", false), ("async def f(): lambda: «x»", false),
        ("async def f():\n  def g(): «x»", false), ("async def f():\n  class C: «x»", false),
        ("async def f():\n  class C[T](«x»): pass", false), ("async def f():\n  y: «x» = 1", false),
        ("def f(): «x»", false),
        ("async def f(a=«x»): pass", false),
    ])
    func isInCoroutine(program: String, expected: Bool) throws {
        let program = try MarkedNames(program)
        #expect(program.names.evaluation(of: program.first).isInCoroutine == expected)
    }

    @Test func definitionsMakeScopes() throws {
        let program = try MarkedNames("class C[T]:\n  def f[U](self): return [i for i in self]\ntype A = lambda: 1")
        for node in program.names.tree.root.subtree {
            let expected: [NodeKind: ScopeKind] = [
                .module: .module, .classDefinition: .class_, .functionDefinition: .function,
                .listComprehension: .listComprehension, .typeAlias: .typeAlias, .lambda: .lambda,
            ]
            #expect(program.names.scope(madeBy: node)?.kind == expected[node.kind])
        }
    }

    /// The first marked name's variable, classification, and whether the others mean the same.
    @Test(arguments: [
        ("def f():\n  «x» = 1\n  return «x»", "local f", true),
        ("def f():\n  «x» = 1\n  return lambda: «x»", "cell f", true),
        ("def f():\n  x = 1\n  return lambda: «x»", "free f", true),
        ("def f():\n  global x\n  «x» = 1\nx = 2\n«x»", "globalExplicit -", true),
        ("def f(): «x»\n«x» = 1", "globalImplicit -", true),
        ("def f():\n  x = 1\n  def g():\n    nonlocal x\n    «x» = 2\n  «x»", "free f", true),
        ("x = 1\nclass C:\n  «x» = 2\n  def f(self): «x»", "local C", false),
        ("class C:\n  def f(self): self.«__x»\n  __x = 1", "", false),
        ("class C:\n  «__x» = 1\n  y = «__x»\n", "local C", true),
        ("class C[T]:\n  type A = «T»\n  y: «T»", "free C", true),
        ("class C:\n  «x» = 1\n  type A = «x»", "local C", true),
        ("def f():\n  [«y» := 1 for x in z]\n  return «y»", "free f", true),
        ("[«x» for x in «x»]", "local -", false),
    ])
    func variables(program: String, expected: String, areSame: Bool) throws {
        guard !expected.isEmpty else { return }
        let program = try MarkedNames(program)
        let variables = program.marked.map { program.names.variable(of: $0)! }
        let scope = variables[0].scope.name ?? "-"
        #expect("\(program.names.classification(of: program.first)) \(scope)" == expected)
        #expect(variables.allSatisfy { $0 == variables[0] } == areSame)
    }

    @Test func privateNames() throws {
        let program = try MarkedNames("class _C:\n  def f(self): return «__x»\n  class D:\n    «__y» = «__z__»")
        #expect(program.marked.map { program.names.variable(of: $0)!.name } == ["_C__x", "_D__y", "__z__"])
        #expect(program.names.lookup("__y", at: program.marked[2])?.name == "_D__y")
    }

    @Test func bindingsAndReferences() throws {
        let program = try MarkedNames(
            """
            import «x»
            x = 1
            x += 2
            x: int = 3
            x: str
            for x in y: pass
            with y as x: pass
            try: pass
            except E as x: pass
            (x := 4)
            def x(): pass
            class x: pass
            match y:
                case [x, *_]: pass
                case {**x} | (_ as x): pass
            (x, *z) = y
            del x
            def f(x): pass
            def g():
                global x
                x = 5
            print(x, x.y, f(x=1), y.x)
            """)
        let variable = program.names.lookup("x", at: program.names.tree.root)!
        let uses = variable.bindings.map { "\($0.use)" }
        #expect(
            uses == [
                "imported", "assignment", "augmentedAssignment", "annotation", "forLoop", "with", "exceptHandler",
                "namedExpression", "function", "class_", "capture", "capture", "capture", "unpacking", "deletion",
                "assignment",
            ])
        #expect(variable.references.count == 2)
        let values = program.names.assignedValues(of: variable).map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(values == ["1", "3", "4", "5"])
    }

    @Test func deepTreesNeedNoStack() throws {
        let names = try MarkedNames("x = " + String(repeating: "a + ", count: 9_000) + "«a»")
        #expect(names.names.variable(of: names.first)!.references.count == 9_001)
    }
}

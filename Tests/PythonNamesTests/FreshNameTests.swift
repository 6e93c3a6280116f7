import PythonNames
import PythonSyntax
import Testing

@Suite struct FreshNameTests {
    @Test func namesOfAFunction() throws {
        let program = try MarkedNames(
            """
            module = 1
            def f(a, b=outside):
                c = module
                def g(d): return e
                class C: h = 1
                return [i for i in a if (j := k)]
            """)
        let function = program.names.tree.nodes(of: .functionDefinition)[0]
        #expect(
            program.names.boundOrUsedNames(in: function) == [
                "a", "b", "c", "module", "g", "d", "e", "C", "h", "i", "j", "k",
            ])
        #expect(program.names.isFree("outside", in: function) && program.names.isFree("session", in: function))
        #expect(!program.names.isFree("module", in: function) && !program.names.isFree("e", in: function))
    }

    @Test(arguments: [
        ("import asyncio\nasync def f(): «x»", "asyncio"),
        ("import asyncio\nasync def f(asyncio): «x»", "parameter"),
        ("import asyncio\nasync def f(): return [«x» for asyncio in y]", "variable"),
        ("class C:\n  import asyncio\n  async def f(self): «x»", "nil"),
        ("async def f():\n  asyncio.run()\n  «x»", "nil"),
        ("class C:\n  import asyncio\n  «x»", "asyncio"),
        ("import asyncio as aio\nasync def f(): «x»", "nil"),
    ])
    func lookup(program: String, expected: String) throws {
        let program = try MarkedNames(program)
        let variable = program.names.lookup("asyncio", at: program.first)
        let found =
            switch variable?.bindings.first?.use {
            case .imported: "asyncio"
            case .parameter: "parameter"
            case nil: "nil"
            default: "variable"
            }
        #expect(found == expected)
    }
}

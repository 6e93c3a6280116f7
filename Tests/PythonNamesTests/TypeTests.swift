import PythonNames
import PythonSyntax
import SourceText
import TestSupport
import Testing

@Suite struct TypeTests {
    /// Each file says of what types its expressions are.
    @Test(arguments: Golden.names(in: "types", ending: ".py")) func golden(name: String) {
        let file = Golden.read("types/\(name).py")
        let declarations = MarkedTypes.declarations(Golden.read("types/declarations.pyi"))
        #expect(!declarations.classes.isEmpty)
        Golden.expect(MarkedTypes.rendered(file, declarations), in: "types/\(name).py")
    }

    /// Each answer is the same whatever was asked before.
    @Test(arguments: Golden.names(in: "types", ending: ".py")) func orderDoesNotMatter(name: String) throws {
        let tree = SyntaxTree.parse(try Source.decoding(Golden.read("types/\(name).py")).get())
        let names = ModuleNames(tree)
        let nodes = [NodeKind.name, .attribute, .call].flatMap { tree.nodes(of: $0) }
        let forwards = ValueTypes(names)
        let backwards = ValueTypes(names)
        let expected = nodes.map { forwards.type(of: $0).isKnown }
        let found = Array(nodes.reversed().map { backwards.type(of: $0).isKnown }.reversed())
        for (index, node) in nodes.enumerated() where expected[index] != found[index] {
            Issue.record("\(String(decoding: node.bytes, as: UTF8.self)) at \(node.range.start)")
        }
    }

    @Test(arguments: [
        "x = 0\n" + String(repeating: "x = x\n", count: 5_000) + "«x»",
        "def f(x: int):\n" + String(repeating: "  if x: y = x\n", count: 600) + "  «x»",
        "x = 0\nif x: pass\n" + String(repeating: "elif x: pass\n", count: 3_000) + "«x»",
    ])
    func longWaysAreNotDeep(program: String) throws {
        let program = try MarkedNames(program)
        #expect(ValueTypes(program.names).type(of: program.first) == .builtin("int"))
    }

    @Test(arguments: [
        String(repeating: "-", count: 150) + "a",
        "a" + String(repeating: ".b", count: 9_000),
        "a" + String(repeating: "()", count: 9_000),
        "1" + String(repeating: " + 1", count: 9_000),
    ])
    func deepExpressionsEnd(expression: String) throws {
        let program = try MarkedNames("a = 1\n«\(expression)»")
        #expect(!ValueTypes(program.names).type(of: program.first).isKnown)
    }

    @Test func bindingsThatReach() throws {
        let program = try MarkedNames("def f(c):\n  if c: x = 1\n  «x»\n  x = 2\n  def g(): return «x»\n  return g")
        let types = ValueTypes(program.names)
        let first = types.bindings(reaching: program.marked[0])
        #expect(first.bindings.count == 1 && first.mayBeUnbound && first.isDecided)
        let second = types.bindings(reaching: program.marked[1])
        #expect(second.bindings.count == 2 && !second.isDecided)
    }
}

import PythonNames
import PythonSyntax
import SourceText
import Testing

@Suite struct ExtentTests {
    /// The body of a function in which a binding of `r` is marked; the first and last line of its run, counted from 1,
    /// or why it escapes and on which line.
    @Test(arguments: [
        ("«r» = g()", "1-1"),
        ("«r» = g()\nh(r)", "1-2"),
        ("a\n«r» = g()\nb\nh(r)\nc", "2-4"),
        ("«r» = g()\nreturn r", "1-2"),
        ("with g() as «r»:\n  h(r)\nb", "1-1"),
        ("with g() as «r»:\n  h(r)\nprint(r)", "1-3"),
        ("if («r» := g()): h(r)\nelse: b", "1-1"),
        ("if a: pass\nelif («r» := g()): h(r)\nr.x", "1-3"),
        ("«r», s = g()\nh(s)\nh(r)\nh(s)", "1-3"),
        ("for «r» in g():\n  h(r)\nb", "1-1"),
        ("«r» = g()\nif r: a\nelse:\n  b\nc", "1-2"),
        ("«r» = g()\nh([r for a in b])", "1-2"),
        ("«r»: int = g()\nh(r)", "1-2"),
        ("«r» = g()\ntry:\n  h(r)\nfinally:\n  c(r)\nd", "1-2"),
        ("«r» = g()\nfor a in r:\n  h(r)\nelse:\n  h(r)", "1-2"),
        // Bound again on a straight line.
        ("«r» = g()\nh(r)\nr = k()\nh(r)", "1-2"),
        ("r = g()\nh(r)\n«r» = k()\nh(r)", "3-4"),
        ("«r» = g()\nr = r.x()\nh(r)", "1-2"),
        ("«r» = g()\nr += 1\nh(r)", "1-2"),
        ("«r» = g(r)\nh(r)", "1-2"),
        ("«r» = g()\nh(r)\ndel r\na", "1-3"),
        ("«r» = g()\nh(r)\nif a: r = 1\nelse: r = 2\nh(r)", "1-2"),
        ("«r» = g()\nh(r)\nfor r in s: h(r)\nb", "1-2"),
        ("«r» = g()\nh(r)\nwith k() as r: h(r)\nh(r)", "1-2"),
        ("«r» = g()\nh(r)\nimport r\nh(r)", "1-2"),
        // Branches that do not meet.
        ("if a:\n  «r» = g()\n  h(r)\nelse:\n  r = k()\n  h(r)", "2-3"),
        ("if a:\n  «r» = g()\n  return r\nr = k()\nreturn r", "2-3"),
        ("if a:\n  r = k()\n  return r\n«r» = g()\nreturn r", "4-5"),
        ("if a:\n  «r» = g()\n  return r\nreturn r", "2-3"),
        ("try:\n  «r» = g()\n  h(r)\nexcept E:\n  b", "2-3"),
        ("while a:\n  «r» = g()\n  h(r)", "2-3"),
        ("while a:\n  «r» = g()\n  if r: break\n  h(r)", "2-4"),
        ("for r in s:\n  h(r)\n  «r» = g()\n  h(r)", "3-4"),
        ("while a:\n  r = k()\n  h(r)\n  «r» = g()\n  h(r)", "4-5"),
        // Escapes.
        ("if a:\n  «r» = g()\nh(r)", "! used after the block 3"),
        ("if a:\n  «r» = g()\nelse:\n  r = k()\nh(r)", "! used after the block 5"),
        ("with a:\n  «r» = g()\nreturn r", "! used after the block 3"),
        ("while a:\n  «r» = g()\nh(r)", "! used after the block 3"),
        ("while r:\n  «r» = g()", "! used in the next turn of the loop 1"),
        ("while a:\n  h(r)\n  «r» = g()", "! used in the next turn of the loop 2"),
        ("while a:\n  «r» = g(r)", "! used in the next turn of the loop 2"),
        ("while a:\n  if b: h(r)\n  «r» = g()", "! used in the next turn of the loop 2"),
        ("while a:\n  if b:\n    «r» = g()\n  h(r)", "! used after the block 4"),
        ("while a:\n  if b: h(r)\n  else:\n    «r» = g()", "! used in the next turn of the loop 2"),
        ("for a in b:\n  «r» = g()\n  if a: break\n  r = 1\nh(r)", "! used after the block 5"),
        ("for a in b:\n  if a:\n    «r» = g()\n  if c: break\n  r = 1\nh(r)", "! used after the block 6"),
        ("for a in b:\n  «r» = g()\nelse:\n  h(r)", "! used after the block 4"),
        ("try:\n  «r» = g()\nfinally:\n  h(r)", "! used in 'finally' 4"),
        ("try:\n  «r» = g()\nexcept E:\n  h(r)", "! used in a handler 4"),
        ("try:\n  «r» = g()\nexcept E:\n  a\nelse:\n  h(r)", "! used after the block 6"),
        ("try:\n  «r» = g()\nexcept E:\n  a\nh(r)", "! used after the block 5"),
        ("try:\n  «r» = g()\n  r = 1\nexcept E:\n  a\nh(r)", "! used after the block 6"),
        ("try:\n  a\nexcept E:\n  «r» = g()\nfinally:\n  h(r)", "! used in 'finally' 6"),
        ("try:\n  if a:\n    «r» = g()\n    return r\nfinally:\n  h(r)", "! used in 'finally' 6"),
        ("with a as «r»:\n  return\nh(r)", "1-3"),
        (
            "for a in b:\n  try:\n    «r» = g()\n    return\n  finally:\n    break\nh(r)",
            "! used after the block 7"
        ),
        ("«r» = g()\ndef k(): return r", "! used in a nested function 2"),
        ("«r» = g()\nk(lambda: r)", "! used in a nested function 2"),
        ("«r» = g()\nk(r for a in b)", "! used in a nested function 2"),
        ("«r» = g()\nclass C: x = r", "! used in a nested function 2"),
        ("def k():\n  nonlocal r\n  r = 1\n«r» = g()", "! used in a nested function 2"),
        ("global r\n«r» = g()", "! 'r' can be used by other modules 2"),
        ("«r» = g()\nif a: r = 1\nh(r)", "! bound in several places 2"),
        ("«r» = g()\nfor a in b:\n  h(r)\n  r = 1", "! bound in several places 4"),
        ("with g() as «r»:\n  r = 1", "! bound in several places 2"),
        ("«r» = r = g()", "! bound in several places 1"),
        ("«r» = g()\nlocals()", "! 'locals' may read it 2"),
        ("«r» = g()\nvars()", "! 'vars' may read it 2"),
        ("«r» = g()\nvars(r)", "1-2"),
        ("[(a := «b») for b in c]", "! 'b' is no variable of a function 1"),
    ])
    func extents(body: String, expected: String) throws {
        let program = "async def f(p):\n" + body.split(separator: "\n").map { "  \($0)\n" }.joined()
        let marked = try MarkedNames(program)
        // A comprehension's variable is marked where it is used.
        let variable = try #require(marked.names.variable(of: marked.first))
        let binding = variable.occurrences.first { $0.node == marked.first && $0.isBinding } ?? variable.bindings[0]
        func line(_ node: Node) -> Int {
            node.tree.source.text[..<Int(node.range.start)].count { $0 == UInt8(ascii: "\n") }
        }
        switch marked.names.extent(of: binding) {
        case .run(let first, let last):
            #expect("\(line(first))-\(line(last))" == expected)
            #expect(first.parent == last.parent)
        case .escapes(let reason, let node), .beyond(let reason, let node):
            #expect("! \(reason) \(line(node))" == expected)
        }
    }

    /// The body of a function in which a statement is marked; whether its variable `r` may have another value behind that.
    @Test(arguments: [
        ("«g()»\nfor r in s:\n  h(r)", true),
        ("for r in s:\n  h(r)\n«g()»", true),
        ("r = k()\nh(r)\n«g()»\nr = 1\nh(r)", true),
        ("for a in b:\n  for r in a: h(r)\n  «g()»", true),
        ("for a in b:\n  «g()»\n  r = a.x\n  h(r)", true),
        ("if a:\n  «g()»\n  for r in s: h(r)\nelse:\n  r = 1\n  h(r)", true),
        ("«g()»\nwith k() as r: h(r)", true),
        ("«g()»\na, r = k()\nh(r)", true),
        // Read with the value that it had.
        ("r = k()\n«g()»\nh(r)", false),
        ("for r in s:\n  «g()»\n  h(r)", false),
        ("for r in s:\n  h(r)\n  «g()»\nprint(r)", false),
        ("r = 0\nfor a in b:\n  h(r)\n  «g()»", false),
        ("«g()»\nfor r in s: h(r)\nprint(r)", false),
        ("«g()»\nif a: r = 1\nh(r)", false),
        ("try:\n  «g()»\n  r = 1\nfinally:\n  h(r)", false),
        // Of more than the function's own lines.
        ("«g(r)»\nr = 1", false),
        ("«g()»\ndef f(): return r\nr = 1", false),
        ("global r\n«g()»\nr = 1", false),
        ("«g()»\nr = 1\nlocals()", false),
        ("«g()»\nimport r", false),
        ("«g()»\ntry: a\nexcept E as r: h(r)", false),
    ])
    func deadVariables(body: String, isDead: Bool) throws {
        let marked = try MarkedNames("def f(a, b):\n" + body.split(separator: "\n").map { "  \($0)\n" }.joined())
        let statement = marked.first.statement
        let variable = try #require(marked.names.lookup("r", at: statement))
        #expect(marked.names.isDead(variable, behind: statement) == isDead)
    }

    @Test func whatIsNoVariableOfAFunction() throws {
        let program = try MarkedNames("«r» = 1\nclass C:\n  «s» = 2")
        for node in program.marked {
            let binding = program.names.variable(of: node)!.bindings[0]
            guard case .escapes = program.names.extent(of: binding) else {
                Issue.record("a run")
                continue
            }
        }
    }

    @Test func longChainsNeedNoStack() throws {
        let chain = "  if x: a" + String(repeating: "\n  elif x: a", count: 5_000) + "\n  h(r)\n"
        let program = try MarkedNames("def f():\n  «r» = g()\n\(chain)")
        let binding = program.names.variable(of: program.first)!.bindings[0]
        guard case .run(_, let last) = program.names.extent(of: binding) else {
            Issue.record("no run")
            return
        }
        #expect(last.kind == .expressionStatement)
    }
}

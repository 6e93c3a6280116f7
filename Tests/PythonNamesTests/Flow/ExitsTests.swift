import PythonNames
import PythonSyntax
import SourceText
import Testing

@Suite struct ExitsTests {
    /// The lines of a function's body, and by which exits it leaves: f(alls through), r(eturns), x (raises), b(reaks),
    /// c(ontinues). The body stands in a loop, so that it may break.
    @Test(arguments: [
        ("pass", "f"), ("g()", "f"), ("sys.exit()", "f"), ("return", "r"), ("return 1\ng()", "r"), ("raise", "x"),
        ("raise E", "x"), ("break", "b"), ("continue", "c"), ("g(); return", "r"),
        ("assert x", "f"), ("assert False", "x"), ("assert 0, 'why'", "x"), ("assert True", "f"),
        ("if x: return", "fr"), ("if x: return\nelse: raise", "rx"), ("if x: return\nelif y: raise", "frx"),
        ("if x: return\nelif y: raise\nelse: break", "rxb"), ("if True: return", "r"), ("if 0: return", "f"),
        ("if x: pass\nelse: return", "fr"), ("if x: return\ng()", "fr"), ("if x:\n  if y: return\n  raise", "frx"),
        ("while x: return", "fr"), ("while True: pass", ""), ("while 1: g()", ""), ("while True: break", "f"),
        ("while True:\n  if x: return", "r"), ("while True:\n  if x: break\n  return", "fr"),
        ("while True:\n  for y in z: break", ""), ("while True: continue", ""), ("while False: return", "f"),
        ("while x: pass\nelse: return", "r"), ("while x: break\nelse: return", "fr"),
        ("while x: pass\nelse: break", "b"), ("while True: raise\nelse: return", "x"),
        ("for x in y: return", "fr"), ("for x in y: break\nelse: return", "fr"),
        ("for x in y: pass\nelse: return", "r"),
        ("for x in y: continue", "f"),
        ("try: return\nexcept E: pass", "fr"), ("try: return\nexcept E: raise", "rx"),
        ("try: g()\nexcept E: return", "fr"), ("try: g()\nexcept E: return\nelse: return", "r"),
        ("try: return\nexcept E: return\nelse: raise", "r"), ("try: g()\nexcept: raise\nelse: return", "rx"),
        ("try: raise E\nexcept: pass", "f"), ("try: raise E\nexcept A: pass", "fx"),
        ("try: raise E\nexcept A: pass\nexcept: pass", "f"), ("try: raise E\nfinally: g()", "x"),
        ("try: g()\nfinally: return", "r"), ("try: raise\nfinally: return", "r"), ("try: return\nfinally: break", "b"),
        ("try: return\nfinally:\n  if x: raise", "rx"), ("try: g()\nexcept* E: raise", "fx"),
        ("try: return\nexcept A: continue\nexcept B: break\nfinally: g()", "rbc"),
        ("with a: g()", "f"), ("with a: return", "r"), ("with a: raise", "fx"), ("async with a: return", "r"),
        ("with a:\n  if x: return\n  raise", "frx"),
        ("match x:\n  case 1: return", "fr"), ("match x:\n  case 1: return\n  case _: raise", "rx"),
        ("match x:\n  case y: return", "r"), ("match x:\n  case y if y: return", "fr"),
        ("match x:\n  case 1 | _: return", "r"), ("match x:\n  case (_ as y): return", "r"),
        ("match x:\n  case [_]: return", "fr"), ("match x:\n  case C(): return\n  case None: return", "fr"),
        ("def g(): return", "f"), ("class C: raise", "x"), ("@d\nclass C: pass", "f"), ("lambda: (yield)", "f"),
    ])
    func exits(body: String, expected: String) throws {
        #expect(try FunctionBody(body, inLoop: true).block.exits.letters == expected)
    }

    /// The same where `give_up()` never returns, and only `with ignoring():` swallows.
    @Test(arguments: [
        ("give_up()", "x"), ("await give_up()", "x"), ("x = give_up()", "f"), ("go()", "f"),
        ("if x: give_up()", "fx"), ("if x: give_up()\nelse: return", "rx"), ("while x: give_up()", "fx"),
        ("with a: raise", "x"), ("with ignoring(): raise", "fx"), ("with a, ignoring(): give_up()", "fx"),
        ("try: give_up()\nexcept: pass", "f"), ("try: give_up()\nfinally: g()", "x"),
    ])
    func knownExits(body: String, expected: String) throws {
        let flow = KnownFlow(
            swallows: {
                $0.children.contains { $0.kind == .withItem && $0.child(0).bytes.starts(with: "ignoring".utf8) }
            },
            neverReturns: { $0.bytes.starts(with: "give_up".utf8) })
        #expect(try FunctionBody(body, inLoop: true).block.exits(knowing: flow).letters == expected)
    }

    /// The lines of a function's body, and those of the `break`s behind whose loop the function goes on.
    @Test(arguments: [
        ("while x: break", ""), ("while x: break\ng()", "1"), ("while x: break\npass\nreturn None", ""),
        ("while x: break\nreturn y", "1"), ("while x:\n  pass\nelse:\n  g()", ""),
        ("while x:\n  break\nelse:\n  g()", ""),
        ("while x:\n  for y in z: break\n  g()", "2"),
        ("while x:\n  for y in z:\n    a\n  else:\n    break\n  g()", ""),
        ("with a:\n  for y in z: break\ng()", "2"), ("try:\n  for y in z: break\nfinally:\n  g()", ""),
        ("try:\n  for y in z: break\nexcept E:\n  g()\nelse:\n  g()", "2"),
        ("def f():\n  while x: break\ng()", ""),
    ])
    func leadsOn(body: String, expected: String) throws {
        let function = try FunctionBody(body, inLoop: false)
        let breaks = function.block.subtree.filter(\.leadsOn)
        #expect(breaks.map { "\(function.line(of: $0))" }.joined(separator: " ") == expected)
    }

    @Test func longChainsNeedNoStack() throws {
        let chain = "if x: return" + String(repeating: "\nelif x: return", count: 5_000)
        let block = try FunctionBody(chain, inLoop: false).block
        #expect(block.exits == [.fallsThrough, .returns])
        #expect(block.pathEnds.count == 5_002)
    }

    /// The lines of a function's body, in a loop, and the numbers of the lines at which its paths end, from 1.
    @Test(arguments: [
        ("a\nb", "2"), ("a\nreturn", "2"), ("if x: return\nb", "1 2"), ("if x:\n  return\nelse:\n  a", "2 1"),
        ("if x:\n  return\nelse:\n  return", "2 4"), ("return\na", "1"), ("raise E", ""), ("if x: raise E", "1"),
        ("while x:\n  break", "1"), ("while x:\n  return\nb", "2 3"), ("for x in y:\n  continue\nelse:\n  break", "4"),
        ("if x:\n  continue\nbreak", "2 3"), ("try:\n  return\nfinally:\n  a", "2"),
        ("try:\n  return\nfinally:\n  break", "4"), ("try:\n  a\nexcept E:\n  return\nb", "4 5"),
        ("with x:\n  return", "2"), ("match x:\n  case 1: return\n  case _: break", "2 3"),
        ("def g(): return", "1"), ("while True:\n  if x:\n    return", "3"), ("while True: pass", ""),
        ("if 0:\n  return\nb", "3"),
    ])
    func pathEnds(body: String, expected: String) throws {
        let function = try FunctionBody(body, inLoop: true)
        #expect(function.block.pathEnds.map { "\(function.line(of: $0))" }.joined(separator: " ") == expected)
    }
}

extension Exits {
    /// f(alls through), r(eturns), x (raises), b(reaks), c(ontinues).
    fileprivate var letters: String {
        let letters: [(Exits, Character)] = [
            (.fallsThrough, "f"), (.returns, "r"), (.raises, "x"), (.breaks, "b"), (.continues, "c"),
        ]
        return String(letters.filter { contains($0.0) }.map(\.1))
    }
}

/// A block of a function, put into a loop or not.
private struct FunctionBody {
    let block: Node

    init(_ body: String, inLoop: Bool) throws {
        let lines = body.split(separator: "\n").map { "    \($0)" }
        let program = "async def f():\n  \(inLoop ? "while a" : "if a"):\n" + lines.joined(separator: "\n") + "\n"
        block = try MarkedNames(program).names.tree.nodes(of: .block)[1]
    }

    /// From 1; the body begins on the program's third line.
    func line(of node: Node) -> Int {
        node.tree.source.text[..<Int(node.range.start)].count { $0 == UInt8(ascii: "\n") } - 1
    }
}

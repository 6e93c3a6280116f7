import PythonNames
import PythonSyntax
import Testing

@Suite struct LastUseTests {
    /// The body of a function in which a use of `r` is marked; whether nothing reads `r` behind it.
    @Test(arguments: [
        ("r = g()\n«r».close()", true),
        ("r = g()\nh(r)\n«r».close()\na", true),
        ("r = g()\n«r».close()\nh(r)", false),
        ("r = g()\nif a:\n  «r».close()\n  return\nh(r)", true),
        ("r = g()\nif a:\n  «r».close()\nh(r)", false),
        ("r = g()\nif a: «r».close()\nelse: h(r)", true),
        ("r = g()\nif a: «r».close()\nelif r: h(r)", true),
        ("r = g()\nif «r»: a\nelse: h(r)", false),
        ("r = g()\nmatch a:\n  case 1: «r».close()\n  case _: h(r)", true),
        ("r = g()\ntry:\n  h(r)\nfinally:\n  «r».close()", true),
        ("r = g()\ntry:\n  «r».close()\nexcept E:\n  h(r)", false),
        ("r = g()\ntry:\n  «r».close()\n  return\nfinally:\n  h(r)", false),
        ("r = g()\ntry:\n  if a:\n    «r».close()\n    raise E\n  h(r)\nfinally: a", true),
        ("for a in b:\n  r = g()\n  h(r)\n  «r».close()", true),
        ("r = g()\nfor a in b:\n  «r».close()", false),
        ("r = g()\nfor a in b:\n  h(r)\n  if a:\n    «r».close()\n    break\nc", false),
        ("r = g()\nwhile a:\n  h(r)\n«r».close()", true),
        ("r = g()\nfor a in b:\n  r2 = g()\n«r».close()\ndef k(): return r", false),
        ("«r».close()", false),
    ])
    func lastUses(body: String, isLast: Bool) throws {
        let marked = try MarkedNames("def f(a, b):\n" + body.split(separator: "\n").map { "  \($0)\n" }.joined())
        #expect(marked.names.isLastUse(marked.first) == isLast)
    }
}

import PythonNames
import PythonSyntax
import Testing
import TestSupport

/// What Python does is what the language says: random statements of calls that leave a trace.
@Suite struct EvaluationOrderTests {
    /// Of any two calls that a statement made once, the one made first is evaluated before the other, or is part of it.
    @Test func agreesWithPython() throws {
        var random = RandomStatements(seed: 1)
        let statements = (0..<3000).map { _ in random.statement() }
        let folder = TemporaryFolder()
        folder.write(statements.joined(separator: "\n---\n"), to: "statements")
        let script = "\(Checkout.root)/Tests/Oracle/evaluation_order.py"
        let outcome = Shell.run("python3 \(Shell.quoted(script)) \(folder.path)/statements")
        try #require(outcome.status == 0, "\(String(decoding: outcome.errors, as: UTF8.self))")
        let traces = outcome.output.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
        try #require(traces.count == statements.count)
        var compared = 0
        for (statement, trace) in zip(statements, traces) {
            let made = trace.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
            let calls = try #require(try? tracedCalls(statement), "\(statement)")
            let once = made.filter { call in made.count { $0 == call } == 1 }.map { calls[$0]! }
            for (place, later) in once.enumerated() {
                let before = EvaluationOrder.before(later)
                for earlier in once[..<place] {
                    compared += 1
                    let agrees = later.contains(earlier) || before.contains { $0.contains(earlier) }
                    #expect(agrees, "\(statement)\n\(made)")
                }
                for after in once[(place + 1)...] {
                    #expect(!before.contains { $0.contains(after) }, "\(statement)\n\(made)")
                }
            }
        }
        #expect(compared > 10_000)
    }

    /// The calls `t(1)` of a statement, by their numbers.
    private func tracedCalls(_ statement: String) throws -> [String: Node] {
        let tree = try MarkedNames(statement).names.tree
        var calls: [String: Node] = [:]
        for call in tree.nodes(of: .call) where call.child(0).bytes.elementsEqual("t".utf8) {
            let number = call.child(1).child(0)
            calls[String(decoding: number.bytes, as: UTF8.self)] = call
        }
        return calls
    }
}

/// Makes statements of calls `t(1)`, `t(2, …)` in every construct that evaluates something.
private struct RandomStatements {
    private var random: SeededGenerator
    private var count = 0

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func statement() -> String {
        count = 0
        return fill(Self.statements.randomElement(using: &random)!, depth: 0)
    }

    /// `E` stands for an expression, `P` for one that may be assigned to.
    private mutating func fill(_ pattern: String, depth: Int) -> String {
        var text = ""
        for character in pattern {
            switch character {
            case "E": text += expression(depth + 1)
            case "P": text += fill(Self.targets.randomElement(using: &random)!, depth: depth)
            case "N":
                count += 1
                text += "\(count)"
            default: text.append(character)
            }
        }
        return text
    }

    private mutating func expression(_ depth: Int) -> String {
        let isLeaf = depth > 3 || Int.random(in: 0..<5, using: &random) < depth
        return isLeaf
            ? fill("t(N)", depth: depth)
            : "(" + fill(Self.expressions.randomElement(using: &random)!, depth: depth) + ")"
    }

    private static let targets = ["E.a", "E[E]", "E[E:E]", "a"]

    private static let statements = [
        "E", "P = E", "P = P = E", "P, P = E", "P, [P, *P] = E, E", "P += E", "E.a **= E", "E[E] -= E", "z[E]: E = E",
        "a: E = E",
        "return E", "assert E, E", "raise E from E", "del P2", "if E: pass", "if E: E", "for P in E: pass",
        "with E: pass", "with E as P, E as P: pass", "with (E, E as P): pass", "match E:\n  case _: pass",
        "@E\n@E\ndef g(a=E, /, b=E, *c, d=E, e, f=E): pass", "@E\nclass C(E, *E, k=E): pass", "E; E",
        "def g(a: int=E, *, b: str=E): pass", "try: pass\nexcept E: pass",
    ].map { $0.replacing("P2", with: "E.a, E[E], E.b") }.filter { $0 != "E; E" && $0 != "if E: E" }

    private static let expressions = [
        "E(E)", "E(E, E)", "E.m(E, k=E)", "E(k=E, *E)", "E(*E, k=E, **E)", "E(E, k=E, **E, l=E)", "E(k=E, *E, **E)",
        "E + E", "E ** E", "-E", "E @ E - E", "E and E", "E or E", "E and E or E", "not E", "E < E", "E < E <= E",
        "E in E", "E is E", "E if E else E", "lambda a=E, *, b=E: 1", "[E, E]", "{E, E}", "(E, *E)", "[*E, E]",
        "{E: E, E: E}", "{**E, E: E}", "E[E]", "E[E:E:E]", "E[E, E:E]", "E[*E, E]", "E.a.b", "(w := E)",
        "f'{t(N)}{t(N)}'",
        "f'{t(N)!r:{t(N)}}{t(N):>{t(N)}}'", "[E for x in E]", "[E for x in E if E for y in E]", "{E: E for x in E}",
        "{E for x in E}",
        "list(E for x in E)", "t(N, E, k=E)",
    ]
}

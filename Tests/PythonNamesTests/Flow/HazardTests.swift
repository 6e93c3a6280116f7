import PythonNames
import PythonSyntax
import Testing

@Suite struct HazardTests {
    /// A statement of a function with a marked expression, and why that cannot be evaluated before the statement, if
    /// there is a reason: its kind, and what is in the way.
    @Test(arguments: [
        ("«g()»", ""), ("x = «g()»", ""), ("return «g()»", ""), ("await «g()»", ""), ("yield «g()»", ""),
        ("f(«g()»)", ""), ("f(1, 'a', None, «g()»)", ""), ("f(p, «g()»)", ""), ("f(p, k=«g()»)", ""),
        ("f(h(), «g()»)", "evaluatedBefore h()"), ("f(a=h(), b=«g()»)", "evaluatedBefore h()"),
        ("f(a=h(), *«g()»)", ""), ("f(*p, a=«g()»)", "evaluatedBefore *p"), ("f(**p, a=«g()»)", "evaluatedBefore **p"),
        ("f(lambda: h(), «g()»)", ""), ("f((h() for a in p), «g()»)", "evaluatedBefore (h() for a in p)"),
        ("f([h() for a in p], «g()»)", "evaluatedBefore [h() for a in p]"), ("f([p, 1], «g()»)", ""),
        ("f(-1, 2 + 3, «g()»)", ""), ("f(p + 1, «g()»)", "evaluatedBefore p + 1"),
        ("f(not p, «g()»)", "evaluatedBefore not p"),
        ("h()(«g()»)", "evaluatedBefore h()"), ("h().m(«g()»)", "evaluatedBefore h().m"), ("«g()»(h())", ""),
        // Attributes.
        ("f(p.a, «g()»)", "evaluatedBefore p.a"), ("f(p.a, «p.b»)", ""), ("f(mod.a, «g()»)", ""),
        ("mod.sub.f(«g()»)", ""), ("p.m(«g()»)", ""), ("p.handler(«g()»)", "evaluatedBefore p.handler"),
        ("p.q.m(«g()»)", "evaluatedBefore p.q.m"), ("«p.m».n(h())", ""), ("f(h(), «p.a»)", "evaluatedBefore h()"),
        ("f(h(), «p»)", ""), ("f(h(), «1»)", ""), ("f(p[0], «g()»)", "evaluatedBefore p[0]"),
        ("','.join(«g()»)", ""), ("super().m(«g()»)", ""), ("super(h()).m(«g()»)", "evaluatedBefore super(h()).m"),
        // Names.
        ("f(twice, «g()»)", ""), ("f(made, «g()»)", "evaluatedBefore made"), ("twice.m(«g()»)", ""),
        ("f(moved, «g()»)", ""), ("f(«moved», h())", ""), ("f(h(), «rebound»)", "evaluatedBefore h()"),
        ("f(captured, «g()»)", ""), ("f(rebound, «g()»)", "evaluatedBefore rebound"),
        ("f(counter, «g()»)", "evaluatedBefore counter"), ("f(CONSTANT, «g()»)", ""), ("f(len, «g()»)", ""),
        ("f(p, («p := g()»))", "evaluatedBefore p"), ("f((p := 1), «p»)", "evaluatedBefore p := 1"),
        ("f((q := 1), «p»)", ""),
        // Operators.
        ("«g()» and h()", ""), ("p and «g()»", "conditional p"), ("p or «g()» or h()", "conditional p"),
        ("«g()» if p else h()", "conditional p"), ("h() if «g()» else k()", ""),
        ("h() if p else «g()»", "conditional p"),
        ("p < «g()»", ""), ("p < 1 < «g()»", "conditional p"), ("«g()» < h() < k()", ""),
        ("h() < «g()»", "evaluatedBefore h()"),
        ("h() + «g()»", "evaluatedBefore h()"), ("«g()» + h()", ""), ("not «g()»", ""), ("(x := «g()»)", ""),
        // Displays, subscripts and strings.
        ("[h(), «g()»]", "evaluatedBefore h()"), ("[*p, «g()»]", "evaluatedBefore *p"), ("{1: «g()»}", ""),
        ("{h(): «g()»}", "evaluatedBefore h()"), ("{«g()»: h()}", ""), ("{**p, 1: «g()»}", "evaluatedBefore **p"),
        ("p[«g()»]", ""), ("h()[«g()»]", "evaluatedBefore h()"), ("p[1:«g()»]", ""),
        ("p[h():«g()»]", "evaluatedBefore h()"),
        ("f'{«g()»}'", ""), ("f'{«g()»=}'", "quoted {g()=}"), ("f'{p}{«g()»}'", "evaluatedBefore {p}"),
        ("f'{h()}{«g()»}'", "evaluatedBefore {h()}"), ("f'{p:{«g()»}}'", "evaluatedBefore p"),
        // What runs later, or repeatedly.
        ("lambda: «g()»", "later lambda: g()"), ("lambda a=«g()»: a", ""),
        ("[«g()» for a in p]", "repeated [g() for a in p]"),
        ("[a for a in «g()»]", ""), ("[a for a in p if «g()»]", "repeated [a for a in p if g()]"),
        ("[a for b in p for a in «g()»]", "repeated [a for b in p for a in g()]"), ("f(a for a in «g()»)", ""),
        ("f(«g()» for a in p)", "later (g() for a in p)"), ("{«g()»: 1 for a in p}", "repeated {g(): 1 for a in p}"),
        // Assignments.
        ("p += «g()»", ""), ("p.a += «g()»", "evaluatedBefore p.a"), ("p[0] += «g()»", "evaluatedBefore p[0]"),
        ("rebound += «g()»", "evaluatedBefore rebound"),
        ("p[«g()»] += h()", ""), ("p[h()] = «g()»", ""), ("p[«g()»] = h()", "evaluatedBefore h()"),
        ("p[«g()»] = 1", ""),
        ("p[0] = p[«g()»] = 1", "evaluatedBefore p[0]"), ("p[«g()»], a = q", "evaluatedBefore p[g()], a"),
        ("h().a = «g()»", ""), ("a = b = «g()»", ""), ("a: int = «g()»", ""), ("a: «g()» = 1", "later g()"),
        ("«a» = 1", "noValue a"), ("f(*«g()»)", ""), ("f(«*p»)", "noValue *p"), ("del p[«g()»]", ""),
        ("del p[0], p[«g()»]", "evaluatedBefore p[0]"),
        // Statements.
        ("assert «g()»", ""), ("assert p, «g()»", "conditional p"), ("raise «g()»", ""),
        ("raise h() from «g()»", "evaluatedBefore h()"),
        ("if «g()»: pass", ""), ("if p: pass\n  elif «g()»: pass", "conditional p"),
        ("if p: pass\n  else:\n    «g()»", ""), ("if p:\n    f(«g()»)", ""),
        ("while «g()»: pass", "repeated while g(): pass"), ("while p:\n    f(«g()»)", ""),
        ("for a in «g()»: pass", ""), ("for p[«g()»] in q: pass", "repeated for p[g()] in q: pass"),
        ("with «g()»: pass", ""), ("with «g()» as a: pass", ""), ("with p, «g()»: pass", "evaluatedBefore p"),
        ("with p as q[«g()»]: pass", "evaluatedBefore p"), ("async with «g()» as a, h(): pass", ""),
        ("match «g()»:\n    case _: pass", ""), ("match p:\n    case a if «g()»: pass", "conditional p"),
        ("try: pass\n  except «g()»: pass", "conditional except g(): pass"),
        ("try:\n    f(«g()»)\n  except E: pass", ""),
        // Definitions.
        ("def x(a=«g()»): pass", ""), ("def x(a=h(), b=«g()»): pass", "evaluatedBefore h()"),
        ("def x(a: h(), b=«g()»): pass", ""), ("def x(a: «g()»): pass", "later g()"),
        ("def x() -> «g()»: pass", "later g()"),
        ("@h()\n  def x(a=«g()»): pass", "evaluatedBefore h()"), ("@«g()»\n  def x(a=h()): pass", ""),
        ("class x(«g()»): pass", ""), ("class x[T](«g()»): pass", "later [T]"),
        ("type x = «g()»", "later type x = g()"),
    ])
    func hoisting(statement: String, expected: String) throws {
        let marked = try MarkedNames(Self.program(statement))
        let hazard = marked.names.hazard(hoisting: marked.first)
        #expect(Self.text(hazard) == expected)
    }

    /// Two marked expressions, and what stands between them.
    @Test(arguments: [
        ("f(«g()», «h()»)", ""), ("f(«g()», k(), «h()»)", "evaluatedBefore k()"), ("f(k(), «g()», p, «h()»)", ""),
        ("f(k(«g()»), «h()»)", "evaluatedBefore k(g())"), ("f((«g()», p), «h()»)", ""),
        ("«p.m».n(«g()»)", "evaluatedBefore p.m.n"), ("p[«g()»] = «h()»", ""),
        ("p[«g()»] = f(«h()»)", "evaluatedBefore f(h())"),
        ("«f(k(), 1, «g()»)»", ""), ("«f(«g()», k())»", "evaluatedBefore k()"),
        ("«f(k(«g()»))»", "evaluatedBefore k(g())"),
        ("«g()» and «h()»", "conditional g()"), ("p and f(«g()», «h()»)", ""),
        ("f(p and «g()», «h()»)", "conditional p"),
        ("p.a += f(«g()», «h()»)", ""), ("«p.a» += «g()»", ""),
    ])
    func between(statement: String, expected: String) throws {
        let marked = try MarkedNames(Self.program(statement))
        let (one, other) = (marked.marked[0], marked.marked[1])
        #expect(Self.text(marked.names.hazard(between: one, and: other)) == expected)
        #expect(Self.text(marked.names.hazard(between: other, and: one)) == expected)
    }

    @Test(arguments: [
        ("f(h(), «g()»)", "'h()' is evaluated before it"), ("p and «g()»", "whether it is evaluated depends on 'p'"),
        ("while «g()»:\n    pass", "it is evaluated in each turn of 'while g():…'"),
        ("lambda: «g()»", "'lambda: g()' does not evaluate it at once"), ("f'{«g()»=}'", "'{g()=}' quotes its source"),
        ("f(«*p»)", "'*p' has no value of its own"),
    ])
    func descriptions(statement: String, expected: String) throws {
        let marked = try MarkedNames(Self.program(statement))
        #expect(marked.names.hazard(hoisting: marked.first)?.description == expected)
    }

    private static func text(_ hazard: Hazard?) -> String {
        hazard.map { "\($0.kind) \(String(decoding: $0.node.bytes, as: UTF8.self))" } ?? ""
    }

    /// The statement as one of a coroutine, with names of every sort around it.
    private static func program(_ statement: String) -> String {
        """
        import mod
        CONSTANT = 1
        counter = 0
        def count():
          global counter, made
          counter += 1
          made = 1
        try: import twice
        except E: twice = None
        async def outer(p, q):
          captured = 1
          moved = 1
          moved = 2
          rebound = 1
          def inner():
            nonlocal rebound
            rebound = captured
          p.handler = inner
          \(statement)
        """
    }
}

import PythonNames
import PythonSyntax
import Testing

@Suite struct RegionTests {
    /// A program with a marked node, and what it stands in: the kind of its statement, of its enclosures with the part,
    /// and of its frame.
    @Test(arguments: [
        ("«x»", "expressionStatement | module"),
        ("def f():\n  y = «x»", "assignment | functionDefinition"),
        ("def f():\n  for y in z: «x»", "expressionStatement loopBody | functionDefinition"),
        ("def f():\n  for y in «x»: pass", "forStatement | functionDefinition"),
        ("def f():\n  for y in z: pass\n  else: «x»", "expressionStatement loopElse | functionDefinition"),
        ("while «x»: pass", "whileStatement loopTest | module"),
        ("while y:\n  def f(): «x»", "expressionStatement | functionDefinition"),
        ("while y:\n  def f(a=«x»): pass", "functionDefinition loopBody | module"),
        ("while y:\n  @«x»\n  def f(): pass", "decorated loopBody | module"),
        ("while y: lambda: «x»", "expressionStatement | lambda"),
        ("while y: (z for z in «x»)", "expressionStatement loopBody | module"),
        ("while y: (z for z in z if «x»)", "expressionStatement | generator"),
        ("while y: [«x» for z in z]", "expressionStatement loopBody | module"),
        ("try: «x»\nfinally: pass", "expressionStatement tryBody | module"),
        ("try: pass\nexcept «x»: pass", "tryStatement handler | module"),
        ("try: pass\nexcept E: «x»\nelse: pass", "expressionStatement handler | module"),
        ("try: pass\nexcept E: pass\nelse: «x»", "expressionStatement tryElse | module"),
        ("try: pass\nexcept* E: pass\nfinally: «x»", "expressionStatement finally | module"),
        ("async def f():\n  async with a as b, c: «x»", "expressionStatement async withBody | functionDefinition"),
        ("with «x»: pass", "withStatement | module"),
        ("if a: pass\nelif b: pass\nelif «x»: pass", "ifStatement | module"),
        ("if a: pass\nelif b: «x»", "expressionStatement branch | module"),
        ("match a:\n  case 1: «x»", "expressionStatement branch | module"),
        ("class C:\n  with a:\n    while b: «x»", "expressionStatement loopBody withBody | classDefinition"),
    ])
    func enclosures(program: String, expected: String) throws {
        let region = Region(of: try MarkedNames(program).first)
        let parts = region.enclosures.map { enclosure in
            (enclosure.isAsync ? " async" : "") + " " + "\(enclosure.part)".prefix { $0 != "(" }
        }
        #expect("\(region.statement.kind)\(parts.joined()) | \(region.frame.kind)" == expected)
        #expect(
            (region.loop != nil)
                == expected.contains { _ in expected.contains("loopBody") || expected.contains("Test") })
        #expect(region.block == region.statement.parent)
        #expect(region.withs.count == (expected.contains("withBody") ? 1 : 0))
        #expect(
            (region.attempt != nil)
                == (expected.contains("try") && expected.contains("Body")
                    || expected.contains("handler") || expected.contains("tryElse") || expected.contains("finally")))
    }

    @Test(arguments: [
        ("«x»", false), ("«x»; y", true), ("y; «x»", true), ("«x»;", false), ("if y: «x»", true),
        ("if y:\n  «x»", false), ("if y:\n  a\n  «x»\nb", false), ("class C: a; «x»", true), ("for y in «x»: a", false),
        ("while y: a\n«x»", false), ("(y); («x»)", true), ("try: a\nfinally: «x»", true),
    ])
    func sharesLine(program: String, expected: Bool) throws {
        #expect(Region(of: try MarkedNames(program).first).sharesLine == expected)
    }

    @Test func definition() throws {
        let program = try MarkedNames("«a»\ndef f():\n  (x for x in y if «b»)\nclass C: «c»\nlambda: «d»")
        let kinds = program.marked.map { Region(of: $0).definition?.kind }
        #expect(kinds == [nil, .functionDefinition, .classDefinition, .lambda])
        #expect(Region(of: program.marked[1]).frame.kind == .generator)
    }
}

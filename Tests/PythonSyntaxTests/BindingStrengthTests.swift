import PythonSyntax
import SourceText
import Testing

/// Parentheses are needed exactly where the parser says so: every expression in every place.
struct BindingStrengthTests {
    /// `@` is the place.
    private static let places = [
        "@", "x = @", "x += @", "x: int = @", "return_(@)", "f(@)", "f(a, @)", "f(k=@)", "f(*@)", "f(**@)", "[@]",
        "[a, @]",
        "{@}", "(a, @)", "a, @", "{@: a}", "{a: @}", "{**@}", "@.a", "@[a]", "a[@]", "a[@:]", "a[:@]", "@(a)", "-@",
        "~@",
        "not @", "@ ** a", "a ** @", "@ * a", "a * @", "@ + a", "a + @", "a - @", "@ << a", "a << @", "@ & a", "a & @",
        "@ ^ a", "a ^ @", "@ | a", "a | @", "@ < a", "a < @", "a in @", "@ and a", "a and @", "@ or a", "a or @",
        "@ if a else b", "a if @ else b", "a if b else @", "lambda: @", "lambda a=@: b", "(a := @)", "[@ for a in b]",
        "[a for a in @]", "[a for a in b if @]", "{@ for a in b}", "(@ for a in b)", "del a[@]", "assert @",
        "assert a, @",
        "raise @", "raise a from @", "if @: pass", "while @: pass", "for a in @: pass", "with @: pass",
        "with @ as a: pass",
        "async def f():\n    await @", "def f():\n    return @", "def f():\n    yield @", "def f():\n    yield from @",
        "def f(a=@): pass", "@a\ndef f(): pass".replacing("@a", with: "@@"), "f'{@}'", "match @:\n    case _: pass",
        "match a:\n    case _ if @: pass",
    ]

    private static let expressions = [
        "x", "1", "'s'", "x.y", "x[y]", "x(y)", "(x, y)", "[x]", "x + y", "x - y", "x * y", "x ** y", "-x", "not x",
        "x < y",
        "x and y", "x or y", "x if y else z", "lambda: x", "x := y", "x | y", "x ^ y", "x & y", "x << y", "x, y",
        "x if y else lambda: z", "-x ** y", "{x}", "(x for x in y)", "x @ y",
    ]

    @Test(arguments: places) func everyExpression(place: String) throws {
        // A decorator begins with the sign that marks places.
        let isDecorator = place.hasPrefix("@@")
        let (head, tail) = isDecorator ? ("@", String(place.dropFirst(2))) : Self.split(place)
        let hole = try #require(node("hole", head, tail), "\(place)")
        for expression in Self.expressions {
            let alone = try #require(node(expression, "", "") ?? node(expression, "(", ")"))
            let suffices = alone.strength.suffices(for: hole.demand)
            let isSame = node(expression, head, tail) != nil
            #expect(suffices == isSame || Self.isException(expression, place), "\(expression) in \(place)")
        }
    }

    /// Where parentheses could be left out, and where braces, colons and items have a meaning of their own.
    private static func isException(_ expression: String, _ place: String) -> Bool {
        switch place {
        case "@(a)", "@[a]", "async def f():\n    await @": expression == "1"
        case "f'{@}'": expression == "x, y" || expression.hasPrefix("{") || expression.contains("lambda")
        case "with @: pass", "with @ as a: pass": expression == "(x, y)"
        default: false
        }
    }

    private static func split(_ place: String) -> (String, String) {
        let at = place.firstIndex(of: "@")!
        return (String(place[..<at]), String(place[place.index(after: at)...]))
    }

    /// The node that the code in the place makes by itself; nil where it makes none, or its parts belong to others.
    private func node(_ code: String, _ head: String, _ tail: String) -> Node? {
        guard case .success(let source) = Source.decoding(Array("\(head)\(code)\(tail)\n".utf8)) else { return nil }
        let tree = SyntaxTree.parse(source)
        guard tree.errors.isEmpty else { return nil }
        let range = TextRange(start: UInt32(head.utf8.count), end: UInt32(head.utf8.count + code.utf8.count))
        let isExpression: (Node) -> Bool = { NodeKind.name.rawValue <= $0.kind.rawValue && $0.kind != .arguments }
        return tree.root.subtree.first { $0.range == range && isExpression($0) }
    }
}

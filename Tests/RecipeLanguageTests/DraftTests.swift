import PythonSyntax
import RecipeLanguage
import SourceText
import Testing

/// Statements that go below headers, lines that are put in front of them, and all of it together.
struct DraftTests {
    /// Each step is one of `wrap 2-3: header`, `before 2: line`, `after 2: line`, `weave 2: statement`. A number is the
    /// line that a statement begins on; `2.1` is the second that begins there.
    struct Row: Sendable, CustomTestStringConvertible {
        let before: String
        let steps: [String]
        let after: String
        var testDescription: String { "\(before): \(steps)" }

        init(_ before: String, _ steps: [String], _ after: String) {
            self.before = before
            self.steps = steps
            self.after = after
        }
    }

    @Test(arguments: wraps + layouts + shared + hoists + mixtures) func draft(row: Row) {
        let tree = FillingTree.parse(row.before)
        #expect(tree.errors.isEmpty)
        var draft = Draft(tree)
        for step in row.steps {
            let colon = step.firstIndex(of: ":")!
            let words = step[..<colon].split(separator: " ")
            let places = words[1].split(separator: "-").map { statement(String($0), of: tree) }
            let elements = NewCodeRow.elements(String(step[step.index(colon, offsetBy: 2)...]), pieces: [])
            let outcome: Result<Void, FillingFailure> =
                switch words[0] {
                case "wrap": draft.wrap(places[0], through: places[places.count - 1], header: elements)
                case "before": draft.insert(elements, before: places[0])
                case "after": draft.insert(elements, after: places[0])
                default: draft.weave(elements, over: OldCode(places[0]))
                }
            if case .failure(let failure) = outcome {
                #expect("refused: \(failure.reason)" == row.after)
                return
            }
        }
        #expect(FillingTree.result(of: draft) == row.after)
    }

    private func statement(_ place: String, of tree: SyntaxTree) -> Node {
        let numbers = place.split(separator: ".").map { Int($0)! }
        let lines = LineIndex(tree.source)
        let statements = tree.kinds.indices.map { Node(tree, NodeIndex($0)) }.filter {
            [.block, .module].contains($0.parent?.kind) && lines.line(of: $0.range.start) == numbers[0] - 1
        }
        precondition(!statements.isEmpty, "no statement at \(place)")
        return statements[numbers.count > 1 ? numbers[1] : 0]
    }

    static let wraps = [
        Row("a()\n", ["wrap 1: with r:"], "with r:\n    a()\n"),
        Row("a()", ["wrap 1: with r:"], "with r:\n    a()"),
        Row("a", ["wrap 1: with r:"], "with r:\n    a"),
        Row("a()\nb()\nc()\n", ["wrap 2-3: with r:"], "a()\nwith r:\n    b()\n    c()\n"),
        Row("a()\nb()\nc()\n", ["wrap 1-2: with r:"], "with r:\n    a()\n    b()\nc()\n"),
        Row("if x:\n  a()\n  b()\n", ["wrap 2-3: with r:"], "if x:\n  with r:\n    a()\n    b()\n"),
        Row("if x:\n\ta()\n\tb()\n", ["wrap 3: with r:"], "if x:\n\ta()\n\twith r:\n\t\tb()\n"),
        Row("if x:\n\ta()\nb()\n", ["wrap 3: with r:"], "if x:\n\ta()\nwith r:\n\tb()\n"),
        Row("if x:\r\n a()\r\n", ["wrap 2: with r:"], "if x:\r\n with r:\r\n  a()\r\n"),
        Row("a()\rb()\r", ["wrap 1-2: with r:"], "with r:\r    a()\r    b()\r"),
        Row(
            "if x:\n    a()\nelse:\n    b()\n", ["wrap 1: with r:"],
            "with r:\n    if x:\n        a()\n    else:\n        b()\n"),
        Row(
            "if x:\n    a()\nelse:\n    b()\n", ["wrap 2: with r:"], "if x:\n    with r:\n        a()\nelse:\n    b()\n"
        ),
        Row(
            "if x:\n    a()\nelif y:\n    b()\n", ["wrap 4: with r:"],
            "if x:\n    a()\nelif y:\n    with r:\n        b()\n"),
        Row(
            "try:\n    a()\nexcept E:\n    b()\n", ["wrap 4: with r:"],
            "try:\n    a()\nexcept E:\n    with r:\n        b()\n"),
        Row(
            "match x:\n    case 1:\n        a()\n", ["wrap 3: with r:"],
            "match x:\n    case 1:\n        with r:\n            a()\n"),
        Row(
            "@d\n@e\ndef f():\n    a()\n\nb()\n", ["wrap 1-6: with r:"],
            "with r:\n    @d\n    @e\n    def f():\n        a()\n\n    b()\n"),
        Row("a()\nb()\n", ["wrap 1-2: with r:", "wrap 1: with s:"], "with r:\n    with s:\n        a()\n    b()\n"),
        Row("a()\nb()\n", ["wrap 1: with s:", "wrap 1-2: with r:"], "with r:\n    with s:\n        a()\n    b()\n"),
        Row(
            "a()\nb()\n", ["wrap 1-2: with r:", "wrap 1-2: with s:"], "with r:\n    with s:\n        a()\n        b()\n"
        ),
        Row("a()\nb()\nc()\n", ["wrap 1-2: with r:", "wrap 2-3: with s:"], "refused: two rewrites overlap here"),
        Row("a()\nb()\n", ["wrap 1: with r:", "wrap 2: with s:"], "with r:\n    a()\nwith s:\n    b()\n"),
        Row(
            "if x:\n  if y:\n    a()\n", ["wrap 1: with r:", "wrap 2: with s:", "wrap 3: with t:"],
            "with r:\n  if x:\n    with s:\n      if y:\n        with t:\n          a()\n"),
        Row("a()\n", ["wrap 1: with r:\n    with s:"], "with r:\n    with s:\n        a()\n"),
        Row("if x:\n    a()\n", ["wrap 2: q = 1\nwith r:"], "if x:\n    q = 1\n    with r:\n        a()\n"),
        Row("a()\nb()\n\n\ndef f(): pass\n", ["wrap 1-2: with r:"], "with r:\n    a()\n    b()\n\n\ndef f(): pass\n"),
    ]

    static let layouts = [
        Row("a(x,\n  y)\nb()\n", ["wrap 1: with r:"], "with r:\n    a(x,\n      y)\nb()\n"),
        Row("a = '''x\n y'''\nb()\n", ["wrap 1-3: with r:"], "with r:\n    a = '''x\n y'''\n    b()\n"),
        Row("a = f'''x\n {y}\n z'''\nb()\n", ["wrap 1-4: with r:"], "with r:\n    a = f'''x\n {y}\n z'''\n    b()\n"),
        Row("a = f'''{\n y\n}'''\n", ["wrap 1: with r:"], "with r:\n    a = f'''{\n y\n}'''\n"),
        Row(
            "a = ('x'\n     f'y'\n     'z')\n", ["wrap 1: with r:"],
            "with r:\n    a = ('x'\n         f'y'\n         'z')\n"),
        Row("a = 1 + \\\n  2\n", ["wrap 1: with r:"], "with r:\n    a = 1 + \\\n      2\n"),
        Row("a = 'x\\\n  y'\n", ["wrap 1: with r:"], "with r:\n    a = 'x\\\n  y'\n"),
        Row(
            "# c\na()  # d\n# e\nb()  # f\n", ["wrap 2-4: with r:"],
            "# c\nwith r:\n    a()  # d\n    # e\n    b()  # f\n"),
        Row("a()\n# b\nb()\n", ["wrap 1: with r:"], "with r:\n    a()\n# b\nb()\n"),
        Row("a()\n# a\n\nb()\n", ["wrap 1: with r:"], "with r:\n    a()\n    # a\n\nb()\n"),
        Row("a()\n# a\n", ["wrap 1: with r:"], "with r:\n    a()\n    # a\n"),
        Row("a()\n\n# end\n", ["wrap 1: with r:"], "with r:\n    a()\n\n# end\n"),
        Row(
            "if x:\n    a()\n    # a\nb()\n", ["wrap 2: with r:"], "if x:\n    with r:\n        a()\n        # a\nb()\n"
        ),
        Row(
            "if x:\n    a()\n\n    # a\nb()\n", ["wrap 2: with r:"],
            "if x:\n    with r:\n        a()\n\n        # a\nb()\n"),
        Row("if x:\n    a()\n# b\nb()\n", ["wrap 2: with r:"], "if x:\n    with r:\n        a()\n# b\nb()\n"),
        Row(
            "if x:\n    a()\n    # a\nb()\n", ["wrap 1: with r:"], "with r:\n    if x:\n        a()\n        # a\nb()\n"
        ),
        Row(
            "if x:\n    a()\n# off\n    b()\n", ["wrap 2-4: with r:"],
            "if x:\n    with r:\n        a()\n    # off\n        b()\n"),
        Row("a()\n\n  \nb()\n", ["wrap 1-4: with r:"], "with r:\n    a()\n\n  \n    b()\n"),
        Row("a()\n\u{0C}\nb()\n", ["wrap 1-3: with r:"], "with r:\n    a()\n\u{0C}\n    b()\n"),
        Row("if x:\n  a()\n\u{0C}  b()\n", ["wrap 2-3: with r:"], "if x:\n  with r:\n    a()\n\u{0C}    b()\n"),
        Row("\u{0C}a()\n", ["wrap 1: with r:"], "\u{0C}with r:\n    a()\n"),
        Row("\u{FEFF}a()\nb()\n", ["wrap 1-2: with r:"], "\u{FEFF}with r:\n    a()\n    b()\n"),
        Row("é = ü(\n  ö)\n", ["wrap 1: with ä:"], "with ä:\n    é = ü(\n      ö)\n"),
        Row(
            "a([\n  1,  # one\n\n  2\n])\n", ["wrap 1: with r:"],
            "with r:\n    a([\n      1,  # one\n\n      2\n    ])\n"),
        Row(
            "class A:\n\tdef f(self):\n\t    a()\n\t    b()\n", ["wrap 3-4: with r:"],
            "class A:\n\tdef f(self):\n\t    with r:\n\t        a()\n\t        b()\n"),
        Row("if x:\n\\\n  a()\n", ["wrap 3: with r:"], "refused: a backslash joins this line to the one before"),
        Row("# a \\\na()\n", ["wrap 2: with r:"], "# a \\\nwith r:\n    a()\n"),
        Row("a();\nb()\n", ["wrap 1: with r:"], "with r:\n    a();\nb()\n"),
    ]

    static let shared = [
        Row("if x: f()\n", ["wrap 1.1: with r:"], "if x:\n    with r:\n        f()\n"),
        Row("if x: f()  # c\nelse: g()\n", ["wrap 1.1: with r:"], "if x:\n    with r:\n        f()  # c\nelse: g()\n"),
        Row("if x: f()\nelse: g()  # c\n", ["wrap 2: with r:"], "if x: f()\nelse:\n    with r:\n        g()  # c\n"),
        Row("if x:f()\n", ["before 1.1: a = 1"], "if x:\n    a = 1\n    f()\n"),
        Row("if x: f()\n", ["after 1.1: a = 1"], "if x:\n    f()\n    a = 1\n"),
        Row("if x: f(); g()  # c\n", ["wrap 1.2: with r:"], "if x:\n    f()\n    with r:\n        g()  # c\n"),
        Row("if x: f(); g()  # c\n", ["wrap 1.1: with r:"], "if x:\n    with r:\n        f()\n    g()  # c\n"),
        Row("if x: f(); g()  # c\n", ["wrap 1.1-1.2: with r:"], "if x:\n    with r:\n        f(); g()  # c\n"),
        Row("a(); b(); c()\n", ["wrap 1.1: with r:"], "a()\nwith r:\n    b()\nc()\n"),
        Row("a() ; b()\n", ["wrap 1: with r:"], "with r:\n    a()\nb()\n"),
        Row("a(); b()\n", ["before 1.1: x = 1"], "a()\nx = 1\nb()\n"),
        Row("a(); b()\n", ["after 1: x = 1"], "a()\nx = 1\nb()\n"),
        Row("a;b\n", ["wrap 1: with r:"], "with r:\n    a\nb\n"),
        Row("a(); b(\n 1)\n", ["wrap 1.1: with r:"], "a()\nwith r:\n    b(\n     1)\n"),
        Row("if x: \\\n  f()\n", ["wrap 2: with r:"], "refused: a backslash joins this line to the one before"),
        Row("class A: x = 1\n", ["wrap 1.1: with r:"], "class A:\n    with r:\n        x = 1\n"),
        Row("while x: f()\n", ["wrap 1: with r:"], "with r:\n    while x: f()\n"),
        Row(
            "while x: f()\n", ["wrap 1: with r:", "wrap 1.1: with s:"],
            "with r:\n    while x:\n        with s:\n            f()\n"),
        Row("if x:\n\tif y: f()", ["wrap 2.1: with r:"], "if x:\n\tif y:\n\t\twith r:\n\t\t\tf()"),
    ]

    static let hoists = [
        Row("f(g())\n", ["before 1: x = g()"], "x = g()\nf(g())\n"),
        Row("if y:\n    f()\n", ["before 2: x = 1"], "if y:\n    x = 1\n    f()\n"),
        Row("f()\n", ["before 1: x = 1", "before 1: y = 2"], "x = 1\ny = 2\nf()\n"),
        Row("f()\n", ["before 1: if x:\n    y = 2\nz = 3"], "if x:\n    y = 2\nz = 3\nf()\n"),
        Row("f()\n", ["wrap 1: with r:", "before 1: x = 1"], "with r:\n    x = 1\n    f()\n"),
        Row(
            "f()\n", ["before 1: if x:\n    y = 2", "wrap 1: with r:"], "with r:\n    if x:\n        y = 2\n    f()\n"),
        Row("f()\n", ["after 1: x = 1"], "f()\nx = 1\n"),
        Row("f()", ["after 1: x = 1"], "f()\nx = 1"),
        Row("f()  # c", ["after 1: x = 1"], "f()  # c\nx = 1"),
        Row("f()  # c\ng()\n", ["after 1: x = 1", "after 1: y = 1"], "f()  # c\nx = 1\ny = 1\ng()\n"),
        Row("f()\ng()\n", ["wrap 1: with r:", "after 1: x = 1"], "with r:\n    f()\n    x = 1\ng()\n"),
        Row("if x:\n    f()\ng()\n", ["after 1: x = 1", "after 2: y = 1"], "if x:\n    f()\n    y = 1\nx = 1\ng()\n"),
        Row("if x:\n    f()\n    # c\ng()\n", ["after 1: x = 1"], "if x:\n    f()\n    # c\nx = 1\ng()\n"),
        Row("f()\ng()\n", ["after 1: x = 1", "before 2: y = 1"], "f()\nx = 1\ny = 1\ng()\n"),
        Row(
            "if x:\n    f()\ng()\n", ["wrap 1: with r:", "wrap 3: with s:", "after 2: y = 1"],
            "with r:\n    if x:\n        f()\n        y = 1\nwith s:\n    g()\n"),
        Row("@d\ndef f():\n    pass\n", ["before 1: x = 1"], "x = 1\n@d\ndef f():\n    pass\n"),
    ]

    static let mixtures = [
        Row("f(x)\n", ["wrap 1: with r:", "weave 1: y = g(x)"], "with r:\n    y = g(x)\n"),
        Row("f(x)\n", ["before 1: a = 1", "weave 1: y = g(x)"], "a = 1\ny = g(x)\n"),
        Row("f(x)\n", ["weave 1: y = g(x)", "before 1: a = 1"], "a = 1\ny = g(x)\n"),
        Row("f(x)\n", ["weave 1: y = g(x)", "wrap 1: with r:"], "with r:\n    y = g(x)\n"),
        Row("f(x)\n", ["weave 1: y = g(x)\nz = 1", "wrap 1: with r:"], "with r:\n    y = g(x)\n    z = 1\n"),
        Row("f(x)\n", ["weave 1: y = g(x)", "after 1: a = 1"], "y = g(x)\na = 1\n"),
        Row(
            "if x: f(x)\n", ["weave 1.1: y = g(x)\nz = 1", "wrap 1: with r:"],
            "with r:\n    if x:\n        y = g(x)\n        z = 1\n"),
        Row("f(\n  x)\n", ["weave 1: await f(x)", "wrap 1: with r:"], "with r:\n    await f(\n      x)\n"),
    ]
}

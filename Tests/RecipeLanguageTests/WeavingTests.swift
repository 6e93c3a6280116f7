import PythonNames
import PythonSyntax
import RecipeLanguage
import Testing

/// New code over old: what both have stays, to the byte.
struct WeavingTests {
    /// `old` as in `MarkedCode`, `new` as in `NewCodeRow`; `after` may be `refused: why`.
    struct Row: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        let after: String
        var testDescription: String { "\(old) -> \(new)" }

        init(_ old: String, _ new: String, _ after: String) {
            self.old = old
            self.new = new
            self.after = after
        }
    }

    @Test(arguments: tokens + comments + arguments + moves + names + statements) func weave(row: Row) {
        let marked = MarkedCode(row.old)
        let pieces = marked.pieces(for: row.new)
        var draft = Draft(marked.tree)
        let isWhole = row.new.contains("\n") || row.new.contains("@") || row.new.contains(" = ")
        let code = marked.code(areStatements: isWhole)
        let woven = draft.weave(NewCodeRow.elements(row.new, pieces: pieces), over: code) { node in
            ["nap": "clock.wait", "clock.wait": "clock.wait", "ac.wait": "aclock.wait"][
                String(decoding: node.bytes, as: UTF8.self)]
        }
        if case .failure(let failure) = woven {
            #expect("refused: \(failure.reason)" == row.after)
        } else {
            #expect(FillingTree.result(of: draft) == row.after)
        }
    }

    static let tokens = [
        Row("x = ⟦f(⟨a⟩)⟧\n", "await f($1)", "x = await f(a)\n"),
        Row("x =  ⟦f( ⟨a⟩ )⟧\n", "await f($1)", "x =  await f( a )\n"),
        Row("x = ⟦f ( ⟨a⟩)⟧\n", "g($1)", "x = g ( a)\n"),
        Row("def f():\n    return⟦(f)(⟨x⟩)⟧\n", "await g($1)", "def f():\n    return await g(x)\n"),
        Row("def f():\n    return⟦[⟨x⟩]⟧\n", "await g($1)", "def f():\n    return await g(x)\n"),
        Row("x = ⟦await ⟨f(a)⟩⟧\n", "$1", "x = f(a)\n"),
        Row("x = ⟦f(⟨a⟩)⟧.b\n", "(await f($1))", "x = (await f(a)).b\n"),
        Row("x = ⟦f(⟨a + b⟩)⟧\n", "$1!.g()", "x = (a + b).g()\n"),
        Row("x = ⟦f((⟨a + b⟩))⟧\n", "$1!.g()", "x = (a + b).g()\n"),
        Row("x = ⟦f((⟨a + b⟩))⟧\n", "g($1)", "x = g((a + b))\n"),
        Row("x = ⟦f(⟨a +\n    b⟩)⟧\n", "await $1!", "x = await (a +\n    b)\n"),
        Row("x = ⟦f(⟨a +\n    b⟩)⟧\n", "-$1", "x = -(a +\n    b)\n"),
        Row("x = ⟦f(⟨a⟩)⟧\n", "$1", "x = a\n"),
        Row("x = ⟦f(\n    ⟨a⟩\n)⟧\n", "$1", "x = a\n"),
        Row("x = ⟦not ⟨a⟩⟧\n", "$1", "x = a\n"),
        Row("if not⟦[⟨a⟩]⟧: pass\n", "$1", "if not a: pass\n"),
        Row("x = [⟦⟨a⟩ or ⟨b⟩⟧]\n", "$1", "x = [a]\n"),
        Row("x = ⟦⟨a⟩ + ⟨b⟩⟧\n", "$1 - $2", "x = a - b\n"),
        Row("x = ⟦⟨a⟩+⟨b⟩⟧\n", "$1 - $2", "x = a-b\n"),
        Row("x = ⟦f(⟨ä⟩)⟧\n", "é($1)", "x = é(ä)\n"),
        Row("x = ⟦é(⟨ä⟩)⟧\n", "è($1)", "x = è(ä)\n"),
        Row("x = ⟦f(⟨'''a\nb'''⟩)⟧\n", "await g($1)", "x = await g('''a\nb''')\n"),
        Row("x = ⟦f(⟨a⟩) \\\n  .b()⟧\n", "g($1).b()", "x = g(a) \\\n  .b()\n"),
        Row("x = 1if ⟦f(⟨a⟩)⟧else 2\n", "$1", "x = 1if a else 2\n"),
        Row("print(f'{⟦f(⟨a⟩)⟧}')\n", "await f($1)", "print(f'{await f(a)}')\n"),
        Row("x = ⟦f(⟨a⟩)(⟨b⟩)⟧\n", "f($1)", "x = f(a)\n"),
        Row("x = ⟦⟨a⟩[0]⟧\n", "$1.first", "x = a.first\n"),
        Row("x = ⟦lambda: ⟨a⟩⟧\n", "$1", "x = a\n"),
        Row("x = ⟦f⟧\n", "g", "x = g\n"),
        Row("x = ⟦f⟧\n", "f", "x = f\n"),
        Row("x = yy[⟦f(⟨a⟩)⟧:]\n", "g($1)", "x = yy[g(a):]\n"),
        Row("x = ⟦f(⟨\"a\"⟩)⟧\n", "await $1", "x = await \"a\"\n"),
    ]

    static let comments = [
        Row(
            "x = ⟦f(  # why\n    ⟨a⟩,  # that\n)⟧  # end\n", "await g($1)",
            "x = await g(  # why\n    a,  # that\n)  # end\n"),
        Row("x = ⟦f(\n    # why\n    ⟨a⟩\n)⟧\n", "await g($1)", "x = await g(\n    # why\n    a\n)\n"),
        Row("x = ⟦f(\n    # why\n    ⟨a⟩\n)⟧\n", "$1", "refused: a comment would be lost"),
        Row("x = ⟦f(⟨a⟩,  # that\n      ⟨b⟩)⟧\n", "g($1)", "x = g(a  # that\n      )\n"),
        Row("x = (⟦f(\n    # why\n    ⟨a⟩)⟧)\n", "$1", "x = (\n    # why\n    a)\n"),
        Row("x = ⟦f(⟨a⟩, (1 +  # one\n  2))⟧\n", "f($1)", "x = f(a  # one\n  )\n"),
        Row("x = ⟦f(⟨a⟩, (1 +  # one\n  2))⟧\n", "-$1", "refused: a comment would be lost"),
        Row("x = ⟦f(⟨a⟩)⟧  # f(a)\n", "g($1)", "x = g(a)  # f(a)\n"),
        Row("x = ⟦f(⟨a⟩ # '\n)⟧\n", "f($1, 1)", "x = f(a, 1 # '\n)\n"),
        Row(
            "x = ⟦f(⟨a⟩, (⟨b +  # two\n  c⟩))⟧\n", "g($2, $1)", "x = g((b +  # two\n  c), a)\n"),
    ]

    static let arguments = [
        Row("⟦f(⟨a⟩, ⟨b⟩)⟧\n", "f($1)", "f(a)\n"),
        Row("⟦f(⟨a⟩, ⟨b⟩)⟧\n", "f($2)", "f(b)\n"),
        Row("⟦f(⟨a⟩, ⟨b⟩, ⟨c⟩)⟧\n", "f($1, $3)", "f(a, c)\n"),
        Row("⟦f(⟨a⟩ ,⟨b⟩ ,⟨c⟩)⟧\n", "f($1, $3)", "f(a ,c)\n"),
        Row("⟦f( ⟨a⟩, ⟨b⟩ )⟧\n", "f($1)", "f( a )\n"),
        Row("⟦f( ⟨a⟩, ⟨b⟩ )⟧\n", "f($2)", "f( b )\n"),
        Row("⟦f(⟨a⟩)⟧\n", "f()", "f()\n"),
        Row("⟦f( ⟨a⟩ )⟧\n", "f()", "f( )\n"),
        Row("⟦f()⟧\n", "f(x)", "f(x)\n"),
        Row("⟦f(⟨a⟩)⟧\n", "f($1, x=1)", "f(a, x=1)\n"),
        Row("⟦f( ⟨a⟩ )⟧\n", "f($1, x=1)", "f( a, x=1 )\n"),
        Row("⟦f( ⟨a⟩ )⟧\n", "f(x, $1)", "f( x, a )\n"),
        Row("⟦f(⟨a⟩,)⟧\n", "f($1, x=1)", "f(a, x=1,)\n"),
        Row("⟦f(⟨a⟩, ⟨b⟩,)⟧\n", "f($1)", "f(a,)\n"),
        Row("⟦f(x=⟨a⟩)⟧\n", "f(y=$1)", "f(y=a)\n"),
        Row("⟦f(x = ⟨a⟩)⟧\n", "f(y=$1)", "f(y = a)\n"),
        Row("⟦f(\n    ⟨a⟩,\n    ⟨b⟩,\n)⟧\n", "f($1, $2, x=1)", "f(\n    a,\n    b,\n    x=1,\n)\n"),
        Row("⟦f(\n    ⟨a⟩,\n    ⟨b⟩\n)⟧\n", "f($1, $2, x=1)", "f(\n    a,\n    b,\n    x=1\n)\n"),
        Row("⟦f(\n    ⟨a⟩,\n    ⟨b⟩)⟧\n", "f($1, $2, x=1)", "f(\n    a,\n    b,\n    x=1)\n"),
        Row("⟦f(\n    ⟨a⟩,\n    ⟨b⟩,\n)⟧\n", "f(x, $1, $2)", "f(\n    x,\n    a,\n    b,\n)\n"),
        Row("⟦f(\n    ⟨a⟩,\n    ⟨b⟩,\n)⟧\n", "f($1, x, $2)", "f(\n    a,\n    x,\n    b,\n)\n"),
        Row("⟦f(\n    ⟨a⟩,\n    ⟨b⟩,\n)⟧\n", "f($1)", "f(\n    a,\n)\n"),
        Row("⟦f(\n    ⟨a⟩,\n    ⟨b⟩,\n)⟧\n", "f($2)", "f(\n    b,\n)\n"),
        Row("⟦f(\n    ⟨a⟩,\n    ⟨b⟩\n)⟧\n", "f($1)", "f(\n    a\n)\n"),
        Row("⟦f(\n    ⟨a⟩,  # a\n    ⟨b⟩,\n)⟧\n", "f($1)", "f(\n    a,  # a\n)\n"),
        Row("⟦f(\n    ⟨a⟩,  # a\n    ⟨b⟩\n)⟧\n", "f($1)", "f(\n    a  # a\n)\n"),
        Row("⟦f(\n    ⟨a⟩,  # a\n    ⟨b⟩,\n)⟧\n", "f($2)", "f(\n    # a\n    b,\n)\n"),
        Row("⟦f(\n    ⟨a⟩,  # a\n    ⟨b⟩,  # b\n)⟧\n", "f($1, $2, c)", "f(\n    a,  # a\n    b,  # b\n    c,\n)\n"),
        Row("⟦f(\n    ⟨a⟩,  # a\n    ⟨b⟩  # b\n)⟧\n", "f($1, $2, c)", "f(\n    a,  # a\n    b,  # b\n    c\n)\n"),
        Row("⟦f(\n    ⟨a⟩,  # a\n    ⟨b⟩,  # b\n)⟧\n", "f($1, c, $2)", "f(\n    a,  # a\n    c,\n    b,  # b\n)\n"),
        Row("⟦f(\r\n\t⟨a⟩,\r\n\t⟨b⟩,\r\n)⟧\r\n", "f($1, $2, x=1)", "f(\r\n\ta,\r\n\tb,\r\n\tx=1,\r\n)\r\n"),
        Row("⟦f(⟨a⟩,\n  ⟨b⟩)⟧\n", "f($1, $2, x=1)", "f(a,\n  b, x=1)\n"),
        Row("⟦f(⟨a⟩,\n  ⟨b⟩)⟧\n", "f($2)", "f(b)\n"),
        Row("⟦f(⟨g(\n  b\n)⟩)⟧\n", "f($1, 1)", "f(g(\n  b\n), 1)\n"),
    ]

    static let moves = [
        Row("⟦f(⟨a⟩, ⟨b⟩)⟧\n", "f($2, $1)", "f(b, a)\n"),
        Row("⟦f(⟨a + 1⟩, ⟨b⟩)⟧\n", "$2.g($1)", "b.g(a + 1)\n"),
        Row("⟦f(⟨a⟩)⟧\n", "f($1, $1)", "f(a, a)\n"),
        Row("⟦f(⟨g(a,\n    b)⟩, ⟨c⟩)⟧\n", "h($2, $1)", "h(c, g(a,\n    b))\n"),
        Row("⟦f(⟨a\n  + b⟩, ⟨cccccc⟩)⟧\n", "h($2) - $1", "h(cccccc) - (a\n  + b)\n"),
        Row("⟦⟨a⟩.f(⟨b⟩)⟧\n", "f($1, $2)", "f(a, b)\n"),
        Row("⟦f(⟨a⟩, ⟨b⟩)⟧\n", "$1.f($2)", "a.f(b)\n"),
    ]

    static let names = [
        Row("⟦nap(⟨x⟩)⟧\n", "await ~aclock.wait($1)", "await aclock.wait(x)\n"),
        Row("⟦clock.wait(⟨x⟩)⟧\n", "await ~aclock.wait($1)", "await aclock.wait(x)\n"),
        Row("⟦ac.wait(⟨x⟩)⟧\n", "await ~aclock.wait($1)", "await ac.wait(x)\n"),
        Row("⟦nap(⟨x⟩, 1)⟧\n", "~clock.wait($1)", "nap(x)\n"),
        Row("⟦clock . wait(⟨x⟩)⟧\n", "~clock.wait($1)", "clock . wait(x)\n"),
        Row("⟦a.nap(⟨x⟩)⟧\n", "~clock.wait($1)", "clock.wait(x)\n"),
    ]

    static let statements = [
        Row(
            "⟦r = get(⟨url⟩)\n⟨use(r)⟩⟧\n", "async with aget($1) as r:\n    @2",
            "async with aget(url) as r:\n    use(r)\n"),
        Row(
            "⟦r = get(⟨url⟩)  # c\n# d\n⟨use(r,\n    1)\nmore()  # e⟩⟧\nlast()\n", "async with aget($1) as r:\n    @2",
            "async with aget(url) as r:  # c\n    # d\n    use(r,\n        1)\n    more()  # e\nlast()\n"),
        Row("⟦⟨a()\nb()⟩⟧\n", "try:\n    @1\nfinally:\n    c()", "try:\n    a()\n    b()\nfinally:\n    c()\n"),
        Row(
            "if x:\n\t⟦⟨a()\n\n\tb('''\n1''')⟩⟧\nelse:\n\td()\n", "try:\n    @1\nfinally:\n    c()",
            "if x:\n\ttry:\n\t\ta()\n\n\t\tb('''\n1''')\n\tfinally:\n\t\tc()\nelse:\n\td()\n"),
        Row("⟦with a:\n    ⟨b()\n    c()⟩⟧\nd()\n", "@1", "b()\nc()\nd()\n"),
        Row("⟦with a:  # why\n    ⟨b()\n    c()⟩⟧\nd()\n", "@1", "# why\nb()\nc()\nd()\n"),
        Row(
            "⟦with a:\n    # b\n    ⟨b()\n    # c\n    c()⟩⟧\n    # end\nd()\n", "@1",
            "# b\nb()\n# c\nc()\n# end\nd()\n"),
        Row("⟦f()⟧\n", "a = 1\nb = 2", "a = 1\nb = 2\n"),
        Row("⟦f(⟨x⟩)⟧", "a = $1\nb = 2", "a = x\nb = 2"),
        Row("if y: ⟦f(⟨x⟩)⟧  # c\n", "a = $1\nb = 2", "if y:\n    a = x\n    b = 2  # c\n"),
        Row("a; ⟦f(⟨x⟩)⟧; b\n", "a = $1\nb = 2", "a\na = x\nb = 2\nb\n"),
        Row(
            "def f():\r\n  ⟦try:\r\n    ⟨a()⟩\r\n  except E:\r\n    ⟨b()⟩⟧\r\n",
            "try:\n    @1\nexcept E:\n    @2\n    raise",
            "def f():\r\n  try:\r\n    a()\r\n  except E:\r\n    b()\r\n    raise\r\n"),
        Row(
            "⟦try:\n    ⟨a()⟩  # a\nexcept E:  # e\n    # why\n    ⟨b()⟩  # b⟧\nc()\n",
            "try:\n    @1\nexcept E:\n    @2\n    raise",
            "try:\n    a()  # a\nexcept E:  # e\n    # why\n    b()  # b\n    raise\nc()\n"),
        Row("⟦f(⟨a⟩)\ng(⟨b⟩)⟧\n", "g($2)\nf($1)", "g(b)\nf(a)\n"),
        Row(
            "⟦if ⟨x⟩:\n    ⟨a()⟩\nelse:\n    ⟨b()⟩⟧\n", "if not $1:\n    @3\nelse:\n    @2",
            "if not x:\n    b()\nelse:\n    a()\n"),
        Row("⟦x = ⟨a⟩⟧\n", "y = $1", "y = a\n"),
        Row(
            "⟦r = get(⟨url⟩); ⟨use(r)⟩⟧\n", "async with aget($1) as r:\n    @2",
            "async with aget(url) as r:\n    use(r)\n"),
        Row("⟦⟨f(\n  a)⟩⟧\n", "with b:\n    @1", "with b:\n    f(\n      a)\n"),
    ]
}

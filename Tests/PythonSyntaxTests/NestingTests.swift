import PythonSyntax
import Testing
import TestSupport

/// Nothing nests so deeply that Segue crashes or hangs; CPython's limits for brackets and indentation are kept.
struct NestingTests {
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("brackets", repeated("(", 200) + repeated(")", 200), nil),
            ("brackets", repeated("(", 201) + repeated(")", 201), "1:201: too many nested parentheses"),
            ("brackets", repeated("[", 100_000), "1:201: too many nested parentheses"),
            ("minus signs", repeated("-", 500) + "x", nil),
            ("minus signs", repeated("-", 200_000) + "x", "too many nested expressions"),
            ("not", repeated("not ", 200_000) + "x", "too many nested expressions"),
            ("elif", "if a: b\n" + repeated("elif a: b\n", 500), nil),
            ("elif", "if a: b\n" + repeated("elif a: b\n", 50_000), "too deeply nested"),
            ("attributes", "x" + repeated(".y", 1000), nil),
            ("attributes", "x" + repeated(".y", 200_000), "too deeply nested"),
            ("calls", "x" + repeated("()", 200_000), "too deeply nested"),
            ("operators", "x" + repeated(" + x", 200_000), "too deeply nested"),
            ("powers", "x" + repeated(" ** x", 200_000), "too many nested expressions"),
            ("lambdas", repeated("lambda: ", 100_000) + "x", "too many nested expressions"),
            ("conditionals", repeated("x if x else ", 100_000) + "x", "too many nested expressions"),
            ("operands", "x" + repeated(" and x", 100_000), nil),
            ("comparisons", "x" + repeated(" < x", 100_000), nil),
            ("indentation", blocks(99), nil),
            ("indentation", blocks(100), "too many levels of indentation"),
            ("indentation", blocks(1000), "too many levels of indentation"),
            ("one-line suites", repeated("if x: ", 100_000) + "x", "invalid syntax"),
            ("decorators", repeated("@a\n", 100_000) + "def f(): x", nil),
            ("targets", repeated("x = ", 100_000) + "x", nil),
            ("strings", repeated("'a' ", 100_000), nil),
            ("formatted strings", formattedStrings(100), nil),
            ("formatted strings", formattedStrings(5000), "too many nested"),
            ("specifications", "f'{x" + repeated(":{x", 5000) + repeated("}", 5001) + "'", "nested too deeply"),
            ("patterns", "match x:\n case " + repeated("[", 150) + repeated("]", 150) + ": y", nil),
            ("patterns", "match x:\n case a" + repeated(" | a", 100_000) + ": y", nil),
            ("semicolons", repeated("x;", 100_000), nil),
            ("joined lines", repeated("\\\n", 100_000) + "x", nil),
        ] as [(String, String, String?)])
    func deep(what: String, source: String, error: String?) {
        // Without mutations, which are for small files.
        let parsed = onDeepStack { ParsedFile(Array(source.utf8)) }
        #expect(parsed.brokenLaws.isEmpty)
        if let error {
            #expect(parsed.errors.first?.contains(error) == true, "\(parsed.errors.prefix(3))")
        } else {
            #expect(parsed.errors.isEmpty)
        }
    }
}

private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

/// A block in a block and so on, `count` of them.
private func blocks(_ count: Int) -> String {
    (0..<count).map { repeated(" ", $0) + "if x:\n" }.joined() + repeated(" ", count) + "x\n"
}

/// Each in a field of the one before, as PEP 701 allows with one sort of quotes.
private func formattedStrings(_ count: Int) -> String {
    repeated("f'{", count) + "x" + repeated("}'", count)
}

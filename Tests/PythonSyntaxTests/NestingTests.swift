import Testing
import TestSupport

/// Nothing nests so deeply that Segue crashes or hangs; CPython's limits for brackets and indentation are kept.
struct NestingTests {
    @Test(
        arguments: [
            DeepSource("brackets", repeated("(", 200) + repeated(")", 200), nil),
            DeepSource("brackets", repeated("(", 201) + repeated(")", 201), "1:201: too many nested parentheses"),
            DeepSource("brackets", repeated("[", 100_000), "1:201: too many nested parentheses"),
            DeepSource("minus signs", repeated("-", 500) + "x", nil),
            DeepSource("minus signs", repeated("-", 200_000) + "x", "too many nested expressions"),
            DeepSource("not", repeated("not ", 200_000) + "x", "too many nested expressions"),
            DeepSource("elif", "if a: b\n" + repeated("elif a: b\n", 500), nil),
            DeepSource("elif", "if a: b\n" + repeated("elif a: b\n", 50_000), "too deeply nested"),
            DeepSource("attributes", "x" + repeated(".y", 1000), nil),
            DeepSource("attributes", "x" + repeated(".y", 200_000), "too deeply nested"),
            DeepSource("calls", "x" + repeated("()", 200_000), "too deeply nested"),
            DeepSource("operators", "x" + repeated(" + x", 200_000), "too deeply nested"),
            DeepSource("powers", "x" + repeated(" ** x", 200_000), "too many nested expressions"),
            DeepSource("lambdas", repeated("lambda: ", 100_000) + "x", "too many nested expressions"),
            DeepSource("conditionals", repeated("x if x else ", 100_000) + "x", "too many nested expressions"),
            DeepSource("operands", "x" + repeated(" and x", 100_000), nil),
            DeepSource("comparisons", "x" + repeated(" < x", 100_000), nil),
            DeepSource("indentation", blocks(99), nil),
            DeepSource("indentation", blocks(100), "too many levels of indentation"),
            DeepSource("indentation", blocks(1000), "too many levels of indentation"),
            DeepSource("one-line suites", repeated("if x: ", 100_000) + "x", "invalid syntax"),
            DeepSource("decorators", repeated("@a\n", 100_000) + "def f(): x", nil),
            DeepSource("targets", repeated("x = ", 100_000) + "x", nil),
            DeepSource("strings", repeated("'a' ", 100_000), nil),
            DeepSource("formatted strings", formattedStrings(100), nil),
            DeepSource("formatted strings", formattedStrings(5000), "too many nested"),
            DeepSource(
                "specifications", "f'{x" + repeated(":{x", 5000) + repeated("}", 5001) + "'", "nested too deeply"),
            DeepSource("patterns", "match x:\n case " + repeated("[", 150) + repeated("]", 150) + ": y", nil),
            DeepSource("patterns", "match x:\n case a" + repeated(" | a", 100_000) + ": y", nil),
            DeepSource("semicolons", repeated("x;", 100_000), nil),
            DeepSource("joined lines", repeated("\\\n", 100_000) + "x", nil),
        ])
    func deep(source: DeepSource) {
        // Without mutations, which are for small files.
        let parsed = onDeepStack { ParsedFile(Array(source.text.utf8)) }
        #expect(parsed.brokenLaws.isEmpty)
        if let error = source.error {
            #expect(parsed.errors.first?.contains(error) == true, "\(parsed.errors.prefix(3))")
        } else {
            #expect(parsed.errors.isEmpty)
        }
    }
}

/// A text by a name: the runner prints the arguments of a test.
struct DeepSource: CustomTestStringConvertible {
    let name: String
    let text: String
    /// What the first error says; nil if there is none.
    let error: String?

    var testDescription: String { "\(name), \(text.utf8.count) bytes" }

    init(_ name: String, _ text: String, _ error: String?) {
        self.name = name
        self.text = text
        self.error = error
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

import Testing
import TestSupport

/// What is said of a file with several errors, or of an older Python. Single errors are in `golden/syntax/err`.
struct ErrorTests {
    @Test(arguments: [
        ("x = = 1\ny = 2\nz = *\n", ["1:5: invalid syntax", "3:6: invalid syntax"]),
        ("if x:\n    y = = 1\n    z\nelse\n    w\n", ["2:9: invalid syntax", "4:5: expected ':'"]),
        (
            "def f(a, a b):\n    x = = 1\n\ny = = 2\n",
            ["1:12: invalid syntax", "2:9: invalid syntax", "4:5: invalid syntax"]
        ),
        // As in CPython, what is no token is said first, wherever it is.
        ("x = = 1\nz = )\n", ["2:5: unmatched ')'", "1:5: invalid syntax"]),
    ])
    func several(source: String, errors: [String]) {
        checkParse(source, errors: errors)
    }

    @Test(arguments: [
        ("print 'x'", "print(...)"),
        ("print x, y", "print(...)"),
        ("exec 'x'", "exec(...)"),
        ("raise E, 'x'", "raise E(V)"),
        ("a <> b", "'!='"),
        ("`x`", "repr(...)"),
        ("def f(a, (b, c)): pass", "tuple parameters"),
    ])
    func olderPython(source: String, hint: String) {
        let message = ParsedFile.checked(Array(source.utf8)).errors.first ?? ""
        #expect(message.contains("Python 2") && message.contains(hint), "\(message)")
    }
}

import PythonSyntax
import Testing
import TestSupport

/// `golden/syntax`: forms that CPython 3.15 accepts, with its skeletons, and forms that it rejects.
struct GoldenSyntaxTests {
    @Test(arguments: Golden.names(in: "syntax/ok", ending: ".py"))
    func accepted(name: String) throws {
        let tree = try #require(checkParse(Golden.read("syntax/ok/\(name).py")))
        guard tree.errors.isEmpty else { return }
        // Never rewritten: the skeleton is CPython's (Tests/Oracle/skeleton.py).
        let skeleton = onDeepStack { Skeleton.text(of: tree) }
        #expect(
            String(decoding: skeleton, as: UTF8.self).split(separator: "\n") == lines(of: "syntax/ok/\(name).skeleton"))
    }

    /// A message file has a line for each of Segue's errors, and a last one `CPython LINE:COL: MESSAGE`.
    @Test(arguments: Golden.names(in: "syntax/err", ending: ".py"))
    func rejected(name: String) throws {
        let parsed = ParsedFile.checked(Golden.read("syntax/err/\(name).py"))
        #expect(!parsed.errors.isEmpty, "accepted")
        let oracle = try #require(lines(of: "syntax/err/\(name).message").last)
        #expect(oracle.hasPrefix("CPython "))
        let message = (parsed.errors + [String(oracle)]).map { $0 + "\n" }.joined()
        Golden.expect(Array(message.utf8), in: "syntax/err/\(name).message")
    }

    @Test func firstErrorsAreOnCPythonsLines() {
        let messages = Golden.names(in: "syntax/err", ending: ".message").map { lines(of: "syntax/err/\($0).message") }
        let places = messages.map { lines in
            (segue: place(lines[0]), oracle: place(lines.last!.dropFirst("CPython ".count)))
        }
        let sameLine = places.count { $0.segue.first == $0.oracle.first }
        let samePlace = places.count { $0.segue == $0.oracle }
        print("of \(places.count) errors, \(sameLine) are on CPython's line, \(samePlace) at its column")
        #expect(sameLine * 100 >= places.count * 95, "\(sameLine) of \(places.count)")
        #expect(samePlace * 100 >= places.count * 85, "\(samePlace) of \(places.count)")
    }

    @Test func everyKindIsInSomeTree() {
        var missing = Set(NodeKind.allCases)
        for name in Golden.names(in: "syntax/ok", ending: ".py") {
            let file = Golden.read("syntax/ok/\(name).py")
            let tree = onDeepStack { ParsedFile(file).tree }
            missing.subtract(tree?.kinds ?? [])
        }
        #expect(missing.isEmpty)
    }
}

private func lines(of file: String) -> [Substring] {
    String(decoding: Golden.read(file), as: UTF8.self).split(separator: "\n")
}

/// The line and the column of `LINE:COL: MESSAGE`.
private func place(_ message: Substring) -> [Substring] {
    Array(message.split(separator: ":", maxSplits: 2).prefix(2))
}

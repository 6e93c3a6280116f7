import Testing
import TestSupport

/// What becomes of handlers that swallow a cancellation, judged by those who know: Python's event loop, and a linter.
@Suite(.serialized) struct CancellationTests {
    private static let cases = RecipeCase.all.filter { $0.recipe == "cancelled-reraise" }

    /// `Tests/Oracle/cancelled.py` says how.
    @Test(arguments: Interpreter.all) func rewrittenHandlersLetTheirTasksEnd(python: Interpreter) {
        expectPass("cancelled.py --python \(Shell.quoted(python.command))")
    }

    /// `Tests/Oracle/swallowed.py` says how.
    @Test func linterAgrees() {
        expectPass("swallowed.py --linter \(Shell.quoted(Pythons.asyncLinter))")
    }

    private func expectPass(_ judge: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let folders = Self.cases.map { Shell.quoted("golden/\($0.folder)") }.joined(separator: " ")
        let outcome = Shell.run("python3 Tests/Oracle/\(judge) \(folders)")
        let text = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
        #expect(outcome.status == 0, "\(text)", sourceLocation: sourceLocation)
        print("\(judge): \(text.split(separator: "\n").last ?? "")")
    }
}

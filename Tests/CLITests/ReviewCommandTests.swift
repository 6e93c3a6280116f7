import Testing
import TestSupport

/// Plays each session of `golden/review` at a terminal; `Tests/Oracle/review.py` says how a case is written.
struct ReviewCommandTests {
    @Test(arguments: Golden.names(in: "review", ending: ".txt"))
    func behaves(name: String) {
        let file = "review/\(name).txt"
        let words = [Pythons.environment, "Tests/Oracle/review.py", "golden/\(file)", Checkout.segueFolder]
        let outcome = Shell.run(words.map(Shell.quoted).joined(separator: " "))
        #expect(outcome.status == 0, "\(String(decoding: outcome.errors, as: UTF8.self))")
        Golden.expect(outcome.output, in: file)
    }
}

import Testing
import TestSupport

/// The standard library as a test: scopes, symbols and uses of imports must be what Python programs say that know
/// nothing of Segue.
@Suite(.serialized) struct NamesOracleTests {
    /// `symtable` differs from version to version; the oracles know this one's.
    private static let python = Interpreter.all.first { $0.minorVersion == 13 }

    @Test(.enabled(if: python != nil, "needs CPython 3.13"), arguments: ["names_agree.py", "imports_agree.py"])
    func agreesOnTheStandardLibrary(oracle: String) throws {
        let python = try #require(Self.python).command
        let words = ["--segue", Checkout.segue] + Pythons.library(of: python)
        let command = "\(python) Tests/Oracle/\(oracle) \(words.map(Shell.quoted).joined(separator: " "))"
        let outcome = Shell.run("exec 2>&1; \(command)")
        let report = String(decoding: outcome.output, as: UTF8.self)
        print(report.split(separator: "\n").last ?? "")
        #expect(outcome.status == 0, "\(report)")
    }
}

import Glibc
import Testing
import TestSupport

/// The corpus as a test: `segue parse` and CPython 3.15 must agree on accept or reject, and on every skeleton.
@Suite(.serialized) struct OracleTests {
    @Test func agreesOnTheStandardLibraryAndGolden() {
        expectAgreement(["--sources"], on: Pythons.standardLibrary + ["\(Checkout.root)/golden"])
    }

    /// 20,000 instead of 2,000 with `SEGUE_FULL=1`.
    @Test func agreesOnMutations() {
        let folder = TemporaryFolder()
        let count = unsafe getenv("SEGUE_FULL") == nil ? 2000 : 20_000
        let command = "python3 Tests/Oracle/mutate.py --seed 1 --count \(count) --out \(folder.path)"
        let outcome = Shell.run("\(command) \(words(Pythons.standardLibrary))")
        #expect(outcome.status == 0, "\(String(decoding: outcome.errors, as: UTF8.self))")
        expectAgreement([], on: [folder.path])
    }
}

private func expectAgreement(_ options: [String], on paths: [String]) {
    // CPython's verdicts are kept: it needs longer than Segue.
    let options = ["--segue", Checkout.segue, "--verdicts", "\(Pythons.folder)/verdicts.tsv"] + options
    let outcome = Shell.run("exec 2>&1; \(Pythons.oracle) Tests/Oracle/agree.py \(words(options + paths))")
    let report = String(decoding: outcome.output, as: UTF8.self)
    print(report.split(separator: "\n").suffix(2).joined(separator: "\n"))
    #expect(outcome.status == 0, "\(report)")
}

private func words(_ words: [String]) -> String {
    words.map(Shell.quoted).joined(separator: " ")
}

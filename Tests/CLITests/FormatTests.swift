import Testing
import TestSupport

/// Reports are read by the programs that they are for.
struct FormatTests {
    @Test(arguments: ["demo"]) func areRead(project: String) {
        let script = "\(Checkout.root)/Tests/Oracle/formats.py"
        let folder = "\(Checkout.root)/golden/projects/\(project)"
        let outcome = Shell.run(
            "\(Pythons.environment) -B \(script) \(Checkout.segueFolder)/segue \(folder) \(Pythons.sarifSchema)"
        )
        #expect(outcome.status == 0, "\(String(decoding: outcome.output + outcome.errors, as: UTF8.self))")
    }

    /// pre-commit knows every key of the file by which it runs Segue.
    @Test func preCommitHooksAreValid() {
        let outcome = Shell.run("\(Pythons.folder)/venv/bin/pre-commit validate-manifest .pre-commit-hooks.yaml")
        #expect(outcome.status == 0, "\(String(decoding: outcome.output + outcome.errors, as: UTF8.self))")
    }
}

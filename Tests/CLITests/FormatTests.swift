import Testing
import TestSupport

/// Reports are read by the programs that they are for.
struct FormatTests {
    @Test(arguments: ["demo"]) func areRead(project: String) {
        check("\(Checkout.root)/golden/projects/\(project)")
    }

    /// Names that are quoted in a URI, a file that cannot be parsed, and one whose encoding is another than it says.
    @Test func oddFilesAreRead() {
        let code = "import time\n\n\nasync def wait():\n    time.sleep(1)\n"
        let folder = TemporaryFolder()
        folder.write(code, to: "a b/ü: [1].py")
        folder.write("def wait(:\n", to: "broken.py")
        folder.write(Array("# \(code)".utf8) + [0xE9], to: Array("latin.py".utf8))
        check(folder.path)
    }

    private func check(_ folder: String) {
        let script = "\(Checkout.root)/Tests/Oracle/formats.py"
        let files = "\(Shell.quoted(folder)) \(Pythons.sarifSchema)"
        let outcome = Shell.run("\(Pythons.environment) -B \(script) \(Checkout.segueFolder)/segue \(files)")
        #expect(outcome.status == 0, "\(String(decoding: outcome.output + outcome.errors, as: UTF8.self))")
    }

    /// pre-commit knows every key of the file by which it runs Segue.
    @Test func preCommitHooksAreValid() {
        let outcome = Shell.run("\(Pythons.folder)/venv/bin/pre-commit validate-manifest .pre-commit-hooks.yaml")
        #expect(outcome.status == 0, "\(String(decoding: outcome.output + outcome.errors, as: UTF8.self))")
    }
}

/// The Pythons that tests run, made by `Tests/Oracle/environment.sh` in `.build/python` when first asked for.
package enum Pythons {
    /// CPython 3.15, or the newest there is: its `ast` judges the parser.
    package static var oracle: String { "\(folder)/oracle-python" }

    /// An interpreter that has the libraries with which rewritten programs run.
    package static var environment: String { "\(folder)/venv/bin/python" }

    /// A linter for async code, as `flake8-async` of the virtual environment.
    package static var asyncLinter: String { "\(folder)/venv/bin/flake8-async" }

    /// Mercurial, as `hg` of the virtual environment.
    package static var mercurial: String { "\(folder)/venv/bin/hg" }

    /// The schema of SARIF 2.1.0, as the standard has it.
    package static var sarifSchema: String { "\(folder)/sarif-schema-2.1.0.json" }

    /// Where they are; a place for what is worth keeping from run to run.
    package static let folder: String = {
        let folder = "\(Checkout.root)/.build/python"
        let outcome = Shell.run("Tests/Oracle/environment.sh \(Shell.quoted(folder))")
        precondition(outcome.status == 0, String(decoding: outcome.errors, as: UTF8.self))
        return folder
    }()

    /// What the standard library of the `python3` in the `PATH` holds, others' packages left out.
    package static let standardLibrary = library(of: "python3")

    /// The same for an interpreter.
    package static func library(of python: String) -> [String] {
        let question = "import sysconfig; print(sysconfig.get_path(\"stdlib\"))"
        let outcome = Shell.run("\(Shell.quoted(python)) -c \(Shell.quoted(question))")
        precondition(outcome.status == 0, String(decoding: outcome.errors, as: UTF8.self))
        let folder = String(decoding: outcome.output.dropLast(), as: UTF8.self)
        let others = ["site-packages", "dist-packages"]
        return Files.names(in: folder).filter { !others.contains($0) }.map { "\(folder)/\($0)" }
    }
}

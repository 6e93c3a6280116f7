/// A CPython that is there.
package struct Interpreter: Sendable, CustomStringConvertible {
    /// What starts it: a path, or a name in the `PATH`.
    package let command: String
    /// Of 3.13, 13.
    package let minorVersion: Int

    /// What a test is called that runs it.
    package var description: String { "3.\(minorVersion)" }

    /// One of each version from 3.8 on, the oldest first: the tests' own, the one in the `PATH`, and those of pyenv.
    package static let all: [Interpreter] = {
        let pyenv = Shell.run("ls -d \"${PYENV_ROOT:-$HOME/.pyenv}\"/versions/3.*/bin/python3").output
        let others = pyenv.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        let commands = [Pythons.environment, Pythons.oracle, "python3"] + others
        let found = commands.compactMap(Interpreter.init).filter { $0.minorVersion >= 8 }
        let versions = Dictionary(found.map { ($0.minorVersion, $0) }, uniquingKeysWith: { first, _ in first })
        return versions.values.sorted { $0.minorVersion < $1.minorVersion }
    }()

    /// Nil if it does not run, or is no CPython 3.
    private init?(_ command: String) {
        let question = "import sys; print(sys.implementation.name, *sys.version_info[:2])"
        let outcome = Shell.run("\(Shell.quoted(command)) -c \(Shell.quoted(question))")
        let words = outcome.output.split { $0 == 0x20 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) }
        guard outcome.status == 0, words.count == 3, words[0] == "cpython", words[1] == "3" else { return nil }
        minorVersion = Int(words[2])!
        self.command = command
    }
}

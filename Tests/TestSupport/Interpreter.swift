/// A Python that is there.
package struct Interpreter: Sendable, CustomStringConvertible {
    /// Absolute.
    package let path: String
    /// Of 3.13, 13.
    package let minorVersion: Int

    /// What a test is called that runs it.
    package var description: String { "3.\(minorVersion)" }

    /// One of each version from 3.8 on, the oldest first: the tests' own, the one in the `PATH`, and those of pyenv.
    package static let all: [Interpreter] = {
        let pyenv = Shell.run("ls -d \"${PYENV_ROOT:-$HOME/.pyenv}\"/versions/3.*/bin/python3 2>/dev/null").output
        let others = pyenv.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        let paths = [Pythons.environment, Pythons.oracle, "python3"] + others
        let found = paths.compactMap(Interpreter.init).filter { $0.minorVersion >= 8 }
        let versions = Dictionary(found.map { ($0.minorVersion, $0) }, uniquingKeysWith: { first, _ in first })
        return versions.values.sorted { $0.minorVersion < $1.minorVersion }
    }()

    /// Nil if it does not run, or is no CPython 3.
    private init?(_ command: String) {
        let question = """
            import sys
            if sys.implementation.name == 'cpython' and sys.version_info[0] == 3:
                print(sys.version_info[1], sys.executable, end='')
            """
        let outcome = Shell.run("\(Shell.quoted(command)) -c \(Shell.quoted(question))")
        let words = outcome.output.split(separator: 0x20, maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
        guard outcome.status == 0, words.count == 2, let minorVersion = Int(words[0]) else { return nil }
        self.minorVersion = minorVersion
        path = words[1]
    }
}

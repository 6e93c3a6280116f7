import Glibc

/// Runs command lines with `sh`.
package enum Shell {
    /// What came of a command line.
    package struct Outcome: Sendable {
        /// The exit status; 128 and the signal's number where the last command was killed.
        package let status: Int32
        /// What it wrote to standard output.
        package let output: [UInt8]
        /// What it wrote to standard error.
        package let errors: [UInt8]
    }

    /// Runs a command line, of one line or several, and waits for its end. Standard input is empty. What Segue remembers
    /// of a folder stands beside it, as with `TemporaryFolder`, and never where the user's journals are.
    ///
    /// - Parameter folder: where it runs.
    package static func run(_ command: String, in folder: String = Checkout.root) -> Outcome {
        // Files rather than pipes: whoever fills the one that nobody reads yet would wait forever.
        let streams = TemporaryFolder()
        let state = folder == Checkout.root ? streams.statePath : "\(folder).state"
        let script = """
            export XDG_STATE_HOME=\(quoted(state))
            cd \(quoted(folder)) && exec </dev/null >\(streams.path)/1 2>\(streams.path)/2 || exit 99
            \(command)

            """
        let status = execute(script).status
        return Outcome(status: status, output: streams.read("1") ?? [], errors: streams.read("2") ?? [])
    }

    /// A word as `sh` takes it literally.
    package static func quoted(_ word: String) -> String {
        let ends = word.split(separator: "'", omittingEmptySubsequences: false)
        return "'" + ends.joined(separator: #"'\''"#) + "'"
    }

    /// Runs a script as it is; `output` is what it writes to standard output.
    @discardableResult static func execute(_ script: String) -> (status: Int32, output: [UInt8]) {
        guard let pipe = unsafe popen(script, "r") else { preconditionFailure("cannot run a shell") }
        var output: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = unsafe fread(&part, 1, part.count, pipe), count > 0 { output += part[..<count] }
        let status = unsafe pclose(pipe)
        return (status & 0x7F == 0 ? status >> 8 : 128 + status & 0x7F, output)
    }
}

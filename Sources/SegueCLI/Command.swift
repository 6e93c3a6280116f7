/// One of Segue's commands: what it is called, what it takes, what it does.
protocol Command: Sendable {
    static var name: String { get }
    /// What the arguments are, for the first line of its help: `[PATH...]`.
    static var synopsis: String { get }
    /// One sentence.
    static var summary: String { get }
    static var options: [Option] { get }

    /// - Throws: `UsageError` if the arguments do not go together.
    init(_ arguments: Arguments) throws(UsageError)

    /// - Throws: `UsageError` if they do not go with the files.
    func run() throws(UsageError) -> ExitCode
}

/// An option that a command takes.
struct Option: Sendable {
    /// With its dashes.
    let name: String
    /// What its value is called in the help; nil if it takes none.
    let value: String?
    let help: String

    init(_ name: String, _ value: String, _ help: String) {
        self.name = name
        self.value = value
        self.help = help
    }

    /// An option without a value.
    init(_ name: String, _ help: String) {
        self.name = name
        value = nil
        self.help = help
    }
}

/// The command line is wrong; the message says how.
struct UsageError: Error {
    let message: String
    /// Whether the command's synopsis would help.
    var showsSynopsis = true
}

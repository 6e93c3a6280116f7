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
    /// What stands for it behind one dash; nil if it has no short form.
    let short: Character?
    /// What its value is called in the help; nil if it takes none.
    let value: String?
    let help: String

    init(_ name: String, short: Character? = nil, _ value: String, _ help: String) {
        self.name = name
        self.short = short
        self.value = value
        self.help = help
    }

    /// An option without a value.
    init(_ name: String, short: Character? = nil, _ help: String) {
        self.name = name
        self.short = short
        value = nil
        self.help = help
    }
}

extension Option {
    /// Whether a word is its name or its short form.
    func isCalled(_ word: String) -> Bool { word == name || word == short.map { "-\($0)" } }

    /// `-j, --jobs N`
    var term: String { (short.map { "-\($0), " } ?? "") + name + (value.map { " \($0)" } ?? "") }
}

/// The command line is wrong; the message says how.
struct UsageError: Error {
    let message: String
    /// Whether the command's synopsis would help.
    var showsSynopsis = true
}

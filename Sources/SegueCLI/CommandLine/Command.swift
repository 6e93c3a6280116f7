/// One of Segue's commands: what it is called, what it takes, what it does. Its help, the man page and the completions of
/// shells are made of the same words.
protocol Command: Sendable {
    static var name: String { get }
    /// What the arguments are, for the first line of its help: `[PATH...]`.
    static var synopsis: String { get }
    /// One sentence.
    static var summary: String { get }
    /// What there is to know besides, in paragraphs; empty if that is all.
    static var details: String { get }
    static var options: [Option] { get }
    /// Command lines, and what each is for.
    static var examples: [Example] { get }
    /// What its paths may be completed to.
    static var operand: Completion { get }

    /// - Throws: `UsageError` if the arguments do not go together.
    init(_ arguments: Arguments) throws(UsageError)

    /// - Throws: `UsageError` if they do not go with the files.
    func run() throws(UsageError) -> ExitCode
}

extension Command {
    static var details: String { "" }
    static var examples: [Example] { [] }
    static var operand: Completion { .paths }
}

/// A command line as somebody would type it, and what it is for.
struct Example: Sendable {
    let line: String
    let purpose: String

    init(_ line: String, _ purpose: String) {
        self.line = line
        self.purpose = purpose
    }
}

/// What a shell may offer for a word.
enum Completion: Sendable {
    case nothing
    case paths
    case folders
    case recipes
    /// One of these.
    case words([String])
}

/// The command line is wrong; the message says how.
struct UsageError: Error {
    let message: String
    /// Whether the command's synopsis would help.
    var showsSynopsis = true
}

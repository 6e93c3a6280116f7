/// What the exit status of a run says.
public enum ExitCode: Int32, Sendable, Comparable, CaseIterable {
    /// Nothing to do, or all done.
    case done = 0
    /// Changes are pending, sites could not be converted, `parse` rejected a file, or what `test` runs failed.
    case pending = 1
    /// The command line, the configuration or a recipe is wrong, or changes are uncommitted; nothing was done.
    case usage = 2
    /// A file could not be read, parsed, written or restored; the others were still done.
    case unreadable = 3

    public static func < (left: ExitCode, right: ExitCode) -> Bool { left.rawValue < right.rawValue }
}

extension ExitCode {
    /// What each says, for the manual.
    static var meanings: [(code: ExitCode, meaning: String)] { allCases.map { ($0, $0.meaning) } }

    private var meaning: String {
        switch self {
        case .done: "nothing to do, or all done"
        case .pending:
            "changes are pending, sites stay that are not converted, 'parse' rejects a file, or what 'test' runs fails"
        case .usage:
            "the command line, the configuration or a recipe is wrong, or uncommitted changes are in the way; nothing was done"
        case .unreadable: "a file could not be read, parsed, written or restored; the others were"
        }
    }
}

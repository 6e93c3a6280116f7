/// What the exit status of a run says.
public enum ExitCode: Int32, Sendable, Comparable {
    /// Nothing to do, or all done.
    case done = 0
    /// Changes are pending, sites could not be converted, or `parse` refused a file.
    case pending = 1
    /// The command line or a recipe is wrong; nothing was done.
    case usage = 2
    /// A file could not be read, parsed or written; the others were still done.
    case unreadable = 3

    public static func < (left: ExitCode, right: ExitCode) -> Bool { left.rawValue < right.rawValue }
}

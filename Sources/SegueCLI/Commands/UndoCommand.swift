import Project

/// `segue undo`: takes back what the last `fix` has written.
struct UndoCommand: Command {
    static let name = "undo"
    static let synopsis = "[PATH]"
    static let summary = "Restore what the last 'segue fix' has written, here or around a path."
    static let details = """
        Every file that the run has written has its old bytes again, though the run was killed before its end. A file that \
        somebody has changed since stays as it is, is named, and makes 3 of the exit code.
        Once more, it takes back the run before that: the last eight are kept.
        A run is found from anywhere in its repository, or from where it was started and below.
        """
    static let options = [WritingOptions.noWait]

    static let examples = [
        Example("segue undo", "the last run here"), Example("segue undo ../shop", "the last run there"),
    ]

    private let path: [UInt8]?
    private let writing: WritingOptions

    init(_ arguments: Arguments) throws(UsageError) {
        guard arguments.paths.count <= 1 else { throw UsageError(message: "takes one path, or none") }
        path = arguments.paths.first
        writing = WritingOptions(arguments)
    }

    func run() throws(UsageError) -> ExitCode {
        do throws(FileError) {
            guard let restoration = try restoration(), !restoration.isEmpty else {
                StandardStream.error.write("nothing to undo\n")
                return .done
            }
            restoration.report()
            if restoration.hasEarlier {
                StandardStream.error.write("'segue undo' takes back the run before that, too\n")
            }
            return restoration.kept.isEmpty ? .done : .unreadable
        } catch {
            error.complainOfPlace()
            return .unreadable
        }
    }

    /// Nil if no run has left anything.
    private func restoration() throws(FileError) -> Restoration? {
        guard
            let tree = try LockedTree(withRunAround: path, waits: writing.waits, willWait: WritingOptions.announce)
        else { return nil }
        return try Transaction.undo(in: tree)
    }
}
